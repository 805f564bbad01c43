#include "report/textchart.h"

#include "report/theme.h"

#include <QFontMetricsF>
#include <QPainter>

namespace {

constexpr int Wrapped = Qt::TextWordWrap | Qt::TextWrapAnywhere | Qt::AlignLeft | Qt::AlignTop;
constexpr qreal LeastColumn = 80.0; // of the grid, in the smallest window

} // namespace

void TextChart::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*)
{
    painter->setFont(Theme::font(Theme::BodyText));
    painter->setPen(Theme::ink());
    painter->drawText(QRectF(QPointF(), size()), Wrapped, m_text);
}

qreal TextChart::minimumHeight(const CardData& card)
{
    const QRectF room(0.0, 0.0, card.span * LeastColumn - 2.0 * Theme::Padding, 100000.0);
    const QFontMetricsF metrics(Theme::font(Theme::BodyText));
    return metrics.boundingRect(room, Wrapped, card.paragraphs.join(QLatin1Char('\n'))).height()
           + Theme::Unit;
}
