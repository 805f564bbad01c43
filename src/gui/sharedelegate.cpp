#include "gui/sharedelegate.h"

#include "report/theme.h"

#include <QApplication>
#include <QPainter>

using namespace Qt::StringLiterals;

void ShareDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const
{
    constexpr int BarHeight = 8;
    constexpr int TextWidth = 48;
    QStyleOptionViewItem background(option);
    initStyleOption(&background, index);
    background.text.clear();
    QApplication::style()->drawControl(QStyle::CE_ItemViewItem, &background, painter, option.widget);
    const double share = index.data(Qt::UserRole).toDouble();
    if (share < 0) {
        return;
    }
    QRectF bar = QRectF(option.rect).adjusted(Theme::Unit, 0, -TextWidth - Theme::Unit, 0);
    bar = QRectF(bar.left(), bar.center().y() - BarHeight / 2.0, bar.width(), BarHeight);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(Theme::grid());
    painter->drawRoundedRect(bar, BarHeight / 2.0, BarHeight / 2.0);
    if (share > 0) {
        bar.setWidth(qMax(bar.width() * share, qreal(BarHeight)));
        painter->setBrush(Theme::accent());
        painter->drawRoundedRect(bar, BarHeight / 2.0, BarHeight / 2.0);
    }
    painter->setPen(Theme::muted());
    painter->drawText(option.rect.adjusted(0, 0, -Theme::Unit, 0), Qt::AlignRight | Qt::AlignVCenter,
                      index.data().toString());
    painter->restore();
}
