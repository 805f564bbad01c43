#include "report/trendchart.h"

#include "report/theme.h"

#include <QFontMetricsF>
#include <QLineSeries>
#include <QScatterSeries>
#include <QValueAxis>

#include <algorithm>
#include <cmath>
#include <functional>
#include <limits>

using namespace Qt::StringLiterals;

namespace {

constexpr qreal SideRoom = 0.35;  // of a year, left and right of the points
constexpr double EdgeRoom = 0.07; // of the plot area, so that no point at its edge is cut
constexpr qreal CaptionHeight = 20.0;
constexpr qreal PointSize = 9.0;
constexpr qreal LineWidth = 2.5;
constexpr qsizetype MostLabelled = 2; // lines; more would write over each other
constexpr qreal LabelHeight = 16.0;
constexpr double NearTop = 0.8;     // of the plot area: labels above such points stand out of it
constexpr double NearBottom = 0.2;  // labels below such points would run into the years
constexpr qreal CrowdedRoom = 52.0; // right of the last points, for their labels
constexpr double CrowdedGap = 0.12; // between two of these, as a share of the least plot area

NiceScale scaleOf(const CardData& card)
{
    double least = std::numeric_limits<double>::max();
    double most = std::numeric_limits<double>::lowest();
    for (const CardSeries& series : card.series) {
        for (const CardPoint& point : series.points) {
            if (point.value) {
                least = std::min(least, point.value->toDouble());
                most = std::max(most, point.value->toDouble());
            }
        }
    }
    return NiceScale::around(least, most, card.decimals == 0);
}

bool isCrowded(const CardData& card)
{
    return card.series.size() > MostLabelled;
}

qreal labelRoom(const CardData& card, const NiceScale& scale)
{
    for (const CardSeries& series : card.series) {
        for (const CardPoint& point : series.points) {
            if (!isCrowded(card) && point.value && scale.fraction(point.value->toDouble()) > NearTop) {
                return LabelHeight;
            }
        }
    }
    return 0.0;
}

qreal widestTick(const NiceScale& scale)
{
    const QFontMetricsF metrics(Theme::font(Theme::SmallText));
    return std::max(metrics.horizontalAdvance(QString::number(scale.minimum, 'f', scale.decimals)),
                    metrics.horizontalAdvance(QString::number(scale.maximum, 'f', scale.decimals)));
}

} // namespace

TrendChart::TrendChart(const CardData& card, const ChartOpener& open) : m_scale(scaleOf(card))
{
    const QVector<CardPoint>& points = card.series.first().points;
    m_firstYear = points.first().year;
    m_lastYear = points.last().year;
    addAxes();
    for (qsizetype i = 0; i < card.series.size(); ++i) {
        addLines(card, i);
    }
    const qreal legend = card.series.size() > 1 ? addLegend(card) : 0.0;
    setInsets({widestTick(m_scale) + Theme::Unit, CaptionHeight + labelRoom(card, m_scale),
               isCrowded(card) ? CrowdedRoom : Theme::Unit, YearsHeight + legend});
    addScaleTexts(card);
    addYears(card);
    addValues(card);
    addBreaks(card);
    addSpots(card, open);
}

qsizetype TrendChart::toneOf(const CardData& card, qsizetype index)
{
    const CardSeries& series = card.series[index];
    for (qsizetype i = 0; series.dashed && i < index; ++i) {
        if (card.series[i].figure == series.figure) {
            return i;
        }
    }
    return index;
}

bool TrendChart::isHidden(const CardData& card, qsizetype series, qsizetype point)
{
    const CardSeries& solid = card.series[toneOf(card, series)];
    const CardSeries& drawn = card.series[series];
    return drawn.dashed && solid.points[point].value == drawn.points[point].value;
}

void TrendChart::addAxes()
{
    m_years = new QValueAxis(this);
    m_years->setRange(m_firstYear - SideRoom, m_lastYear + SideRoom);
    m_values = new QValueAxis(this);
    const double room = (m_scale.maximum - m_scale.minimum) * EdgeRoom / (1.0 - 2.0 * EdgeRoom);
    m_values->setRange(m_scale.minimum - room, m_scale.maximum + room);
    addAxis(m_years, Qt::AlignBottom);
    addAxis(m_values, Qt::AlignLeft);
    m_years->setVisible(false);
    m_values->setVisible(false);
}

/// A line for every unbroken run of years, and round points over all of them.
void TrendChart::addLines(const CardData& card, qsizetype index)
{
    const CardSeries& series = card.series[index];
    const QColor colour = Theme::series(toneOf(card, index));
    const QPen pen(colour, LineWidth, series.dashed ? Qt::DashLine : Qt::SolidLine,
                   series.dashed ? Qt::FlatCap : Qt::RoundCap, Qt::RoundJoin);
    auto* dots = new QScatterSeries(this);
    QLineSeries* line = nullptr;
    for (qsizetype i = 0; i < series.points.size(); ++i) {
        const CardPoint& point = series.points[i];
        if (!point.value) {
            line = nullptr;
            continue;
        }
        if (line == nullptr || point.definitionBreak) {
            line = new QLineSeries(this);
            line->setPen(pen);
            attach(line);
        }
        line->append(point.year, point.value->toDouble());
        if (!isHidden(card, index, i)) {
            dots->append(point.year, point.value->toDouble());
        }
    }
    dots->setMarkerSize(PointSize);
    dots->setBrush(Theme::card());
    dots->setPen(QPen(colour, series.dashed ? 1.5 : 2.0));
    attach(dots);
}

