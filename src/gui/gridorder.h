#pragma once

#include "gui/gridfilter.h"

#include <QHash>
#include <QObject>

class GridView;
class RowFilter;

/// In which order a grid shows its rows, and which of them. A header clicked sorts by its column, down, and
/// back to the model's own order; the corner sorts by the rows' names. The rows' order is that of the last
/// sorting: what is typed moves nothing. Filters of several columns hold together. Where a RowFilter stands
/// before the model it does the work, and the filters stay until startOver().
class GridOrder : public QObject
{
    Q_OBJECT

public:
    explicit GridOrder(GridView& view, RowFilter* rows = nullptr);

    /// Neither sorted nor filtered.
    void startOver();

    void setFilter(int column, const GridFilter& filter);
    void clearFilter(int column);
    void clearFilters();
    bool isFiltered() const { return !m_filters.isEmpty(); }
    QList<int> filteredColumns() const { return m_filters.keys(); }
    /// Rows seen, and all.
    QPair<int, int> rows() const;
    /// A menu of the filters of a column, below its header.
    void openMenu(int column);
    /// Takes the filters away, or opens the menu of the column at hand when there are none.
    void toggle();

signals:
    void changed();

private:
    static constexpr int ByName = -2;
    static constexpr int Unsorted = -1;

    void sortBy(int column, Qt::SortOrder order);
    void sortByName();
    void arrange();
    void applyFilters();
    void addTextField(class QMenu& menu, int column);
    bool isBefore(int one, int other) const;

    GridView& m_view;
    RowFilter* m_rows;
    QHash<int, GridFilter> m_filters;
    int m_column = Unsorted;
    Qt::SortOrder m_order = Qt::AscendingOrder;
};
