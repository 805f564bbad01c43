#pragma once

#include "gui/gridroles.h"

#include <QStyledItemDelegate>

/// Draws cells that do not apply to a school as closed, and the current cell with a frame; the editor fills
/// the cell.
class ValueCellDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const override;
    void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const override;

protected:
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;

private:
    static void paintMarks(QPainter& painter, const QRect& cell, CellMarks marks);
};
