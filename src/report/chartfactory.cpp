#include "report/chartfactory.h"

#include "report/compositionchart.h"
#include "report/heatchart.h"
#include "report/rankingchart.h"
#include "report/recordschart.h"
#include "report/scatterchart.h"
#include "report/targetschart.h"
#include "report/textchart.h"
#include "report/theme.h"
#include "report/trendchart.h"

#include <algorithm>

namespace {

constexpr qreal LeastHeight = 150.0;

std::unique_ptr<AnnotatedChart> emptyChart(const CardData& card)
{
    auto chart = std::make_unique<AnnotatedChart>();
    chart->addNote({.at = {0.5, 0.5},
                    .offset = {},
                    .side = AnnotatedChart::Side::Centre,
                    .text = card.emptiness.isEmpty() ? FigureWords::noData() : card.emptiness,
                    .colour = Theme::muted(),
                    .pixelSize = Theme::TitleText});
    return chart;
}

} // namespace

std::unique_ptr<AnnotatedChart> ChartFactory::make(const CardData& card, const ChartOpener& open,
                                                   const RecordOpener& openRecord)
{
    if (card.isEmpty()) {
        return emptyChart(card);
    }
    switch (card.kind) {
    case CardKind::Trend: return std::make_unique<TrendChart>(card, open);
    case CardKind::Ranking: return std::make_unique<RankingChart>(card, open);
    case CardKind::Composition: return std::make_unique<CompositionChart>(card, open);
    case CardKind::Targets: return std::make_unique<TargetsChart>(card, open);
    case CardKind::Heat: return std::make_unique<HeatChart>(card, open);
    case CardKind::Scatter: return std::make_unique<ScatterChart>(card, open);
    case CardKind::Records: return std::make_unique<RecordsChart>(card, openRecord);
    case CardKind::Text: return std::make_unique<TextChart>(card, open);
    case CardKind::Figure: break;
    }
    return emptyChart(card);
}

qreal ChartFactory::minimumHeight(const CardData& card)
{
    if (card.isEmpty()) {
        return LeastHeight;
    }
    switch (card.kind) {
    case CardKind::Heat: return HeatChart::minimumHeight(card);
    case CardKind::Scatter: return ScatterChart::minimumHeight(card);
    case CardKind::Records: return std::max(LeastHeight, RecordsChart::minimumHeight(card));
    case CardKind::Text: return TextChart::minimumHeight(card);
    case CardKind::Ranking: return std::max(LeastHeight, RankingChart::minimumHeight(card));
    case CardKind::Composition: return std::max(LeastHeight, CompositionChart::minimumHeight(card));
    case CardKind::Targets: return std::max(LeastHeight, TargetsChart::minimumHeight(card));
    default: return LeastHeight;
    }
}
