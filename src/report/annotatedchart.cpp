#include "report/annotatedchart.h"

#include "report/theme.h"

#include <QGraphicsLayout>
#include <QGraphicsLineItem>
#include <QGraphicsSimpleTextItem>
#include <QLegend>
#include <QPainter>

#include <algorithm>

namespace {

constexpr qreal TextLayer = 100.0; // above series and rules
constexpr qreal RuleLayer = 90.0;
constexpr qreal BehindLayer = -1.0;
constexpr qreal LargestSquare = 240.0;
constexpr qreal LeastShare = 0.3; // of the width, for a pie beside a long legend

class NoteItem : public QGraphicsSimpleTextItem
{
public:
    NoteItem(const AnnotatedChart::Note& note, QGraphicsItem* parent)
        : QGraphicsSimpleTextItem(note.text, parent), m_opaque(note.opaque)
    {
        setFont(Theme::font(note.pixelSize));
        setBrush(note.colour);
        setZValue(TextLayer);
        setAcceptedMouseButtons(Qt::NoButton);
    }

    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override
    {
        if (m_opaque) {
            painter->fillRect(boundingRect(), Theme::card());
        }
        QGraphicsSimpleTextItem::paint(painter, option, widget);
    }

private:
    bool m_opaque;
};

QPointF corner(const QPointF& place, const QSizeF& size, AnnotatedChart::Side side)
{
    const qreal middleX = place.x() - size.width() / 2;
    const qreal middleY = place.y() - size.height() / 2;
    switch (side) {
    case AnnotatedChart::Side::Left: return {place.x() - size.width(), middleY};
    case AnnotatedChart::Side::Right: return {place.x(), middleY};
    case AnnotatedChart::Side::Above: return {middleX, place.y() - size.height()};
    case AnnotatedChart::Side::Below: return {middleX, place.y()};
    case AnnotatedChart::Side::Centre: return {middleX, middleY};
    }
    return place;
}

} // namespace

AnnotatedChart::AnnotatedChart()
{
    setBackgroundVisible(false);
    setPlotAreaBackgroundVisible(false);
    setMargins({});
    setContentsMargins(0, 0, 0, 0);
    layout()->setContentsMargins(0, 0, 0, 0);
    legend()->hide();
    setAnimationOptions(NoAnimation);
}

AnnotatedChart::~AnnotatedChart() = default;

void AnnotatedChart::addNote(const Note& note)
{
    m_notes.push_back({note, new NoteItem(note, this)});
}

void AnnotatedChart::addRule(Qt::Orientation orientation, qreal at, const QPen& pen, Layer layer)
{
    auto* line = new QGraphicsLineItem(this);
    line->setPen(pen);
    line->setZValue(layer == Layer::Front ? RuleLayer : BehindLayer);
    line->setAcceptedMouseButtons(Qt::NoButton);
    m_rules.push_back({orientation, at, line});
}

void AnnotatedChart::resizeEvent(QGraphicsSceneResizeEvent* event)
{
    QChart::resizeEvent(event);
    const QRectF plot = plotRect();
    setPlotArea(plot);
    place(plot);
    placeSpots(plot);
}

QRectF AnnotatedChart::plotRect() const
{
    QRectF plot = QRectF(QPointF(), size()).marginsRemoved(m_insets);
    if (m_legendWidth) {
        const qreal room = std::max(plot.width() - *m_legendWidth, plot.width() * LeastShare);
        const qreal side = std::min({plot.height(), room, LargestSquare});
        const qreal left = plot.left() + std::max(0.0, (plot.width() - side - *m_legendWidth) / 2);
        return {left, plot.center().y() - side / 2, side, side};
    }
    if (m_maximumHeight > 0.0 && plot.height() > m_maximumHeight) {
        plot.setHeight(m_maximumHeight);
    }
    return plot;
}

void AnnotatedChart::place(const QRectF& plot)
{
    const auto inPlot = [&plot](qreal x, qreal y) {
        return QPointF(plot.left() + x * plot.width(), plot.bottom() - y * plot.height());
    };
    for (const Placed& placed : m_notes) {
        const Note& note = placed.note;
        const QPointF place = inPlot(note.at.x(), note.at.y()) + note.offset;
        placed.item->setPos(corner(place, placed.item->boundingRect().size(), note.side));
    }
    for (const Rule& rule : m_rules) {
        const bool upright = rule.orientation == Qt::Vertical;
        rule.item->setLine(upright ? QLineF(inPlot(rule.at, 0), inPlot(rule.at, 1))
                                   : QLineF(inPlot(0, rule.at), inPlot(1, rule.at)));
    }
}
