#include "gui/placebuttons.h"

#include "gui/placehistory.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QMouseEvent>
#include <QShortcut>
#include <QToolButton>

using namespace Qt::StringLiterals;

PlaceButtons::PlaceButtons(PlaceHistory& history, QWidget* parent) : QWidget(parent), m_history(history)
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    m_back = addButton(u"left"_s, u"backButton"_s, tr("Back"), Qt::Key_Left, &PlaceHistory::back);
    m_forward =
        addButton(u"right"_s, u"forwardButton"_s, tr("Forward"), Qt::Key_Right, &PlaceHistory::forward);
    layout->addWidget(m_back);
    layout->addWidget(m_forward);
    connect(&history, &PlaceHistory::changed, this, &PlaceButtons::update);
    qApp->installEventFilter(this); // whatever is under the pointer would take the mouse's buttons
}

QToolButton* PlaceButtons::addButton(const QString& icon, const QString& name, const QString& text,
                                     Qt::Key key, void (PlaceHistory::*go)())
{
    auto* button = new QToolButton;
    const QIcon image(u":/icons/%1.tinted"_s.arg(icon));
    button->setIcon(image);
    button->setIconSize({18, 18});
    button->setObjectName(name);
    button->setAccessibleName(text);
    const QKeySequence keys(Qt::ALT | key);
    button->setToolTip(tr("%1 (%2)").arg(text, keys.toString(QKeySequence::NativeText)));
    button->setAutoRaise(true);
    button->setEnabled(false);
    connect(button, &QToolButton::clicked, &m_history, go);
    // Also while a dialog is in front.
    auto* shortcut = new QShortcut(keys, this);
    shortcut->setContext(Qt::ApplicationShortcut);
    connect(shortcut, &QShortcut::activated, &m_history, go);
    return button;
}

void PlaceButtons::update()
{
    m_back->setEnabled(m_history.canGoBack());
    m_forward->setEnabled(m_history.canGoForward());
}

bool PlaceButtons::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::MouseButtonPress || !watched->isWidgetType()) {
        return false;
    }
    const Qt::MouseButton button = static_cast<QMouseEvent*>(event)->button();
    const bool isOurs = button == Qt::BackButton || button == Qt::ForwardButton;
    if (!isOurs || QApplication::activeModalWidget() != nullptr) {
        return false;
    }
    button == Qt::BackButton ? m_history.back() : m_history.forward();
    return true;
}
