#include "gui/cardhandles.h"

#include "gui/dashboarddraft.h"
#include "report/cardgrid.h"
#include "report/theme.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>

#include <cmath>

using namespace Qt::StringLiterals;

namespace {

constexpr int EdgeWidth = 9; // from the right edge inwards, and a little outwards

} // namespace

CardHandles::CardHandles(DashboardDraft& draft, QWidget* parent) : QWidget(parent), m_draft(draft)
{
    setObjectName(u"cardHandles"_s);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    connect(&draft, &DashboardDraft::selectionChanged, this, &CardHandles::follow);
}

void CardHandles::setCards(const QVector<CardData>& cards)
{
    m_cards = cards;
    arrange();
}

QRect CardHandles::placeOf(int card) const
{
    return m_places.value(card);
}

void CardHandles::arrange()
{
    m_places.clear();
    for (const QRectF& place : CardGrid(m_cards).place(size())) {
        m_places.append(place.toAlignedRect());
    }
    follow();
}

void CardHandles::follow()
{
    const int card = m_draft.selected();
    setAccessibleName(card >= 0 && card < m_cards.size()
                          ? tr("Card %1 of %2: %3").arg(card + 1).arg(m_cards.size()).arg(m_cards[card].title)
                          : tr("No cards"));
    update();
    emit shownCard(placeOf(card));
}

void CardHandles::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

int CardHandles::cardAt(const QPoint& point) const
{
    for (int i = 0; i < m_places.size(); ++i) {
        if (m_places[i].adjusted(0, 0, EdgeWidth / 2, 0).contains(point)) {
            return i;
        }
    }
    return -1;
}

bool CardHandles::isOnEdge(int card, const QPoint& point) const
{
    return card >= 0 && std::abs(point.x() - m_places[card].right()) <= EdgeWidth;
}

int CardHandles::neighbour(int key) const
{
    const int from = m_draft.selected();
    if (key == Qt::Key_Left || key == Qt::Key_Right) {
        return from + (key == Qt::Key_Right ? 1 : -1);
    }
    const QPoint centre = placeOf(from).center();
    int best = from;
    int least = -1;
    for (int i = 0; i < m_places.size(); ++i) {
        const QRect& place = m_places[i];
        const bool ahead = key == Qt::Key_Down ? place.top() > centre.y() : place.bottom() < centre.y();
        const int away =
            std::abs(place.center().y() - centre.y()) * 4 + std::abs(place.center().x() - centre.x());
        if (ahead && (least < 0 || away < least)) {
            best = i;
            least = away;
        }
    }
    return best;
}

int CardHandles::dropBefore(const QPoint& point) const
{
    for (int i = 0; i < m_places.size(); ++i) {
        const QRect& place = m_places[i];
        const bool inRow = point.y() <= place.bottom();
        if (inRow && (point.x() < place.center().x() || point.y() < place.top())) {
            return i;
        }
        const bool lastOfRow = i + 1 == m_places.size() || m_places[i + 1].top() > place.top();
        if (inRow && lastOfRow) {
            return i + 1;
        }
    }
    return static_cast<int>(m_places.size());
}

void CardHandles::widenTo(const QPoint& point)
{
    const int card = m_draft.selected();
    const int span = m_spanBefore + qRound((point.x() - m_pressed.x()) / m_column);
    m_draft.widenSelected(span - DashboardDraft::spanOf(m_draft.cards()[card]));
}

void CardHandles::mousePressEvent(QMouseEvent* event)
{
    const int card = event->button() == Qt::LeftButton ? cardAt(event->pos()) : -1;
    if (card < 0) {
        return;
    }
    m_draft.select(card);
    m_pressed = event->pos();
    m_drag = isOnEdge(card, event->pos()) ? Drag::Widening : Drag::Ready;
    m_spanBefore = m_cards[card].span;
    m_column = (placeOf(card).width() + Theme::Gap) / qreal(m_cards[card].span);
}

void CardHandles::mouseMoveEvent(QMouseEvent* event)
{
    const QPoint point = event->pos();
    if (m_drag == Drag::Ready && (point - m_pressed).manhattanLength() >= QApplication::startDragDistance()) {
        m_drag = Drag::Moving;
    }
    if (m_drag == Drag::Widening) {
        widenTo(point);
    } else if (m_drag == Drag::Moving) {
        m_drop = dropBefore(point);
        update();
    }
    const int card = cardAt(point);
    setCursor(m_drag == Drag::Moving                              ? Qt::ClosedHandCursor
              : m_drag == Drag::Widening || isOnEdge(card, point) ? Qt::SizeHorCursor
              : card >= 0                                         ? Qt::OpenHandCursor
                                                                  : Qt::ArrowCursor);
}

void CardHandles::mouseReleaseEvent(QMouseEvent*)
{
    const int from = m_draft.selected();
    const int drop = m_drag == Drag::Moving ? m_drop : -1;
    m_drag = Drag::None;
    m_drop = -1;
    if (drop >= 0) {
        m_draft.moveSelected(drop > from ? drop - 1 : drop);
    }
    update();
}

void CardHandles::mouseDoubleClickEvent(QMouseEvent*)
{
    emit propertiesWanted();
}

void CardHandles::moveByKey(int key)
{
    const int to = neighbour(key);
    m_draft.moveSelected(to);
}

/// Plain keys of the cards are not shortcuts of the window.
bool CardHandles::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride
        && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Delete) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

void CardHandles::keyPressEvent(QKeyEvent* event)
{
    const int key = event->key();
    const bool control = event->modifiers().testFlag(Qt::ControlModifier);
    switch (key) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down: control ? moveByKey(key) : m_draft.select(neighbour(key)); break;
    case Qt::Key_Home: m_draft.select(0); break;
    case Qt::Key_End: m_draft.select(static_cast<int>(m_cards.size()) - 1); break;
    case Qt::Key_Plus:
    case Qt::Key_Equal: m_draft.widenSelected(1); break;
    case Qt::Key_Minus: m_draft.widenSelected(-1); break;
    case Qt::Key_Delete: m_draft.removeSelected(); break;
    case Qt::Key_Return:
    case Qt::Key_Enter: emit propertiesWanted(); break;
    default: QWidget::keyPressEvent(event);
    }
}

void CardHandles::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    update();
}

void CardHandles::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    update();
}
