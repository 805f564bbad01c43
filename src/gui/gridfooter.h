#pragma once

#include <QModelIndex>
#include <QVector>
#include <QWidget>

class GridView;

/// Below a grid, under each of its columns: the sum of the rows that are seen (what is missing is not
/// counted), and how many of the expected cells are filled.
class GridFooter : public QWidget
{
    Q_OBJECT

public:
    explicit GridFooter(GridView& view, QWidget* parent = nullptr);

    /// To be called after rows were hidden or shown.
    void note();
    QString sumOf(int column);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    struct Total {
        QString sum, count;
    };

    void compute();
    Total totalOf(int column) const;
    void noteCells(const QModelIndex& first, const QModelIndex& last);

    GridView& m_view;
    QVector<Total> m_totals;
    bool m_stale = true;
};
