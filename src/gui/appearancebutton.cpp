#include "gui/appearancebutton.h"

#include "gui/appearance.h"

#include <QActionGroup>
#include <QApplication>
#include <QMenu>

using namespace Qt::StringLiterals;

AppearanceButton::AppearanceButton(QWidget* parent) : QToolButton(parent)
{
    constexpr QSize Size(20, 20);
    setObjectName(u"appearanceButton"_s);
    setPopupMode(QToolButton::InstantPopup);
    setIcon(QIcon(u":/icons/appearance.tinted"_s));
    setIconSize(Size);
    setToolTip(tr("Appearance"));
    setAccessibleName(tr("Appearance"));
    setFocusPolicy(Qt::TabFocus);
    auto* menu = new QMenu(this);
    auto* choices = new QActionGroup(menu);
    const QVector<QPair<Appearance, QString>> names = {{Appearance::System, tr("As the system")},
                                                       {Appearance::Light, tr("Light")},
                                                       {Appearance::Dark, tr("Dark")},
                                                       {Appearance::HighContrast, tr("High contrast")}};
    for (const auto& [appearance, name] : names) {
        QAction* choice = menu->addAction(name, this, [appearance] {
            rememberAppearance(appearance);
            applyAppearance(*qApp);
        });
        choice->setCheckable(true);
        choice->setChecked(appearance == rememberedAppearance());
        choices->addAction(choice);
    }
    setMenu(menu);
}

void AppearanceButton::showEvent(QShowEvent* event)
{
    QToolButton::showEvent(event);
    window()->installEventFilter(this);
}

bool AppearanceButton::eventFilter(QObject* window, QEvent* event)
{
    if (event->type() == QEvent::ThemeChange) {
        applyAppearance(*qApp);
    }
    return QToolButton::eventFilter(window, event);
}
