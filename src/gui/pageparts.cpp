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

using namespace Qt::StringLiterals;

QMargins pageMargins()
{
    return {Theme::Wide, Theme::Gap, Theme::Wide, Theme::Gap};
}

QLabel* pageTitle(const QString& text)
{
    auto* title = new QLabel(text);
    title->setObjectName(u"pageTitle"_s);
    return title;
}

QLineEdit* searchField(const QString& placeholder, const QString& objectName)
{
    auto* field = new QLineEdit;
    field->setObjectName(objectName);
    field->setPlaceholderText(placeholder);
    field->setClearButtonEnabled(true);
    field->setMinimumWidth(160);
    field->setMaximumWidth(260);
    auto* escape = new QShortcut(Qt::Key_Escape, field, field, &QLineEdit::clear, Qt::WidgetShortcut);
    escape->setEnabled(false); // an empty field leaves Esc to the dialog around it
    QObject::connect(field, &QLineEdit::textChanged, escape,
                     [escape](const QString& text) { escape->setEnabled(!text.isEmpty()); });
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
    constexpr int Air = 8; // beyond what the style leaves
    constexpr int OneLine = 32;
    constexpr int TwoLines = 46;
    QHeaderView& header = *table.horizontalHeader();
    header.setDefaultAlignment(Qt::AlignCenter | static_cast<Qt::Alignment>(Qt::TextWordWrap));
    header.setHighlightSections(false);
    const QAbstractItemView& content = table; // its hint leaves the names out: a long one takes two lines
    bool wraps = false;
    for (int column = 0; column < header.count(); ++column) {
        const QString name = table.model()->headerData(column, Qt::Horizontal).toString();
        const int nameWidth = header.fontMetrics().horizontalAdvance(name) + 3 * Air;
        const int shortest = nameWidth > 2 * Narrowest ? nameWidth * 3 / 5 : nameWidth;
        const int width =
            std::clamp(std::max(content.sizeHintForColumn(column) + Air, shortest), Narrowest, Widest);
        table.setColumnWidth(column, width);
        wraps = wraps || width < nameWidth;
    }
    header.setFixedHeight(wraps ? TwoLines : OneLine);
}
