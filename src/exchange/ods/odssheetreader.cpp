#include "exchange/ods/odssheetreader.h"

#include "exchange/ods/odstext.h"
#include "exchange/ods/odsvalue.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int MostRows = 1'048'576;
constexpr int MostColumns = 16'384;
constexpr int MostRepeats = MostRows;
constexpr qsizetype MostComplaints = 100;

bool isRowGroup(QStringView name)
{
    return name == u"table-row-group" || name == u"table-header-rows" || name == u"table-rows";
}

} // namespace

OdsSheetReader::OdsSheetReader(OdsContext& context, XmlPart& part, const QString& sheetName, TableSink& sink)
    : m_context(context), m_xml(part.xml()), m_sink(sink), m_name(sheetName)
{
}

// Groups of rows nest as deep as a file likes, so no function calls itself.
OdsSheetReader::End OdsSheetReader::read()
{
    for (int depth = 1; depth > 0 && !m_xml.atEnd();) {
        m_xml.readNext();
        if (m_xml.isEndElement()) {
            --depth;
        } else if (!m_xml.isStartElement()) {
            continue;
        } else if (isRowGroup(m_xml.name())) {
            ++depth;
        } else if (m_xml.name() == u"table-row") {
            readRow();
        } else {
            m_xml.skipCurrentElement();
        }
    }
    complainOfSilenced();
    return m_end;
}

void OdsSheetReader::readRow()
{
    const int repeat = repeated(u"number-rows-repeated");
    QVector<CellRange> merges;
    m_cells.clear();
    int column = 0;
    while (m_xml.readNextStartElement()) {
        const bool isCell = m_xml.name() == u"table-cell";
        if (!isCell && m_xml.name() != u"covered-table-cell") {
            m_xml.skipCurrentElement();
            continue;
        }
        const int copies = repeated(u"number-columns-repeated");
        if (isCell) {
            readCell(column, copies, merges);
        } else {
            m_xml.skipCurrentElement();
        }
        column = std::min(column + copies, MostColumns);
    }
    if (!m_xml.hasError()) {
        emitRow(repeat, merges);
    }
    m_row = std::min(m_row + repeat, MostRows);
    m_column = -1;
}

void OdsSheetReader::readCell(int column, int repeat, QVector<CellRange>& merges)
{
    const QXmlStreamAttributes attributes = m_xml.attributes();
    m_column = column;
    noteMerge(column, merges);
    const QString shown = readOdsText(m_xml, m_context.spacesLeft);
    if (m_context.spacesLeft < 0) {
        giveUp(tr("The workbook holds more text than can be read."));
        return;
    }
    Cell cell = odsCell(attributes, shown);
    if (const QString formula = odsOpenFormula(attributes, shown); !formula.isEmpty()) {
        complain(formula, tr("The formula has no stored result."),
                 tr("Open the file in LibreOffice or WPS, save it there and try again."));
        cell = {Cell::Kind::Error, formula};
    }
    if (cell.isEmpty()) {
        return;
    }
    if (column + repeat > MostColumns) {
        giveUp(tr("The sheet has cells beyond column %1, which no workbook has.")
                   .arg(columnName(MostColumns - 1)));
        return;
    }
    m_cells.resize(column);
    m_cells.insert(column, repeat, cell);
}

void OdsSheetReader::noteMerge(int column, QVector<CellRange>& merges) const
{
    const QXmlStreamAttributes attributes = m_xml.attributes();
    const int columns = attributeOf(attributes, u"number-columns-spanned").toInt();
    const int rows = attributeOf(attributes, u"number-rows-spanned").toInt();
    if (columns > 1 || rows > 1) {
        merges.append({0, column, std::clamp(rows, 1, MostRows) - 1,
                       std::min(column + std::clamp(columns, 1, MostColumns), MostColumns) - 1});
    }
}

void OdsSheetReader::emitRow(int repeat, const QVector<CellRange>& merges)
{
    if (m_cells.isEmpty()) {
        return;
    }
    if (m_row + repeat > MostRows) {
        giveUp(tr("The sheet has cells beyond row %1, which no workbook has.").arg(MostRows));
        return;
    }
    m_context.cellsLeft -= m_cells.size() * repeat;
    if (m_context.cellsLeft < 0) {
        giveUp(tr("The workbook holds more cells than can be read."));
        return;
    }
    for (int row = m_row; row < m_row + repeat; ++row) {
        if (!m_sink.addRow(row, m_cells)) {
            m_end = End::NotWanted;
            m_xml.raiseError(u"not wanted"_s);
            return;
        }
        for (const CellRange& range : merges) {
            if (range.firstColumn < m_cells.size()) {
                m_sink.addMerge(
                    {row, range.firstColumn, std::min(row + range.lastRow, MostRows - 1), range.lastColumn});
            }
        }
    }
}

int OdsSheetReader::repeated(QStringView name)
{
    const QXmlStreamAttributes attributes = m_xml.attributes();
    const QStringView stored = attributeOf(attributes, name);
    bool ok = true;
    const qlonglong count = stored.isEmpty() ? 1 : stored.toLongLong(&ok);
    if (!ok || count < 1) {
        giveUp(tr("The sheet repeats a cell or row “%1” times, which makes no sense.").arg(stored));
        return 1;
    }
    return static_cast<int>(std::min<qlonglong>(count, MostRepeats));
}

void OdsSheetReader::complain(const QString& text, const QString& message, const QString& suggestion)
{
    if (++m_complaints <= MostComplaints) {
        m_sink.complain({m_context.file, m_name, m_row + 1, columnName(m_column), text, message, suggestion});
    }
}

void OdsSheetReader::complainOfSilenced()
{
    if (m_complaints > MostComplaints) {
        m_sink.complain({m_context.file,
                         m_name,
                         0,
                         {},
                         {},
                         tr("There are %1 more cells like these.").arg(m_complaints - MostComplaints),
                         {}});
    }
}

// An error in the XML reader ends all loops that hang on it.
void OdsSheetReader::giveUp(const QString& message)
{
    if (m_end != End::GivenUp) {
        m_end = End::GivenUp;
        m_sink.complain({m_context.file,
                         m_name,
                         m_row + 1,
                         columnName(m_column),
                         {},
                         message,
                         tr("Open the file in LibreOffice or WPS, save it there and try again.")});
    }
    m_xml.raiseError(message);
}
