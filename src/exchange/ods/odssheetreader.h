#pragma once

#include <QCoreApplication>
#include <QString>
#include <QVector>

#include "exchange/package/xmlpart.h"
#include "exchange/tablesink.h"

/// What all sheets of an .ods workbook share while they are read.
struct OdsContext {
    QString file;
    qint64 cellsLeft = 20'000'000; ///< cells, repeated ones and blank ones between others included
    qint64 spacesLeft = 1'000'000; ///< see readOdsText
};

/// Reads one table element of an .ods workbook in one pass. Of cells that lie under a merged one, nothing is
/// taken. Blank rows and cells cost nothing however often they are repeated.
class OdsSheetReader
{
    Q_DECLARE_TR_FUNCTIONS(OdsSheetReader)

public:
    enum class End {
        Reached,   ///< of the sheet, unless the part turns out to be damaged
        NotWanted, ///< the sink has seen enough
        GivenUp,   ///< complained about
    };

    OdsSheetReader(OdsContext& context, XmlPart& part, const QString& sheetName, TableSink& sink);

    /// The part's reader stands on the table element before, and after it when the end was reached.
    End read();

private:
    void readRow();
    void readCell(int column, int repeat, QVector<CellRange>& merges);
    void emitRow(int repeat, const QVector<CellRange>& merges);
    void noteMerge(int column, QVector<CellRange>& merges) const;
    int repeated(QStringView name);
    void complain(const QString& text, const QString& message, const QString& suggestion);
    void complainOfSilenced();
    void giveUp(const QString& message);

    OdsContext& m_context;
    QXmlStreamReader& m_xml;
    TableSink& m_sink;
    QString m_name;
    End m_end = End::Reached;
    int m_row = 0;
    int m_column = -1;
    QVector<Cell> m_cells; ///< of the row that is being read
    qsizetype m_complaints = 0;
};
