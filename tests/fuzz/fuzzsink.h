#pragma once

#include "exchange/tablesink.h"

#include <cstdlib>

/// Takes what a reader finds and ends the run where it breaks the rules of a sink. Wants some rows only, so
/// that no input takes long.
class FuzzSink : public TableSink
{
public:
    void beginSheet(const QString&, bool) override
    {
        m_isInSheet = true;
        m_row = -1;
    }
    bool addRow(int row, QVector<Cell> cells) override
    {
        demand(m_isInSheet && row > m_row && !cells.isEmpty() && !cells.last().isEmpty());
        m_row = row;
        m_cells += cells.size();
        return m_cells < MostCells;
    }
    void addMerge(const CellRange& range) override
    {
        demand(range.firstRow >= 0 && range.firstColumn >= 0 && range.lastRow >= range.firstRow
               && range.lastColumn >= range.firstColumn);
    }
    void endSheet() override
    {
        demand(m_isInSheet);
        m_isInSheet = false;
    }
    void complain(const Complaint& complaint) override { demand(!complaint.message.isEmpty()); }

private:
    static constexpr qsizetype MostCells = 100'000;

    static void demand(bool holds)
    {
        if (!holds) {
            std::abort();
        }
    }

    bool m_isInSheet = false;
    int m_row = -1;
    qsizetype m_cells = 0;
};
