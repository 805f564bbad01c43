#include "report/textchart.h"

#include "report/theme.h"

#include <QPainter>
#include <QTextLayout>

namespace {

constexpr qreal LeastColumn = 80.0; // of the grid, in the smallest window

QString wholeText(const CardData& card)
{
    return card.paragraphs.join(QChar::LineSeparator);
}

} // namespace

TextChart::TextChart(const CardData& card, const ChartOpener& open) : m_text(wholeText(card))
{
    qsizetype begin = 0;
    for (qsizetype paragraph = 0; paragraph < card.paragraphs.size(); ++paragraph) {
        for (CardNumber number : card.numbers) {
            if (number.paragraph != paragraph) {
                continue;
            }
            number.from += begin;
            Spot spot;
            spot.shape = [this, from = number.from, length = number.length](const QRectF&) {
                return shapeOf(from, length);
            };
            spot.text = number.name + u'\n' + m_text.mid(number.from, number.length);
            spot.row = static_cast<int>(m_numbers.size());
            if (open) {
                spot.onClick = [open, code = number.figure, view = card.view] {
                    open(code, view.whole(), view.year);
                };
            }
            addSpot(spot);
            m_numbers.append(number);
        }
        begin += card.paragraphs[paragraph].size() + 1;
    }
}

qreal TextChart::layOut(QTextLayout& layout, qreal width)
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    qreal top = 0.0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0.0, top});
        top += line.height();
    }
    layout.endLayout();
    return top;
}

QPainterPath TextChart::shapeOf(qsizetype from, qsizetype length) const
{
    QTextLayout layout(m_text, Theme::font(Theme::BodyText));
    layOut(layout, size().width());
    QPainterPath path;
    for (int at = 0; at < layout.lineCount(); ++at) {
        const QTextLine line = layout.lineAt(at);
        const qsizetype first = std::max<qsizetype>(from, line.textStart());
        const qsizetype last = std::min<qsizetype>(from + length, line.textStart() + line.textLength());
        if (first < last) {
            const qreal left = line.cursorToX(static_cast<int>(first));
            path.addRect(left, line.y(), line.cursorToX(static_cast<int>(last)) - left, line.height());
        }
    }
    return path;
}

void TextChart::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*)
{
    QTextLayout layout(m_text, Theme::font(Theme::BodyText));
    QVector<QTextLayout::FormatRange> formats;
    for (const CardNumber& number : std::as_const(m_numbers)) {
        QTextLayout::FormatRange range;
        range.start = static_cast<int>(number.from);
        range.length = static_cast<int>(number.length);
        range.format.setForeground(Theme::accent());
        formats.append(range);
    }
    layout.setFormats(formats);
    layOut(layout, size().width());
    painter->setPen(Theme::ink());
    layout.draw(painter, {});
}

qreal TextChart::minimumHeight(const CardData& card)
{
    QTextLayout layout(wholeText(card), Theme::font(Theme::BodyText));
    return layOut(layout, card.span * LeastColumn - 2.0 * Theme::Padding) + Theme::Unit;
}
