#pragma once

#include "exchange/sheet.h"

/// "T:text" for a cell, with a letter for its kind and a % for a percentage.
inline QString shown(const Cell& cell)
{
    return QChar(QStringLiteral("-TNDBE")[static_cast<qsizetype>(cell.kind)])
           + (cell.percent ? QStringLiteral("%:") : QStringLiteral(":")) + cell.text;
}
