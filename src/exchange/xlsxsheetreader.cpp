#include "exchange/xlsxsheetreader.h"

#include "exchange/xlsxstrings.h"
#include "exchange/xlsxvalue.h"

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace {

constexpr int MostRows = 1'048'576;
constexpr int MostColumns = 16'384;
constexpr qsizetype MostComplaints = 100;

} // namespace

XlsxSheetReader::XlsxSheetReader(XlsxContext& context, XmlPart& part, const QString& sheetName)
    : m_context(context), m_xml(part.xml()), m_part(part)
{
    m_sheet.name = sheetName;
}

Sheet XlsxSheetReader::read(bool* ok)
{
    while (m_xml.readNextStartElement()) {
        if (m_xml.name() == u"sheetData") {
            readRows();
        } else if (m_xml.name() == u"mergeCells") {
            readMerges();
        } else {
            m_xml.skipCurrentElement();
        }
    }
    const QString damage = m_part.finish();
    if (m_fatal.isEmpty() && !damage.isEmpty()) {
        giveUp(damage);
    }
    if (m_silenced > 0) {
        m_row = m_column = -1;
        m_complaints.append({m_context.file,
                             m_sheet.name,
                             0,
                             {},
                             {},
                             tr("There are %1 more cells like these.").arg(m_silenced),
                             {}});
    }
    *ok = m_fatal.isEmpty();
    return std::move(m_sheet);
}

void XlsxSheetReader::readRows()
{
    while (m_xml.readNextStartElement()) {
        if (m_xml.name() == u"row") {
            readRow();
        } else {
            m_xml.skipCurrentElement();
        }
    }
}

void XlsxSheetReader::readRow()
{
    if (!takeRowNumber(attributeOf(m_xml.attributes(), u"r"))) {
        return;
    }
    m_column = -1;
    m_cells = m_sheet.rows.value(m_row);
    while (m_xml.readNextStartElement()) {
        if (m_xml.name() == u"c") {
            readCell();
        } else {
            m_xml.skipCurrentElement();
        }
    }
    storeRow();
    m_column = -1;
}

// Rows and cells that hold nothing but a style do not count: some programs write a million of them.
void XlsxSheetReader::storeRow()
{
    if (m_cells.isEmpty()) {
        return;
    }
    const qsizetype newRows = std::max<qsizetype>(m_row + 1 - m_sheet.rows.size(), 0);
    m_context.cellsLeft -= newRows + m_cells.size();
    if (m_context.cellsLeft < 0) {
        giveUp(tr("The workbook holds more cells than can be read."));
        return;
    }
    if (newRows > 0) {
        m_sheet.rows.resize(m_row + 1);
    }
    QVector<Cell> exact;
    exact.reserve(m_cells.size());
    std::move(m_cells.begin(), m_cells.end(), std::back_inserter(exact));
    m_sheet.rows[m_row] = std::move(exact);
    m_cells.clear();
}

void XlsxSheetReader::readCell()
{
    const QXmlStreamAttributes attributes = m_xml.attributes();
    if (!takeColumnNumber(attributeOf(attributes, u"r"))) {
        return;
    }
    const QStringView type = attributeOf(attributes, u"t");
    const StoredCell stored = readStored();
    // Programs that cannot calculate leave the result out or empty; an empty text says so by its type.
    if (!stored.formula.isEmpty() && (!stored.hasValue || (stored.value.isEmpty() && type != u"str"))) {
        complain(stored.formula, tr("The formula has no stored result."),
                 tr("Open the file in Excel or WPS, save it there and try again."));
        placeCell({Cell::Kind::Error, stored.formula});
    } else if (stored.hasValue) {
        placeCell(cellOf(type, stored.value, attributeOf(attributes, u"s").toInt()));
    }
}

XlsxSheetReader::StoredCell XlsxSheetReader::readStored()
{
    StoredCell stored;
    while (m_xml.readNextStartElement()) {
        if (m_xml.name() == u"v") {
            stored.hasValue = true;
            stored.value = m_xml.readElementText(QXmlStreamReader::SkipChildElements);
        } else if (m_xml.name() == u"is") {
            stored.hasValue = true;
            stored.value = readRichText(m_xml);
        } else if (m_xml.name() == u"f") {
            stored.formula = u'=' + m_xml.readElementText(QXmlStreamReader::SkipChildElements);
        } else {
            m_xml.skipCurrentElement();
        }
    }
    return stored;
}

