// The part of CardFill that makes rankings.

#include "report/cards/cardfill.h"

#include <algorithm>

namespace {

constexpr int UsualBars = 12;

} // namespace

void CardFill::fillRanking()
{
    const QString& code = m_definition.figures.first();
    const Figure& figure = figureOf(code);
    m_card.bars = barsOver(m_definition.by, code);
    const bool ascending = (figure.direction == Direction::Lower) != m_definition.worstFirst;
    std::stable_sort(m_card.bars.begin(), m_card.bars.end(), [ascending](const CardBar& a, const CardBar& b) {
        if (!a.value || !b.value) {
            return a.value.has_value() && !b.value.has_value();
        }
        return ascending ? *a.value < *b.value : *a.value > *b.value;
    });
    const qsizetype limit = m_definition.limit > 0 ? m_definition.limit : UsualBars;
    m_card.leftOut = static_cast<int>(std::max<qsizetype>(0, m_card.bars.size() - limit));
    m_card.bars.resize(std::min(m_card.bars.size(), limit));
    const FigureVersion* version = figure.versionFor(year());
    if (version != nullptr && version->kind == FigureKind::Ratio) {
        m_card.bureau = barOf(code, wholeName(), m_card.view.whole());
    }
}
