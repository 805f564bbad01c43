#include "exchange/sheet.h"

#include "core/decimal.h"

#include <algorithm>

namespace {

constexpr qint64 MostFilledCells = 5'000'000;

int widestRow(const Sheet& sheet)
{
    qsizetype width = 0;
    for (const auto& row : sheet.rows) {
        width = std::max(width, row.size());
    }
    return static_cast<int>(width);
}

qint64 fillRange(Sheet& sheet, const CellRange& range, int lastRow, int lastColumn)
{
    const Cell source = sheet.cell(range.firstRow, range.firstColumn);
    if (source.isEmpty()) {
        return 0;
    }
    for (int row = range.firstRow; row <= lastRow; ++row) {
        auto& cells = sheet.rows[row];
        if (cells.size() <= lastColumn) {
            cells.resize(lastColumn + 1);
        }
        std::fill(cells.begin() + range.firstColumn, cells.begin() + lastColumn + 1, source);
    }
    return qint64(lastRow - range.firstRow + 1) * (lastColumn - range.firstColumn + 1);
}

} // namespace

Cell Sheet::cell(int row, int column) const
{
    if (row < 0 || row >= rows.size() || column < 0 || column >= rows[row].size()) {
        return {};
    }
    return rows[row][column];
}

QString columnName(int column)
{
    QString name;
    for (int rest = column; rest >= 0; rest = rest / 26 - 1) {
        name.prepend(QChar(u'A' + rest % 26));
    }
    return name;
}

bool parseReference(QStringView reference, int* row, int* column)
{
    int letters = 0;
    int digits = 0;
    qsizetype at = 0;
    for (; at < reference.size() && at < 3 && reference[at].toUpper() >= u'A'
           && reference[at].toUpper() <= u'Z';
         ++at) {
        letters = letters * 26 + (reference[at].toUpper().unicode() - u'A' + 1);
    }
    const qsizetype firstDigit = at;
    for (; at < reference.size() && at < firstDigit + 7 && reference[at] >= u'0' && reference[at] <= u'9';
         ++at) {
        digits = digits * 10 + (reference[at].unicode() - u'0');
    }
    *column = letters - 1;
    *row = digits - 1;
    return at == reference.size() && at > 0;
}

void fillMerges(Sheet& sheet)
{
    // A range may claim the whole sheet and ranges may overlap in a malicious file. Honest ones cover each
    // used cell once at most, so the work is bounded by the cells in use.
    const int width = widestRow(sheet);
    qint64 budget = std::min(MostFilledCells, qint64(sheet.rows.size()) * width);
    for (const CellRange& range : std::as_const(sheet.merges)) {
        const int lastRow = std::min(range.lastRow, static_cast<int>(sheet.rows.size()) - 1);
        const int lastColumn = std::min(range.lastColumn, width - 1);
        const qint64 cells = qint64(lastRow - range.firstRow + 1) * (lastColumn - range.firstColumn + 1);
        if (range.firstRow < 0 || range.firstColumn < 0 || lastRow < range.firstRow
            || lastColumn < range.firstColumn || cells > budget) {
            continue;
        }
        budget -= fillRange(sheet, range, lastRow, lastColumn);
    }
}

Sheet cornerOf(const Sheet& sheet)
{
    constexpr qsizetype Rows = 200;
    constexpr qsizetype Columns = 200;
    Sheet corner;
    corner.name = sheet.name;
    corner.rows = sheet.rows.first(std::min(Rows, sheet.rows.size()));
    for (auto& row : corner.rows) {
        if (row.size() > Columns) {
            row.resize(Columns);
        }
    }
    std::copy_if(sheet.merges.begin(), sheet.merges.end(), std::back_inserter(corner.merges),
                 [](const CellRange& range) { return range.firstRow < Rows && range.firstColumn < Columns; });
    return corner;
}

QString shownText(const Cell& cell)
{
    if (!cell.percent) {
        return cell.text;
    }
    const auto share = Decimal::parse(cell.text);
    const auto percent = share ? share->times(Decimal::fromInt(100)) : std::nullopt;
    return percent ? percent->toString() + u'%' : cell.text;
}
