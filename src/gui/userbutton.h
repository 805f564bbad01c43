#pragma once

#include <QToolButton>

class Session;

/// Who is at work, in the top bar, with what he can do about it: change his password, hand over to somebody
/// else. For a file that has people.
class UserButton : public QToolButton
{
    Q_OBJECT

public:
    explicit UserButton(Session& session, QWidget* parent = nullptr);

signals:
    void signOutWanted();

private:
    void changePassword();

    Session& m_session;
};
