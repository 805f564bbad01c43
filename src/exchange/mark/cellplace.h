#pragma once

#include "exchange/sheet.h"

#include <compare>

/// A cell of a sheet, counted from 0.
struct CellPlace {
    int row = 0, column = 0;

    QString reference() const { return columnName(column) + QString::number(row + 1); }
    auto operator<=>(const CellPlace&) const = default;
};

/// Where a note's box lies: from the top left corner of one cell to that of another.
struct NoteBox {
    CellPlace from, to;
};
