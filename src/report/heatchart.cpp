#include "report/heatchart.h"

#include "report/evenlines.h"
#include "report/heatcolours.h"
#include "report/theme.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qreal LeastRow = 24.0;
constexpr qreal HighestRow = 36.0;
constexpr qreal FootHeight = 22.0;
constexpr qreal WidestNames = 0.34; // of the chart
constexpr qreal LeastColumn = 84.0; // of the grid, in the smallest window
constexpr qreal HeadPadding = 4.0;
constexpr int Wrapped = Qt::TextWordWrap | Qt::TextWrapAnywhere;

QFontMetricsF metrics()
{
    return QFontMetricsF(Theme::font(Theme::SmallText));
}

/// The name, and below it the unit and the target.
QString headOf(const CardColumn& column, qreal columnWidth)
{
    QStringList below = {column.unit, column.target};
    below.removeAll(QString());
    const QString name = evenLines(column.name, columnWidth - 2.0 * HeadPadding, metrics());
    return below.isEmpty() ? name : name + u'\n' + below.join(u" · "_s);
}

qreal headsHeight(const CardData& card, qreal columnWidth)
{
    qreal height = 0.0;
    for (const CardColumn& column : card.columns) {
        const QRectF room(0.0, 0.0, std::max(20.0, columnWidth), 10000.0);
        height =
            std::max(height, metrics().boundingRect(room, Wrapped, headOf(column, columnWidth)).height());
    }
    return height + 2.0 * HeadPadding;
}

qreal namesWidth(const CardData& card, qreal width)
{
    qreal widest = card.whole ? metrics().horizontalAdvance(card.whole->name) : 0.0;
    for (const CardRow& row : card.rows) {
        widest = std::max(widest, metrics().horizontalAdvance(row.name));
    }
    return std::min(widest + 2.0 * Theme::Unit, width * WidestNames);
}

qreal columnWidth(const CardData& card, qreal width)
{
    return (width - namesWidth(card, width)) / static_cast<qreal>(card.columns.size());
}

} // namespace

HeatChart::HeatChart(const CardData& card, const ChartOpener& open) : m_card(card)
{
    addSpots(open);
}

const CardRow& HeatChart::rowAt(qsizetype row) const
{
    return row < m_card.rows.size() ? m_card.rows[row] : *m_card.whole;
}

qsizetype HeatChart::rowCount() const
{
    return m_card.rows.size() + (m_card.whole ? 1 : 0);
}

void HeatChart::addSpots(const ChartOpener& open)
{
    for (qsizetype row = 0; row < rowCount(); ++row) {
        for (qsizetype column = 0; column < m_card.columns.size(); ++column) {
            const CardCell& cell = rowAt(row).cells[column];
            Spot spot;
            spot.row = static_cast<int>(row);
            spot.column = static_cast<int>(column);
            spot.text = u"%1 · %2\n%3"_s.arg(rowAt(row).name, m_card.columns[column].name, cell.words);
            spot.shape = [this, row, column](const QRectF&) {
                QPainterPath path;
                path.addRect(cellRect(row, column));
                return path;
            };
            if (open) {
                spot.onClick = [open, code = cell.figure, scope = rowAt(row).scope, year = m_card.view.year] {
                    open(code, scope, year);
                };
            }
            addSpot(spot);
        }
    }
}

void HeatChart::resizeEvent(QGraphicsSceneResizeEvent* event)
{
    const qreal width = size().width();
    m_measures.names = namesWidth(m_card, width);
    m_measures.column = columnWidth(m_card, width);
    m_measures.heads.clear();
    for (const CardColumn& column : m_card.columns) {
        m_measures.heads.append(headOf(column, m_measures.column));
    }
    m_measures.headsHeight = headsHeight(m_card, m_measures.column);
    const qreal room = size().height() - m_measures.headsHeight - FootHeight;
    m_measures.row = std::min(HighestRow, room / static_cast<qreal>(rowCount()));
    AnnotatedChart::resizeEvent(event);
}

QRectF HeatChart::cellRect(qsizetype row, qsizetype column) const
{
    const qreal left = m_measures.names + m_measures.column * static_cast<qreal>(column);
    const qreal top = m_measures.headsHeight + m_measures.row * static_cast<qreal>(row);
    return QRectF(left, top, m_measures.column, m_measures.row).adjusted(1.0, 1.0, -1.0, -1.0);
}

void HeatChart::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*)
{
    painter->setFont(Theme::font(Theme::SmallText));
    paintHeads(*painter);
    for (qsizetype row = 0; row < rowCount(); ++row) {
        paintRow(*painter, row);
    }
    paintKey(*painter);
}

void HeatChart::paintHeads(QPainter& painter) const
{
    for (qsizetype column = 0; column < m_card.columns.size(); ++column) {
        const QRectF first = cellRect(0, column);
        const QRectF head(first.left() - 1.0, 0.0, m_measures.column, first.top() - HeadPadding);
        painter.setPen(Theme::muted());
        painter.drawText(head, Wrapped | Qt::AlignHCenter | Qt::AlignBottom, m_measures.heads[column]);
    }
}

