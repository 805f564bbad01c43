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
constexpr qreal SpotRadius = 3.0;
constexpr qreal HoleSize = 0.6; // of the donut

/// From and part are shares of the whole, clockwise from the top.
QPainterPath slicePath(const QRectF& plot, double from, double part)
{
    QPainterPath path;
    if (part <= 0.0) {
        return path;
    }
    const QPointF margin(plot.width() * (1.0 - HoleSize) / 2.0, plot.height() * (1.0 - HoleSize) / 2.0);
    const QRectF hole = plot.adjusted(margin.x(), margin.y(), -margin.x(), -margin.y());
    const double begin = 90.0 - from * 360.0;
    path.arcMoveTo(plot, begin);
    path.arcTo(plot, begin, -part * 360.0);
    path.arcTo(hole, begin - part * 360.0, part * 360.0);
    path.closeSubpath();
    return path;
}

} // namespace

CompositionChart::CompositionChart(const CardData& card, const ChartOpener& open)
{
    setInsets({2.0, 2.0, 2.0, 2.0});
    addSlices(card);
    const qreal legend = addLegend(card);
    addSpots(card, legend, open);
    addWhole(card);
}

void CompositionChart::addSlices(const CardData& card)
{
    auto* series = new QPieSeries(this);
    series->setHoleSize(HoleSize);
    series->setPieSize(1.0);
    for (qsizetype i = 0; i < card.bars.size(); ++i) {
        const CardBar& bar = card.bars[i];
        if (!bar.value) {
            continue;
        }
        auto* slice = new QPieSlice(bar.name, bar.value->toDouble(), series);
        slice->setBrush(Theme::series(bar.tone));
        slice->setPen(QPen(Theme::card(), 1.5));
        series->append(slice);
    }
    addSeries(series);
}

/// Gives its width.
qreal CompositionChart::addLegend(const CardData& card)
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
        addLegendRow(bar, (static_cast<qreal>(i) - middle) * LegendRow, width);
    }
    return width;
}

/// A slice and its row of the legend are one; a missing number has the row alone.
void CompositionChart::addSpots(const CardData& card, qreal legendWidth, const ChartOpener& open)
{
    double whole = 0.0;
    for (const CardBar& bar : card.bars) {
        whole += bar.value ? bar.value->toDouble() : 0.0;
    }
    const qreal middle = static_cast<qreal>(card.bars.size() - 1) / 2.0;
    double done = 0.0;
    for (qsizetype i = 0; i < card.bars.size(); ++i) {
        const CardBar& bar = card.bars[i];
        const double part = bar.value && whole > 0.0 ? bar.value->toDouble() / whole : 0.0;
        const QPointF legend(LegendGap, (static_cast<qreal>(i) - middle - 0.5) * LegendRow);
        const auto shape = [=, from = done](const QRectF& plot) {
            QPainterPath path = slicePath(plot, from, part);
            path.addRoundedRect(QRectF(plot.right() + legend.x() - 4.0, plot.center().y() + legend.y(),
                                       legendWidth - LegendGap + 8.0, LegendRow),
                                SpotRadius, SpotRadius);
            return path;
        };
        done += part;
        QString text = bar.name + u'\n' + bar.text;
        if (part > 0.0) {
            text += u" · "_s + tr("%1% of all").arg(QString::number(part * 100.0, 'f', 1));
        }
        text += bar.marks.isEmpty() ? QString() : u'\n' + bar.marks;
        Spot spot{shape, text, static_cast<int>(i), 0, {}};
        if (open) {
            spot.onClick = [open, bar, year = card.view.year] { open(bar.figure, bar.scope, year); };
        }
        addSpot(spot);
    }
}

/// Swatch, name and, flush with the legend's right edge, the number.
void CompositionChart::addLegendRow(const CardBar& bar, qreal y, qreal width)
{
    Note note{.at = {1.0, 0.5}, .pixelSize = Theme::SmallText};
    note.text = bar.value ? u"■"_s : u"□"_s;
    note.offset = {LegendGap, y};
    note.colour = Theme::series(bar.tone);
    addNote(note);
    note.text = bar.name;
    note.offset = {LegendGap + SwatchWidth, y};
    note.colour = Theme::ink();
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
