#pragma once

#include <QStringList>

class QLabel;
class QTableWidget;

/// The to-do page's quiet tables: whole rows are chosen, by keys or mouse, and opened by Enter or double
/// click.
QTableWidget* todoTable(const QString& objectName, const QStringList& header);
void addTodoRow(QTableWidget& table, const QStringList& texts);
/// The heading over a part of the page.
QLabel* todoTitle(const QString& text);
