#pragma once

#include "report/figurecomparison.h"

#include <QStyledItemDelegate>

/// A cell of a comparison: the number, a bar of its share of the row's greatest, and the difference with its
/// mark below.
class ComparedDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    static constexpr int ValueRole = Qt::UserRole; ///< ComparedValue

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;

private:
    static void paintBar(QPainter& painter, const QRectF& place, double share);
    static void paintDifference(QPainter& painter, const QRectF& line, const ComparedValue& value);
};

Q_DECLARE_METATYPE(ComparedValue)
