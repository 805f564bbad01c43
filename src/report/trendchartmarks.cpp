// The part of TrendChart that explains the lines: where a definition changed, and which line is which.

#include "report/trendchart.h"

#include "report/theme.h"

#include <set>

using namespace Qt::StringLiterals;

namespace {

constexpr qreal LegendRow = 20.0;
constexpr qreal LegendWidth = 420.0; // a line of the legend that fits in the narrowest card
constexpr qreal DotRoom = 18.0;
constexpr qreal DashRoom = 36.0;
constexpr qreal SpotRadius = 11.0; // around a point, for the pointer

} // namespace

void TrendChart::addBreaks(const CardData& card)
{
    std::set<int> years;
    for (const CardSeries& series : card.series) {
        for (const CardPoint& point : series.points) {
            if (point.definitionBreak && point.year > m_firstYear) {
                years.insert(point.year);
            }
        }
    }
    for (const int year : years) {
        const qreal at = (xOf(year - 1) + xOf(year)) / 2.0;
        addRule(Qt::Vertical, at, QPen(Theme::muted(), 1.0, Qt::DashLine));
        addNote({.at = {at, 1.0},
                 .offset = {4.0, Theme::SmallText / 2.0 + 2.0},
                 .side = Side::Right,
                 .text = tr("definition changed"),
                 .colour = Theme::muted(),
                 .pixelSize = Theme::SmallText});
    }
}

/// Below the years; gives its height.
qreal TrendChart::addLegend(const CardData& card)
{
    const QFontMetricsF metrics(Theme::font(Theme::SmallText));
    qreal x = 0.0;
    qreal y = YearsHeight + LegendRow / 2.0;
    for (qsizetype i = 0; i < card.series.size(); ++i) {
        const qreal width = metrics.horizontalAdvance(card.series[i].name) + 22.0
                            + (card.series[i].dashed ? DashRoom : DotRoom);
        if (x > 0.0 && x + width > LegendWidth) {
            x = 0.0;
            y += LegendRow;
        }
        Note note{.at = {0.0, 0.0}, .offset = {x, y}, .colour = Theme::series(toneOf(card, i))};
        note.text = card.series[i].dashed ? u"━ ━"_s : u"●"_s;
        note.pixelSize = Theme::SmallText;
        addNote(note);
        note.offset.rx() += card.series[i].dashed ? DashRoom : DotRoom;
        note.text = card.series[i].name;
        note.colour = Theme::ink();
        addNote(note);
        x += width;
    }
    return y - YearsHeight + LegendRow / 2.0;
}

/// Every point that is there, line by line.
void TrendChart::addSpots(const CardData& card, const ChartOpener& open)
{
    for (qsizetype i = 0; i < card.series.size(); ++i) {
        const CardSeries& series = card.series[i];
        for (qsizetype at = 0; at < series.points.size(); ++at) {
            if (series.points[at].value && !isHidden(card, i, at)) {
                Spot spot = spotOf(card, series, series.points[at], open);
                spot.row = static_cast<int>(i);
                spot.column = static_cast<int>(at);
                addSpot(spot);
            }
        }
    }
}

AnnotatedChart::Spot TrendChart::spotOf(const CardData& card, const CardSeries& series,
                                        const CardPoint& point, const ChartOpener& open) const
{
    const QPointF at(xOf(point.year), yOf(point.value->toDouble()));
    Spot spot;
    spot.shape = [at](const QRectF& plot) {
        QPainterPath path;
        path.addEllipse(QPointF(plot.left() + at.x() * plot.width(), plot.bottom() - at.y() * plot.height()),
                        SpotRadius, SpotRadius);
        return path;
    };
    QStringList lines = {tr("%1, %2").arg(series.name).arg(point.year), point.text, point.marks};
    if (point.definitionBreak) {
        lines.append(tr("definition changed"));
    }
    lines.removeAll(QString());
    spot.text = lines.join(u'\n');
    if (open) {
        spot.onClick = [open, code = series.figure, scope = card.view.whole(), year = point.year] {
            open(code, scope, year);
        };
    }
    return spot;
}
