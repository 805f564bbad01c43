// The part of CardFill that sets schools between two figures.

#include "report/cards/cardfill.h"

#include "report/fences.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MostGroups = 8; // colours of the theme

void markBeyondFences(QVector<CardDot>& dots, Decimal CardDot::*number)
{
    std::vector<double> numbers;
    for (const CardDot& dot : dots) {
        numbers.push_back((dot.*number).toDouble());
    }
    const Fences fences(numbers);
    for (CardDot& dot : dots) {
        dot.outlier = dot.outlier || fences.isBeyond((dot.*number).toDouble());
    }
}

} // namespace

void CardFill::fillScatter()
{
    for (const QString& code : m_definition.figures) {
        m_card.columns.append(columnOf(code));
    }
    if (m_definition.title.isEmpty()) {
        m_card.title = tr("%1 and %2").arg(m_card.columns[0].name, m_card.columns[1].name);
    }
    addDots();
    markOutliers();
}

/// Schools that neither figure concerns do not lack anything.
void CardFill::addDots()
{
    const QString& across = m_definition.figures[0];
    const QString& upright = m_definition.figures[1];
    for (const Scope& scope : m_engine.scopes(Grouping::School, year(), m_card.view.within)) {
        const FigureValue x = m_engine.value(across, year(), scope);
        const FigureValue y = m_engine.value(upright, year(), scope);
        const bool concerned = (x.value || x.coverage.expected > 0) && (y.value || y.coverage.expected > 0);
        if (!x.value || !y.value) {
            m_card.lacking += concerned ? 1 : 0;
            continue;
        }
        CardDot dot{
            scope,    m_engine.scopeName(scope, year()),        *x.value,
            *y.value, FigureWords::number(x, figureOf(across)), FigureWords::number(y, figureOf(upright))};
        m_card.dots.append(dot);
    }
    if (m_definition.by != Grouping::None) {
        giveGroups();
    }
}

/// In the order of the groups, as in a composition; beyond the theme's colours the smallest share one.
void CardFill::giveGroups()
{
    const SchoolBook& book = m_engine.source().schools(year());
    QVector<QPair<QString, int>> groups; // and how many schools
    for (const Scope& scope : m_engine.scopes(m_definition.by, year(), m_card.view.within)) {
        const auto inside = [&](const CardDot& dot) {
            const SchoolProfile* profile = book.find(dot.scope.school);
            return profile != nullptr && scopeOf(m_definition.by, *profile).key == scope.key;
        };
        const auto count = std::count_if(m_card.dots.begin(), m_card.dots.end(), inside);
        if (count == 0) {
            continue;
        }
        for (CardDot& dot : m_card.dots) {
            dot.tone = inside(dot) ? static_cast<int>(groups.size()) : dot.tone;
        }
        groups.append({m_engine.scopeName(scope, year()), static_cast<int>(count)});
    }
    keepLargestGroups(groups);
}

void CardFill::keepLargestGroups(const QVector<QPair<QString, int>>& groups)
{
    QVector<int> order; // by size
    for (int i = 0; i < groups.size(); ++i) {
        order.append(i);
    }
    std::stable_sort(order.begin(), order.end(),
                     [&](int a, int b) { return groups[a].second > groups[b].second; });
    const auto kept = order.size() > MostGroups ? MostGroups - 1 : order.size();
    QVector<int> shown = order.first(kept);
    std::sort(shown.begin(), shown.end());
    for (const int group : std::as_const(shown)) {
        m_card.groups.append(groups[group].first);
    }
    if (kept < order.size()) {
        m_card.groups.append(FigureWords::others(static_cast<int>(order.size() - kept)));
    }
    for (CardDot& dot : m_card.dots) {
        const qsizetype place = shown.indexOf(dot.tone);
        dot.tone = static_cast<int>(place < 0 ? kept : place);
    }
}

void CardFill::markOutliers()
{
    if (m_card.dots.size() >= Fences::Fewest) {
        markBeyondFences(m_card.dots, &CardDot::x);
        markBeyondFences(m_card.dots, &CardDot::y);
    }
}