void XlsxSheetReader::placeCell(const Cell& cell)
{
    if (cell.isEmpty()) {
        return;
    }
    if (m_cells.size() <= m_column) {
        m_cells.resize(m_column + 1);
    }
    m_cells[m_column] = cell;
}

Cell XlsxSheetReader::cellOf(QStringView type, const QString& value, int style)
{
    if (value.isEmpty()) {
        return {};
    }
    if (type == u"s") {
        return sharedText(value);
    }
    if (type == u"inlineStr") {
        return {Cell::Kind::Text, value};
    }
    if (type == u"str") {
        return {Cell::Kind::Text, unescaped(value)};
    }
    if (type == u"b") {
        return {Cell::Kind::Boolean, value.trimmed() == u"1" || value == u"true" ? u"TRUE"_s : u"FALSE"_s};
    }
    if (type == u"e") {
        return {Cell::Kind::Error, value};
    }
    if (type == u"d") {
        return {Cell::Kind::Date, value.endsWith("T00:00:00"_L1) ? value.left(value.indexOf(u'T')) : value};
    }
    return numberCell(value, m_context.styles.format(style), m_context.date1904);
}

Cell XlsxSheetReader::sharedText(const QString& index)
{
    bool ok = false;
    const int at = index.trimmed().toInt(&ok);
    if (!ok || at < 0 || at >= m_context.strings.size()) {
        complain(index, tr("The text of this cell is missing in the file."),
                 tr("Open the file in Excel or WPS, save it there and try again."));
        return {Cell::Kind::Error, index};
    }
    const QString& text = m_context.strings[at];
    return {text.isEmpty() ? Cell::Kind::Empty : Cell::Kind::Text, text};
}

// Row and cell references are optional; without them things stand in order.
bool XlsxSheetReader::takeRowNumber(QStringView reference)
{
    bool ok = true;
    const int number = reference.isEmpty() ? m_row + 2 : reference.toInt(&ok);
    if (!ok || number < 1 || number > MostRows) {
        giveUp(tr("The sheet names a row “%1”, which no workbook has.")
                   .arg(ok ? QString::number(number) : reference.toString()));
        return false;
    }
    m_row = number - 1;
    return true;
}

bool XlsxSheetReader::takeColumnNumber(QStringView reference)
{
    int row = -1;
    int column = m_column + 1;
    const bool ok = reference.isEmpty() || (parseReference(reference, &row, &column) && column >= 0);
    if (!ok || column >= MostColumns) {
        giveUp(tr("The sheet names a cell “%1”, which no workbook has.")
                   .arg(reference.isEmpty() ? columnName(column) : reference.toString()));
        return false;
    }
    m_column = column;
    return true;
}

void XlsxSheetReader::readMerges()
{
    while (m_xml.readNextStartElement()) {
        const QXmlStreamAttributes attributes = m_xml.attributes();
        const QStringView reference = attributeOf(attributes, u"ref");
        const qsizetype colon = reference.indexOf(u':');
        CellRange range;
        if (colon > 0 && parseReference(reference.first(colon), &range.firstRow, &range.firstColumn)
            && parseReference(reference.sliced(colon + 1), &range.lastRow, &range.lastColumn)
            && range.firstRow >= 0 && range.firstColumn >= 0 && range.lastRow >= range.firstRow
            && range.lastColumn >= range.firstColumn) {
            m_sheet.merges.append(range);
        }
        m_xml.skipCurrentElement();
    }
}

void XlsxSheetReader::complain(const QString& text, const QString& message, const QString& suggestion)
{
    if (m_complaints.size() >= MostComplaints) {
        ++m_silenced;
        return;
    }
    m_complaints.append(
        {m_context.file, m_sheet.name, m_row + 1, columnName(m_column), text, message, suggestion});
}

// An error in the XML reader ends all loops that hang on it.
void XlsxSheetReader::giveUp(const QString& message)
{
    if (m_fatal.isEmpty()) {
        m_fatal = message;
        m_complaints.append({m_context.file,
                             m_sheet.name,
                             m_row + 1,
                             columnName(m_column),
                             {},
                             message,
                             tr("Open the file in Excel or WPS, save it there and try again.")});
    }
    m_xml.raiseError(message);
}