void HeatChart::paintRow(QPainter& painter, qsizetype row) const
{
    const CardRow& shown = rowAt(row);
    const bool whole = row == m_card.rows.size();
    const QRectF first = cellRect(row, 0);
    if (whole) {
        painter.setPen(QPen(Theme::muted(), 1.0));
        painter.drawLine(QPointF(0.0, first.top() - 1.0), QPointF(size().width(), first.top() - 1.0));
    }
    painter.setFont(Theme::font(Theme::SmallText, whole ? QFont::Bold : QFont::Normal));
    painter.setPen(Theme::ink());
    const QRectF name(0.0, first.top(), first.left() - Theme::Unit, first.height());
    painter.drawText(name, Wrapped | Qt::AlignLeft | Qt::AlignVCenter, shown.name);
    for (qsizetype column = 0; column < m_card.columns.size(); ++column) {
        paintCell(painter, cellRect(row, column), shown.cells[column], m_card.columns[column].judged);
    }
}

void HeatChart::paintCell(QPainter& painter, const QRectF& rect, const CardCell& cell, bool judged) const
{
    if (cell.standing) {
        painter.fillRect(rect, HeatColours::of(*cell.standing, judged));
    } else if (cell.due) {
        painter.fillRect(rect, QBrush(Theme::outline(), Qt::BDiagPattern));
    }
    painter.setPen(cell.value ? Theme::ink() : Theme::muted());
    painter.drawText(rect, Qt::AlignCenter, cell.text);
    if (cell.met == false) {
        const qreal width = QFontMetricsF(painter.font()).horizontalAdvance(cell.text);
        const QRectF mark(rect.left(), rect.top(), rect.width() / 2.0 - width / 2.0 - 3.0, rect.height());
        painter.setPen(Theme::bad());
        painter.drawText(mark, Qt::AlignRight | Qt::AlignVCenter, u"▲"_s);
    }
}

QString HeatChart::footText() const
{
    QStringList parts;
    const auto has = [this](auto holds) {
        for (qsizetype row = 0; row < rowCount(); ++row) {
            const auto& cells = rowAt(row).cells;
            if (std::any_of(cells.begin(), cells.end(), holds)) {
                return true;
            }
        }
        return false;
    };
    if (has([](const CardCell& cell) { return cell.met == false; })) {
        parts.append(tr("▲ target not met"));
    }
    if (has([](const CardCell& cell) { return cell.due; })) {
        parts.append(tr("hatched: no data yet"));
    }
    if (m_card.leftOut > 0) {
        parts.append(tr("%1 more are not shown").arg(m_card.leftOut));
    }
    return parts.join(u"    "_s);
}

/// Swatches from the worst to the best, or from the smallest to the largest, and what the marks mean.
void HeatChart::paintKey(QPainter& painter) const
{
    const qreal top = cellRect(rowCount() - 1, 0).bottom() + 1.0;
    const QRectF line(0.0, top, size().width(), FootHeight);
    painter.setFont(Theme::font(Theme::SmallText));
    qreal x = 0.0;
    const auto text = [&](const QString& words) {
        painter.setPen(Theme::muted());
        painter.drawText(line.adjusted(x, 0.0, 0.0, 0.0), Qt::AlignLeft | Qt::AlignVCenter, words);
        x += metrics().horizontalAdvance(words) + 6.0;
    };
    for (const bool judged : {true, false}) {
        const bool occurs = std::any_of(m_card.columns.begin(), m_card.columns.end(),
                                        [=](const CardColumn& column) { return column.judged == judged; });
        if (!occurs) {
            continue;
        }
        text(judged ? tr("worst") : tr("smallest"));
        for (int i = 0; i < 5; ++i) {
            painter.setPen(QPen(Theme::outline(), 1.0));
            painter.setBrush(HeatColours::of(i / 4.0, judged));
            painter.drawRect(QRectF(x, line.center().y() - 5.0, 16.0, 10.0));
            x += 16.0;
        }
        x += 5.0;
        text(judged ? tr("best") : tr("largest"));
        x += 18.0;
    }
    text(footText());
}

qreal HeatChart::minimumHeight(const CardData& card)
{
    const qreal width = card.span * LeastColumn;
    const qreal column = columnWidth(card, width);
    const bool wraps = std::any_of(card.rows.begin(), card.rows.end(), [&](const CardRow& row) {
        return metrics().horizontalAdvance(row.name) > namesWidth(card, width) - Theme::Unit;
    });
    const qreal row = wraps ? LeastRow * 1.5 : LeastRow;
    return headsHeight(card, column) + row * static_cast<qreal>(card.rows.size() + 1) + FootHeight;
}
