#include "gui/pageparts.h"

#include "gui/styling.h"

#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QShortcut>
#include <QTableView>

#include <algorithm>

QMargins pageMargins()
{
    return {16, 12, 16, 12};
}

QLineEdit* searchField(const QString& placeholder, const QString& objectName)
{
    auto* field = new QLineEdit;
    field->setObjectName(objectName);
    field->setPlaceholderText(placeholder);
    field->setClearButtonEnabled(true);
    field->setMinimumWidth(160);
    field->setMaximumWidth(260);
    return field;
}

QPushButton* toolButton(const QString& text, const QString& objectName, bool primary, QWidget* context,
                        std::function<void()> action)
{
    auto* button = new QPushButton(text);
    button->setObjectName(objectName);
    if (primary) {
        setStyleClass(button, "primary");
    }
    QObject::connect(button, &QPushButton::clicked, context, std::move(action));
    return button;
}

QListWidget* sideList(const QString& objectName, int width)
{
    auto* list = new QListWidget;
    list->setObjectName(objectName);
    list->setFixedWidth(width);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setTextElideMode(Qt::ElideRight);
    return list;
}

void addSideItem(QListWidget& list, const QString& text, const QString& code)
{
    constexpr int ItemHeight = 34; // said here: item heights of a style sheet come too late for the layout
    auto* item = new QListWidgetItem(text, &list);
    item->setData(Qt::UserRole, code);
    item->setToolTip(text);
    item->setSizeHint({0, ItemHeight});
}

void addShortcut(QWidget* owner, const QKeySequence& keys, std::function<void()> action)
{
    auto* shortcut = new QShortcut(keys, owner);
    QObject::connect(shortcut, &QShortcut::activated, owner, std::move(action));
}

QLabel* emptyLabel()
{
    auto* label = new QLabel;
    label->setObjectName(QStringLiteral("emptyLabel"));
    label->setAlignment(Qt::AlignCenter);
    label->setWordWrap(true);
    setStyleClass(label, "hint");
    label->hide();
    return label;
}

void fitColumns(QTableView& table)
{
    constexpr int Narrowest = 72;
    constexpr int Widest = 280;
    table.resizeColumnsToContents();
    for (int column = 0; column < table.horizontalHeader()->count(); ++column) {
        table.setColumnWidth(column, std::clamp(table.columnWidth(column) + 12, Narrowest, Widest));
    }
}
