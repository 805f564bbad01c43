#include "exchange/xls/xlsrows.h"

namespace {

qsizetype put(QVector<Cell>& cells, int column, Cell cell)
{
    const qsizetype before = cells.size();
    if (before <= column) {
        cells.resize(column + 1);
    }
    cells[column] = std::move(cell);
    return cells.size() - before;
}

} // namespace

bool XlsRows::place(int row, int column, Cell cell)
{
    if (cell.isEmpty()) {
        return true;
    }
    if (!m_isAscending) {
        m_cellsHeld += put(m_held[row], column, std::move(cell));
        return !isFull();
    }
    if (row != m_row && !giveRow()) {
        return false;
    }
    m_row = row;
    put(m_cells, column, std::move(cell));
    return true;
}

bool XlsRows::finish()
{
    for (auto it = m_held.begin(); it != m_held.end(); it = m_held.erase(it)) {
        if (!m_sink.addRow(it.key(), std::move(it.value()))) {
            return false;
        }
    }
    return giveRow();
}

bool XlsRows::giveRow()
{
    if (m_cells.isEmpty()) {
        return true;
    }
    const qsizetype width = m_cells.size();
    const bool wanted = m_sink.addRow(m_row, std::move(m_cells));
    m_cells = {};
    m_cells.reserve(width);
    return wanted;
}
