#pragma once

#include <QStyledItemDelegate>

/// Draws a share (Qt::UserRole, 0..1; negative: nothing to draw) as a bar with the percentage beside it.
class ShareDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
};
