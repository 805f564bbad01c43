#include "gui/compareddelegate.h"

#include "report/theme.h"

#include <QApplication>
#include <QPainter>

using namespace Qt::StringLiterals;

void ComparedDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                             const QModelIndex& index) const
{
    const QVariant given = index.data(ValueRole);
    if (!given.isValid()) {
        QStyledItemDelegate::paint(painter, option, index);
        return;
    }
    const auto value = given.value<ComparedValue>();
    QStyleOptionViewItem background(option);
    initStyleOption(&background, index);
    background.text.clear();
    QApplication::style()->drawControl(QStyle::CE_ItemViewItem, &background, painter, option.widget);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF area = QRectF(option.rect).adjusted(Theme::Unit, 3, -Theme::Unit, -3);
    const QRectF upper(area.left(), area.top(), area.width(), area.height() / 2);
    painter->setFont(Theme::font(Theme::BodyText, value.value ? QFont::Bold : QFont::Normal));
    painter->setPen(value.value ? Theme::ink() : Theme::muted());
    const qreal half = upper.width() / 2;
    painter->drawText(upper, Qt::AlignLeft | Qt::AlignVCenter,
                      painter->fontMetrics().elidedText(value.text, Qt::ElideRight, static_cast<int>(half)));
    if (value.share) {
        paintBar(*painter, {upper.left() + half + Theme::Unit, upper.center().y() - 4, half - Theme::Unit, 8},
                 *value.share);
    }
    paintDifference(*painter, upper.translated(0, upper.height()), value);
    painter->restore();
}

void ComparedDelegate::paintBar(QPainter& painter, const QRectF& place, double share)
{
    const qreal radius = place.height() / 2;
    painter.setPen(Qt::NoPen);
    painter.setBrush(Theme::grid());
    painter.drawRoundedRect(place, radius, radius);
    if (share > 0.0) {
        painter.setBrush(Theme::accent());
        painter.drawRoundedRect(QRectF(place.left(), place.top(),
                                       std::max(place.width() * share, place.height()), place.height()),
                                radius, radius);
    }
}

void ComparedDelegate::paintDifference(QPainter& painter, const QRectF& line, const ComparedValue& value)
{
    painter.setFont(Theme::font(Theme::SmallText));
    QStringList words = {value.difference, FigureComparison::moodText(value.mood)};
    words.removeAll(QString());
    const QColor colour = value.mood == Mood::Good  ? Theme::good()
                          : value.mood == Mood::Bad ? Theme::bad()
                                                    : Theme::muted();
    painter.setPen(Theme::muted());
    painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, value.coverage);
    const int covered = painter.fontMetrics().horizontalAdvance(value.coverage) + Theme::Unit;
    painter.setPen(colour);
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(words.join(u"　"_s), Qt::ElideRight,
                                                      static_cast<int>(line.width()) - covered));
}
