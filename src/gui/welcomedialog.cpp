#include "gui/welcomedialog.h"

#include "gui/dialogs.h"
#include "gui/pageparts.h"
#include "gui/styling.h"
#include "gui/task.h"
#include "storage/storageerror.h"
#include "work/founding.h"

#include <QFile>
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
    layout->setContentsMargins(32, 24, 32, 24);
    layout->setSpacing(12);
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
        m_path = runTask<QString>(this, tr("Making the database…"), [this, path, withSample] {
            Founding(m_chinese).found(path, withSample, m_who);
            return path;
        });
        accept();
    } catch (const StorageError& error) {
        m_dialogs.fail(this, tr("The database was not made"), error.message());
    }
}
