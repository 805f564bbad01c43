#include "report/figurecardpainter.h"

#include "report/theme.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <limits>
#include <optional>

using namespace Qt::StringLiterals;

namespace {

constexpr qreal TitleLine = 20.0;
constexpr qreal SmallLine = 17.0;
constexpr qreal LineWidth = 96.0; // of the small line
constexpr qreal LineHeight = 30.0;
constexpr qreal DotRadius = 3.0;
constexpr qreal SmallDotRadius = 1.5;
constexpr qreal UnitGap = 5.0;
constexpr qreal LeastNumberLine = 30.0; // for the large type
constexpr qreal BreakReach = 3.0;       // of the small line's height, above and below

QColor colourOf(Mood mood)
{
    switch (mood) {
    case Mood::Good: return Theme::good();
    case Mood::Bad: return Theme::bad();
    case Mood::Neutral: return Theme::neutral();
    }
    return Theme::neutral();
}

QRectF inner(const QRectF& rect)
{
    return rect.adjusted(Theme::Padding, Theme::Padding - 3.0, -Theme::Padding, -Theme::Padding + 4.0);
}

/// Where the points of the small line stand; it fills the height whatever the values are.
QVector<std::optional<QPointF>> placesOf(const CardSeries& series, const QRectF& rect)
{
    double least = std::numeric_limits<double>::max();
    double most = std::numeric_limits<double>::lowest();
    for (const CardPoint& point : series.points) {
        if (point.value) {
            least = std::min(least, point.value->toDouble());
            most = std::max(most, point.value->toDouble());
        }
    }
    QVector<std::optional<QPointF>> places;
    const qreal step = rect.width() / static_cast<qreal>(std::max<qsizetype>(1, series.points.size() - 1));
    for (qsizetype i = 0; i < series.points.size(); ++i) {
        const auto& value = series.points[i].value;
        const double height = value && most > least ? (value->toDouble() - least) / (most - least) : 0.5;
        const QPointF place(rect.left() + static_cast<qreal>(i) * step,
                            rect.bottom() - height * rect.height());
        places.append(value ? std::optional(place) : std::nullopt);
    }
    return places;
}

} // namespace

void FigureCardPainter::paint(const QRectF& rect, const CardData& card, bool hovered)
{
    m_painter.save();
    m_painter.setRenderHint(QPainter::Antialiasing);
    paintSurface(rect, hovered);
    const QRectF area = inner(rect);
    const qreal head = paintTitle(area, card);
    const qreal foot = paintFoot(area, card.face);
    const QRectF middle(area.left(), head, area.width(), foot - head);
    const qreal used = paintNumber(middle, card.face);
    if (!card.series.isEmpty() && used + LineWidth + Theme::Gap < area.width()) {
        const QRectF line(middle.right() - LineWidth, middle.center().y() - LineHeight / 2, LineWidth,
                          LineHeight);
        paintLine(line, card.series.first());
    }
    m_painter.restore();
}

void FigureCardPainter::paintFrame(const QRectF& rect, const QString& title, bool hovered)
{
    m_painter.save();
    m_painter.setRenderHint(QPainter::Antialiasing);
    paintSurface(rect, hovered);
    const QRectF area = inner(rect);
    text({area.left(), area.top(), area.width(), TitleLine}, Qt::AlignLeft, title, Theme::ink(),
         Theme::BodyText, true);
    m_painter.restore();
}

QRectF FigureCardPainter::contentRect(const QRectF& rect)
{
    return inner(rect).adjusted(0.0, TitleLine + Theme::Unit * 0.5, 0.0, 0.0);
}

qreal FigureCardPainter::frameHeight()
{
    const QRectF card(0.0, 0.0, 400.0, 400.0);
    return card.height() - contentRect(card).height();
}

void FigureCardPainter::paintSurface(const QRectF& rect, bool hovered)
{
    m_painter.setPen(QPen(hovered ? Theme::accent() : Theme::outline(), 1.0));
    m_painter.setBrush(Theme::card());
    m_painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), Theme::Radius, Theme::Radius);
}

