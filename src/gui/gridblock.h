#pragma once

#include "core/blocktext.h"

#include <QModelIndex>
#include <QVector>

class QTableView;

/// What is to be entered into one cell of a grid; blank clears.
struct CellText {
    QModelIndex index;
    QString text;
};

/// The selected rectangle of a grid (the current cell without one), over the rows and columns that are seen.
class GridBlock
{
public:
    explicit GridBlock(const QTableView& view);

    bool isEmpty() const { return m_rows.isEmpty() || m_columns.isEmpty(); }
    /// The cell after one of a block of several, down (else across) and around its edges; with `back` the one
    /// before it. Invalid for a cell outside and in a block of one.
    QModelIndex stepFrom(const QModelIndex& cell, bool down, bool back) const;
    TextBlock texts() const;
    QVector<CellText> cleared() const;
    /// The first row (column) written into the others; when only one is selected, the one before it into it.
    QVector<CellText> filledDown() const;
    QVector<CellText> filledRight() const;

    struct Pasted {
        QVector<CellText> cells;
        bool isWhole = true; ///< else the block is larger than what is left of the grid
    };
    /// As Excel does: a block goes in from the first selected cell on; it is repeated when the selection is a
    /// multiple of it.
    Pasted pasted(const TextBlock& block) const;

private:
    QModelIndex at(int row, int column) const;
    QVector<CellText> filled(const QVector<int>& rows, const QVector<int>& columns, int fromRow,
                             int fromColumn) const;

    const QTableView& m_view;
    QVector<int> m_rows, m_columns;       ///< selected
    QVector<int> m_allRows, m_allColumns; ///< seen, in their order
};
