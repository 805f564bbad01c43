#include "gui/signindialog.h"

#include "core/pinyin.h"
#include "gui/styling.h"
#include "gui/task.h"
#include "storage/storageerror.h"

#include <QComboBox>
#include <QCompleter>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

SignInDialog::SignInDialog(const Database& database, QWidget* parent)
    : QDialog(parent), m_path(database.path()), m_people(People(database).active())
{
    setObjectName(u"signInDialog"_s);
    setWindowTitle(tr("Sign in"));
    setMinimumWidth(380);
    buildFields();
}

void SignInDialog::buildFields()
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(4 * Theme::Unit, 3 * Theme::Unit, 4 * Theme::Unit, 3 * Theme::Unit);
    layout->setSpacing(Theme::Gap);
    auto* title = new QLabel(tr("Sign in"));
    title->setObjectName(u"quietTitle"_s);
    layout->addWidget(title);
    auto* file = new QLabel(QFileInfo(m_path).fileName());
    setStyleClass(file, "hint");
    layout->addWidget(file);
    auto* form = new QFormLayout;
    m_name = new QComboBox;
    m_name->setObjectName(u"signInName"_s);
    form->addRow(tr("Name"), m_name);
    m_password = new QLineEdit;
    m_password->setObjectName(u"signInPassword"_s);
    m_password->setEchoMode(QLineEdit::Password);
    form->addRow(tr("Password"), m_password);
    layout->addLayout(form);
    addNameSearch();
    m_message = new QLabel;
    m_message->setObjectName(u"signInMessage"_s);
    m_message->setWordWrap(true);
    setStyleClass(m_message, "error");
    m_message->hide();
    layout->addWidget(m_message);
    auto* buttons = new QDialogButtonBox;
    auto* enter = buttons->addButton(tr("Sign in"), QDialogButtonBox::AcceptRole);
    enter->setObjectName(u"signInButton"_s);
    enter->setDefault(true);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &SignInDialog::signIn);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
}

void SignInDialog::addNameSearch()
{
    m_name->setEditable(true);
    m_name->setInsertPolicy(QComboBox::NoInsert);
    for (const Person& person : m_people) {
        m_name->addItem(person.name);
    }
    m_name->completer()->setFilterMode(Qt::MatchContains);
    m_name->completer()->setCompletionMode(QCompleter::PopupCompletion);
    if (m_people.size() == 1) {
        m_password->setFocus();
    } else {
        m_name->setCurrentIndex(-1);
        m_name->setFocus();
    }
    connect(m_name->lineEdit(), &QLineEdit::editingFinished, this,
            [this] { m_name->setEditText(chosenName()); });
}

/// The name as it is typed, or the only one that it stands for.
QString SignInDialog::chosenName() const
{
    const QString typed = m_name->currentText().trimmed();
    QStringList found;
    for (const Person& person : m_people) {
        if (person.name == typed) {
            return typed;
        }
        if (!typed.isEmpty() && Pinyin::matches(person.name, typed)) {
            found.append(person.name);
        }
    }
    return found.size() == 1 ? found.first() : typed;
}

void SignInDialog::signIn()
{
    const QString name = chosenName();
    try {
        m_user = runTask<std::optional<User>>(this, tr("Signing in…"),
                                              [path = m_path, name, password = m_password->text()] {
                                                  const Database own(path, Database::Mode::ReadOnly);
                                                  return People(own).signIn(name, password);
                                              });
    } catch (const StorageError& error) {
        complain(error.message());
        return;
    }
    if (m_user) {
        accept();
        return;
    }
    complain(tr("Name and password do not belong together. An administrator can give you a new password."));
    m_password->setFocus();
    m_password->selectAll();
}

void SignInDialog::complain(const QString& message)
{
    m_message->setText(message);
    m_message->show();
}
