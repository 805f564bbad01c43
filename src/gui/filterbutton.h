#pragma once

#include <QPushButton>

class GridOrder;
class GridView;

/// Seen while a grid's columns are filtered: says by which, and takes all filters away.
class FilterButton : public QPushButton
{
    Q_OBJECT

public:
    FilterButton(const GridView& view, GridOrder& order, QWidget* parent = nullptr);

private:
    void note();

    const GridView& m_view;
    const GridOrder& m_order;
};
