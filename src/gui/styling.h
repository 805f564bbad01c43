#pragma once

#include "report/theme.h"

class QApplication;
class QWidget;

/// Gives a widget a class of the style sheet ("error", "wrong", "hint", …; "" for none) and repolishes it.
void setStyleClass(QWidget* widget, const char* styleClass);
/// Style, font, palette and style sheet of the whole program, once at its start.
void applyStyle(QApplication& application);
/// Gives all that is seen another look, at once.
void applyLook(QApplication& application, Theme::Look look);
