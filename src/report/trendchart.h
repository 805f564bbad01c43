#pragma once

#include "report/annotatedchart.h"
#include "report/carddata.h"
#include "report/nicescale.h"

#include <QCoreApplication>

class QValueAxis;
class QXYSeries;

/// Lines over the years with their points' values. A missing year is a gap and says so; where the definition
/// changed, the line is interrupted. An axis that does not start at zero says so.
class TrendChart : public AnnotatedChart
{
    Q_DECLARE_TR_FUNCTIONS(TrendChart)

public:
    TrendChart(const CardData& card, const ChartOpener& open);

private:
    static constexpr qreal YearsHeight = 22.0; ///< of the row of years below the plot area

    /// A dashed series has the colour of the solid one from which it parts.
    static qsizetype toneOf(const CardData& card, qsizetype series);
    /// The point of the solid series lies there already.
    static bool isHidden(const CardData& card, qsizetype series, qsizetype point);

    void addAxes();
    void addLines(const CardData& card, qsizetype series);
    void addSpots(const CardData& card, const ChartOpener& open);
    Spot spotOf(const CardData& card, const CardSeries& series, const CardPoint& point,
                const ChartOpener& open) const;
    void attach(QXYSeries* series);
    void addScaleTexts(const CardData& card);
    void addYears(const CardData& card);
    void addValues(const CardData& card);
    void addLastValues(const CardData& card);
    void addBreaks(const CardData& card);
    qreal addLegend(const CardData& card);
    qreal xOf(int year) const;
    qreal yOf(double value) const;

    int m_firstYear = 0;
    int m_lastYear = 0;
    NiceScale m_scale;
    QValueAxis* m_years = nullptr;
    QValueAxis* m_values = nullptr;
};
