#include "report/rankingchart.h"

#include "report/theme.h"

#include <QFontMetricsF>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qreal CaptionHeight = 18.0;

double numberOf(const CardBar& bar)
{
    return bar.value ? bar.value->toDouble() : 0.0;
}

/// All of it, for the pointer.
QString spotText(const CardBar& bar)
{
    const QString number = bar.name + u'\n' + bar.text;
    return bar.marks.isEmpty() ? number : number + u'\n' + bar.marks;
}

QString endText(const CardBar& bar)
{
    return bar.coverage.isEmpty() ? bar.text : bar.text + u"  ("_s + bar.coverage + u')';
}

qreal widestEnd(const CardData& card)
{
    const QFontMetricsF metrics(Theme::font(Theme::SmallText));
    qreal widest = 0.0;
    for (const CardBar& bar : card.bars) {
        widest = std::max(widest, metrics.horizontalAdvance(endText(bar)));
    }
    return widest;
}

} // namespace

QVector<BarChart::Row> RankingChart::rowsOf(const CardData& card, const ChartOpener& open)
{
    QVector<Row> rows;
    for (const CardBar& bar : card.bars) {
        Row row{bar.name, numberOf(bar), Theme::accent(), spotText(bar)};
        if (open) {
            row.onClick = [open, bar, year = card.view.year] { open(bar.figure, bar.scope, year); };
        }
        rows.append(row);
    }
    return rows;
}

RankingChart::RankingChart(const CardData& card, const ChartOpener& open) : BarChart(rowsOf(card, open))
{
    double least = 0.0;
    double most = 0.0;
    for (const CardBar& bar : card.bars) {
        least = std::min(least, numberOf(bar));
        most = std::max(most, numberOf(bar));
    }
    if (card.bureau) {
        least = std::min(least, numberOf(*card.bureau));
        most = std::max(most, numberOf(*card.bureau));
    }
    most = most > least ? most : least + 1.0;
    const bool hasCaption = card.bureau && card.bureau->value;
    setInsets({namesWidth() + Theme::Unit, hasCaption ? CaptionHeight : 0.0, widestEnd(card) + Theme::Unit,
               card.leftOut > 0 ? CaptionHeight : 0.0});
    addBars(least, most);
    addValues(card, least, most);
    addBureau(card, least, most);
}

void RankingChart::addValues(const CardData& card, double least, double most)
{
    for (qsizetype i = 0; i < card.bars.size(); ++i) {
        const CardBar& bar = card.bars[i];
        const double end = std::max(0.0, numberOf(bar));
        addNote({.at = {(end - least) / (most - least), rowAt(i)},
                 .offset = {Theme::Unit * 0.75, 0.0},
                 .side = Side::Right,
                 .text = endText(bar),
                 .colour = bar.value ? Theme::ink() : Theme::muted(),
                 .pixelSize = Theme::SmallText,
                 .opaque = true});
    }
    if (card.leftOut > 0) {
        addNote({.at = {0.0, 0.0},
                 .offset = {Theme::Unit * 0.75, CaptionHeight / 2 + 1.0},
                 .side = Side::Right,
                 .text = tr("%1 more are not shown").arg(card.leftOut),
                 .colour = Theme::muted(),
                 .pixelSize = Theme::SmallText});
    }
}

void RankingChart::addBureau(const CardData& card, double least, double most)
{
    if (!card.bureau || !card.bureau->value) {
        return;
    }
    const double at = (numberOf(*card.bureau) - least) / (most - least);
    addRule(Qt::Vertical, at, QPen(Theme::ink(), 1.0, Qt::DashLine));
    addNote({.at = {at, 1.0},
             .offset = {0.0, -1.0},
             .side = Side::Above,
             .text = u"%1 %2"_s.arg(card.bureau->name, card.bureau->text),
             .colour = Theme::muted(),
             .pixelSize = Theme::SmallText});
}

qreal RankingChart::minimumHeight(const CardData& card)
{
    QStringList names;
    for (const CardBar& bar : card.bars) {
        names.append(bar.name);
    }
    return leastHeight(names) + (card.bureau ? CaptionHeight : 0.0)
           + (card.leftOut > 0 ? CaptionHeight : 0.0);
}
