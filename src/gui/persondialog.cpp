#include "gui/persondialog.h"

#include "gui/roletext.h"
#include "gui/styling.h"
#include "gui/task.h"
#include "storage/storageerror.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

PersonDialog::PersonDialog(Ask ask, const Person& person, const Offices& offices, Action action,
                           QWidget* parent)
    : QDialog(parent), m_ask(ask), m_answer{person, {}, {}}, m_action(std::move(action))
{
    setObjectName(u"personDialog"_s);
    const bool ofPerson = ask != Ask::Password && ask != Ask::OwnPassword;
    setWindowTitle(ask == Ask::FirstAdministrator ? tr("The first administrator")
                   : ask == Ask::NewPerson        ? tr("New person")
                   : ask == Ask::Person           ? tr("Edit person")
                                                  : tr("New password: %1").arg(person.name));
    auto* layout = new QVBoxLayout(this);
    auto* form = new QFormLayout;
    layout->addLayout(form);
    if (ofPerson) {
        addPersonFields(*form, offices);
    }
    if (ask != Ask::Person) {
        addPasswordFields(*form);
    }
    m_message = new QLabel;
    m_message->setObjectName(u"personMessage"_s);
    m_message->setWordWrap(true);
    setStyleClass(m_message, "error");
    m_message->hide();
    layout->addWidget(m_message);
    auto* buttons = new QDialogButtonBox;
    auto* save = buttons->addButton(tr("Save"), QDialogButtonBox::AcceptRole);
    save->setObjectName(u"savePersonButton"_s);
    save->setDefault(true);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &PersonDialog::apply);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
    setMinimumWidth(400);
}

void PersonDialog::addPersonFields(QFormLayout& form, const Offices& offices)
{
    const Person& person = m_answer.person;
    m_name = new QLineEdit(person.name);
    m_name->setObjectName(u"personName"_s);
    form.addRow(tr("Name"), m_name);
    if (m_ask == Ask::FirstAdministrator) {
        return;
    }
    m_role = new QComboBox;
    m_role->setObjectName(u"personRole"_s);
    for (const Role role : {Role::Clerk, Role::Reviewer, Role::Leader, Role::Administrator}) {
        m_role->addItem(roleText(role), roleCode(role));
    }
    m_role->setCurrentIndex(m_role->findData(roleCode(person.role)));
    form.addRow(tr("Role"), m_role);
    m_office = new QComboBox;
    m_office->setObjectName(u"personOffice"_s);
    m_office->addItem(tr("All offices"), QString());
    for (const auto& [code, name] : offices) {
        m_office->addItem(name, code);
    }
    m_office->setCurrentIndex(m_office->findData(person.office));
    form.addRow(tr("Office"), m_office);
}

void PersonDialog::addPasswordFields(QFormLayout& form)
{
    if (m_ask == Ask::OwnPassword) {
        m_old = passwordField(u"oldPassword"_s);
        form.addRow(tr("Old password"), m_old);
    }
    m_password = passwordField(u"newPassword"_s);
    m_password->setPlaceholderText(tr("at least %1 characters").arg(People::ShortestPassword));
    m_again = passwordField(u"newPasswordAgain"_s);
    form.addRow(tr("Password"), m_password);
    form.addRow(tr("The same again"), m_again);
}

QLineEdit* PersonDialog::passwordField(const QString& objectName)
{
    auto* field = new QLineEdit;
    field->setObjectName(objectName);
    field->setEchoMode(QLineEdit::Password);
    return field;
}

QString PersonDialog::problem() const
{
    if (m_name != nullptr && m_name->text().trimmed().isEmpty()) {
        return tr("A name is needed.");
    }
    return m_password != nullptr && m_password->text() != m_again->text()
               ? tr("The two passwords are not the same.")
               : QString();
}

void PersonDialog::apply()
{
    if (const QString text = problem(); !text.isEmpty()) {
        complain(text);
        return;
    }
    Answer answer = m_answer;
    answer.person.name = m_name == nullptr ? answer.person.name : m_name->text().trimmed();
    if (m_role != nullptr) {
        answer.person.role = roleFromCode(m_role->currentData().toString()).value_or(answer.person.role);
        answer.person.office = m_office->currentData().toString();
    }
    answer.oldPassword = m_old == nullptr ? QString() : m_old->text();
    answer.password = m_password == nullptr ? QString() : m_password->text();
    try {
        runTask<bool>(this, tr("Saving…"), [this, answer] {
            m_action(answer);
            return true;
        });
        accept();
    } catch (const StorageError& error) {
        complain(error.message());
    }
}

void PersonDialog::complain(const QString& message)
{
    m_message->setText(message);
    m_message->show();
}
