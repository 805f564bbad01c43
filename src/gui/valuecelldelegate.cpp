#include "gui/valuecelldelegate.h"

#include "gui/valuegridmodel.h"
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

void ValueCellDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const
{
    if (!index.data(ValueGridModel::AppliesRole).toBool()) {
        painter->fillRect(option.rect, option.palette.color(QPalette::AlternateBase));
        painter->fillRect(option.rect, QBrush(option.palette.color(QPalette::Midlight), Qt::BDiagPattern));
    }
    QStyleOptionViewItem plain = option;
    const bool current = plain.state & QStyle::State_HasFocus;
    plain.state &= ~QStyle::State_HasFocus;
    QStyledItemDelegate::paint(painter, plain, index);
    if (current) {
        painter->setPen(QPen(Theme::Accent, 2));
        painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
    }
}
