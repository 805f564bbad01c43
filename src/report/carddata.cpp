#include "report/carddata.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int FigureSpan = 3;
constexpr int ChartSpan = 6;
constexpr int UsualBars = 12;
constexpr int UsualSlices = 8;

const Figure& figureOf(const FigureEngine& engine, const QString& code)
{
    return *engine.definitions().figure(code);
}

CardSeries seriesOf(const QString& code, FigureEngine& engine, const DashboardView& view, int years)
{
    const Figure& figure = figureOf(engine, code);
    CardSeries series{code, figure.name, {}, false};
    for (int each = view.year - years + 1; each <= view.year; ++each) {
        const FigureReport report = engine.report(code, each, view.whole());
        series.points.append(
            {each, report.value.value, report.definitionChanged, FigureWords::number(report.value, figure)});
    }
    return series;
}

CardBar barOf(const QString& code, const QString& name, FigureEngine& engine, int year, const Scope& scope)
{
    const Figure& figure = figureOf(engine, code);
    const FigureValue value = engine.value(code, year, scope);
    return {code,
            scope,
            name,
            value.value,
            FigureWords::number(value, figure),
            FigureWords::coverage(value, figure.versionFor(year))};
}

/// One bar a group; groups that the figure does not concern (no school that should report) have none.
QVector<CardBar> barsOver(Grouping by, const QString& code, FigureEngine& engine, const DashboardView& view)
{
    QVector<CardBar> bars;
    for (const Scope& scope : engine.scopes(by, view.year, view.within)) {
        const CardBar bar = barOf(code, engine.scopeName(scope, view.year), engine, view.year, scope);
        if (bar.value || engine.value(code, view.year, scope).coverage.expected > 0) {
            bars.append(bar);
        }
    }
    return bars;
}

void buildFigure(CardData& card, const CardDefinition& definition, FigureEngine& engine)
{
    const QString& code = definition.figures.first();
    const FigureReport report = engine.report(code, card.view.year, card.view.whole(), card.view.against);
    const Figure& figure = *report.figure;
    card.face.value = FigureWords::bare(report.value, figure);
    card.face.unit = FigureWords::unit(figure);
    card.face.change = FigureWords::change(report);
    card.face.changeMood = FigureWords::changeMood(report);
    card.face.target = FigureWords::target(report.target, figure);
    card.face.targetMet = report.targetMet;
    card.face.coverage = FigureWords::coverage(report.value, figure.versionFor(card.view.year));
    card.face.asReported = FigureWords::asReported(report.value, figure);
    card.face.published = FigureWords::published(report.value, figure);
    card.series = {seriesOf(code, engine, card.view, definition.years)};
}

void buildTrend(CardData& card, const CardDefinition& definition, FigureEngine& engine)
{
    for (const QString& code : definition.figures) {
        card.series.append(seriesOf(code, engine, card.view, definition.years));
    }
}

void buildRanking(CardData& card, const CardDefinition& definition, FigureEngine& engine)
{
    const QString& code = definition.figures.first();
    const Figure& figure = figureOf(engine, code);
    card.bars = barsOver(definition.by, code, engine, card.view);
    const bool ascending = (figure.direction == Direction::Lower) != definition.worstFirst;
    std::stable_sort(card.bars.begin(), card.bars.end(), [ascending](const CardBar& a, const CardBar& b) {
        if (!a.value || !b.value) {
            return a.value.has_value() && !b.value.has_value();
        }
        return ascending ? *a.value < *b.value : *a.value > *b.value;
    });
    const qsizetype limit = definition.limit > 0 ? definition.limit : UsualBars;
    card.leftOut = static_cast<int>(std::max<qsizetype>(0, card.bars.size() - limit));
    card.bars.resize(std::min(card.bars.size(), limit));
    const FigureVersion* version = figure.versionFor(card.view.year);
    if (version != nullptr && version->kind == FigureKind::Ratio) {
        card.bureau = barOf(code, {}, engine, card.view.year, card.view.whole());
    }
}

void giveTones(CardData& card)
{
    for (qsizetype i = 0; i < card.bars.size(); ++i) {
        card.bars[i].tone = static_cast<int>(i);
    }
}

