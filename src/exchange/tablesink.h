#pragma once

#include "exchange/complaint.h"
#include "exchange/sheet.h"

/// Takes what a reader of tables finds while it reads, so that no reader ever holds a whole table.
class TableSink
{
public:
    virtual ~TableSink() = default;

    /// Sheets come in the file's order; those hidden from the person who sent the file say so.
    virtual void beginSheet(const QString& name, bool hidden) = 0;
    /// Rows come in ascending order, counted from 0; blank ones are left out. The last cell is not empty.
    /// False when nothing more is wanted.
    virtual bool addRow(int row, QVector<Cell> cells) = 0;
    virtual void addMerge(const CellRange& range) = 0;
    /// The sheet was read to its end. A damaged one has no end, only a complaint, and does not count.
    virtual void endSheet() = 0;
    virtual void complain(const Complaint& complaint) = 0;
};
