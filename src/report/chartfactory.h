#pragma once

#include "report/annotatedchart.h"
#include "report/carddata.h"

#include <memory>

/// Makes the charts of all cards but those of a figure, in the theme's style. A chart has no
/// frame and no title: FigureCardPainter paints those for all cards alike. A QApplication must exist.
class ChartFactory
{
public:
    /// Never null; a card without any number, or a figure's card, becomes a chart that says so.
    static std::unique_ptr<AnnotatedChart> make(const CardData& card, const ChartOpener& open = {},
                                                const RecordOpener& openRecord = {});
    /// The least height at which nothing overlaps, in logical pixels.
    static qreal minimumHeight(const CardData& card);
};
