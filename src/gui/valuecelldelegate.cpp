#include "gui/valuecelldelegate.h"

#include "gui/valuegridmodel.h"

#include <QPainter>

void ValueCellDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const
{
    if (!index.data(ValueGridModel::AppliesRole).toBool()) {
        painter->fillRect(option.rect, option.palette.color(QPalette::AlternateBase));
        painter->fillRect(option.rect, QBrush(option.palette.color(QPalette::Midlight), Qt::BDiagPattern));
    }
    QStyledItemDelegate::paint(painter, option, index);
}
