#pragma once

#include <QFlags>
#include <Qt>

/// What a grid's model tells of a cell beyond its text.
struct GridRole {
    enum {
        Millionths = Qt::UserRole + 1, ///< qlonglong: the amount; invalid without one
        Expected,                      ///< bool: something is to stand there
        AddsUp,                        ///< bool: the column may be summed
        Marks,                         ///< int: CellMarks
        Group,                         ///< QString, of a column's header: what it stands together with
    };
};

/// What a corner of a cell shows.
enum class CellMark {
    Changed = 1, ///< written since the window was opened
    Doubtful = 2,
    Explained = 4,
    Evidence = 8,
};
Q_DECLARE_FLAGS(CellMarks, CellMark)
Q_DECLARE_OPERATORS_FOR_FLAGS(CellMarks)
