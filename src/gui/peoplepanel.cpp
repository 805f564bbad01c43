#include "gui/peoplepanel.h"

#include "core/registers.h"
#include "gui/dialogs.h"
#include "gui/pageparts.h"
#include "gui/roletext.h"
#include "gui/session.h"
#include "gui/styling.h"
#include "storage/storageerror.h"

#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

PeoplePanel::PeoplePanel(Session& session, Dialogs& dialogs, QWidget* parent)
    : Page(session, parent), m_session(session), m_dialogs(dialogs)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(pageMargins());
    layout->addWidget(buildTools());
    m_explanation = new QLabel;
    m_explanation->setObjectName(u"peopleExplanation"_s);
    m_explanation->setWordWrap(true);
    setStyleClass(m_explanation, "hint");
    layout->addWidget(m_explanation);
    buildTable();
    layout->addWidget(m_table, 1);
    layout->addStretch();
}

QWidget* PeoplePanel::buildTools()
{
    auto* tools = new QWidget;
    auto* layout = new QHBoxLayout(tools);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* title = pageTitle(tr("People"));
    layout->addWidget(title);
    layout->addStretch();
    const auto button = [&](const QString& text, const QString& name, bool primary, auto slot) {
        QPushButton* made = toolButton(text, name, primary, this, [this, slot] { (this->*slot)(); });
        layout->addWidget(made);
        return made;
    };
    m_introduce = button(tr("Introduce sign-in…"), u"introduceButton"_s, true, &PeoplePanel::introduceSignIn);
    m_add = button(tr("New person…"), u"addPersonButton"_s, true, &PeoplePanel::addPerson);
    m_edit = button(tr("Edit…"), u"editPersonButton"_s, false, &PeoplePanel::editPerson);
    m_reset = button(tr("New password…"), u"resetPasswordButton"_s, false, &PeoplePanel::resetPassword);
    m_active = button(tr("Deactivate"), u"activeButton"_s, false, &PeoplePanel::switchActive);
    return tools;
}

void PeoplePanel::buildTable()
{
    m_table = new QTableWidget(0, 4);
    m_table->setObjectName(u"peopleTable"_s);
    m_table->setHorizontalHeaderLabels({tr("Name"), tr("Role"), tr("Office"), tr("May sign in")});
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setAlternatingRowColors(true);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(30);
    m_table->horizontalHeader()->setDefaultSectionSize(180);
    m_table->horizontalHeader()->setHighlightSections(false);
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &PeoplePanel::updateButtons);
    connect(m_table, &QTableWidget::activated, this, [this] {
        if (m_edit->isEnabled()) {
            editPerson();
        }
    });
}

void PeoplePanel::refresh()
{
    const int row = m_table->currentRow();
    m_people = People(m_session.database()).all();
    m_table->setRowCount(static_cast<int>(m_people.size()));
    for (int i = 0; i < m_people.size(); ++i) {
        fillRow(i, m_people[i]);
    }
    m_table->setCurrentCell(std::max(row, 0), 0);
    const bool alone = m_session.user().alone;
    m_explanation->setText(
        alone
            ? tr("This file is in single-user mode: whoever opens it may do everything, and the history "
                 "names him as the computer does. With sign-in everybody has a name, a password and a "
                 "role: clerks enter, reviewers also judge, leaders read, administrators do everything.")
            : tr("Sign-in guards against slips and separates duties. It does not protect the file from "
                 "somebody who can copy it: that takes the computer's file permissions and encrypted "
                 "backups. Nobody is deleted; who has left is deactivated, and the history keeps his name."));
    m_table->setVisible(!alone);
    updateButtons();
}

void PeoplePanel::fillRow(int row, const Person& person)
{
    const auto names = offices();
    QString office = tr("All offices");
    for (const auto& [code, name] : names) {
        office = code == person.office ? name : office;
    }
    const QStringList texts = {person.name, roleText(person.role), office,
                               person.active ? tr("Yes") : tr("No")};
    for (int column = 0; column < texts.size(); ++column) {
        auto* item = new QTableWidgetItem(texts[column]);
        if (!person.active) {
            item->setForeground(palette().brush(QPalette::Disabled, QPalette::Text));
        }
        m_table->setItem(row, column, item);
    }
}

void PeoplePanel::updateButtons()
{
    const bool alone = m_session.user().alone;
    const bool manages = m_session.user().may(Act::Manage);
    const Person* person = chosen();
    m_introduce->setVisible(alone);
    for (QPushButton* button : {m_add, m_edit, m_reset, m_active}) {
        button->setVisible(!alone);
        button->setEnabled(manages && (button == m_add || person != nullptr));
        button->setToolTip(manages ? QString() : tr("Only an administrator may change people."));
    }
    m_active->setText(person != nullptr && !person->active ? tr("Activate") : tr("Deactivate"));
}

const Person* PeoplePanel::chosen() const
{
    const int row = m_table->currentRow();
    return row < 0 || row >= m_people.size() ? nullptr : &m_people[row];
}

PersonDialog::Offices PeoplePanel::offices()
{
    PersonDialog::Offices names;
    const RecordType& type = *Registers::find(u"office"_s);
    for (const Record& record : m_session.reading().definitions.records(type.id)) {
        const RecordView view(type, record);
        names.append({view.text("code"), view.text("name")});
    }
    return names;
}

bool PeoplePanel::ask(PersonDialog::Ask ask, const Person& person, const Work& work)
{
    PersonDialog dialog(
        ask, person, offices(),
        [path = m_session.database().path(), work](const PersonDialog::Answer& answer) {
            const Database own(path);
            work(People(own), answer);
        },
        this);
    const bool done = dialog.exec() == QDialog::Accepted;
    if (done) {
        m_session.noteChange(); // without its number: an old password or role does not come back by undo
    }
    return done;
}

void PeoplePanel::introduceSignIn()
{
    const Person first{0, m_session.user().name, Role::Administrator};
    if (ask(PersonDialog::Ask::FirstAdministrator, first,
            [by = m_session.user()](const People& people, const PersonDialog::Answer& answer) {
                people.add(by, answer.person, answer.password);
            })) {
        emit signInWanted();
    }
}

void PeoplePanel::addPerson()
{
    ask(PersonDialog::Ask::NewPerson, {},
        [by = m_session.user()](const People& people, const PersonDialog::Answer& answer) {
            people.add(by, answer.person, answer.password);
        });
}

void PeoplePanel::editPerson()
{
    ask(PersonDialog::Ask::Person, *chosen(),
        [by = m_session.user()](const People& people, const PersonDialog::Answer& answer) {
            people.change(by, answer.person);
        });
}

void PeoplePanel::resetPassword()
{
    ask(PersonDialog::Ask::Password, *chosen(),
        [by = m_session.user()](const People& people, const PersonDialog::Answer& answer) {
            people.resetPassword(by, answer.person.id, answer.password);
        });
}

void PeoplePanel::switchActive()
{
    Person person = *chosen();
    person.active = !person.active;
    try {
        People(m_session.database()).change(m_session.user(), person);
        m_session.noteChange();
    } catch (const StorageError& error) {
        m_dialogs.fail(this, tr("Nothing was changed"), error.message());
    }
}
