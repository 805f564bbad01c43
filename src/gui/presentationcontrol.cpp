#include "gui/presentationcontrol.h"

#include <QHBoxLayout>
#include <QToolButton>

using namespace Qt::StringLiterals;

PresentationControl::PresentationControl(QWidget* parent) : QWidget(parent)
{
    setObjectName(u"presentationControl"_s);
    setAttribute(Qt::WA_StyledBackground);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(6, 4, 6, 4);
    layout->setSpacing(2);
    setCursor(Qt::ArrowCursor);
    m_automatic = addButton(u"automaticButton"_s, {}, tr("Go on by itself (A)"));
    auto* sooner = addButton(u"soonerButton"_s, u"−"_s, tr("Sooner (−)"));
    auto* later = addButton(u"laterButton"_s, u"＋"_s, tr("Later (+)"));
    auto* end = addButton(u"endButton"_s, tr("End"), tr("End the presentation (Esc)"));
    connect(m_automatic, &QToolButton::clicked, this, &PresentationControl::automaticToggled);
    connect(sooner, &QToolButton::clicked, this, [this] { emit speedWanted(-1); });
    connect(later, &QToolButton::clicked, this, [this] { emit speedWanted(1); });
    connect(end, &QToolButton::clicked, this, &PresentationControl::endWanted);
}

QToolButton* PresentationControl::addButton(const QString& name, const QString& text, const QString& tip)
{
    auto* button = new QToolButton;
    button->setObjectName(name);
    button->setText(text);
    button->setToolTip(tip);
    button->setFocusPolicy(Qt::NoFocus);
    button->setAutoRaise(true);
    layout()->addWidget(button);
    return button;
}

void PresentationControl::tell(bool automatic, int seconds)
{
    m_automatic->setText(automatic ? tr("▶ Every %1 s").arg(seconds)
                                   : tr("Automatic: off (%1 s)").arg(seconds));
    adjustSize();
}
