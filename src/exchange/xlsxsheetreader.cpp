#include "exchange/xlsxsheetreader.h"

#include "exchange/xlsxstrings.h"
#include "exchange/xlsxvalue.h"

using namespace Qt::StringLiterals;

namespace {

constexpr int MostRows = 1'048'576;
constexpr int MostColumns = 16'384;
constexpr qsizetype MostComplaints = 100;

} // namespace

XlsxSheetReader::XlsxSheetReader(XlsxContext& context, XmlPart& part, const QString& sheetName,
                                 TableSink& sink)
    : m_context(context), m_xml(part.xml()), m_part(part), m_name(sheetName), m_sink(sink)
{
}

/// The format prescribes the order of a sheet's parts: behind these come neither rows nor merged cells.
bool XlsxSheetReader::isBehindTheCells() const
{
    return m_xml.name() == u"conditionalFormatting" || m_xml.name() == u"dataValidations"
           || m_xml.name() == u"hyperlinks" || m_xml.name() == u"printOptions"
           || m_xml.name() == u"pageMargins";
}

bool XlsxSheetReader::read()
{
    while (m_isWanted && m_xml.readNextStartElement()) {
        if (m_xml.name() == u"sheetData") {
            readRows();
        } else if (m_xml.name() == u"mergeCells") {
            readMerges();
        } else if (isBehindTheCells()) {
            m_part.leave();
            break;
        } else {
            m_xml.skipCurrentElement();
        }
    }
    if (!m_isWanted) {
        return false;
    }
    const QString damage = m_part.finish();
    if (m_fatal.isEmpty() && !damage.isEmpty()) {
        giveUp(damage);
    }
    if (m_complaints > MostComplaints) {
        m_sink.complain({m_context.file,
                         m_name,
                         0,
                         {},
                         {},
                         tr("There are %1 more cells like these.").arg(m_complaints - MostComplaints),
                         {}});
    }
    return m_fatal.isEmpty();
}

void XlsxSheetReader::readRows()
{
    while (m_isWanted && m_xml.readNextStartElement()) {
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
    m_cells.clear();
    while (m_xml.readNextStartElement()) {
        if (m_xml.name() == u"c") {
            readCell();
        } else {
            m_xml.skipCurrentElement();
        }
    }
    giveRow();
    m_column = -1;
}

// Rows and cells that hold nothing but a style do not count: some programs write a million of them.
void XlsxSheetReader::giveRow()
{
    if (m_cells.isEmpty()) {
        return;
    }
    m_context.cellsLeft -= m_cells.size();
    if (m_context.cellsLeft < 0) {
        giveUp(tr("The workbook holds more cells than can be read."));
        return;
    }
    m_isWanted = m_sink.addRow(m_row, std::move(m_cells));
    m_cells = {};
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
    if (number <= m_row + 1) {
        giveUp(tr("Row %1 of the sheet does not come in its order.").arg(number));
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
            m_sink.addMerge(range);
        }
        m_xml.skipCurrentElement();
    }
}

void XlsxSheetReader::complain(const QString& text, const QString& message, const QString& suggestion)
{
    if (++m_complaints <= MostComplaints) {
        m_sink.complain({m_context.file, m_name, m_row + 1, columnName(m_column), text, message, suggestion});
    }
}

// An error in the XML reader ends all loops that hang on it.
void XlsxSheetReader::giveUp(const QString& message)
{
    if (m_fatal.isEmpty()) {
        m_fatal = message;
        m_sink.complain({m_context.file,
                         m_name,
                         m_row + 1,
                         columnName(m_column),
                         {},
                         message,
                         tr("Open the file in Excel or WPS, save it there and try again.")});
    }
    m_xml.raiseError(message);
}
