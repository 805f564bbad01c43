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

void RowFilter::setCellFilters(const QHash<int, GridFilter>& filters)
{
    m_cellFilters = filters;
    invalidateFilter();
}

void RowFilter::sortByName(bool byName)
{
    m_byName = byName;
    QSortFilterProxyModel::sort(byName ? 0 : -1);
}

void RowFilter::sort(int column, Qt::SortOrder order)
{
    m_byName = false;
    QSortFilterProxyModel::sort(column, order);
}

QVariant RowFilter::headerData(int section, Qt::Orientation orientation, int role) const
{
    const QVariant name = QSortFilterProxyModel::headerData(section, orientation, role);
    const bool unnamed = orientation == Qt::Vertical && name.typeId() != QMetaType::QString;
    return unnamed && role == Qt::DisplayRole ? section + 1 : name;
}

bool RowFilter::filterAcceptsRow(int row, const QModelIndex& parent) const
{
    const auto* source = sourceModel();
    const auto textAt = [&](int column) { return source->index(row, column, parent).data().toString(); };
    if (m_column >= 0 && !m_columnText.isEmpty() && textAt(m_column) != m_columnText) {
        return false;
    }
    for (auto filter = m_cellFilters.begin(); filter != m_cellFilters.end(); ++filter) {
        if (!filter->accepts(source->index(row, filter.key(), parent))) {
            return false;
        }
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
    if (m_byName) {
        const auto name = [this](const QModelIndex& index) {
            return Pinyin::initials(sourceModel()->headerData(index.row(), Qt::Vertical).toString());
        };
        return name(left) < name(right);
    }
    const QVariant a = left.data(sortRole());
    const QVariant b = right.data(sortRole());
    if (!a.isValid() || !b.isValid()) {
        return a.isValid() && !b.isValid();
    }
    return QSortFilterProxyModel::lessThan(left, right);
}
