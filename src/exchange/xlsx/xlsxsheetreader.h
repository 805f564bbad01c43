#pragma once

#include <QCoreApplication>
#include <QString>
#include <QVector>

#include "exchange/package/xmlevents.h"
#include "exchange/tablesink.h"
#include "exchange/xlsx/xlsxstyles.h"

/// What all sheets of a workbook share while they are read.
struct XlsxContext {
    QString file;
    QVector<QString> strings;
    XlsxStyles styles;
    bool date1904 = false;
    qint64 cellsLeft = 20'000'000; ///< places for cells, blank ones included, that we still look at
};

/// Reads one worksheet part row by row. Makes one pass and holds no more than a row.
class XlsxSheetReader : private XmlEventHandler
{
    Q_DECLARE_TR_FUNCTIONS(XlsxSheetReader)

public:
    XlsxSheetReader(XlsxContext& context, const ZipPackage& package, const QString& part,
                    const QString& sheetName, TableSink& sink);

    /// False when the part is damaged or too big; what the sink was given is then not to be used.
    bool read();

private:
    /// Where in the part we are. The elements of the last four hold text.
    enum class Place { Outside, Sheet, Rows, Row, Cell, Merges, Inline, Run, Value, Formula, InlineText };

    void startElement(QByteArrayView name, const XmlEventAttributes& attributes) override;
    void endElement() override;
    void addText(QByteArrayView utf8) override;

    Place enter(QByteArrayView name, const XmlEventAttributes& attributes);
    static Place placeInCell(QByteArrayView name);
    static Place placeInText(QByteArrayView name);
    void beginCell(const XmlEventAttributes& attributes);
    void endText(Place place);
    void endCell();
    void giveRow();
    void placeCell(const Cell& cell);
    Cell cellOf(const QString& value);
    Cell sharedText(const QString& index);
    bool takeRowNumber(QByteArrayView reference);
    bool takeColumnNumber(QByteArrayView reference);
    void takeMerge(const QString& reference);
    void complain(const QString& text, const QString& message, const QString& suggestion);
    void giveUp(const QString& message);

    XlsxContext& m_context;
    XmlEvents m_xml;
    QString m_name;
    TableSink& m_sink;

    QVector<Place> m_places = {Place::Outside}; // from the root to here
    int m_skipped = 0;                          // depth of elements below here that do not matter
    QByteArray m_text;

    QVector<Cell> m_cells; // of the row being read
    int m_row = -1;
    int m_column = -1;
    QByteArray m_type; // of the cell being read
    int m_style = 0;
    QString m_value;
    QString m_formula; // with its "="; empty without one
    bool m_hasValue = false;

    qsizetype m_complaints = 0;
    bool m_isWanted = true; // the sink wants more rows
    QString m_fatal;
};
