// What an .xlsx sheet's cells, rows and merged ranges say.

#include "exchange/xlsx/xlsxsheetreader.h"

#include "exchange/xlsx/xlsxvalue.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

constexpr int MostRows = 1'048'576;
constexpr int MostColumns = 16'384;

/// A cell's reference without a string of its own, since each cell has one. Those that are too long to be one
/// stay too long.
class Reference
{
public:
    explicit Reference(QByteArrayView utf8) : m_size(std::min(utf8.size(), qsizetype(m_text.size())))
    {
        std::transform(utf8.begin(), utf8.begin() + m_size, m_text.begin(),
                       [](char c) { return char16_t(static_cast<unsigned char>(c)); });
    }
    QStringView text() const { return QStringView(m_text.data(), m_size); }

private:
    std::array<char16_t, 16> m_text;
    qsizetype m_size;
};

} // namespace

void XlsxSheetReader::beginCell(const XmlEventAttributes& attributes)
{
    m_type.resize(0);
    m_type.append(attributes.value("t"));
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
bool XlsxSheetReader::takeRowNumber(QByteArrayView reference)
{
    bool ok = true;
    const int number = reference.isEmpty() ? m_row + 2 : reference.toInt(&ok);
    if (!ok || number < 1 || number > MostRows) {
        giveUp(tr("The sheet names a row “%1”, which no workbook has.")
                   .arg(ok ? QString::number(number) : QString::fromUtf8(reference)));
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

bool XlsxSheetReader::takeColumnNumber(QByteArrayView reference)
{
    int row = -1;
    int column = m_column + 1;
    const bool ok =
        reference.isEmpty() || (parseReference(Reference(reference).text(), &row, &column) && column >= 0);
    if (!ok || column >= MostColumns) {
        giveUp(tr("The sheet names a cell “%1”, which no workbook has.")
                   .arg(reference.isEmpty() ? columnName(column) : QString::fromUtf8(reference)));
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
