#include "report/compositionchart.h"

#include "report/theme.h"

#include <QFontMetricsF>
#include <QPieSeries>
#include <QPieSlice>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qreal LegendRow = 22.0;
constexpr qreal LegendGap = 28.0;
constexpr qreal SwatchWidth = 20.0;

} // namespace

CompositionChart::CompositionChart(const CardData& card, const ChartOpener& open)
{
    setInsets({2.0, 2.0, 2.0, 2.0});
    addSlices(card, open);
    addLegend(card, open);
    addWhole(card);
}

void CompositionChart::addSlices(const CardData& card, const ChartOpener& open)
{
    auto* series = new QPieSeries(this);
    series->setHoleSize(0.6);
    series->setPieSize(1.0);
    for (qsizetype i = 0; i < card.bars.size(); ++i) {
        const CardBar& bar = card.bars[i];
        if (!bar.value) {
            continue;
        }
        auto* slice = new QPieSlice(bar.name, bar.value->toDouble(), series);
        slice->setBrush(Theme::series(bar.tone));
        slice->setPen(QPen(Theme::card(), 1.5));
        if (open) {
            connect(slice, &QPieSlice::clicked, this,
                    [open, bar, year = card.view.year] { open(bar.figure, bar.scope, year); });
        }
        series->append(slice);
    }
    addSeries(series);
}

void CompositionChart::addLegend(const CardData& card, const ChartOpener& open)
{
    const QFontMetricsF metrics(Theme::font(Theme::SmallText));
    qreal names = 0.0;
    qreal numbers = 0.0;
    for (const CardBar& bar : card.bars) {
        names = std::max(names, metrics.horizontalAdvance(bar.name));
        numbers = std::max(numbers, metrics.horizontalAdvance(bar.text));
    }
    const qreal width = LegendGap + SwatchWidth + names + LegendGap + numbers;
    setSquarePlot(width);
    const qreal middle = static_cast<qreal>(card.bars.size() - 1) / 2.0;
    for (qsizetype i = 0; i < card.bars.size(); ++i) {
        const CardBar& bar = card.bars[i];
        std::function<void()> onClick;
        if (open) {
            onClick = [open, bar, year = card.view.year] { open(bar.figure, bar.scope, year); };
        }
        addLegendRow(bar, (static_cast<qreal>(i) - middle) * LegendRow, width, onClick);
    }
}

/// Swatch, name and, flush with the legend's right edge, the number.
void CompositionChart::addLegendRow(const CardBar& bar, qreal y, qreal width,
                                    const std::function<void()>& onClick)
{
    Note note{.at = {1.0, 0.5}, .pixelSize = Theme::SmallText};
    note.text = bar.value ? u"■"_s : u"□"_s;
    note.offset = {LegendGap, y};
    note.colour = Theme::series(bar.tone);
    addNote(note);
    note.text = bar.name;
    note.offset = {LegendGap + SwatchWidth, y};
    note.colour = Theme::ink();
    note.onClick = onClick;
    addNote(note);
    note.text = bar.text;
    note.side = Side::Left;
    note.offset = {width, y};
    note.colour = bar.value ? Theme::ink() : Theme::muted();
    addNote(note);
}

void CompositionChart::addWhole(const CardData& card)
{
    if (!card.bureau || !card.bureau->value) {
        return;
    }
    addNote({.at = {0.5, 0.5},
             .offset = {0.0, -9.0},
             .side = Side::Centre,
             .text = card.bureau->value->toString(card.decimals),
             .colour = Theme::ink(),
             .pixelSize = Theme::HeadingText});
    addNote({.at = {0.5, 0.5},
             .offset = {0.0, 14.0},
             .side = Side::Centre,
             .text = tr("in all, %1").arg(card.unit),
             .colour = Theme::muted(),
             .pixelSize = Theme::SmallText});
}

qreal CompositionChart::minimumHeight(const CardData& card)
{
    return LegendRow * static_cast<qreal>(card.bars.size());
}
