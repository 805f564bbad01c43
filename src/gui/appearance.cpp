#include "gui/appearance.h"

#include "gui/styling.h"

#include <QApplication>
#include <QPalette>
#include <QSettings>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView Key("appearance");
constexpr std::array Words = {"system"_L1, "light"_L1, "dark"_L1, "contrast"_L1};

} // namespace

Appearance rememberedAppearance()
{
    const auto found = std::find(Words.begin(), Words.end(), QSettings().value(Key).toString());
    return found == Words.end() ? Appearance::System : static_cast<Appearance>(found - Words.begin());
}

void rememberAppearance(Appearance appearance)
{
    QSettings().setValue(Key, Words[static_cast<size_t>(appearance)]);
}

Theme::Look lookOf(Appearance appearance, const QPalette& system)
{
    constexpr int Middle = 128;
    switch (appearance) {
    case Appearance::System:
        return system.color(QPalette::Window).lightness() < Middle ? Theme::Look::Dark : Theme::Look::Light;
    case Appearance::Light: return Theme::Look::Light;
    case Appearance::Dark: return Theme::Look::Dark;
    case Appearance::HighContrast: return Theme::Look::HighContrast;
    }
    return Theme::Look::Light;
}

QPalette systemPalette()
{
    const QPalette ours = QApplication::palette();
    QApplication::setPalette(QPalette());
    const QPalette system = QApplication::palette();
    QApplication::setPalette(ours);
    return system;
}

void applyAppearance(QApplication& application)
{
    const Theme::Look look = lookOf(rememberedAppearance(), systemPalette());
    if (look != Theme::look()) {
        applyLook(application, look);
    }
}
