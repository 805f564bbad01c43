#pragma once

#include <QStringList>

class QTableWidget;

/// A quiet table whose rows are chosen by a box before their first text; Space, Enter and a double click turn
/// it over. Each row has a key.
QTableWidget* checkTable(const QString& objectName, const QStringList& header);
void addCheckRow(QTableWidget& table, const QString& key, bool checked, const QStringList& texts);
/// Keys of the rows whose box is as said, in the table's order, whether they are shown or not.
QStringList checkedKeys(const QTableWidget& table, Qt::CheckState state);
/// Sets the boxes of the rows that are shown; the table tells nobody.
void checkShown(QTableWidget& table, bool checked);
