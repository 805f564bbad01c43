#include "report/recordschart.h"

#include "report/theme.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace {

constexpr qreal LeastRow = 23.0;
constexpr qreal HighestRow = 30.0;
constexpr qreal FootHeight = 20.0;
constexpr qreal ColumnGap = 16.0;
constexpr qreal WidestField = 320.0; // that is asked for; longer texts take what is left

} // namespace

RecordsChart::RecordsChart(const CardData& card, const RecordOpener& open) : m_card(card)
{
    addSpots(open);
}

QString RecordsChart::headOf(qsizetype field) const
{
    const CardField& shown = m_card.fields[field];
    return shown.unit.isEmpty() ? shown.name : tr("%1 (%2)").arg(shown.name, shown.unit);
}

void RecordsChart::addSpots(const RecordOpener& open)
{
    for (qsizetype i = 0; i < m_card.records.size(); ++i) {
        const CardRecord& record = m_card.records[i];
        QStringList lines;
        for (qsizetype field = 0; field < m_card.fields.size(); ++field) {
            if (!record.texts[field].isEmpty()) {
                lines.append(tr("%1: %2").arg(headOf(field), record.texts[field]));
            }
        }
        Spot spot;
        spot.row = static_cast<int>(i);
        spot.text = lines.join(u'\n');
        spot.shape = [this, i](const QRectF&) {
            QPainterPath path;
            path.addRect(rowRect(i + 1).adjusted(1.0, 0.0, -1.0, 0.0));
            return path;
        };
        if (open) {
            spot.onClick = [open, year = m_card.view.year, type = m_card.registerId, id = record.id] {
                open(year, type, id);
            };
        }
        addSpot(spot);
    }
}

QRectF RecordsChart::rowRect(qsizetype row) const
{
    const qreal room = size().height() - (m_card.leftOut > 0 ? FootHeight : 0.0);
    const qreal height = std::min(HighestRow, room / static_cast<qreal>(m_card.records.size() + 1));
    return {0.0, height * static_cast<qreal>(row), size().width(), height};
}

/// As the texts need it, then shrunk or stretched to the width there is.
QVector<qreal> RecordsChart::widths() const
{
    const QFontMetricsF metrics(Theme::font(Theme::SmallText));
    QVector<qreal> widths;
    for (qsizetype field = 0; field < m_card.fields.size(); ++field) {
        qreal width = metrics.horizontalAdvance(headOf(field));
        for (const CardRecord& record : m_card.records) {
            width = std::max(width, std::min(WidestField, metrics.horizontalAdvance(record.texts[field])));
        }
        widths.append(width + ColumnGap);
    }
    const qreal wanted = std::accumulate(widths.begin(), widths.end(), 0.0);
    const qreal over = size().width() - wanted;
    if (over >= 0.0) {
        for (qreal& width : widths) {
            width += over / static_cast<qreal>(widths.size());
        }
        return widths;
    }
    auto widest = std::max_element(widths.begin(), widths.end());
    *widest = std::max(*widest + over, *widest / 3.0);
    const qreal now = std::accumulate(widths.begin(), widths.end(), 0.0);
    for (qreal& width : widths) {
        width *= std::min(1.0, size().width() / now);
    }
    return widths;
}

void RecordsChart::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*)
{
    if (m_card.records.isEmpty()) {
        return;
    }
    painter->setFont(Theme::font(Theme::SmallText));
    QStringList heads;
    for (qsizetype field = 0; field < m_card.fields.size(); ++field) {
        heads.append(headOf(field));
    }
    const QVector<qreal> columns = widths();
    painter->setPen(Theme::muted());
    paintLine(*painter, rowRect(0), heads, columns);
    for (qsizetype i = 0; i < m_card.records.size(); ++i) {
        const QRectF row = rowRect(i + 1);
        painter->setPen(QPen(i == 0 ? Theme::outline() : Theme::grid(), 1.0));
        painter->drawLine(row.topLeft(), row.topRight());
        painter->setPen(Theme::ink());
        paintLine(*painter, row, m_card.records[i].texts, columns);
    }
    if (m_card.leftOut > 0) {
        const QRectF last = rowRect(m_card.records.size());
        painter->setPen(Theme::muted());
        painter->drawText(QRectF(0.0, last.bottom(), size().width(), FootHeight),
                          Qt::AlignLeft | Qt::AlignVCenter, tr("%1 more are not shown").arg(m_card.leftOut));
    }
}

void RecordsChart::paintLine(QPainter& painter, const QRectF& rect, const QStringList& texts,
                             const QVector<qreal>& columns) const
{
    const QFontMetricsF metrics(painter.font());
    qreal left = 0.0;
    for (qsizetype i = 0; i < texts.size(); ++i) {
        const bool last = i == texts.size() - 1;
        const QRectF cell(left, rect.top(), columns[i] - (last ? 2.0 : ColumnGap), rect.height());
        const int side = m_card.fields[i].isNumber ? Qt::AlignRight : Qt::AlignLeft;
        painter.drawText(cell, side | Qt::AlignVCenter | Qt::TextSingleLine,
                         metrics.elidedText(texts[i], Qt::ElideRight, cell.width()));
        left += columns[i];
    }
}

qreal RecordsChart::minimumHeight(const CardData& card)
{
    return LeastRow * static_cast<qreal>(card.records.size() + 1) + (card.leftOut > 0 ? FootHeight : 0.0);
}
