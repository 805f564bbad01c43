#include "gui/pageparts.h"

#include "gui/styling.h"

#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
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
