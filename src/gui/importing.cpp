#include "gui/importing.h"

#include "gui/dialogs.h"
#include "gui/session.h"
#include "gui/task.h"
#include "storage/storageerror.h"
#include "work/importer.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

class Importing
{
    Q_DECLARE_TR_FUNCTIONS(Importing)
};

ImportOutcome importFile(Session& session, const QString& path, const ImportOptions& options, QWidget* parent)
{
    return runTask<ImportOutcome>(parent, Importing::tr("Importing…"), [&session, path, options] {
        const Database own(session.database().path());
        return Importer(own, session.chinese(), session.readTables()).import(path, options);
    });
}

} // namespace

QString complaintText(const QVector<Complaint>& complaints)
{
    constexpr qsizetype Shown = 12;
    QStringList lines;
    for (qsizetype i = 0; i < std::min(Shown, complaints.size()); ++i) {
        const Complaint& complaint = complaints[i];
        QString place = complaint.sheet;
        if (complaint.row > 0) {
            place += u' ' + complaint.column + QString::number(complaint.row);
        }
        const QString text = complaint.text.isEmpty() ? QString() : u"“%1” "_s.arg(complaint.text);
        QString line = place.isEmpty() ? text + complaint.message
                                       : Importing::tr("%1: %2").arg(place, text + complaint.message);
        if (!complaint.suggestion.isEmpty()) {
            line += u" → "_s + complaint.suggestion;
        }
        lines.append(line);
    }
    if (complaints.size() > Shown) {
        lines.append(Importing::tr("… and %1 more").arg(complaints.size() - Shown));
    }
    return lines.join(u'\n');
}

void importInto(Session& session, Dialogs& dialogs, const QString& type, QWidget* parent)
{
    const QString path =
        dialogs.openFile(parent, Importing::tr("Import"), Importing::tr("Tables (*.xlsx *.xls *.ods *.csv *.txt)"));
    if (path.isEmpty()) {
        return;
    }
    ImportOptions options;
    options.type = type;
    options.year = session.year();
    options.who = session.user().name;
    options.onConflict = OnConflict::Ask;
    try {
        session.permit(Act::Enter);
        ImportOutcome outcome = importFile(session, path, options, parent);
        if (outcome.status == ImportOutcome::Status::NeedsDecision) {
            const bool replace = dialogs.confirm(
                parent, Importing::tr("Replace what is stored?"),
                Importing::tr("%1 rows are new, %2 differ from what is stored and would replace it.")
                    .arg(outcome.counts.added)
                    .arg(outcome.counts.changed),
                Importing::tr("Replace"));
            if (!replace) {
                return;
            }
            options.onConflict = OnConflict::Replace;
            outcome = importFile(session, path, options, parent);
        }
        session.noteChange(outcome.change);
        if (outcome.status == ImportOutcome::Status::Taken) {
            dialogs.inform(parent, Importing::tr("Imported"),
                           Importing::tr("%1 added, %2 changed, %3 unchanged.")
                               .arg(outcome.counts.added)
                               .arg(outcome.counts.changed)
                               .arg(outcome.counts.unchanged));
        } else {
            dialogs.fail(parent, Importing::tr("Nothing was imported"), complaintText(outcome.complaints));
        }
    } catch (const StorageError& error) {
        dialogs.fail(parent, Importing::tr("Nothing was imported"), error.message());
    }
}