/// What qualifies the number stands at the right of the title, or below it when both do not fit; a long title
/// gets smaller before it is cut. Gives the bottom of it all.
qreal FigureCardPainter::paintTitle(const QRectF& area, const CardData& card)
{
    const QFontMetricsF body(Theme::font(Theme::BodyText));
    const QFontMetricsF small(Theme::font(Theme::SmallText));
    const QStringList marks = card.face.marks();
    const QString all = marks.join(u" · "_s);
    const QRectF line(area.left(), area.top(), area.width(), TitleLine);
    const qreal title = small.horizontalAdvance(card.title);
    const qreal room = area.width() - title - Theme::Unit;
    const bool beside = marks.isEmpty() || small.horizontalAdvance(all) <= room;
    const qreal mark =
        beside ? text(line, Qt::AlignRight, all, Theme::muted(), Theme::SmallText) + Theme::Unit : 0.0;
    const QRectF rest = line.adjusted(0.0, 0.0, -mark, 0.0);
    const bool fits = body.horizontalAdvance(card.title) <= rest.width();
    text(rest, Qt::AlignLeft, card.title, Theme::ink(), fits ? Theme::BodyText : Theme::SmallText);
    if (beside) {
        return line.bottom();
    }
    const QRectF below(area.left(), line.bottom(), area.width(), SmallLine);
    text(below, Qt::AlignLeft, fitting(marks, area.width()), Theme::muted(), Theme::SmallText);
    return below.bottom();
}

/// As many of the marks as there is room for, whole; how many more there are is said.
QString FigureCardPainter::fitting(const QStringList& marks, qreal width) const
{
    const QFontMetricsF metrics(Theme::font(Theme::SmallText));
    for (qsizetype shown = marks.size(); shown > 0; --shown) {
        QString words = marks.first(shown).join(u" · "_s);
        if (shown < marks.size()) {
            words += u" · +%1"_s.arg(marks.size() - shown);
        }
        if (metrics.horizontalAdvance(words) <= width) {
            return words;
        }
    }
    return marks.first();
}

QStringList FigureCardPainter::lines(const CardData& card)
{
    const CardFace& face = card.face;
    const QString unit = face.unit.isEmpty() || face.unit == u"%" ? face.unit : u' ' + face.unit;
    QStringList lines = {card.title, face.value.isEmpty() ? face.missing : face.value + unit, face.change,
                         targetText(face)};
    lines += face.marks();
    lines.removeAll(QString());
    return lines;
}

void FigureCardPainter::paintFocus(const QRectF& rect)
{
    m_painter.setPen(QPen(Theme::accent(), 2.0));
    m_painter.setBrush(Qt::NoBrush);
    m_painter.drawRoundedRect(rect.adjusted(1.0, 1.0, -1.0, -1.0), Theme::Radius, Theme::Radius);
}

QString FigureCardPainter::targetText(const CardFace& face)
{
    if (face.target.isEmpty()) {
        return {};
    }
    if (!face.targetMet) {
        return tr("Target %1").arg(face.target);
    }
    return (*face.targetMet ? tr("● Target %1 met") : tr("▲ Target %1 not met")).arg(face.target);
}

/// Gives the width that was used.
qreal FigureCardPainter::paintNumber(const QRectF& line, const CardFace& face)
{
    if (face.value.isEmpty()) {
        return text(line, Qt::AlignLeft, face.missing, Theme::muted(), Theme::TitleText);
    }
    const int size = line.height() < LeastNumberLine ? Theme::HeadingText : Theme::FigureText;
    m_painter.setFont(Theme::font(size, QFont::Bold));
    const QFontMetricsF metrics(m_painter.font());
    const qreal baseline = line.center().y() + metrics.capHeight() / 2.0;
    m_painter.setPen(Theme::ink());
    m_painter.drawText(QPointF(line.left(), baseline), face.value);
    const qreal width = metrics.horizontalAdvance(face.value) + UnitGap;
    m_painter.setFont(Theme::font(Theme::TitleText));
    m_painter.setPen(Theme::muted());
    m_painter.drawText(QPointF(line.left() + width, baseline), face.unit);
    return width + QFontMetricsF(m_painter.font()).horizontalAdvance(face.unit);
}

