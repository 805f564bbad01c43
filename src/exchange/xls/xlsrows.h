#pragma once

#include <QMap>
#include <QVector>

#include "exchange/tablesink.h"

/// Puts the cells of a sheet together to rows and hands these on. Cells of a row may come in any order, and a
/// later one takes an earlier one's place.
class XlsRows
{
public:
    /// Where rows do not ascend in the file they are kept back and handed on at the end, in order.
    XlsRows(TableSink& sink, bool ascending) : m_sink(sink), m_isAscending(ascending) {}

    /// False when nothing more is wanted, or more would have to be kept back than can be.
    bool place(int row, int column, Cell cell);
    /// Hands on what is left; false when nothing more is wanted.
    bool finish();
    /// Whether rows were kept back until there were too many.
    bool isFull() const { return m_cellsHeld > MostCellsHeld; }

private:
    static constexpr qint64 MostCellsHeld = 3'000'000; ///< some 120 MiB

    bool giveRow();

    TableSink& m_sink;
    bool m_isAscending;
    int m_row = -1;
    QVector<Cell> m_cells;
    QMap<int, QVector<Cell>> m_held;
    qint64 m_cellsHeld = 0;
};
