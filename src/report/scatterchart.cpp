#include "report/scatterchart.h"

#include "report/theme.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qreal CaptionHeight = 20.0;
constexpr qreal TicksHeight = 20.0;
constexpr qreal GroupRow = 20.0;
constexpr qreal GroupsWidth = 420.0; // a line of names that fits in the narrowest card
constexpr qreal RightRoom = 18.0;    // for half a tick's text
constexpr qreal DotRadius = 4.5;
constexpr qreal SpotRadius = 8.0;
constexpr qreal LeastPlot = 170.0;

NiceScale scaleOf(const QVector<CardDot>& dots, Decimal CardDot::*number, int decimals)
{
    const auto [least, most] =
        std::minmax_element(dots.begin(), dots.end(),
                            [number](const CardDot& a, const CardDot& b) { return a.*number < b.*number; });
    return NiceScale::around(((*least).*number).toDouble(), ((*most).*number).toDouble(), decimals == 0);
}

QFontMetricsF metrics()
{
    return QFontMetricsF(Theme::font(Theme::SmallText));
}

QString tickText(const NiceScale& scale, int index)
{
    return QString::number(scale.tick(index), 'f', scale.decimals);
}

qreal groupWidth(const QString& name)
{
    return metrics().horizontalAdvance(name) + 34.0;
}

int groupLines(const QStringList& groups)
{
    int lines = groups.isEmpty() ? 0 : 1;
    qreal x = 0.0;
    for (const QString& group : groups) {
        if (x > 0.0 && x + groupWidth(group) > GroupsWidth) {
            x = 0.0;
            ++lines;
        }
        x += groupWidth(group);
    }
    return lines;
}

} // namespace

ScatterChart::ScatterChart(const CardData& card, const ChartOpener& open)
    : m_card(card), m_across(scaleOf(card.dots, &CardDot::x, card.columns[0].decimals)),
      m_upright(scaleOf(card.dots, &CardDot::y, card.columns[1].decimals))
{
    // From left to right, so that the arrow keys go that way.
    std::stable_sort(m_card.dots.begin(), m_card.dots.end(),
                     [](const CardDot& a, const CardDot& b) { return a.x < b.x; });
    qreal ticks = 0.0;
    for (int i = 0; i < m_upright.ticks(); ++i) {
        ticks = std::max(ticks, metrics().horizontalAdvance(tickText(m_upright, i)));
    }
    const qreal below = TicksHeight + CaptionHeight * (card.lacking > 0 ? 2.0 : 1.0);
    setInsets({ticks + Theme::Unit, CaptionHeight, RightRoom, below + GroupRow * groupLines(card.groups)});
    addTicks();
    addCaptions();
    addSpots(open);
}

QString ScatterChart::axisText(const CardColumn& column, const NiceScale& scale)
{
    QString text = column.unit.isEmpty() ? column.name : tr("%1 (%2)").arg(column.name, column.unit);
    if (scale.minimum != 0.0) {
        text += u" · "_s
                + tr("axis starts at %1, not at 0").arg(QString::number(scale.minimum, 'f', scale.decimals));
    }
    return text;
}

void ScatterChart::addTicks()
{
    Note note{.colour = Theme::muted(), .pixelSize = Theme::SmallText};
    for (int i = 0; i < m_upright.ticks(); ++i) {
        note.at = {0.0, m_upright.fraction(m_upright.tick(i))};
        note.offset = {-Theme::Unit * 0.75, 0.0};
        note.side = Side::Left;
        note.text = tickText(m_upright, i);
        addNote(note);
    }
    for (int i = 0; i < m_across.ticks(); ++i) {
        note.at = {m_across.fraction(m_across.tick(i)), 0.0};
        note.offset = {0.0, 3.0};
        note.side = Side::Below;
        note.text = tickText(m_across, i);
        addNote(note);
    }
}

void ScatterChart::addCaptions()
{
    Note note{.colour = Theme::muted(), .pixelSize = Theme::SmallText};
    note.side = Side::Right;
    note.at = {0.0, 1.0};
    note.offset = {0.0, -CaptionHeight / 2.0 - 1.0};
    note.text = u"↑ "_s + axisText(m_card.columns[1], m_upright);
    addNote(note);
    note.at = {0.0, 0.0};
    note.offset = {0.0, TicksHeight + CaptionHeight / 2.0};
    note.text = u"→ "_s + axisText(m_card.columns[0], m_across);
    addNote(note);
    if (m_card.lacking > 0) {
        note.offset.ry() += CaptionHeight;
        note.text = tr("%1 schools lack one of the two numbers").arg(m_card.lacking);
        addNote(note);
    }
}

void ScatterChart::addSpots(const ChartOpener& open)
{
    for (qsizetype i = 0; i < m_card.dots.size(); ++i) {
        const CardDot& dot = m_card.dots[i];
        Spot spot;
        spot.column = static_cast<int>(i);
        QStringList lines = {dot.name, u"%1 %2"_s.arg(m_card.columns[0].name, dot.xText),
                             u"%1 %2"_s.arg(m_card.columns[1].name, dot.yText)};
        if (!m_card.groups.isEmpty()) {
            lines.insert(1, m_card.groups.value(dot.tone));
        }
        spot.text = lines.join(u'\n');
        spot.shape = [this, i](const QRectF& plot) {
            QPainterPath path;
            path.addEllipse(placeOf(m_card.dots[i], plot), SpotRadius, SpotRadius);
            return path;
        };
        if (open) {
            spot.onClick = [open, dot, code = m_card.columns[1].figure, year = m_card.view.year] {
                open(code, dot.scope, year);
            };
        }
        addSpot(spot);
    }
}

