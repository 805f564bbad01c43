#pragma once

#include "exchange/write/tabwriter.h"
#include "report/carddata.h"

/// The numbers of a card as a table, for the clipboard and for files: one row a year, bar, slice, target,
/// group, school, record or paragraph. Missing numbers are empty cells. A sensitive card gives an empty
/// table.
OutTable cardTable(const CardData& card);
/// The same with tabs between the cells, as spreadsheets take it over the clipboard.
QString cardText(const CardData& card);
