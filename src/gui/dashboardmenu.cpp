#include "gui/dashboardmenu.h"

#include "gui/dashboardeditor.h"
#include "gui/dialogs.h"
#include "gui/importdashboarddialog.h"
#include "gui/session.h"
#include "storage/storageerror.h"

#include <QMenu>

using namespace Qt::StringLiterals;

namespace {

QString fileFilter()
{
    return DashboardMenu::tr("Dashboard (*.edubureau-dashboard.json *.json)");
}

} // namespace

DashboardMenu::DashboardMenu(Session& session, Dialogs& dialogs, std::function<QString()> current,
                             QWidget* parent)
    : QToolButton(parent), m_session(session), m_dialogs(dialogs), m_current(std::move(current))
{
    setObjectName(u"dashboardMenu"_s);
    setText(tr("Dashboard"));
    setPopupMode(QToolButton::InstantPopup);
    setFocusPolicy(Qt::TabFocus);
    setMenu(new QMenu(this));
    menu()->setToolTipsVisible(true);
    build();
    connect(menu(), &QMenu::aboutToShow, this, &DashboardMenu::updateActions);
}

void DashboardMenu::build()
{
    const auto action = [this](const QString& text, const QString& name, void (DashboardMenu::*slot)()) {
        QAction* made = menu()->addAction(text, this, slot);
        made->setObjectName(name);
        return made;
    };
    m_making = {action(tr("New…"), u"newDashboard"_s, &DashboardMenu::addNew)};
    m_changing = {action(tr("Copy…"), u"copyDashboard"_s, &DashboardMenu::copy),
                  action(tr("Arrange"), u"editDashboard"_s, &DashboardMenu::edit),
                  action(tr("Rename…"), u"renameDashboard"_s, &DashboardMenu::rename)};
    m_changing << menu()->addAction(tr("Move up in the list"), this, [this] { move(-1); });
    m_changing << menu()->addAction(tr("Move down in the list"), this, [this] { move(1); });
    m_changing << action(tr("Delete…"), u"deleteDashboard"_s, &DashboardMenu::remove);
    menu()->addSeparator();
    m_making << action(tr("Import…"), u"importDashboard"_s, &DashboardMenu::importFile);
    m_export = action(tr("Export…"), u"exportDashboard"_s, &DashboardMenu::exportFile);
    updateActions();
}

void DashboardMenu::updateActions()
{
    const bool may = m_session.user().may(DashboardDesk::Right) && !m_session.database().isReadOnly();
    const bool one = !m_current().isEmpty();
    for (QAction* action : m_making + m_changing) {
        action->setEnabled(may && (one || m_making.contains(action)));
        action->setToolTip(may ? QString() : tr("Leaders read dashboards and do not change them."));
    }
    m_export->setEnabled(one);
}

/// Both kinds of error are told in the same way.
void DashboardMenu::attempt(const QString& failure, const std::function<void()>& action)
{
    try {
        action();
    } catch (const StorageError& error) {
        m_dialogs.fail(this, failure, error.message());
    } catch (const FormulaError& error) {
        m_dialogs.fail(this, failure, error.message());
    }
}

void DashboardMenu::write(const QString& failure, const QString& code, const Write& write)
{
    attempt(failure, [&] {
        m_session.permit(DashboardDesk::Right);
        const qint64 change = write(desk());
        m_session.noteChange(change);
        emit shown(code);
    });
}

DashboardDesk DashboardMenu::desk() const
{
    return {m_session.database(), m_session.user(), u"window"_s};
}

DashboardDesk::Stored DashboardMenu::stored() const
{
    return desk().read(m_current(), m_session.reading().definitions);
}

void DashboardMenu::addNew()
{
    const auto title =
        m_dialogs.askText(this, tr("New dashboard"), tr("What is it to be called?"), tr("Create"));
    if (!title) {
        return;
    }
    const DashboardContent made{desk().freeCode(*title), title->trimmed(), {}};
    write(tr("The dashboard was not made"), made.code,
          [&](const DashboardDesk& desk) { return desk.add(made); });
    if (m_current() == made.code) {
        edit();
    }
}

void DashboardMenu::copy()
{
    const QString failure = tr("The dashboard was not copied");
    attempt(failure, [&] {
        DashboardContent copied = stored().content;
        const auto title =
            m_dialogs.askText(this, tr("Copy the dashboard"), tr("What is the copy to be called?"),
                              tr("Copy"), desk().freeTitle(tr("%1 copy").arg(copied.title)));
        if (title) {
            copied.title = title->trimmed();
            copied.code = desk().freeCode(copied.title);
            write(failure, copied.code, [&](const DashboardDesk& desk) { return desk.add(copied); });
        }
    });
}

void DashboardMenu::edit()
{
    attempt(tr("The dashboard cannot be arranged"), [this] {
        DashboardEditor editor(m_session, m_dialogs, stored(), this);
        editor.exec();
    });
}

void DashboardMenu::rename()
{
    const QString failure = tr("The dashboard was not renamed");
    attempt(failure, [&] {
        const DashboardContent content = stored().content;
        const auto title = m_dialogs.askText(this, tr("Rename the dashboard"), tr("What is it to be called?"),
                                             tr("Rename"), content.title);
        if (title) {
            write(failure, content.code,
                  [&](const DashboardDesk& desk) { return desk.rename(content.code, title->trimmed()); });
        }
    });
}

void DashboardMenu::move(int places)
{
    const QString code = m_current();
    write(tr("The order was not changed"), code,
          [&](const DashboardDesk& desk) { return desk.move(code, places); });
}

void DashboardMenu::remove()
{
    const QString code = m_current();
    const QString question =
        tr("Delete the dashboard “%1”? Ctrl+Z brings it back.").arg(desk().titleOf(code));
    if (m_dialogs.confirm(this, tr("Delete the dashboard"), question, tr("Delete"))) {
        write(tr("The dashboard was not deleted"), {},
              [&](const DashboardDesk& desk) { return desk.remove(code); });
    }
}

void DashboardMenu::importFile()
{
    const QString failure = tr("The dashboard was not imported");
    const QString path = m_dialogs.openFile(this, tr("Import a dashboard"), fileFilter());
    if (path.isEmpty()) {
        return;
    }
    attempt(failure, [&] {
        DashboardContent content =
            DashboardFile::read(DashboardFile::load(path), m_session.reading().definitions);
        const bool exists = desk().has(content.code);
        bool replaces = false;
        if (exists || desk().freeTitle(content.title) != content.title) {
            ImportDashboardDialog dialog(content.title, desk().freeTitle(content.title), exists, this);
            if (dialog.exec() != QDialog::Accepted) {
                return;
            }
            replaces = dialog.replaces();
            content.title = replaces ? content.title : dialog.title();
            content.code = replaces || !exists ? content.code : desk().freeCode(content.title);
        }
        write(failure, content.code, [&](const DashboardDesk& desk) {
            return replaces ? desk.replace(content) : desk.add(content);
        });
    });
}

void DashboardMenu::exportFile()
{
    attempt(tr("The dashboard was not exported"), [this] {
        const DashboardContent content = stored().content;
        const QString path = m_dialogs.saveFile(this, tr("Export the dashboard"),
                                                DashboardFile::nameFor(content), fileFilter());
        if (!path.isEmpty()) {
            DashboardFile::save(path, content);
            m_dialogs.inform(this, tr("Exported"), tr("The dashboard was written to %1.").arg(path));
        }
    });
}
