#pragma once

#include "gui/page.h"
#include "gui/persondialog.h"

class Dialogs;
class QLabel;
class QPushButton;
class QTableWidget;
class Session;

/// 人员: who works with the file, and in what role. Without people it explains the single-user mode and
/// offers to introduce sign-in.
class PeoplePanel : public Page
{
    Q_OBJECT

public:
    PeoplePanel(Session& session, Dialogs& dialogs, QWidget* parent = nullptr);

signals:
    /// Sign-in has been introduced: whoever is at work has to sign in now.
    void signInWanted();

private:
    using Work = std::function<void(const People&, const PersonDialog::Answer&)>;

    QWidget* buildTools();
    void buildTable();
    void refresh() override;
    void fillRow(int row, const Person& person);
    void updateButtons();
    const Person* chosen() const;
    PersonDialog::Offices offices();
    /// True when the dialog's work was done.
    bool ask(PersonDialog::Ask ask, const Person& person, const Work& work);
    void introduceSignIn();
    void addPerson();
    void editPerson();
    void resetPassword();
    void switchActive();

    Session& m_session;
    Dialogs& m_dialogs;
    QVector<Person> m_people;
    QLabel* m_explanation = nullptr;
    QTableWidget* m_table = nullptr;
    QPushButton *m_introduce = nullptr, *m_add = nullptr, *m_edit = nullptr, *m_reset = nullptr,
                *m_active = nullptr;
};
