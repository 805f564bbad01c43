#include "report/chartfactory.h"

#include "report/compositionchart.h"
#include "report/rankingchart.h"
#include "report/targetschart.h"
#include "report/theme.h"
#include "report/trendchart.h"

#include <algorithm>

namespace {

constexpr qreal LeastHeight = 150.0;

std::unique_ptr<AnnotatedChart> emptyChart()
{
    auto chart = std::make_unique<AnnotatedChart>();
    chart->addNote({.at = {0.5, 0.5},
                    .offset = {},
                    .side = AnnotatedChart::Side::Centre,
                    .text = FigureWords::noData(),
                    .colour = Theme::muted(),
                    .pixelSize = Theme::TitleText});
    return chart;
}

} // namespace

std::unique_ptr<AnnotatedChart> ChartFactory::make(const CardData& card, const ChartOpener& open)
{
    if (card.isEmpty()) {
        return emptyChart();
    }
    switch (card.kind) {
    case CardKind::Trend: return std::make_unique<TrendChart>(card, open);
    case CardKind::Ranking: return std::make_unique<RankingChart>(card, open);
    case CardKind::Composition: return std::make_unique<CompositionChart>(card, open);
    case CardKind::Targets: return std::make_unique<TargetsChart>(card, open);
    case CardKind::Figure: break;
    }
    return emptyChart();
}

qreal ChartFactory::minimumHeight(const CardData& card)
{
    switch (card.kind) {
    case CardKind::Ranking: return std::max(LeastHeight, RankingChart::minimumHeight(card));
    case CardKind::Composition: return std::max(LeastHeight, CompositionChart::minimumHeight(card));
    case CardKind::Targets: return std::max(LeastHeight, TargetsChart::minimumHeight(card));
    default: return LeastHeight;
    }
}
