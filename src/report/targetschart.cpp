#include "report/targetschart.h"

#include "report/theme.h"

#include <QFontMetricsF>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qreal CaptionHeight = 18.0;
constexpr double LeastAxis = 1.25;
constexpr double MostAxis = 2.0; // what is beyond is cut off and says so
constexpr qreal ColumnGap = 14.0;

QColor colourOf(const CardTarget& row)
{
    if (!row.met) {
        return Theme::neutral();
    }
    return *row.met ? Theme::good() : Theme::bad();
}

double axisOf(const CardData& card)
{
    double most = LeastAxis;
    for (const CardTarget& row : card.targets) {
        most = std::max(most, row.progress.value_or(0.0));
    }
    return std::min(most, MostAxis);
}

template <typename Text>
qreal widest(const CardData& card, Text text)
{
    const QFontMetricsF metrics(Theme::font(Theme::SmallText));
    qreal width = 0.0;
    for (const CardTarget& row : card.targets) {
        width = std::max(width, metrics.horizontalAdvance(text(row)));
    }
    return width;
}

} // namespace

QVector<BarChart::Row> TargetsChart::rowsOf(const CardData& card, const ChartOpener& open)
{
    QVector<Row> rows;
    for (const CardTarget& target : card.targets) {
        QStringList text = {target.name, target.text, verdict(target), target.marks};
        text.removeAll(QString());
        Row row{target.name, std::min(target.progress.value_or(0.0), MostAxis), colourOf(target),
                text.join(u'\n')};
        if (open) {
            row.onClick = [open, code = target.figure, view = card.view] {
                open(code, view.whole(), view.year);
            };
        }
        rows.append(row);
    }
    return rows;
}

TargetsChart::TargetsChart(const CardData& card, const ChartOpener& open) : BarChart(rowsOf(card, open))
{
    const qreal values = widest(card, [](const CardTarget& row) { return row.text; });
    const qreal targets = widest(card, [](const CardTarget& row) { return verdict(row); });
    setInsets({namesWidth() + Theme::Unit, CaptionHeight, values + targets + 2.0 * ColumnGap, 0.0});
    const double most = axisOf(card);
    addBars(0.0, most);
    addRule(Qt::Vertical, 1.0 / most, QPen(Theme::ink(), 1.5));
    addNote({.at = {1.0 / most, 1.0},
             .offset = {0.0, -1.0},
             .side = Side::Above,
             .text = tr("Target"),
             .colour = Theme::muted(),
             .pixelSize = Theme::SmallText});
    addColumns(card, values, most);
}

void TargetsChart::addColumns(const CardData& card, qreal valueWidth, double most)
{
    for (qsizetype i = 0; i < card.targets.size(); ++i) {
        const CardTarget& row = card.targets[i];
        addNote({.at = {1.0, rowAt(i)},
                 .offset = {ColumnGap + valueWidth, 0.0},
                 .side = Side::Left,
                 .text = row.text,
                 .colour = row.value ? Theme::ink() : Theme::muted(),
                 .pixelSize = Theme::SmallText});
        addNote({.at = {1.0, rowAt(i)},
                 .offset = {2.0 * ColumnGap + valueWidth, 0.0},
                 .side = Side::Right,
                 .text = verdict(row),
                 .colour = colourOf(row),
                 .pixelSize = Theme::SmallText});
        if (row.progress > most) {
            addNote({.at = {1.0, rowAt(i)},
                     .offset = {-4.0, 0.0},
                     .side = Side::Left,
                     .text = u"»"_s,
                     .colour = Theme::onAccent(),
                     .pixelSize = Theme::TitleText});
        }
    }
}

QString TargetsChart::verdict(const CardTarget& row)
{
    if (row.targetText.isEmpty()) {
        return tr("no target");
    }
    if (!row.met) {
        return tr("target %1").arg(row.targetText);
    }
    return *row.met ? tr("● met, %1").arg(row.targetText) : tr("▲ not met, %1").arg(row.targetText);
}

qreal TargetsChart::minimumHeight(const CardData& card)
{
    QStringList names;
    for (const CardTarget& row : card.targets) {
        names.append(row.name);
    }
    return leastHeight(names) + CaptionHeight;
}
