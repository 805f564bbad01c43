// The part of CardFill that sets schools between two figures.

#include "report/cards/cardfill.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr double Fence = 1.5;            // quartile ranges beyond the quartiles, after Tukey
constexpr qsizetype FewestForFences = 8; // schools; among fewer nobody stands out

/// Between the two nearest where it falls between.
double quantile(const QVector<double>& sorted, double share)
{
    const double place = share * static_cast<double>(sorted.size() - 1);
    const auto below = static_cast<qsizetype>(place);
    const qsizetype above = std::min(below + 1, sorted.size() - 1);
    const double part = place - static_cast<double>(below);
    return sorted[below] + part * (sorted[above] - sorted[below]);
}

void markBeyondFences(QVector<CardDot>& dots, Decimal CardDot::*number)
{
    QVector<double> sorted;
    for (const CardDot& dot : dots) {
        sorted.append((dot.*number).toDouble());
    }
    std::sort(sorted.begin(), sorted.end());
    const double low = quantile(sorted, 0.25);
    const double high = quantile(sorted, 0.75);
    const double reach = Fence * (high - low);
    for (CardDot& dot : dots) {
        const double value = (dot.*number).toDouble();
        dot.outlier = dot.outlier || value < low - reach || value > high + reach;
    }
}

} // namespace

void CardFill::fillScatter()
{
    for (const QString& code : m_definition.figures) {
        const Figure& figure = figureOf(code);
        const Target* target = m_engine.definitions().targetFor(code, year());
        m_card.columns.append({code, figure.name, FigureWords::unit(figure),
                               FigureWords::target(target, figure), figure.decimals, false});
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
    const SchoolBook& book = m_engine.source().schools(year());
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
        const SchoolProfile* profile = book.find(scope.school);
        if (m_definition.by != Grouping::None && profile != nullptr) {
            const QString group = m_engine.scopeName(scopeOf(m_definition.by, *profile), year());
            if (!m_card.groups.contains(group)) {
                m_card.groups.append(group);
            }
            dot.tone = static_cast<int>(m_card.groups.indexOf(group));
        }
        m_card.dots.append(dot);
    }
}

void CardFill::markOutliers()
{
    if (m_card.dots.size() >= FewestForFences) {
        markBeyondFences(m_card.dots, &CardDot::x);
        markBeyondFences(m_card.dots, &CardDot::y);
    }
}
