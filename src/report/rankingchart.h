#pragma once

#include "report/barchart.h"
#include "report/carddata.h"

#include <QCoreApplication>

/// Bars in the order of the card. A missing number has words and no bar. Where the figure is a ratio, a
/// dashed line shows the bureau's own number.
class RankingChart : public BarChart
{
    Q_DECLARE_TR_FUNCTIONS(RankingChart)

public:
    RankingChart(const CardData& card, const ChartOpener& open);

    static qreal minimumHeight(const CardData& card);

private:
    static QVector<Row> rowsOf(const CardData& card, const ChartOpener& open);
    void addValues(const CardData& card, double least, double most);
    void addBureau(const CardData& card, double least, double most);
};
