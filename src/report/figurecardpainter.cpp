#include "report/figurecardpainter.h"

#include "report/theme.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qreal TitleLine = 20.0;
constexpr qreal SmallLine = 17.0;
constexpr qreal LineWidth = 96.0; // of the small line
constexpr qreal LineHeight = 30.0;
constexpr qreal DotRadius = 3.0;

QColor colourOf(Mood mood)
{
    switch (mood) {
    case Mood::Good: return Theme::Good;
    case Mood::Bad: return Theme::Bad;
    case Mood::Neutral: return Theme::Neutral;
    }
    return Theme::Neutral;
}

QRectF inner(const QRectF& rect)
{
    return rect.adjusted(Theme::Padding, Theme::Padding - 3.0, -Theme::Padding, -Theme::Padding + 4.0);
}

} // namespace

void FigureCardPainter::paint(const QRectF& rect, const CardData& card, bool hovered)
{
    m_painter.save();
    m_painter.setRenderHint(QPainter::Antialiasing);
    paintSurface(rect, hovered);
    const QRectF area = inner(rect);
    const QRectF foot(area.left(), area.bottom() - SmallLine, area.width(), SmallLine);
    const QRectF change = foot.translated(0.0, -SmallLine - 1.0);
    const QRectF title(area.left(), area.top(), area.width(), TitleLine);
    const QRectF middle(area.left(), title.bottom(), area.width(), change.top() - title.bottom());
    paintTitle(title, card);
    paintNumber(middle, card.face);
    if (!card.series.isEmpty()) {
        const QRectF line(middle.right() - LineWidth, middle.center().y() - LineHeight / 2, LineWidth, LineHeight);
        paintLine(line, card.series.first());
    }
    paintChange(change, card.face);
    paintFoot(foot, card.face);
    m_painter.restore();
}

void FigureCardPainter::paintFrame(const QRectF& rect, const QString& title, bool hovered)
{
    m_painter.save();
    m_painter.setRenderHint(QPainter::Antialiasing);
    paintSurface(rect, hovered);
    const QRectF area = inner(rect);
    text({area.left(), area.top(), area.width(), TitleLine}, Qt::AlignLeft, title, Theme::Ink, Theme::BodyText, true);
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
    m_painter.setPen(QPen(hovered ? Theme::Accent : Theme::Outline, 1.0));
    m_painter.setBrush(Theme::Card);
    m_painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), Theme::Radius, Theme::Radius);
}

void FigureCardPainter::paintTitle(const QRectF& line, const CardData& card)
{
    const qreal mark = text(line, Qt::AlignRight, card.face.published, Theme::Muted, Theme::SmallText);
    const QRectF rest = line.adjusted(0.0, 0.0, mark > 0.0 ? -mark - Theme::Unit : 0.0, 0.0);
    text(rest, Qt::AlignLeft, card.title, Theme::Ink, Theme::BodyText);
}

void FigureCardPainter::paintNumber(const QRectF& line, const CardFace& face)
{
    if (face.value.isEmpty()) {
        text(line, Qt::AlignLeft, FigureWords::noData(), Theme::Muted, Theme::TitleText);
        return;
    }
    m_painter.setFont(Theme::font(Theme::FigureText, QFont::Bold));
    const QFontMetricsF metrics(m_painter.font());
    const qreal baseline = line.center().y() + metrics.capHeight() / 2.0;
    m_painter.setPen(Theme::Ink);
    m_painter.drawText(QPointF(line.left(), baseline), face.value);
    const qreal width = metrics.horizontalAdvance(face.value);
    m_painter.setFont(Theme::font(Theme::TitleText));
    m_painter.setPen(Theme::Muted);
    m_painter.drawText(QPointF(line.left() + width + 5.0, baseline), face.unit);
}

/// Runs of known years; what is missing is a gap. The last point is the card's own number.
void FigureCardPainter::paintLine(const QRectF& rect, const CardSeries& series)
{
    QVector<double> known;
    for (const CardPoint& point : series.points) {
        if (point.value) {
            known.append(point.value->toDouble());
        }
    }
    if (known.size() < 2) {
        return;
    }
    const auto [least, most] = std::minmax_element(known.cbegin(), known.cend());
    const double span = *most - *least;
    const auto place = [&](qsizetype index) {
        const double value = series.points[index].value->toDouble();
        const double height = span > 0.0 ? (value - *least) / span : 0.5;
        const double x = static_cast<double>(index) / static_cast<double>(series.points.size() - 1);
        const QRectF room = rect.adjusted(0.0, DotRadius, -DotRadius, -DotRadius);
        return QPointF(room.left() + x * room.width(), room.bottom() - height * room.height());
    };
    QPainterPath path;
    m_painter.setBrush(Theme::Accent);
    for (qsizetype i = 0; i < series.points.size(); ++i) {
        const CardPoint& point = series.points[i];
        if (!point.value) {
            continue;
        }
        const bool continues = i > 0 && series.points[i - 1].value && !point.definitionBreak;
        continues ? path.lineTo(place(i)) : path.moveTo(place(i));
        const bool isLast = i == series.points.size() - 1;
        m_painter.setPen(Qt::NoPen);
        m_painter.drawEllipse(place(i), isLast ? DotRadius : 1.5, isLast ? DotRadius : 1.5);
    }
    m_painter.setBrush(Qt::NoBrush);
    m_painter.setPen(QPen(Theme::Accent, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    m_painter.drawPath(path);
}

void FigureCardPainter::paintChange(const QRectF& line, const CardFace& face)
{
    text(line, Qt::AlignLeft, face.change, colourOf(face.changeMood), Theme::SmallText + 1);
}

void FigureCardPainter::paintFoot(const QRectF& line, const CardFace& face)
{
    const qreal coverage = text(line, Qt::AlignRight, face.coverage, Theme::Muted, Theme::SmallText);
    const QRectF rest = line.adjusted(0.0, 0.0, coverage > 0.0 ? -coverage - Theme::Unit : 0.0, 0.0);
    if (face.target.isEmpty()) {
        return;
    }
    if (!face.targetMet) {
        text(rest, Qt::AlignLeft, tr("Target %1").arg(face.target), Theme::Muted, Theme::SmallText);
        return;
    }
    const QString words = *face.targetMet ? tr("● Target %1 met") : tr("▲ Target %1 not met");
    text(rest, Qt::AlignLeft, words.arg(face.target), *face.targetMet ? Theme::Good : Theme::Bad, Theme::SmallText);
}

/// Gives the width that was used. What does not fit ends in an ellipsis.
qreal FigureCardPainter::text(const QRectF& rect, int alignment, const QString& text, const QColor& colour,
                              int pixelSize, bool bold)
{
    if (text.isEmpty()) {
        return 0.0;
    }
    m_painter.setFont(Theme::font(pixelSize, bold ? QFont::Bold : QFont::Normal));
    m_painter.setPen(colour);
    const QFontMetricsF metrics(m_painter.font());
    const QString shown = metrics.elidedText(text, Qt::ElideRight, rect.width());
    m_painter.drawText(rect, alignment | Qt::AlignVCenter | Qt::TextSingleLine, shown);
    return metrics.horizontalAdvance(shown);
}
