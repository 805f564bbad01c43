#include "report/carddata.h"

#include "report/cards/cardfill.h"

#include <algorithm>

Scope DashboardView::whole() const
{
    Scope whole;
    whole.within = within;
    return whole;
}

QStringList CardFace::marks() const
{
    QStringList marks = {asReported, published, estimated, definition, coverage};
    marks.removeAll(QString());
    return marks;
}

bool CardData::isEmpty() const
{
    const auto hasValue = [](const auto& each) { return each.value.has_value(); };
    const bool inSeries = std::any_of(series.begin(), series.end(), [&](const CardSeries& each) {
        return std::any_of(each.points.begin(), each.points.end(), hasValue);
    });
    const bool inRows = std::any_of(rows.begin(), rows.end(), [&](const CardRow& row) {
        return std::any_of(row.cells.begin(), row.cells.end(), hasValue);
    });
    return !inSeries && !inRows && face.value.isEmpty() && std::none_of(bars.begin(), bars.end(), hasValue)
           && std::none_of(targets.begin(), targets.end(), hasValue) && dots.isEmpty() && records.isEmpty()
           && paragraphs.isEmpty();
}

int usualSpan(CardKind kind)
{
    constexpr int FigureSpan = 3;
    constexpr int ChartSpan = 6;
    constexpr int FullSpan = 12;
    switch (kind) {
    case CardKind::Figure: return FigureSpan;
    case CardKind::Heat: return FullSpan;
    default: return ChartSpan;
    }
}

CardData buildCard(const CardDefinition& definition, FigureEngine& engine, const DashboardView& view)
{
    CardData card;
    card.kind = definition.kind;
    card.title = definition.title;
    card.view = view;
    card.span = definition.span > 0 ? definition.span : usualSpan(definition.kind);
    for (const QString& code : definition.figures) {
        card.sensitive = card.sensitive || engine.definitions().figure(code)->sensitive;
    }
    const bool ofFigures = definition.kind != CardKind::Records && definition.kind != CardKind::Text;
    if (ofFigures) {
        const Figure& first = *engine.definitions().figure(definition.figures.first());
        card.title = card.title.isEmpty() ? first.name : card.title;
        card.unit = first.unit;
        card.decimals = first.decimals;
    }
    CardFill(card, definition, engine).fill();
    return card;
}
