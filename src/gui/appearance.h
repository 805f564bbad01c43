#pragma once

#include "report/theme.h"

class QApplication;
class QPalette;

/// What the user wants the program to look like.
enum class Appearance { System, Light, Dark, HighContrast };

/// Of the user's own settings, on this computer; System unless he has chosen.
Appearance rememberedAppearance();
void rememberAppearance(Appearance appearance);
/// A system is dark when its windows are.
Theme::Look lookOf(Appearance appearance, const QPalette& system);
/// The palette of the system, without the program's own.
QPalette systemPalette();
/// Gives the window the remembered appearance, unless it has it.
void applyAppearance(QApplication& application);
