#include "exchange/tables/mergedcells.h"

#include <algorithm>

namespace {

constexpr qint64 MostEntries = 5'000'000; ///< honest merges do not overlap

} // namespace

MergedCells::MergedCells(const Sheet& sheet, const Header& header)
{
    qint64 budget = MostEntries;
    const auto& rows = header.dataRows;
    for (const CellRange& range : sheet.merges) {
        const auto from = std::lower_bound(rows.begin(), rows.end(), range.firstRow);
        const auto until = std::upper_bound(from, rows.end(), range.lastRow);
        const auto before = [](const HeaderColumn& column, int place) { return column.column < place; };
        const auto left =
            std::lower_bound(header.columns.begin(), header.columns.end(), range.firstColumn, before);
        const auto right = std::lower_bound(left, header.columns.end(), range.lastColumn + 1, before);
        const auto count = until - from;
        const auto columns = right - left;
        if (count < 1 || columns < 1 || (count == 1 && columns == 1) || columns > budget) {
            continue;
        }
        budget -= columns;
        const int place = static_cast<int>(m_shared.size());
        m_shared.append({range, *from, left->column, count > 1});
        for (auto column = left; column != right; ++column) {
            m_byColumn[column->column].insert(range.firstRow, place);
        }
    }
}

const MergedCells::Shared* MergedCells::find(int row, int column) const
{
    const auto places = m_byColumn.constFind(column);
    if (places == m_byColumn.constEnd()) {
        return nullptr;
    }
    auto after = places->upperBound(row);
    if (after == places->constBegin()) {
        return nullptr;
    }
    const Shared& shared = m_shared[*--after];
    return shared.range.lastRow >= row ? &shared : nullptr;
}

bool MergedCells::isFirst(int row, int column) const
{
    const Shared* shared = find(row, column);
    return shared != nullptr && shared->firstRow == row && shared->firstColumn == column;
}

QString MergedCells::objection(int row, int column) const
{
    const Shared* shared = find(row, column);
    if (shared == nullptr) {
        return {};
    }
    const CellRange& range = shared->range;
    return shared->overRows ? tr("merged over rows %1–%2: say which row it belongs to")
                                  .arg(range.firstRow + 1)
                                  .arg(range.lastRow + 1)
                            : tr("merged over columns %1–%2: say which column it belongs to")
                                  .arg(columnName(range.firstColumn), columnName(range.lastColumn));
}
