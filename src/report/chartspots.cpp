// The part of AnnotatedChart that marks, tells and opens what is under the pointer or chosen by keys.

#include "report/annotatedchart.h"

#include "report/theme.h"

#include <QCursor>
#include <QGraphicsPathItem>
#include <QGraphicsSceneMouseEvent>
#include <QPainter>
#include <QTextDocument>

#include <algorithm>
#include <cstdlib>

namespace {

constexpr qreal SpotLayer = 95.0; // above series and rules, below the texts

} // namespace

class SpotItem : public QGraphicsPathItem
{
public:
    SpotItem(const AnnotatedChart::Spot& spot, qsizetype index, AnnotatedChart& chart)
        : QGraphicsPathItem(&chart), m_spot(spot), m_index(index), m_chart(chart)
    {
        setZValue(SpotLayer);
        setAcceptHoverEvents(true);
        setToolTip(Qt::convertFromPlainText(spot.text, Qt::WhiteSpaceNormal)); // a name may look like HTML
        setAcceptedMouseButtons(spot.onClick ? Qt::LeftButton : Qt::NoButton);
        if (spot.onClick) {
            setCursor(Qt::PointingHandCursor);
        }
    }

    const AnnotatedChart::Spot& spot() const { return m_spot; }

    void paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*) override
    {
        const bool current = m_chart.currentSpot() == m_index;
        if (!m_hovered && !current) {
            return;
        }
        QColor veil = Theme::accent();
        veil.setAlphaF(0.08F);
        painter->setBrush(veil);
        painter->setPen(current ? QPen(Theme::accent(), 2.0) : QPen(Qt::NoPen));
        painter->drawPath(path());
    }

protected:
    void hoverEnterEvent(QGraphicsSceneHoverEvent*) override { setHovered(true); }
    void hoverLeaveEvent(QGraphicsSceneHoverEvent*) override { setHovered(false); }
    void mousePressEvent(QGraphicsSceneMouseEvent* event) override { event->accept(); }
    void mouseReleaseEvent(QGraphicsSceneMouseEvent* event) override
    {
        if (contains(event->pos())) {
            m_chart.openSpot(m_index);
        }
    }

private:
    void setHovered(bool hovered)
    {
        m_hovered = hovered;
        update();
    }

    AnnotatedChart::Spot m_spot;
    qsizetype m_index;
    AnnotatedChart& m_chart;
    bool m_hovered = false;
};

void AnnotatedChart::addSpot(const Spot& spot)
{
    m_spots.push_back(new SpotItem(spot, spotCount(), *this));
}

const AnnotatedChart::Spot& AnnotatedChart::spot(qsizetype index) const
{
    return m_spots[static_cast<size_t>(index)]->spot();
}

QRectF AnnotatedChart::spotRect(qsizetype index) const
{
    return m_spots[static_cast<size_t>(index)]->path().boundingRect();
}

void AnnotatedChart::placeSpots(const QRectF& plot)
{
    for (SpotItem* item : m_spots) {
        item->setPath(item->spot().shape(plot));
    }
}

void AnnotatedChart::setCurrentSpot(qsizetype index)
{
    for (const qsizetype each : {m_current, index}) {
        if (each >= 0) {
            m_spots[static_cast<size_t>(each)]->update();
        }
    }
    m_current = index;
}

void AnnotatedChart::openSpot(qsizetype index)
{
    setCurrentSpot(index);
    const auto open = spot(index).onClick; // the chart may be gone when it returns
    if (open) {
        open();
    }
}

bool AnnotatedChart::moveBy(int key)
{
    const qsizetype next = m_spots.empty() ? -1 : neighbour(key);
    if (next < 0) {
        return false;
    }
    setCurrentSpot(next);
    return true;
}

/// Spots in one row or one column answer to all four arrows; in a table, up and down keep the column.
qsizetype AnnotatedChart::neighbour(int key) const
{
    const qsizetype last = spotCount() - 1;
    const bool forward = key == Qt::Key_Right || key == Qt::Key_Down;
    switch (key) {
    case Qt::Key_Home: return 0;
    case Qt::Key_End: return last;
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down: break;
    default: return -1;
    }
    if (m_current < 0) {
        return forward ? 0 : last;
    }
    const bool single = spot(0).row == spot(last).row;
    if (single || key == Qt::Key_Left || key == Qt::Key_Right) {
        return std::clamp(m_current + (forward ? 1 : -1), qsizetype(0), last);
    }
    const qsizetype found = inRow(spot(m_current).row + (forward ? 1 : -1), spot(m_current).column);
    return found < 0 ? m_current : found;
}

/// The one nearest to the column; -1 when the row has none.
qsizetype AnnotatedChart::inRow(int row, int column) const
{
    qsizetype nearest = -1;
    for (qsizetype i = 0; i < spotCount(); ++i) {
        const bool nearer =
            nearest < 0 || std::abs(spot(i).column - column) < std::abs(spot(nearest).column - column);
        if (spot(i).row == row && nearer) {
            nearest = i;
        }
    }
    return nearest;
}
