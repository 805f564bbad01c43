#include "gui/welcomedialog.h"

#include "gui/dialogs.h"
#include "gui/pageparts.h"
#include "gui/persondialog.h"
#include "gui/styling.h"
#include "gui/task.h"
#include "storage/storageerror.h"
#include "work/founding.h"

#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

WelcomeDialog::WelcomeDialog(Dialogs& dialogs, const QTranslator& chinese, const QString& who,
                             QWidget* parent)
    : QDialog(parent), m_dialogs(dialogs), m_chinese(chinese), m_who(who)
{
    setObjectName(u"welcomeDialog"_s);
    setWindowTitle(tr("Education year data"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(4 * Theme::Unit, 3 * Theme::Unit, 4 * Theme::Unit, 3 * Theme::Unit);
    layout->setSpacing(Theme::Gap);
    auto* title = new QLabel(tr("Education year data"));
    title->setObjectName(u"quietTitle"_s);
    auto* text = new QLabel(tr("The year's data of the education bureau, in one file."));
    setStyleClass(text, "hint");
    layout->addWidget(title);
    layout->addWidget(text);
    layout->addWidget(
        toolButton(tr("Open a database…"), u"openDatabaseButton"_s, true, this, [this] { openExisting(); }));
    layout->addWidget(
        toolButton(tr("New database…"), u"newDatabaseButton"_s, false, this, [this] { makeNew(false); }));
    layout->addWidget(toolButton(tr("Try it with the sample city…"), u"sampleDatabaseButton"_s, false, this,
                                 [this] { makeNew(true); }));
    m_withSignIn = new QCheckBox(tr("New databases with sign-in: several people, each with a role"));
    m_withSignIn->setObjectName(u"withSignIn"_s);
    layout->addWidget(m_withSignIn);
    setMinimumWidth(380);
}

void WelcomeDialog::openExisting()
{
    m_path = m_dialogs.openFile(this, tr("Open a database"), tr("Databases (*.db);;All files (*)"));
    if (!m_path.isEmpty()) {
        accept();
    }
}

void WelcomeDialog::makeNew(bool withSample)
{
    const QString path =
        m_dialogs.saveFile(this, tr("New database"), withSample ? tr("sample-city.db") : tr("bureau.db"),
                           tr("Databases (*.db)"));
    if (path.isEmpty()) {
        return;
    }
    try {
        if (m_withSignIn->isChecked()) {
            if (!makeWithAdministrator(path, withSample)) {
                return;
            }
        } else {
            runTask<bool>(this, tr("Making the database…"), [this, path, withSample] {
                Founding(m_chinese).found(path, withSample, m_who);
                return true;
            });
        }
        m_path = path;
        accept();
    } catch (const StorageError& error) {
        m_dialogs.fail(this, tr("The database was not made"), error.message());
    }
}

/// Who will look after the file is asked first: a file is made with him or not at all.
bool WelcomeDialog::makeWithAdministrator(const QString& path, bool withSample)
{
    const Person first{0, m_who, Role::Administrator};
    PersonDialog dialog(
        PersonDialog::Ask::FirstAdministrator, first, {},
        [this, path, withSample](const PersonDialog::Answer& answer) {
            People::checkPassword(answer.password); // before the long work
            Founding(m_chinese).found(path, withSample, m_who, [&](const Database& database) {
                People(database).add(User{m_who}, answer.person, answer.password);
            });
        },
        this);
    return dialog.exec() == QDialog::Accepted;
}
