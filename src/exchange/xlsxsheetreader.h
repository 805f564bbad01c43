#pragma once

#include <QCoreApplication>
#include <QString>
#include <QVector>

#include "exchange/tablesink.h"
#include "exchange/xlsxstyles.h"
#include "exchange/xmlpart.h"

/// What all sheets of a workbook share while they are read.
struct XlsxContext {
    QString file;
    QVector<QString> strings;
    XlsxStyles styles;
    bool date1904 = false;
    qint64 cellsLeft = 20'000'000; ///< places for cells, blank ones included, that we still look at
};

/// Reads one worksheet part row by row. Makes one pass and holds no more than a row.
class XlsxSheetReader
{
    Q_DECLARE_TR_FUNCTIONS(XlsxSheetReader)

public:
    XlsxSheetReader(XlsxContext& context, XmlPart& part, const QString& sheetName, TableSink& sink);

    /// False when the part is damaged or too big; what the sink was given is then not to be used.
    bool read();

private:
    struct StoredCell {
        QString value;
        QString formula; // with its "="; empty without one
        bool hasValue = false;
    };

    bool isBehindTheCells() const;
    void readRows();
    void readRow();
    void giveRow();
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
    QString m_name;
    TableSink& m_sink;
    QVector<Cell> m_cells; // of the row being read
    int m_row = -1;
    int m_column = -1;
    qsizetype m_complaints = 0;
    bool m_isWanted = true; // the sink wants more rows
    QString m_fatal;
};
