#pragma once

#include <QLabel>

class GridView;

/// Sum, count and average of a grid's selected numbers, in a line as in a spreadsheet; empty for a single
/// cell.
class SelectionTotals : public QLabel
{
    Q_OBJECT

public:
    explicit SelectionTotals(GridView& view, QWidget* parent = nullptr);

private:
    void compute();

    GridView& m_view;
};
