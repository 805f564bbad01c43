#include "gui/valuecelldelegate.h"

#include "gui/gridroles.h"
#include "report/theme.h"

#include <QLineEdit>
#include <QPainter>

QWidget* ValueCellDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                                         const QModelIndex& index) const
{
    QWidget* editor = QStyledItemDelegate::createEditor(parent, option, index);
    if (auto* line = qobject_cast<QLineEdit*>(editor)) {
        line->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    }
    return editor;
}

void ValueCellDelegate::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                                             const QModelIndex&) const
{
    editor->setGeometry(option.rect);
}

/// A small triangle in each corner that has something to tell: doubtful (or explained) at the left above,
/// changed at the right above, evidence at the right below.
void ValueCellDelegate::paintMarks(QPainter& painter, const QRect& cell, CellMarks marks)
{
    constexpr int Side = 7;
    const auto corner = [&](const QPoint& at, int across, int down, const QColor& colour) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        painter.drawPolygon(QPolygon({at, at + QPoint(across * Side, 0), at + QPoint(0, down * Side)}));
    };
    painter.save();
    if (marks & (CellMark::Doubtful | CellMark::Explained)) {
        corner(cell.topLeft(), 1, 1, marks.testFlag(CellMark::Explained) ? Theme::muted() : Theme::bad());
    }
    if (marks.testFlag(CellMark::Changed)) {
        corner(cell.topRight(), -1, 1, Theme::accent());
    }
    if (marks.testFlag(CellMark::Evidence)) {
        corner(cell.bottomRight(), -1, -1, Theme::series(2));
    }
    painter.restore();
}

void ValueCellDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const
{
    if (!index.data(GridRole::Expected).toBool()) {
        painter->fillRect(option.rect, option.palette.color(QPalette::AlternateBase));
        painter->fillRect(option.rect, QBrush(option.palette.color(QPalette::Midlight), Qt::BDiagPattern));
    }
    QStyleOptionViewItem plain = option;
    const bool current = plain.state & QStyle::State_HasFocus;
    plain.state &= ~QStyle::State_HasFocus;
    QStyledItemDelegate::paint(painter, plain, index);
    paintMarks(*painter, option.rect, CellMarks::fromInt(index.data(GridRole::Marks).toInt()));
    if (current) {
        painter->setPen(QPen(Theme::accent(), 2));
        painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
    }
}
