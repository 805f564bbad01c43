#pragma once

#include "report/barchart.h"
#include "report/carddata.h"

#include <QCoreApplication>

/// Figures beside their targets: every bar is the value as a share of its own target, so that one line marks
/// all targets. Whether a target is met is said in words, a sign and a colour, for "at most" targets too.
class TargetsChart : public BarChart
{
    Q_DECLARE_TR_FUNCTIONS(TargetsChart)

public:
    TargetsChart(const CardData& card, const ChartOpener& open);

    static qreal minimumHeight(const CardData& card);

private:
    static QVector<Row> rowsOf(const CardData& card, const ChartOpener& open);
    void addColumns(const CardData& card, qreal valueWidth, double most);
    static QString verdict(const CardTarget& row);
};
