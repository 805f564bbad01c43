#include "report/cardgrid.h"

#include "report/chartfactory.h"
#include "report/figurecardpainter.h"
#include "report/theme.h"

#include <algorithm>

namespace {

constexpr qreal MostFigureHeight = 148.0;
constexpr int FullEnough = 8; // columns from which on a row is stretched to the right edge

qreal leastHeight(const CardData& card)
{
    return card.kind == CardKind::Figure
               ? FigureCardPainter::MinimumHeight
               : FigureCardPainter::frameHeight() + ChartFactory::minimumHeight(card);
}

} // namespace

CardGrid::CardGrid(const QVector<CardData>& cards)
{
    m_spans.resize(cards.size());
    for (qsizetype i = 0; i < cards.size(); ++i) {
        add(i, cards[i]);
    }
}

void CardGrid::add(qsizetype index, const CardData& card)
{
    const int span = std::clamp(card.span, 1, Columns);
    const bool isFigure = card.kind == CardKind::Figure;
    if (m_rows.isEmpty() || m_rows.last().span + span > Columns || m_rows.last().ofFigures != isFigure) {
        m_rows.append({{}, 0, 0.0, isFigure});
    }
    Row& row = m_rows.last();
    row.cards.append(index);
    row.span += span;
    row.height = std::max(row.height, leastHeight(card));
    m_spans[index] = span;
}

QVector<QVector<qsizetype>> CardGrid::rows() const
{
    QVector<QVector<qsizetype>> rows;
    for (const Row& row : m_rows) {
        rows.append(row.cards);
    }
    return rows;
}

qreal CardGrid::minimumHeight() const
{
    qreal height = 0.0;
    for (const Row& row : m_rows) {
        height += row.height + (height > 0.0 ? Theme::Gap : 0.0);
    }
    return height;
}

/// What is left over goes to the rows of figures up to their most, then evenly to the rows of charts.
QVector<qreal> CardGrid::heights(qreal available) const
{
    QVector<qreal> heights;
    qreal spare = std::max(0.0, available - minimumHeight());
    qsizetype charts = 0;
    for (const Row& row : m_rows) {
        heights.append(row.height);
        charts += row.ofFigures ? 0 : 1;
    }
    const qreal perFigureRow = spare / static_cast<qreal>(std::max<qsizetype>(1, m_rows.size()));
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        if (m_rows[i].ofFigures) {
            const qreal more = std::clamp(MostFigureHeight - heights[i], 0.0, perFigureRow);
            heights[i] += more;
            spare -= more;
        }
    }
    for (qsizetype i = 0; i < m_rows.size() && charts > 0; ++i) {
        heights[i] += m_rows[i].ofFigures ? 0.0 : spare / static_cast<qreal>(charts);
    }
    return heights;
}

QVector<QRectF> CardGrid::place(const QSizeF& size) const
{
    QVector<QRectF> places(m_spans.size());
    const QVector<qreal> rowHeights = heights(size.height());
    qreal top = 0.0;
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        const Row& row = m_rows[i];
        const int columns = row.span >= FullEnough ? row.span : Columns;
        const qreal column = (size.width() + Theme::Gap) / columns;
        int from = 0;
        for (const qsizetype card : row.cards) {
            const qreal width = column * m_spans[card] - Theme::Gap;
            places[card] = {column * from, top, width, rowHeights[i]};
            from += m_spans[card];
        }
        top += rowHeights[i] + Theme::Gap;
    }
    return places;
}
