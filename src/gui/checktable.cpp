#include "gui/checktable.h"

#include "gui/todotable.h"

#include <QSignalBlocker>
#include <QTableWidget>

namespace {

Qt::CheckState stateFor(bool checked)
{
    return checked ? Qt::Checked : Qt::Unchecked;
}

} // namespace

QTableWidget* checkTable(const QString& objectName, const QStringList& header)
{
    auto* table = todoTable(objectName, header);
    QObject::connect(table, &QTableWidget::itemActivated, table, [table](const QTableWidgetItem* item) {
        QTableWidgetItem* box = table->item(item->row(), 0);
        box->setCheckState(stateFor(box->checkState() != Qt::Checked));
    });
    return table;
}

void addCheckRow(QTableWidget& table, const QString& key, bool checked, const QStringList& texts)
{
    addTodoRow(table, texts);
    QTableWidgetItem* box = table.item(table.rowCount() - 1, 0);
    box->setData(Qt::UserRole, key);
    box->setCheckState(stateFor(checked));
}

QStringList checkedKeys(const QTableWidget& table, Qt::CheckState state)
{
    QStringList keys;
    for (int row = 0; row < table.rowCount(); ++row) {
        if (table.item(row, 0)->checkState() == state) {
            keys.append(table.item(row, 0)->data(Qt::UserRole).toString());
        }
    }
    return keys;
}

void checkShown(QTableWidget& table, bool checked)
{
    const QSignalBlocker quiet(&table);
    for (int row = 0; row < table.rowCount(); ++row) {
        if (!table.isRowHidden(row)) {
            table.item(row, 0)->setCheckState(stateFor(checked));
        }
    }
    table.viewport()->update();
}
