#pragma once

#include <QMargins>
#include <QString>

#include <functional>

class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;
class QWidget;

/// The small parts that pages share, so that they look and behave alike.
QMargins pageMargins();
QLineEdit* searchField(const QString& placeholder, const QString& objectName);
QPushButton* toolButton(const QString& text, const QString& objectName, bool primary, QWidget* context,
                        std::function<void()> action);
/// What a page says when it has nothing to show.
QLabel* emptyLabel();
/// Columns as wide as their content, within reason.
void fitColumns(QTableView& table);
