#pragma once

#include "exchange/tables/headermatch.h"

#include <QCoreApplication>
#include <QMap>

/// The merged cells of a table that join what belongs to several rows or columns of data. A word in such a
/// cell holds for all of them; whose a number is, nobody can tell.
class MergedCells
{
    Q_DECLARE_TR_FUNCTIONS(MergedCells)

public:
    MergedCells(const Sheet& sheet, const Header& header);

    /// True when the cell is shared by several rows of data, or by several columns that mean something.
    bool isShared(int row, int column) const { return find(row, column) != nullptr; }
    /// True in the first of the cells that share.
    bool isFirst(int row, int column) const;
    /// “merged over rows 5–8: …”
    QString objection(int row, int column) const;

private:
    struct Shared {
        CellRange range;
        int firstRow = 0, firstColumn = 0; ///< of data
        bool overRows = false;
    };
    const Shared* find(int row, int column) const;

    QVector<Shared> m_shared;
    QHash<int, QMap<int, int>> m_byColumn; ///< column → first row → place in m_shared
};
