// The part of CardFill that makes compositions.

#include "report/cards/cardfill.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int UsualSlices = 8;

void giveTones(QVector<CardBar>& bars)
{
    for (qsizetype i = 0; i < bars.size(); ++i) {
        bars[i].tone = static_cast<int>(i);
    }
}

} // namespace

/// A donut must stay whole: what is beyond the limit becomes one slice.
void CardFill::gatherSmallSlices(qsizetype limit)
{
    QVector<CardBar>& bars = m_card.bars;
    if (bars.size() <= limit) {
        return;
    }
    CardBar rest;
    rest.figure = bars.first().figure;
    rest.scope = m_card.view.whole();
    std::optional<Decimal> sum;
    for (const CardBar& bar : bars.mid(limit - 1)) {
        sum = bar.value ? sum.value_or(Decimal()).plus(*bar.value) : sum;
    }
    m_card.leftOut = static_cast<int>(bars.size() - limit + 1);
    rest.name = FigureWords::others(m_card.leftOut);
    rest.value = sum;
    rest.text = sum ? sum->toString(m_card.decimals) + u' ' + m_card.unit : FigureWords::noData();
    bars.resize(limit - 1);
    bars.append(rest);
}

void CardFill::fillComposition()
{
    const Scope whole = m_card.view.whole();
    if (m_definition.figures.size() == 1) {
        const QString& code = m_definition.figures.first();
        m_card.bars = barsOver(m_definition.by, code);
        m_card.bureau = barOf(code, wholeName(), whole);
    }
    for (const QString& code : m_definition.figures.size() > 1 ? m_definition.figures : QStringList()) {
        m_card.bars.append(barOf(code, figureOf(code).name, whole));
    }
    const qsizetype limit = m_definition.limit > 0 ? m_definition.limit : UsualSlices;
    const bool keepsTones = m_card.bars.size() <= limit;
    giveTones(m_card.bars);
    m_card.bars.removeIf([](const CardBar& bar) { return bar.value == Decimal(); });
    std::stable_sort(m_card.bars.begin(), m_card.bars.end(),
                     [](const CardBar& a, const CardBar& b) { return a.value > b.value; });
    gatherSmallSlices(limit);
    if (!keepsTones) {
        giveTones(m_card.bars);
    }
}
