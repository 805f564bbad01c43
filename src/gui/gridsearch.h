#pragma once

#include <QString>
#include <QVector>

#include <compare>

class QTableView;

/// A place of a grid as it is seen, by position: row -1 is the line of the columns' names, column -1 the
/// rows' names.
struct GridPlace {
    int row = -1, column = -1;

    auto operator<=>(const GridPlace&) const = default;
};

/// Where a text occurs in a grid: in cells, rows' names and columns' names that are not hidden, also by
/// initials. Numbers are found with and without separators of thousands.
class GridSearch
{
public:
    explicit GridSearch(const QTableView& view) : m_view(view) {}

    /// Searches all of the grid anew; a blank text is nowhere.
    void find(const QString& typed);
    /// Whether a cell's text is a hit.
    static bool matches(const QString& cell, const QString& typed);
    /// Row by row, as one reads.
    const QVector<GridPlace>& hits() const { return m_hits; }
    /// The hit at (`orAt`) or after a place (before it: previous), around the end; -1 without hits.
    qsizetype next(GridPlace from, bool orAt) const;
    qsizetype previous(GridPlace from) const;

private:
    void findInRow(int row, const QString& text);

    const QTableView& m_view;
    QVector<GridPlace> m_hits;
    QVector<int> m_columns;
};
