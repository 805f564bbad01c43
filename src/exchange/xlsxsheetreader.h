#pragma once

#include <QCoreApplication>
#include <QString>
#include <QVector>

#include "exchange/complaint.h"
#include "exchange/sheet.h"
#include "exchange/xlsxstyles.h"
#include "exchange/xmlpart.h"

/// What all sheets of a workbook share while they are read.
struct XlsxContext {
    QString file;
    QVector<QString> strings;
    XlsxStyles styles;
    bool date1904 = false;
    qint64 cellsLeft =
        20'000'000; ///< places for cells, blank ones between others included, that we still give
};

/// Reads one worksheet part into a sheet. Makes one pass and holds nothing but the result.
class XlsxSheetReader
{
    Q_DECLARE_TR_FUNCTIONS(XlsxSheetReader)

public:
    XlsxSheetReader(XlsxContext& context, XmlPart& part, const QString& sheetName);

    /// The sheet; not to be used when ok is false, as the part is damaged or too big.
    Sheet read(bool* ok);
    const QVector<Complaint>& complaints() const { return m_complaints; }

private:
    struct StoredCell {
        QString value;
        QString formula; // with its "="; empty without one
        bool hasValue = false;
    };

    void readRows();
    void readRow();
    void storeRow();
    void readCell();
    StoredCell readStored();
    void readMerges();
    void placeCell(const Cell& cell);
    Cell cellOf(QStringView type, const QString& value, int style);
    Cell sharedText(const QString& index);
    bool takeRowNumber(QStringView reference);
    bool takeColumnNumber(QStringView reference);
    void complain(const QString& text, const QString& message, const QString& suggestion);
    void giveUp(const QString& message);

    XlsxContext& m_context;
    QXmlStreamReader& m_xml;
    XmlPart& m_part;
    Sheet m_sheet;
    QVector<Cell> m_cells; // of the row being read
    int m_row = -1;
    int m_column = -1;
    qsizetype m_silenced = 0;
    QString m_fatal;
    QVector<Complaint> m_complaints;
};