QPointF ScatterChart::placeOf(const CardDot& dot, const QRectF& plot) const
{
    return {plot.left() + m_across.fraction(dot.x.toDouble()) * plot.width(),
            plot.bottom() - m_upright.fraction(dot.y.toDouble()) * plot.height()};
}

/// Every colour has its own shape too, as long as there are shapes.
void ScatterChart::paintDot(QPainter& painter, const QPointF& at, int tone) const
{
    QColor fill = Theme::series(tone);
    painter.setPen(QPen(fill, 1.2));
    fill.setAlphaF(0.55F);
    painter.setBrush(fill);
    const qreal r = DotRadius;
    switch (tone % 4) {
    case 0: painter.drawEllipse(at, r, r); break;
    case 1: painter.drawRect(QRectF(at.x() - r + 0.5, at.y() - r + 0.5, 2.0 * r - 1.0, 2.0 * r - 1.0)); break;
    case 2: {
        const QPointF corners[] = {at + QPointF(0.0, -r), at + QPointF(r, r * 0.8),
                                   at + QPointF(-r, r * 0.8)};
        painter.drawPolygon(corners, 3);
        break;
    }
    default: {
        const QPointF corners[] = {at + QPointF(0.0, -r - 0.5), at + QPointF(r + 0.5, 0.0),
                                   at + QPointF(0.0, r + 0.5), at + QPointF(-r - 0.5, 0.0)};
        painter.drawPolygon(corners, 4);
    }
    }
}

void ScatterChart::paintGrid(QPainter& painter, const QRectF& plot) const
{
    const auto pen = [](int tick) { return QPen(tick == 0 ? Theme::outline() : Theme::grid(), 1.0); };
    for (int i = 0; i < m_upright.ticks(); ++i) {
        const qreal y = plot.bottom() - m_upright.fraction(m_upright.tick(i)) * plot.height();
        painter.setPen(pen(i));
        painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
    }
    for (int i = 0; i < m_across.ticks(); ++i) {
        const qreal x = plot.left() + m_across.fraction(m_across.tick(i)) * plot.width();
        painter.setPen(pen(i));
        painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));
    }
}

void ScatterChart::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*)
{
    const QRectF plot = plotArea();
    painter->setRenderHint(QPainter::Antialiasing);
    paintGrid(*painter, plot);
    for (const CardDot& dot : m_card.dots) {
        paintDot(*painter, placeOf(dot, plot), dot.tone);
    }
    painter->setFont(Theme::font(Theme::SmallText));
    paintNames(*painter, plot);
    paintGroups(*painter, plot);
}

void ScatterChart::paintGroups(QPainter& painter, const QRectF& plot) const
{
    qreal x = plot.left();
    qreal y = size().height() - GroupRow * groupLines(m_card.groups);
    for (int i = 0; i < m_card.groups.size(); ++i) {
        const qreal width = groupWidth(m_card.groups[i]);
        if (x > plot.left() && x - plot.left() + width > GroupsWidth) {
            x = plot.left();
            y += GroupRow;
        }
        paintDot(painter, {x + DotRadius, y + GroupRow / 2.0}, i);
        painter.setPen(Theme::ink());
        painter.drawText(QRectF(x + 15.0, y, width, GroupRow), Qt::AlignLeft | Qt::AlignVCenter,
                         m_card.groups[i]);
        x += width;
    }
}

/// Beside its dot, on the side where the fewest others lie.
std::optional<QRectF> ScatterChart::placeOfName(const CardDot& dot, const QRectF& plot,
                                                const QVector<QRectF>& taken) const
{
    const QPointF at = placeOf(dot, plot);
    const QSizeF text = metrics().size(Qt::TextSingleLine, dot.name) + QSizeF(1.0, 0.0);
    const qreal away = DotRadius + 4.0;
    const QPointF corners[] = {{at.x() + away, at.y() - text.height() / 2.0},
                               {at.x() - away - text.width(), at.y() - text.height() / 2.0},
                               {at.x() - text.width() / 2.0, at.y() - away - text.height()},
                               {at.x() - text.width() / 2.0, at.y() + away}};
    std::optional<QRectF> best;
    qsizetype fewest = m_card.dots.size();
    for (const QPointF& corner : corners) {
        const QRectF place(corner, text);
        const bool free = std::none_of(taken.begin(), taken.end(),
                                       [&](const QRectF& other) { return other.intersects(place); });
        const bool inside = place.left() >= plot.left() && place.right() <= size().width()
                            && place.top() >= plot.top() - 4.0 && place.bottom() <= plot.bottom();
        const auto covered = std::count_if(m_card.dots.begin(), m_card.dots.end(), [&](const CardDot& other) {
            return place.adjusted(-DotRadius, -DotRadius, DotRadius, DotRadius)
                .contains(placeOf(other, plot));
        });
        if (free && inside && covered < fewest) {
            best = place;
            fewest = covered;
        }
    }
    return best;
}

/// Of the schools that stand out those whose names do not run into each other.
void ScatterChart::paintNames(QPainter& painter, const QRectF& plot) const
{
    QVector<QRectF> taken;
    painter.setPen(Theme::ink());
    for (const CardDot& dot : m_card.dots) {
        const auto place = dot.outlier ? placeOfName(dot, plot, taken) : std::nullopt;
        if (place) {
            painter.drawText(*place, Qt::AlignLeft | Qt::AlignVCenter, dot.name);
            taken.append(*place);
        }
    }
}

qreal ScatterChart::minimumHeight(const CardData& card)
{
    return LeastPlot + CaptionHeight * (card.lacking > 0 ? 3.0 : 2.0) + TicksHeight
           + GroupRow * groupLines(card.groups);
}
