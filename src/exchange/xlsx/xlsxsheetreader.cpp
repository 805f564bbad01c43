#include "exchange/xlsx/xlsxsheetreader.h"

#include "exchange/xlsx/xlsxvalue.h"

using namespace Qt::StringLiterals;

namespace {

constexpr int MostRows = 1'048'576;
constexpr int MostColumns = 16'384;
constexpr qsizetype MostComplaints = 100;

/// The format prescribes the order of a sheet's parts: behind these come neither rows nor merged cells.
bool isBehindTheCells(QByteArrayView element)
{
    return element == "conditionalFormatting" || element == "dataValidations" || element == "hyperlinks"
           || element == "printOptions" || element == "pageMargins";
}

} // namespace

XlsxSheetReader::XlsxSheetReader(XlsxContext& context, const ZipPackage& package, const QString& part,
                                 const QString& sheetName, TableSink& sink)
    : m_context(context), m_xml(package, part), m_name(sheetName), m_sink(sink)
{
}

bool XlsxSheetReader::read()
{
    const QString damage = m_xml.read(*this);
    if (!m_isWanted) {
        return false;
    }
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

void XlsxSheetReader::startElement(QByteArrayView name, const XmlEventAttributes& attributes)
{
    if (!m_fatal.isEmpty() || !m_isWanted) {
        return; // what the parser had in hand when it was stopped
    }
    const Place place = m_skipped > 0 ? Place::Outside : enter(name, attributes);
    if (place == Place::Outside) {
        ++m_skipped;
    } else {
        m_places.append(place);
        m_text.clear();
    }
}

/// Where an element leads; Outside: it does not matter.
XlsxSheetReader::Place XlsxSheetReader::enter(QByteArrayView name, const XmlEventAttributes& attributes)
{
    const auto text = [&](QByteArrayView attribute) {
        return QString::fromUtf8(attributes.value(attribute));
    };
    switch (m_places.last()) {
    case Place::Outside: return Place::Sheet;
    case Place::Sheet:
        if (isBehindTheCells(name)) {
            m_xml.leave();
        }
        return name == "sheetData" ? Place::Rows : name == "mergeCells" ? Place::Merges : Place::Outside;
    case Place::Rows: return name == "row" && takeRowNumber(text("r")) ? Place::Row : Place::Outside;
    case Place::Row:
        if (name != "c" || !takeColumnNumber(text("r"))) {
            return Place::Outside;
        }
        beginCell(attributes);
        return Place::Cell;
    case Place::Cell: return placeInCell(name);
    case Place::Inline:
    case Place::Run: return placeInText(name);
    case Place::Merges: takeMerge(text("ref")); return Place::Outside;
    case Place::Value:
    case Place::Formula:
    case Place::InlineText: break;
    }
    return Place::Outside;
}

XlsxSheetReader::Place XlsxSheetReader::placeInCell(QByteArrayView name)
{
    return name == "v"    ? Place::Value
           : name == "is" ? Place::Inline
           : name == "f"  ? Place::Formula
                          : Place::Outside;
}

/// Runs of different fonts are joined; readings of characters (phonetic runs) are left out.
XlsxSheetReader::Place XlsxSheetReader::placeInText(QByteArrayView name)
{
    return name == "t" ? Place::InlineText : name == "r" ? Place::Run : Place::Outside;
}

void XlsxSheetReader::endElement()
{
    if (!m_fatal.isEmpty() || !m_isWanted) {
        return;
    }
    if (m_skipped > 0) {
        --m_skipped;
        return;
    }
    const Place place = m_places.takeLast();
    if (place == Place::Row) {
        giveRow();
        m_column = -1;
    } else if (place == Place::Cell) {
        endCell();
    } else {
        endText(place);
    }
}

void XlsxSheetReader::addText(QByteArrayView utf8)
{
    if (m_skipped == 0 && m_places.last() >= Place::Value) {
        m_text.append(utf8);
    }
}

void XlsxSheetReader::beginCell(const XmlEventAttributes& attributes)
{
    m_type = attributes.value("t").toByteArray();
    m_style = attributes.value("s").toInt();
    m_value.clear();
    m_formula.clear();
    m_hasValue = false;
}

void XlsxSheetReader::endText(Place place)
{
    switch (place) {
    case Place::Value: m_value = QString::fromUtf8(m_text); break;
    case Place::Formula: m_formula = u'=' + QString::fromUtf8(m_text); break;
    case Place::InlineText: m_value += unescaped(QString::fromUtf8(m_text)); break;
    default: break;
    }
    m_hasValue = m_hasValue || place == Place::Value || place == Place::Inline;
}

// Programs that cannot calculate leave the result out or empty; an empty text says so by its type.
void XlsxSheetReader::endCell()
{
    if (!m_formula.isEmpty() && (!m_hasValue || (m_value.isEmpty() && m_type != "str"))) {
        complain(m_formula, tr("The formula has no stored result."),
                 tr("Open the file in Excel or WPS, save it there and try again."));
        placeCell({Cell::Kind::Error, m_formula});
    } else if (m_hasValue) {
        placeCell(cellOf(m_value));
    }
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
    if (!m_isWanted) {
        m_xml.stop();
    }
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

Cell XlsxSheetReader::cellOf(const QString& value)
{
    if (value.isEmpty()) {
        return {};
    }
    if (m_type == "s") {
        return sharedText(value);
    }
    if (m_type == "inlineStr") {
        return {Cell::Kind::Text, value};
    }
    if (m_type == "str") {
        return {Cell::Kind::Text, unescaped(value)};
    }
    if (m_type == "b") {
        return {Cell::Kind::Boolean, value.trimmed() == u"1" || value == u"true" ? u"TRUE"_s : u"FALSE"_s};
    }
    if (m_type == "e") {
        return {Cell::Kind::Error, value};
    }
    if (m_type == "d") {
        return {Cell::Kind::Date, value.endsWith("T00:00:00"_L1) ? value.left(value.indexOf(u'T')) : value};
    }
    return numberCell(value, m_context.styles.format(m_style), m_context.date1904);
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
bool XlsxSheetReader::takeRowNumber(const QString& reference)
{
    bool ok = true;
    const int number = reference.isEmpty() ? m_row + 2 : reference.toInt(&ok);
    if (!ok || number < 1 || number > MostRows) {
        giveUp(tr("The sheet names a row “%1”, which no workbook has.")
                   .arg(ok ? QString::number(number) : reference));
        return false;
    }
    if (number <= m_row + 1) {
        giveUp(tr("Row %1 of the sheet does not come in its order.").arg(number));
        return false;
    }
    m_row = number - 1;
    m_column = -1;
    m_cells.clear();
    return true;
}

bool XlsxSheetReader::takeColumnNumber(const QString& reference)
{
    int row = -1;
    int column = m_column + 1;
    const bool ok = reference.isEmpty() || (parseReference(reference, &row, &column) && column >= 0);
    if (!ok || column >= MostColumns) {
        giveUp(tr("The sheet names a cell “%1”, which no workbook has.")
                   .arg(reference.isEmpty() ? columnName(column) : reference));
        return false;
    }
    m_column = column;
    return true;
}

void XlsxSheetReader::takeMerge(const QString& reference)
{
    const QStringView text = reference;
    const qsizetype colon = text.indexOf(u':');
    CellRange range;
    if (colon > 0 && parseReference(text.first(colon), &range.firstRow, &range.firstColumn)
        && parseReference(text.sliced(colon + 1), &range.lastRow, &range.lastColumn) && range.firstRow >= 0
        && range.firstColumn >= 0 && range.lastRow >= range.firstRow
        && range.lastColumn >= range.firstColumn) {
        m_sink.addMerge(range);
    }
}

void XlsxSheetReader::complain(const QString& text, const QString& message, const QString& suggestion)
{
    if (++m_complaints <= MostComplaints) {
        m_sink.complain({m_context.file, m_name, m_row + 1, columnName(m_column), text, message, suggestion});
    }
}

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
    m_xml.stop();
}
