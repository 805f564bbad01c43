#include "gui/exporting.h"

#include "gui/dialogs.h"

#include <QCoreApplication>

namespace {

struct Exporting {
    Q_DECLARE_TR_FUNCTIONS(Exporting)
};

} // namespace

void exportTo(Dialogs& dialogs, QWidget* parent, const QString& name, const std::function<OutTable()>& table)
{
    const QString path = dialogs.saveFile(parent, Exporting::tr("Export"), name,
                                          Exporting::tr("Workbook (*.xlsx);;CSV (*.csv)"));
    if (path.isEmpty()) {
        return;
    }
    const OutTable written = table();
    const QString error = writeTable(path, written);
    if (error.isEmpty()) {
        dialogs.inform(parent, Exporting::tr("Exported"),
                       Exporting::tr("%1 rows were written to %2.").arg(written.rows.size()).arg(path));
    } else {
        dialogs.fail(parent, Exporting::tr("The table was not written"), error);
    }
}
