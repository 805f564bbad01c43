// The part of CardFill that makes lines over the years.

#include "report/cards/cardfill.h"

#include "report/partingseries.h"

using namespace Qt::StringLiterals;

CardSeries CardFill::seriesOf(const QString& code)
{
    const Figure& figure = figureOf(code);
    const Scope whole = m_card.view.whole();
    CardSeries series{code, figure.name, {}, false};
    for (int each = year() - m_definition.years + 1; each <= year(); ++each) {
        const FigureReport report = m_engine.report(code, each, whole);
        series.points.append({each, report.value.value, report.definitionChanged,
                              FigureWords::number(report.value, figure), marks(code, each, whole)});
    }
    return series;
}

CardSeries CardFill::reportedOf(const CardSeries& series)
{
    const Figure& figure = figureOf(series.figure);
    QVector<CardPoint> then = series.points;
    for (CardPoint& point : then) {
        const FigureValue value = m_engine.value(series.figure, point.year, m_card.view.whole());
        if (value.restated) {
            point.value = value.asReported;
            point.text = value.asReported ? FigureWords::number(*value.asReported, figure) : QString();
            point.marks = tr("as reported");
        }
    }
    return partingSeries(series, tr("%1, as reported").arg(series.name), then);
}

void CardFill::fillTrend()
{
    QVector<CardSeries> reported;
    for (const QString& code : m_definition.figures) {
        m_card.series.append(seriesOf(code));
        reported.append(reportedOf(m_card.series.last()));
    }
    for (const CardSeries& series : reported) {
        if (!series.points.isEmpty()) {
            m_card.series.append(series);
        }
    }
}