/// Runs of known years; what is missing is a gap. The last point is the card's own number.
void FigureCardPainter::paintLine(const QRectF& rect, const CardSeries& series)
{
    const auto places = placesOf(series, rect.adjusted(DotRadius, DotRadius, -DotRadius, -DotRadius));
    QPainterPath path;
    m_painter.setBrush(Theme::accent());
    m_painter.setPen(Qt::NoPen);
    for (qsizetype i = 0; i < places.size(); ++i) {
        if (!places[i]) {
            continue;
        }
        const bool continues = i > 0 && places[i - 1] && !series.points[i].definitionBreak;
        continues ? path.lineTo(*places[i]) : path.moveTo(*places[i]);
        const qreal radius = i == places.size() - 1 ? DotRadius : SmallDotRadius;
        m_painter.drawEllipse(*places[i], radius, radius);
    }
    paintBreaks(rect, series);
    m_painter.setBrush(Qt::NoBrush);
    m_painter.setPen(QPen(Theme::accent(), 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    m_painter.drawPath(path);
}

/// An upright dashed line before each year in which the definition changed.
void FigureCardPainter::paintBreaks(const QRectF& rect, const CardSeries& series)
{
    const qreal step = rect.width() / static_cast<qreal>(std::max<qsizetype>(1, series.points.size() - 1));
    m_painter.setPen(QPen(Theme::muted(), 1.0, Qt::DotLine));
    for (qsizetype i = 1; i < series.points.size(); ++i) {
        if (series.points[i].definitionBreak) {
            const qreal x = rect.left() + (static_cast<qreal>(i) - 0.5) * step;
            m_painter.drawLine(QPointF(x, rect.top() - BreakReach), QPointF(x, rect.bottom() + BreakReach));
        }
    }
}

/// Change and target, side by side where there is room, else one above the other. Gives their top.
qreal FigureCardPainter::paintFoot(const QRectF& area, const CardFace& face)
{
    const QString target = targetText(face);
    QColor colour = Theme::muted();
    if (face.targetMet) {
        colour = *face.targetMet ? Theme::good() : Theme::bad();
    }
    const QRectF line(area.left(), area.bottom() - SmallLine, area.width(), SmallLine);
    const QFontMetricsF metrics(Theme::font(Theme::SmallText));
    const qreal width = metrics.horizontalAdvance(face.change + target) + Theme::Gap;
    const bool together = target.isEmpty() || face.change.isEmpty() || width <= line.width();
    const QRectF upper = together ? line : line.translated(0.0, -SmallLine);
    text(upper, Qt::AlignLeft, face.change, colourOf(face.changeMood), Theme::SmallText);
    text(line, together && !face.change.isEmpty() ? Qt::AlignRight : Qt::AlignLeft, target, colour,
         Theme::SmallText);
    return upper.top();
}

/// Gives the width that was used. What does not fit ends in an ellipsis.
qreal FigureCardPainter::text(const QRectF& rect, Qt::Alignment alignment, const QString& text,
                              const QColor& colour, int pixelSize, bool bold)
{
    if (text.isEmpty()) {
        return 0.0;
    }
    m_painter.setFont(Theme::font(pixelSize, bold ? QFont::Bold : QFont::Normal));
    m_painter.setPen(colour);
    const QFontMetricsF metrics(m_painter.font());
    const QString shown = metrics.elidedText(text, Qt::ElideRight, rect.width());
    m_painter.drawText(rect, static_cast<int>(alignment | Qt::AlignVCenter) | Qt::TextSingleLine, shown);
    return metrics.horizontalAdvance(shown);
}
