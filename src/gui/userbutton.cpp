#include "gui/userbutton.h"

#include "gui/persondialog.h"
#include "gui/roletext.h"
#include "gui/session.h"

#include <QMenu>

using namespace Qt::StringLiterals;

UserButton::UserButton(Session& session, QWidget* parent) : QToolButton(parent), m_session(session)
{
    setObjectName(u"userButton"_s);
    setPopupMode(QToolButton::InstantPopup);
    setText(tr("%1 · %2").arg(session.user().name, roleText(session.user().role)));
    setFocusPolicy(Qt::TabFocus);
    auto* menu = new QMenu(this);
    menu->addAction(tr("Change my password…"), this, &UserButton::changePassword);
    menu->addAction(tr("Sign out / another user…"), this, &UserButton::signOutWanted);
    setMenu(menu);
}

void UserButton::changePassword()
{
    const User user = m_session.user();
    PersonDialog dialog(
        PersonDialog::Ask::OwnPassword, {0, user.name}, {},
        [user, path = m_session.database().path()](const PersonDialog::Answer& answer) {
            const Database own(path);
            People(own).changeOwnPassword(user, answer.oldPassword, answer.password);
        },
        window());
    dialog.exec();
}
