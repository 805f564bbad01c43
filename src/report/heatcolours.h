#pragma once

#include <QColor>

/// The grounds of a heat table's cells: pale enough for the theme's ink.
class HeatColours
{
public:
    /// `standing` runs from 0 to 1. Judged: from bad over the card's own colour to good; else one hue, the
    /// larger the stronger.
    static QColor of(double standing, bool judged);
};
