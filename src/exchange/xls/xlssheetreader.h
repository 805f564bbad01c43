#pragma once

#include <QCoreApplication>
#include <QString>

#include <optional>

#include "exchange/xls/xlsbody.h"
#include "exchange/xls/xlscontext.h"
#include "exchange/xls/xlsrows.h"

/// Reads the cells of one worksheet of an .xls workbook, row by row.
class XlsSheetReader
{
    Q_DECLARE_TR_FUNCTIONS(XlsSheetReader)

public:
    /// The records stand on the one that begins the sheet.
    XlsSheetReader(XlsContext& context, XlsRecords& records, const QString& sheetName, TableSink& sink);

    /// False when the sheet is damaged or too big, or no more of it is wanted; what the sink was given is
    /// then not to be used.
    bool read();

private:
    struct Place {
        int row = 0;
        int column = 0;
        NumberFormat format = NumberFormat::Plain;
    };

    bool cellsAscend();
    void readRecord();
    void readCell(quint16 type);
    void readSharedText(const Place& place, quint32 index);
    void readBoolError(const Place& place, XlsBody& body);
    void readNumbers(XlsBody& body);
    void readFormula(const Place& place, XlsBody& body);
    void readResult(const Place& place, quint64 result);
    void readFormulaText(XlsBody& body);
    void readMerges(XlsBody& body);
    Place readPlace(XlsBody& body);
    NumberFormat formatOf(int index) const { return m_context.formats.value(index, NumberFormat::Plain); }

    void give(const Place& place, const Cell& cell);
    void giveNumber(const Place& place, double value);
    void giveNoResult(const Place& place);
    bool finish();
    void complain(const Place& place, const QString& text, const QString& message);
    void giveUp(const QString& message);

    XlsContext& m_context;
    XlsRecords& m_records;
    QString m_name;
    TableSink& m_sink;
    XlsRows m_rows;
    std::optional<Place> m_textAwaited; // of a formula, which comes in a record of its own
    qsizetype m_complaints = 0;
    bool m_isOver = false; // nothing more is wanted, or can be read
};
