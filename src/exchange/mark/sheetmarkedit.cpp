// What SheetMarks changes in rows and cells, and how large they are.

#include "exchange/mark/sheetmarks.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int LastColumn = 16'383;
constexpr int LastRow = 1'048'575;

// A box lies over no more than these, however small or hidden they are.
constexpr int MostColumns = 50;
constexpr int MostRows = 100;

constexpr double BoxWidth = 270;    // pixels
constexpr double LetterWidth = 7.5; // of a Latin letter; of a Chinese one twice as much
constexpr double LineHeight = 19;
constexpr double Margins = 14;
constexpr double TallestBox = 460;
constexpr double UsualColumn = 8.43; // letters
constexpr double UsualRow = 15;      // points

int linesOf(const QString& text)
{
    int lines = 0;
    const QStringList paragraphs = text.split(u'\n');
    for (const QString& paragraph : paragraphs) {
        double width = 0;
        for (const QChar c : paragraph) {
            width += c.unicode() < 0x2E80 ? LetterWidth : 2 * LetterWidth;
        }
        lines += 1 + static_cast<int>(width / (BoxWidth - Margins));
    }
    return lines;
}

} // namespace

void SheetMarks::setStyles(const QMap<CellPlace, int>& styles)
{
    QMap<int, QMap<CellPlace, int>> rows;
    for (auto each = styles.begin(); each != styles.end(); ++each) {
        rows[each.key().row].insert(each.key(), each.value());
    }
    for (auto row = rows.begin(); row != rows.end(); ++row) {
        const int element = rowElement(row.key());
        element < 0 ? addRow(row.key(), *row) : styleRow(element, *row);
    }
}

QByteArray SheetMarks::blankCell(CellPlace place, int style) const
{
    return '<' + m_part.named(m_data, "c") + " r=\"" + place.reference().toLatin1() + "\" s=\""
           + QByteArray::number(style) + "\"/>";
}

/// The row's span of columns, a mere hint, is dropped when cells are added.
void SheetMarks::styleRow(int element, const QMap<CellPlace, int>& styles)
{
    const auto cells = cellsOf(element);
    bool isLonger = false;
    for (auto each = styles.begin(); each != styles.end(); ++each) {
        const int column = each.key().column;
        const auto next =
            std::ranges::find_if(cells, [column](const auto& cell) { return cell.first >= column; });
        if (next != cells.end() && next->first == column) {
            m_part.setAttribute(next->second, "s", QByteArray::number(*each));
            continue;
        }
        isLonger = true;
        const QByteArray blank = blankCell(each.key(), *each);
        next == cells.end() ? m_part.append(element, blank) : m_part.insertBefore(next->second, blank);
    }
    if (isLonger) {
        m_part.removeAttribute(element, "spans");
    }
}

void SheetMarks::addRow(int row, const QMap<CellPlace, int>& styles)
{
    QByteArray xml = '<' + m_part.named(m_data, "row") + " r=\"" + QByteArray::number(row + 1) + "\">";
    for (auto each = styles.begin(); each != styles.end(); ++each) {
        xml += blankCell(each.key(), *each);
    }
    xml += "</" + m_part.named(m_data, "row") + '>';
    const auto next = std::ranges::upper_bound(m_rows, row, {}, &QPair<int, int>::first);
    next == m_rows.end() ? m_part.append(m_data, xml) : m_part.insertBefore(next->second, xml);
}

double SheetMarks::columnWidth(int column) const
{
    const int usual = m_part.child(0, "sheetFormatPr");
    const double letters = usual < 0 ? 0 : m_part.attribute(usual, "defaultColWidth").toDouble();
    const Columns* columns = columnsOf(column);
    if (columns != nullptr) {
        return columns->width > 0 ? columns->width * 7 + 5 : 0;
    }
    return (letters > 0 ? letters : UsualColumn) * 7 + 5;
}

double SheetMarks::rowHeight(int row) const
{
    const int element = rowElement(row);
    const int usual = m_part.child(0, "sheetFormatPr");
    double points = element < 0 ? 0 : m_part.attribute(element, "ht").toDouble();
    if (points <= 0 && usual >= 0) {
        points = m_part.attribute(usual, "defaultRowHeight").toDouble();
    }
    return (points > 0 ? points : UsualRow) * 4 / 3;
}

NoteBox SheetMarks::boxFor(CellPlace place, const QString& text) const
{
    NoteBox box;
    box.from = {place.row, std::min(rangeOf(place).lastColumn + 1, LastColumn)};
    box.to = box.from;
    const int lastColumn = std::min(box.from.column + MostColumns, LastColumn);
    for (double left = BoxWidth; left > 0 && box.to.column < lastColumn; ++box.to.column) {
        left -= columnWidth(box.to.column);
    }
    const double height = std::min(linesOf(text) * LineHeight + Margins, TallestBox);
    const int lastRow = std::min(box.from.row + MostRows, LastRow);
    for (double left = height; left > 0 && box.to.row < lastRow; ++box.to.row) {
        left -= rowHeight(box.to.row);
    }
    return box;
}
