#include "gui/tones.h"

#include <QApplication>
#include <QTableWidget>

Q_DECLARE_METATYPE(ThemeColour)

namespace {

enum Role { Letters = Qt::UserRole + 100, Ground };

void paint(QTableWidgetItem& item)
{
    if (const QVariant letters = item.data(Letters); letters.isValid()) {
        item.setForeground(Theme::colour(letters.value<ThemeColour>()));
    }
    if (const QVariant ground = item.data(Ground); ground.isValid()) {
        item.setBackground(Theme::colour(ground.value<ThemeColour>()));
    }
}

} // namespace

void setTone(QTableWidgetItem& item, ThemeColour letters)
{
    item.setData(Letters, QVariant::fromValue(letters));
    paint(item);
}

void setGround(QTableWidgetItem& item, ThemeColour ground)
{
    item.setData(Ground, QVariant::fromValue(ground));
    paint(item);
}

void repaintTones()
{
    for (QWidget* widget : QApplication::allWidgets()) {
        auto* table = qobject_cast<QTableWidget*>(widget);
        const int cells = table == nullptr ? 0 : table->rowCount() * table->columnCount();
        const QSignalBlocker quiet(table); // nobody has written into them
        for (int cell = 0; cell < cells; ++cell) {
            if (auto* item = table->item(cell / table->columnCount(), cell % table->columnCount())) {
                paint(*item);
            }
        }
    }
}
