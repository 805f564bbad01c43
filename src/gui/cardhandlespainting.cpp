#include "gui/cardhandles.h"

#include "gui/dashboarddraft.h"
#include "report/theme.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace {

constexpr int TitleHeight = 36; // of a card's frame, which stays seen

} // namespace

void CardHandles::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int card = 0; card < m_places.size(); ++card) {
        paintProblem(painter, card);
    }
    if (m_places.isEmpty()) {
        painter.setPen(Theme::muted());
        painter.setFont(Theme::font(Theme::BodyText));
        painter.drawText(rect(), Qt::AlignCenter,
                         tr("There are no cards yet. “Add a card…” adds the first."));
    }
    paintSelection(painter);
    paintDrop(painter);
}

void CardHandles::paintProblem(QPainter& painter, int card) const
{
    const QString message = card < m_draft.cards().size() ? m_draft.problem(card).message : QString();
    if (message.isEmpty()) {
        return;
    }
    const QRectF place = QRectF(m_places[card]).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(QPen(Theme::bad(), 1.0, Qt::DashLine));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(place, Theme::Radius, Theme::Radius);
    const QRectF area = place.adjusted(Theme::Padding, TitleHeight, -Theme::Padding, -Theme::Padding / 2.0);
    painter.fillRect(area, Theme::card());
    painter.setPen(Theme::bad());
    painter.setFont(Theme::font(Theme::BodyText));
    painter.drawText(area, Qt::AlignCenter | Qt::TextWordWrap, message);
}

void CardHandles::paintSelection(QPainter& painter) const
{
    const QRect place = placeOf(m_draft.selected());
    if (place.isEmpty()) {
        return;
    }
    QColor tint = Theme::accent();
    tint.setAlpha(m_drag == Drag::Moving ? 60 : 14);
    painter.setBrush(tint);
    painter.setPen(QPen(hasFocus() ? Theme::accent() : Theme::muted(), 2.0));
    painter.drawRoundedRect(QRectF(place).adjusted(1, 1, -1, -1), Theme::Radius, Theme::Radius);
    const QRectF grip(place.right() - 5.0, place.center().y() - 16.0, 6.0, 32.0);
    painter.setBrush(hasFocus() ? Theme::accent() : Theme::muted());
    painter.setPen(Qt::NoPen);
    painter.drawRoundedRect(grip, 3.0, 3.0);
}

/// A bar where the dragged card would come to stand.
void CardHandles::paintDrop(QPainter& painter) const
{
    if (m_drop < 0 || m_places.isEmpty()) {
        return;
    }
    const bool atEnd = m_drop >= m_places.size();
    const QRect place = placeOf(atEnd ? m_drop - 1 : m_drop);
    const int x = std::clamp(atEnd ? place.right() + 3 : place.left() - 7, 0, width() - 4);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Theme::accent());
    painter.drawRoundedRect(QRectF(x, place.top(), 4.0, place.height()), 2.0, 2.0);
}
