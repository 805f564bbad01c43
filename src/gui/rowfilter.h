#pragma once

#include "gui/gridfilter.h"

#include <QHash>
#include <QSortFilterProxyModel>

/// Sorts by the raw values and lets rows pass that hold the typed text in any column, or, if a column is
/// chosen, that hold the chosen text in it. Typed text also finds pinyin initials.
class RowFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit RowFilter(int sortRole, QObject* parent = nullptr);

    void setSearch(const QString& text);
    /// Column -1: no filter by column.
    void setColumnFilter(int column, const QString& text);
    /// By column; they hold together, and with the search.
    void setCellFilters(const QHash<int, GridFilter>& filters);
    /// By the names of the rows, by their initials; the model's own order otherwise.
    void sortByName(bool byName);
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

    /// Rows without a name are numbered as they are seen, as in a spreadsheet.
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;
    bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;

private:
    QString m_search;
    int m_column = -1;
    QString m_columnText;
    QHash<int, GridFilter> m_cellFilters;
    bool m_byName = false;
};
