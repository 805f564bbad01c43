#pragma once

class QApplication;
class QWidget;

/// Gives a widget a class of the style sheet ("error", "wrong", "hint", …; "" for none) and repolishes it.
void setStyleClass(QWidget* widget, const char* styleClass);
/// Font, palette and style sheet of the whole window.
void applyStyle(QApplication& application);