/// A donut must stay whole: what is beyond the limit becomes one slice.
void gatherSmallSlices(CardData& card, qsizetype limit)
{
    if (card.bars.size() <= limit) {
        return;
    }
    CardBar rest;
    rest.figure = card.bars.first().figure;
    std::optional<Decimal> sum;
    for (const CardBar& bar : card.bars.mid(limit - 1)) {
        sum = bar.value ? sum.value_or(Decimal()).plus(*bar.value) : sum;
    }
    card.leftOut = static_cast<int>(card.bars.size() - limit + 1);
    rest.name = FigureWords::others(card.leftOut);
    rest.value = sum;
    rest.text = sum ? sum->toString(card.decimals) + u' ' + card.unit : FigureWords::noData();
    card.bars.resize(limit - 1);
    card.bars.append(rest);
}

void buildComposition(CardData& card, const CardDefinition& definition, FigureEngine& engine)
{
    if (definition.figures.size() == 1) {
        const QString& code = definition.figures.first();
        card.bars = barsOver(definition.by, code, engine, card.view);
        card.bureau = barOf(code, {}, engine, card.view.year, card.view.whole());
    }
    for (const QString& code : definition.figures.size() > 1 ? definition.figures : QStringList()) {
        card.bars.append(barOf(code, figureOf(engine, code).name, engine, card.view.year, card.view.whole()));
    }
    const qsizetype limit = definition.limit > 0 ? definition.limit : UsualSlices;
    const bool keepsTones = card.bars.size() <= limit;
    giveTones(card);
    card.bars.removeIf([](const CardBar& bar) { return bar.value == Decimal(); });
    std::stable_sort(card.bars.begin(), card.bars.end(),
                     [](const CardBar& a, const CardBar& b) { return a.value > b.value; });
    gatherSmallSlices(card, limit);
    if (!keepsTones) {
        giveTones(card);
    }
}

void buildTargets(CardData& card, const CardDefinition& definition, FigureEngine& engine)
{
    for (const QString& code : definition.figures) {
        const FigureReport report = engine.report(code, card.view.year, card.view.whole(), card.view.against);
        CardTarget row;
        row.figure = code;
        row.name = report.figure->name;
        row.value = report.value.value;
        row.text = FigureWords::number(report.value, *report.figure);
        row.targetText = FigureWords::target(report.target, *report.figure);
        row.met = report.targetMet;
        if (report.target != nullptr) {
            row.target = report.target->value;
            const bool comparable = row.value > Decimal() && row.target > Decimal();
            row.progress =
                comparable ? std::optional(row.value->toDouble() / row.target->toDouble()) : std::nullopt;
        }
        card.targets.append(row);
    }
}

} // namespace

Scope DashboardView::whole() const
{
    Scope whole;
    whole.within = within;
    return whole;
}

bool CardData::isEmpty() const
{
    const auto hasValue = [](const auto& each) { return each.value.has_value(); };
    const bool inSeries = std::any_of(series.begin(), series.end(), [&](const CardSeries& each) {
        return std::any_of(each.points.begin(), each.points.end(), hasValue);
    });
    return !inSeries && face.value.isEmpty() && std::none_of(bars.begin(), bars.end(), hasValue)
           && std::none_of(targets.begin(), targets.end(), hasValue);
}

int usualSpan(CardKind kind)
{
    return kind == CardKind::Figure ? FigureSpan : ChartSpan;
}

CardData buildCard(const CardDefinition& definition, FigureEngine& engine, const DashboardView& view)
{
    const Figure& first = figureOf(engine, definition.figures.first());
    CardData card;
    card.kind = definition.kind;
    card.title = definition.title.isEmpty() ? first.name : definition.title;
    card.unit = first.unit;
    card.decimals = first.decimals;
    card.view = view;
    card.span = definition.span > 0 ? definition.span : usualSpan(definition.kind);
    card.sensitive = std::any_of(definition.figures.begin(), definition.figures.end(),
                                 [&](const QString& code) { return figureOf(engine, code).sensitive; });
    switch (definition.kind) {
    case CardKind::Figure: buildFigure(card, definition, engine); break;
    case CardKind::Trend: buildTrend(card, definition, engine); break;
    case CardKind::Ranking: buildRanking(card, definition, engine); break;
    case CardKind::Composition: buildComposition(card, definition, engine); break;
    case CardKind::Targets: buildTargets(card, definition, engine); break;
    }
    return card;
}
