#include "exchange/mark/sheetmarks.h"

#include <algorithm>
#include <array>

namespace {

constexpr int MostRows = 1'048'576;
constexpr int MostColumns = 16'384;

/// What stands behind the link to the notes' shapes in a worksheet (ISO/IEC 29500-1, 18.3.1.99).
constexpr std::array<QByteArrayView, 9> BehindShapes = {"legacyDrawingHF", "drawingHF", "picture",
                                                        "oleObjects",      "controls",  "webPublishItems",
                                                        "tableParts",      "extLst",    "AlternateContent"};

bool isOn(QByteArrayView text)
{
    return text == "1" || text == "true" || text == "on";
}

} // namespace

bool SheetMarks::read(const QByteArray& part)
{
    if (!m_part.read(part) || m_part.name(0) != "worksheet") {
        return false;
    }
    m_data = m_part.child(0, "sheetData");
    readColumns();
    readMerges();
    return m_data != XmlOutline::None && indexRows();
}

void SheetMarks::readMerges()
{
    const int merges = m_part.child(0, "mergeCells");
    for (const int each : merges < 0 ? QVector<int>() : m_part.children(merges, "mergeCell")) {
        const QString text = QString::fromUtf8(m_part.attribute(each, "ref"));
        const qsizetype colon = text.indexOf(u':');
        CellRange range;
        if (colon > 0 && parseReference(text.first(colon), &range.firstRow, &range.firstColumn)
            && parseReference(text.sliced(colon + 1), &range.lastRow, &range.lastColumn)
            && range.firstRow >= 0 && range.firstColumn >= 0) {
            m_merges.append(range);
        }
    }
}

/// Rows without a number follow the one before.
bool SheetMarks::indexRows()
{
    int last = -1;
    for (const int row : m_part.children(m_data, "row")) {
        const QByteArrayView text = m_part.attribute(row, "r");
        const int number = text.isEmpty() ? last + 1 : text.toInt() - 1;
        if (number <= last || number >= MostRows) {
            return false;
        }
        m_rows.append({number, row});
        last = number;
    }
    return true;
}

int SheetMarks::rowElement(int row) const
{
    const auto found = std::ranges::lower_bound(m_rows, row, {}, &QPair<int, int>::first);
    return found != m_rows.end() && found->first == row ? found->second : XmlOutline::None;
}

/// Column, counted from 0, and element. Cells without a reference follow the one before.
QVector<QPair<int, int>> SheetMarks::cellsOf(int rowElement) const
{
    QVector<QPair<int, int>> cells;
    int last = -1;
    for (const int cell : m_part.children(rowElement, "c")) {
        const QString text = QString::fromUtf8(m_part.attribute(cell, "r"));
        int row = -1;
        int column = -1;
        last = parseReference(text, &row, &column) && column >= 0 ? column : last + 1;
        if (last >= MostColumns) {
            break;
        }
        cells.append({last, cell});
    }
    return cells;
}

CellRange SheetMarks::rangeOf(CellPlace place) const
{
    for (const CellRange& range : m_merges) {
        if (place.row >= range.firstRow && place.row <= range.lastRow && place.column >= range.firstColumn
            && place.column <= range.lastColumn) {
            return range;
        }
    }
    return {place.row, place.column, place.row, place.column};
}

CellPlace SheetMarks::shownAt(CellPlace place) const
{
    const CellRange range = rangeOf(place);
    return {range.firstRow, range.firstColumn};
}

CellPlace SheetMarks::firstFilled(int row) const
{
    const int element = rowElement(row);
    for (const auto& [column, cell] : element < 0 ? QVector<QPair<int, int>>() : cellsOf(element)) {
        if (m_part.firstChild(cell) != XmlOutline::None) {
            return {row, column};
        }
    }
    return {row, 0};
}

void SheetMarks::readColumns()
{
    const int columns = m_part.child(0, "cols");
    for (const int each : columns < 0 ? QVector<int>() : m_part.children(columns, "col")) {
        const bool isHidden = isOn(m_part.attribute(each, "hidden"));
        m_columns.append({m_part.attribute(each, "min").toInt() - 1,
                          m_part.attribute(each, "max").toInt() - 1, m_part.attribute(each, "style").toInt(),
                          isHidden ? 0 : m_part.attribute(each, "width").toDouble()});
    }
}

const SheetMarks::Columns* SheetMarks::columnsOf(int column) const
{
    const auto found = std::ranges::find_if(
        m_columns, [column](const Columns& each) { return column >= each.first && column <= each.last; });
    return found == m_columns.end() ? nullptr : &*found;
}

int SheetMarks::styleOf(CellPlace place) const
{
    const int row = rowElement(place.row);
    for (const auto& [column, cell] : row < 0 ? QVector<QPair<int, int>>() : cellsOf(row)) {
        if (column == place.column) {
            return m_part.attribute(cell, "s").toInt();
        }
    }
    if (row >= 0 && isOn(m_part.attribute(row, "customFormat"))) {
        return m_part.attribute(row, "s").toInt();
    }
    const Columns* columns = columnsOf(place.column);
    return columns == nullptr ? 0 : columns->style;
}

QByteArray SheetMarks::shapes() const
{
    const int link = m_part.child(0, "legacyDrawing");
    return link < 0 ? QByteArray() : m_part.attribute(link, "id").toByteArray();
}

void SheetMarks::setShapes(const QByteArray& relation)
{
    const QByteArray space = isStrict()
                                 ? "http://purl.oclc.org/ooxml/officeDocument/relationships"
                                 : "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    const QByteArray link =
        '<' + m_part.named(0, "legacyDrawing") + " xmlns:r=\"" + space + "\" r:id=\"" + relation + "\"/>";
    for (int part = m_part.nextSibling(m_data); part >= 0; part = m_part.nextSibling(part)) {
        if (std::ranges::find(BehindShapes, m_part.name(part)) != BehindShapes.end()) {
            m_part.insertBefore(part, link);
            return;
        }
    }
    m_part.append(0, link);
}

bool SheetMarks::isStrict() const
{
    return m_part.startTag(0).toByteArray().contains("http://purl.oclc.org/ooxml/spreadsheetml/main");
}
