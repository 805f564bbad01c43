#pragma once

#include "exchange/collection/collectionbook.h"
#include "exchange/write/workbookpen.h"

/// The formula that is true for what a number or a date may be in the cell, "E4"; empty for other rules.
/// Spreadsheet programs take at most 255 characters.
QString entryFormula(const EntryRule& rule, const QString& cell);

/// Gives the cells (counted from 0) the rule. `choices` is the place of a Choice's list: "_lists!$A$1:$A$9".
void writeEntryRule(lxw_worksheet* sheet, WorkbookPen& pen, const EntryRule& rule, int firstRow, int lastRow,
                    int column, const QString& choices);
