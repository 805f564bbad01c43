#include "report/cards/cardfill.h"

#include "report/figurefacts.h"

using namespace Qt::StringLiterals;

void CardFill::fill()
{
    switch (m_definition.kind) {
    case CardKind::Figure: return fillFigure();
    case CardKind::Trend: return fillTrend();
    case CardKind::Ranking: return fillRanking();
    case CardKind::Composition: return fillComposition();
    case CardKind::Targets: return fillTargets();
    case CardKind::Heat: return fillHeat();
    case CardKind::Scatter: return fillScatter();
    case CardKind::Records: return fillRecords();
    case CardKind::Text: return fillText();
    }
}

QString CardFill::wholeName() const
{
    const SchoolFilter& within = m_card.view.within;
    return within.isEmpty() ? tr("Whole bureau") : m_engine.filterName(within);
}

QString CardFill::marks(const QString& code, int year, const Scope& scope)
{
    const Figure& figure = figureOf(code);
    const FigureValue value = m_engine.value(code, year, scope);
    QStringList marks = {FigureWords::asReported(value, figure), FigureWords::published(value, figure),
                         value.value ? FigureFacts(m_engine).estimated(code, year, scope) : QString(),
                         FigureWords::coverage(value, figure.versionFor(year))};
    marks.removeAll(QString());
    return marks.join(u" · "_s);
}

CardColumn CardFill::columnOf(const QString& code) const
{
    const Figure& figure = figureOf(code);
    const Target* target = m_engine.definitions().targetFor(code, year());
    const bool judged = figure.direction == Direction::Higher || figure.direction == Direction::Lower;
    return {
        code,  figure.name, FigureWords::unit(figure), FigureWords::target(target, figure), figure.decimals,
        judged};
}

CardBar CardFill::barOf(const QString& code, const QString& name, const Scope& scope)
{
    const Figure& figure = figureOf(code);
    const FigureValue value = m_engine.value(code, year(), scope);
    return {code,
            scope,
            name,
            value.value,
            FigureWords::number(value, figure),
            FigureWords::coverage(value, figure.versionFor(year())),
            0,
            marks(code, year(), scope)};
}

QVector<CardBar> CardFill::barsOver(Grouping by, const QString& code)
{
    QVector<CardBar> bars;
    for (const Scope& scope : m_engine.scopes(by, year(), m_card.view.within)) {
        const FigureValue value = m_engine.value(code, year(), scope);
        if (value.value || value.coverage.expected > 0) {
            bars.append(barOf(code, m_engine.scopeName(scope, year()), scope));
        }
    }
    return bars;
}
