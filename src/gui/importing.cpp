#include "gui/importing.h"

#include "gui/dialogs.h"
#include "gui/importdialog.h"
#include "gui/session.h"
#include "storage/storageerror.h"

#include <QCoreApplication>

namespace {

struct Importing {
    Q_DECLARE_TR_FUNCTIONS(Importing)
};

} // namespace

QString askForTable(Dialogs& dialogs, QWidget* parent)
{
    return dialogs.openFile(parent, Importing::tr("Import"),
                            Importing::tr("Tables (*.xlsx *.xls *.ods *.csv *.txt)"));
}

void importInto(Session& session, Dialogs& dialogs, const QString& type, QWidget* parent)
{
    try {
        session.permit(Act::Enter);
    } catch (const StorageError& error) {
        dialogs.fail(parent, Importing::tr("Nothing was imported"), error.message());
        return;
    }
    const QString path = askForTable(dialogs, parent);
    if (path.isEmpty()) {
        return;
    }
    ImportDialog dialog(session, dialogs, type, parent);
    if (dialog.open(path)) {
        dialog.exec();
    }
}
