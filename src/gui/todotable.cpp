#include "gui/todotable.h"

#include "gui/styling.h"

#include <QHeaderView>
#include <QLabel>
#include <QTableWidget>

QTableWidget* todoTable(const QString& objectName, const QStringList& header)
{
    auto* table = new QTableWidget(0, static_cast<int>(header.size()));
    table->setObjectName(objectName);
    table->setHorizontalHeaderLabels(header);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setTabKeyNavigation(false);
    table->setShowGrid(false);
    table->setWordWrap(false);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(34);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setStretchLastSection(true);
    return table;
}

void addTodoRow(QTableWidget& table, const QStringList& texts)
{
    const int row = table.rowCount();
    table.insertRow(row);
    for (int column = 0; column < texts.size(); ++column) {
        auto* item = new QTableWidgetItem(texts[column]);
        item->setToolTip(texts[column]);
        table.setItem(row, column, item);
    }
}

QLabel* todoTitle(const QString& text)
{
    constexpr int ButtonHeight = 32; // titles with and without buttons stand on one line
    auto* label = new QLabel(text);
    label->setMinimumHeight(ButtonHeight);
    setStyleClass(label, "section");
    return label;
}
