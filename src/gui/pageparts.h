#pragma once

#include <QMargins>
#include <QString>

#include <functional>

class QLabel;
class QKeySequence;
class QLineEdit;
class QListWidget;
class QPushButton;
class QTableView;
class QWidget;

/// The small parts that pages share, so that they look and behave alike.
QMargins pageMargins();
QLabel* pageTitle(const QString& text);
QLineEdit* searchField(const QString& placeholder, const QString& objectName);
QPushButton* toolButton(const QString& text, const QString& objectName, bool primary, QWidget* context,
                        std::function<void()> action);
/// The list at a page's left from which its content is chosen.
QListWidget* sideList(const QString& objectName, int width);
void addSideItem(QListWidget& list, const QString& text, const QString& code);
/// A shortcut that works whenever the owner is seen in the active window.
void addShortcut(QWidget* owner, const QKeySequence& keys, std::function<void()> action);
/// What a page says when it has nothing to show.
QLabel* emptyLabel();
/// Columns as wide as their content, within reason; long names take two lines.
void fitColumns(QTableView& table);
