#include "gui/rowfilter.h"

#include "core/pinyin.h"

RowFilter::RowFilter(int sortRole, QObject* parent) : QSortFilterProxyModel(parent)
{
    setSortRole(sortRole);
    setSortLocaleAware(true);
}

void RowFilter::setSearch(const QString& text)
{
    m_search = text.trimmed();
    invalidateFilter();
}

void RowFilter::setColumnFilter(int column, const QString& text)
{
    m_column = column;
    m_columnText = text;
    invalidateFilter();
}

QVariant RowFilter::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical && role == Qt::DisplayRole) {
        return section + 1;
    }
    return QSortFilterProxyModel::headerData(section, orientation, role);
}

bool RowFilter::filterAcceptsRow(int row, const QModelIndex& parent) const
{
    const auto* source = sourceModel();
    const auto textAt = [&](int column) { return source->index(row, column, parent).data().toString(); };
    if (m_column >= 0 && !m_columnText.isEmpty() && textAt(m_column) != m_columnText) {
        return false;
    }
    if (m_search.isEmpty()) {
        return true;
    }
    for (int column = 0; column < source->columnCount(parent); ++column) {
        if (Pinyin::matches(textAt(column), m_search)) {
            return true;
        }
    }
    return false;
}

/// Empty cells come last in ascending order, numbers by size.
bool RowFilter::lessThan(const QModelIndex& left, const QModelIndex& right) const
{
    const QVariant a = left.data(sortRole());
    const QVariant b = right.data(sortRole());
    if (!a.isValid() || !b.isValid()) {
        return a.isValid() && !b.isValid();
    }
    return QSortFilterProxyModel::lessThan(left, right);
}
