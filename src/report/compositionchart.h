#pragma once

#include "report/annotatedchart.h"
#include "report/carddata.h"

#include <QCoreApplication>

/// A donut with the whole in its middle and a legend that has the numbers.
class CompositionChart : public AnnotatedChart
{
    Q_DECLARE_TR_FUNCTIONS(CompositionChart)

public:
    CompositionChart(const CardData& card, const ChartOpener& open);

    static qreal minimumHeight(const CardData& card);

private:
    void addSlices(const CardData& card);
    qreal addLegend(const CardData& card);
    void addLegendRow(const CardBar& bar, qreal y, qreal width);
    void addSpots(const CardData& card, qreal legendWidth, const ChartOpener& open);
    void addWhole(const CardData& card);
};
