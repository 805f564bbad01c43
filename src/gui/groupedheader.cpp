#include "gui/groupedheader.h"

#include "gui/gridroles.h"
#include "report/theme.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

constexpr int LineHeight = 26;
constexpr int SlimWidth = 26;

} // namespace

GroupedHeader::GroupedHeader(QWidget* parent) : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(true);
    setHighlightSections(true);
    setDefaultAlignment(Qt::AlignCenter | static_cast<Qt::Alignment>(Qt::TextWordWrap));
}

void GroupedHeader::setFolded(const QSet<QString>& groups)
{
    m_folded = groups;
    viewport()->update();
}

QString GroupedHeader::groupOf(int section) const
{
    return model()->headerData(section, Qt::Horizontal, GridRole::Group).toString();
}

int GroupedHeader::lineHeight() const
{
    return count() > 1 && groupOf(0) != groupOf(count() - 1) ? LineHeight : 0;
}

QRect GroupedHeader::groupRect(const QString& group) const
{
    for (const Cell& cell : cells()) {
        if (cell.group == group) {
            return seenPart(cell);
        }
    }
    return {};
}

QVector<GroupedHeader::Cell> GroupedHeader::cells() const
{
    QVector<Cell> cells;
    if (lineHeight() == 0) {
        return cells;
    }
    for (int place = 0; place < count(); ++place) {
        const int section = logicalIndex(place);
        const QString group = groupOf(section);
        if (cells.isEmpty() || cells.last().group != group) {
            cells.append({group, 0, 0, m_folded.contains(group)});
        }
        if (isSectionHidden(section)) {
            continue;
        }
        Cell& cell = cells.last();
        const int left = sectionViewportPosition(section);
        cell.left = cell.right == cell.left ? left : cell.left;
        cell.right = left + sectionSize(section);
    }
    cells.removeIf([](const Cell& cell) { return cell.right == cell.left && !cell.isFolded; });
    placeFolded(cells);
    return cells;
}

/// A folded group takes its room from the next one that is seen, or from the one before when it is the last.
void GroupedHeader::placeFolded(QVector<Cell>& cells)
{
    for (qsizetype first = 0; first < cells.size(); ++first) {
        if (!cells[first].isFolded) {
            continue;
        }
        qsizetype end = first;
        while (end < cells.size() && cells[end].isFolded) {
            ++end;
        }
        const int many = static_cast<int>(end - first);
        Cell* after = end < cells.size() ? &cells[end] : nullptr;
        Cell* before = first > 0 ? &cells[first - 1] : nullptr;
        const Cell* giver = after != nullptr ? after : before;
        const int room = giver != nullptr ? giver->right - giver->left - SlimWidth : many * SlimWidth;
        const int width = std::clamp(room / many, 1, SlimWidth);
        int left = after != nullptr ? after->left : before != nullptr ? before->right - many * width : 0;
        if (after != nullptr) {
            after->left += many * width;
        } else if (before != nullptr) {
            before->right = left;
        }
        for (; first < end; ++first, left += width) {
            cells[first].left = left;
            cells[first].right = left + width;
        }
    }
}

QRect GroupedHeader::seenPart(const Cell& cell) const
{
    return QRect(cell.left, 0, cell.right - cell.left, LineHeight) & viewport()->rect();
}

QString GroupedHeader::groupAt(const QPoint& at) const
{
    for (const Cell& cell : cells()) {
        if (seenPart(cell).contains(at)) {
            return cell.group;
        }
    }
    return {};
}

void GroupedHeader::paintSection(QPainter* painter, const QRect& rect, int section) const
{
    QHeaderView::paintSection(painter, rect.adjusted(0, lineHeight(), 0, 0), section);
}

void GroupedHeader::paintEvent(QPaintEvent* event)
{
    QHeaderView::paintEvent(event);
    QPainter painter(viewport());
    for (const Cell& cell : cells()) {
        paintCell(painter, cell);
    }
}

/// The title keeps to the part that is seen.
void GroupedHeader::paintCell(QPainter& painter, const Cell& cell) const
{
    const QRect seen = seenPart(cell);
    if (seen.isEmpty()) {
        return;
    }
    painter.fillRect(seen, cell.isFolded ? Theme::accent() : Theme::goodTint());
    painter.setPen(Theme::outline());
    painter.drawLine(seen.bottomLeft(), seen.bottomRight());
    painter.setPen(cell.isFolded ? Theme::onAccent() : Theme::edge());
    if (seen.right() + 1 == cell.right) {
        painter.drawLine(seen.topRight(), seen.bottomRight());
    }
    painter.setPen(cell.isFolded ? Theme::onAccent() : Theme::ink());
    painter.setFont(Theme::font(Theme::BodyText, QFont::DemiBold));
    if (cell.isFolded) {
        painter.drawText(seen, Qt::AlignCenter, u"+"_s);
        return;
    }
    const QRect text = seen.adjusted(Theme::Unit, 0, -Theme::Unit / 2, 0);
    painter.drawText(text, Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(u"− "_s + cell.group, Qt::ElideRight, text.width()));
}

void GroupedHeader::mousePressEvent(QMouseEvent* event)
{
    if (event->position().toPoint().y() >= lineHeight()) {
        QHeaderView::mousePressEvent(event);
    } else if (event->button() == Qt::LeftButton) {
        m_pressed = groupAt(event->position().toPoint());
    }
}

void GroupedHeader::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (event->position().toPoint().y() >= lineHeight()) {
        QHeaderView::mouseDoubleClickEvent(event);
    } else {
        mousePressEvent(event);
    }
}

void GroupedHeader::mouseMoveEvent(QMouseEvent* event)
{
    const bool inLine = event->position().toPoint().y() < lineHeight();
    if (!m_pressed.isEmpty() || (inLine && event->buttons() == Qt::NoButton)) {
        setCursor(Qt::PointingHandCursor);
        return;
    }
    if (cursor().shape() == Qt::PointingHandCursor) {
        unsetCursor();
    }
    QHeaderView::mouseMoveEvent(event);
}

void GroupedHeader::mouseReleaseEvent(QMouseEvent* event)
{
    const QString pressed = std::exchange(m_pressed, {});
    if (pressed.isEmpty()) {
        QHeaderView::mouseReleaseEvent(event);
    } else if (groupAt(event->position().toPoint()) == pressed) {
        emit groupClicked(pressed);
    }
}

bool GroupedHeader::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto& help = *static_cast<QHelpEvent*>(event);
        if (help.pos().y() < lineHeight()) {
            const QString group = groupAt(help.pos());
            QToolTip::showText(help.globalPos(),
                               group.isEmpty()            ? QString()
                               : m_folded.contains(group) ? tr("%1: a click shows its columns").arg(group)
                                                          : tr("%1: a click folds its columns").arg(group),
                               this);
            return true;
        }
    }
    if (event->type() == QEvent::ContextMenu
        && static_cast<QContextMenuEvent*>(event)->pos().y() < lineHeight()) {
        return true; // filters are the columns' own
    }
    return QHeaderView::viewportEvent(event);
}
