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
        Note note{.at = {0.0, 0.0}, .offset = {x, y}, .colour = Theme::series(i)};
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
