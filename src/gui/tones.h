#pragma once

#include "report/theme.h"

class QTableWidgetItem;

/// Letters of a cell in a colour of the look, which they follow when the look changes.
void setTone(QTableWidgetItem& item, ThemeColour letters);
/// A cell's ground, likewise.
void setGround(QTableWidgetItem& item, ThemeColour ground);
/// Brings all such cells to the look that holds now.
void repaintTones();
