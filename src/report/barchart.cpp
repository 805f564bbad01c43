#include "report/barchart.h"

#include "report/evenlines.h"
#include "report/theme.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QFontMetricsF>
#include <QHorizontalStackedBarSeries>
#include <QValueAxis>

#include <algorithm>

namespace {

constexpr qreal HighestRow = 38.0;
constexpr qreal BarShare = 0.6; // of a row
constexpr qreal LeastRow = 17.0;
constexpr qreal LeastWrappedRow = 30.0;
constexpr qreal WidestName = 216.0;
constexpr qreal SpotRadius = 3.0;

/// Long names stand in two lines.
QString wrapped(const QString& name)
{
    return evenLines(name, WidestName, QFontMetricsF(Theme::font(Theme::SmallText)));
}

} // namespace

qreal BarChart::leastHeight(const QStringList& names)
{
    const bool wraps = std::any_of(names.begin(), names.end(),
                                   [](const QString& name) { return wrapped(name).contains(u'\n'); });
    return (wraps ? LeastWrappedRow : LeastRow) * static_cast<qreal>(names.size());
}

qreal BarChart::namesWidth() const
{
    const QFontMetricsF metrics(Theme::font(Theme::SmallText));
    qreal widest = 0.0;
    for (const Row& row : m_rows) {
        widest = std::max(widest, metrics.size(0, wrapped(row.name)).width());
    }
    return widest;
}

qreal BarChart::rowAt(qsizetype row) const
{
    return 1.0 - (static_cast<qreal>(row) + 0.5) / static_cast<qreal>(m_rows.size());
}

void BarChart::addBars(double least, double most)
{
    addSeries(least, most);
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        addNote({.at = {0.0, rowAt(i)},
                 .offset = {-Theme::Unit, 0.0},
                 .side = Side::Left,
                 .text = wrapped(m_rows[i].name),
                 .colour = Theme::ink(),
                 .pixelSize = Theme::SmallText});
    }
    addRule(Qt::Vertical, -least / (most - least), QPen(Theme::outline(), 1.0));
    setMaximumPlotHeight(HighestRow * static_cast<qreal>(m_rows.size()));
    addSpots();
}

/// From the name to the number.
void BarChart::addSpots()
{
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        const auto shape = [this, i](const QRectF& plot) {
            const qreal height = plot.height() / static_cast<qreal>(m_rows.size());
            QPainterPath path;
            path.addRoundedRect(1.0, plot.top() + height * static_cast<qreal>(i), size().width() - 2.0,
                                height, SpotRadius, SpotRadius);
            return path;
        };
        addSpot({shape, m_rows[i].text, static_cast<int>(i), 0, m_rows[i].onClick});
    }
}

/// One set a row, so that every bar has its own colour; rows count from below.
void BarChart::addSeries(double least, double most)
{
    auto* series = new QHorizontalStackedBarSeries(this);
    series->setBarWidth(BarShare);
    for (qsizetype i = m_rows.size() - 1; i >= 0; --i) {
        auto* set = new QBarSet({}, series);
        for (qsizetype each = m_rows.size() - 1; each >= 0; --each) {
            *set << (each == i ? m_rows[i].length : 0.0);
        }
        set->setColor(m_rows[i].colour);
        set->setPen(QPen(m_rows[i].colour, 0.0));
        set->setBorderColor(m_rows[i].colour);
        series->append(set);
    }
    QChart::addSeries(series);
    auto* lengths = new QValueAxis(this);
    lengths->setRange(least, most);
    auto* rows = new QBarCategoryAxis(this);
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        rows->append(QString::number(i));
    }
    addAxis(lengths, Qt::AlignBottom);
    addAxis(rows, Qt::AlignLeft);
    series->attachAxis(lengths);
    series->attachAxis(rows);
    lengths->setVisible(false);
    rows->setVisible(false);
}