void TrendChart::attach(QXYSeries* series)
{
    addSeries(series);
    series->attachAxis(m_years);
    series->attachAxis(m_values);
}

qreal TrendChart::yOf(double value) const
{
    return EdgeRoom + m_scale.fraction(value) * (1.0 - 2.0 * EdgeRoom);
}

qreal TrendChart::xOf(int year) const
{
    return (year - m_firstYear + SideRoom) / (m_lastYear - m_firstYear + 2.0 * SideRoom);
}

void TrendChart::addScaleTexts(const CardData& card)
{
    Note note{.colour = Theme::muted(), .pixelSize = Theme::SmallText};
    note.side = Side::Left;
    note.offset = {-Theme::Unit * 0.75, 0.0};
    for (int i = 0; i < m_scale.ticks(); ++i) {
        const double value = m_scale.tick(i);
        note.at = {0.0, yOf(value)};
        note.text = QString::number(value, 'f', m_scale.decimals);
        addNote(note);
        addRule(Qt::Horizontal, note.at.y(), QPen(i == 0 ? Theme::outline() : Theme::grid(), 1.0),
                Layer::Behind);
    }
    QStringList captions;
    if (!card.unit.isEmpty()) {
        captions.append(tr("Unit: %1").arg(card.unit));
    }
    if (m_scale.minimum != 0.0) {
        captions.append(
            tr("axis starts at %1, not at 0").arg(QString::number(m_scale.minimum, 'f', m_scale.decimals)));
    }
    note.at = {0.0, 1.0};
    note.offset = {0.0, -CaptionHeight / 2 - 1.0 - labelRoom(card, m_scale)};
    note.side = Side::Right;
    note.text = captions.join(u" · "_s);
    addNote(note);
}

void TrendChart::addYears(const CardData& card)
{
    for (int year = m_firstYear; year <= m_lastYear; ++year) {
        const qsizetype index = year - m_firstYear;
        const bool known =
            std::any_of(card.series.begin(), card.series.end(),
                        [index](const CardSeries& series) { return series.points[index].value.has_value(); });
        Note note{.at = {xOf(year), 0.0}, .offset = {0.0, 4.0}, .colour = Theme::muted()};
        note.side = Side::Below;
        note.text = QString::number(year);
        note.pixelSize = Theme::SmallText;
        addNote(note);
        if (!known) {
            note.side = Side::Above;
            note.offset = {0.0, -3.0};
            note.text = FigureWords::noData();
            addNote(note);
        }
    }
}

/// With two lines the higher one is labelled above, the lower one below.
void TrendChart::addValues(const CardData& card)
{
    if (isCrowded(card)) {
        addLastValues(card);
        return;
    }
    for (qsizetype drawn = 0; drawn < card.series.size(); ++drawn) {
        const CardSeries& series = card.series[drawn];
        for (qsizetype i = 0; i < series.points.size(); ++i) {
            const CardPoint& point = series.points[i];
            if (!point.value || isHidden(card, drawn, i)) {
                continue;
            }
            const double height = yOf(point.value->toDouble());
            const bool below =
                height > NearBottom
                && std::any_of(card.series.begin(), card.series.end(),
                               [&](const CardSeries& other) { return other.points[i].value > point.value; });
            addNote({.at = {xOf(point.year), height},
                     .offset = {0.0, below ? PointSize * 0.75 : -PointSize * 0.75},
                     .side = below ? Side::Below : Side::Above,
                     .text = point.value->toString(card.decimals),
                     .colour = Theme::ink(),
                     .pixelSize = Theme::SmallText});
        }
    }
}

/// Right of the last points, from the highest down and never closer than can be read.
void TrendChart::addLastValues(const CardData& card)
{
    QVector<Decimal> values;
    for (const CardSeries& series : card.series) {
        if (series.points.last().value) {
            values.append(*series.points.last().value);
        }
    }
    std::sort(values.begin(), values.end(), std::greater<>());
    double height = std::numeric_limits<double>::max();
    for (const Decimal value : values) {
        height = std::min(height - CrowdedGap, yOf(value.toDouble()));
        addNote({.at = {xOf(m_lastYear), height},
                 .offset = {PointSize, 0.0},
                 .side = Side::Right,
                 .text = value.toString(card.decimals),
                 .colour = Theme::ink(),
                 .pixelSize = Theme::SmallText});
    }
}
