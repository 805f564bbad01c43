#include "app/commands/commands.h"
#include "app/complaintjson.h"
#include "app/signedin.h"

#include "core/registers.h"
#include "work/importer.h"

#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

void ImportCommand::configure(QCommandLineParser& parser) const
{
    parser.addPositionalArgument(u"FILE"_s, tr("The database"));
    parser.addPositionalArgument(u"INPUT"_s, tr("Tables to take in: .csv or .xlsx"), u"INPUT..."_s);
    addYear(parser);
    parser.addOption({u"type"_s, tr("What the tables hold: a register, or values"), u"TYPE"_s});
    parser.addOption({u"dry-run"_s, tr("Check only, store nothing")});
    parser.addOption({u"on-conflict"_s,
                      tr("What to do with rows that differ: ask (store nothing and say so), "
                         "keep what is stored, or replace it"),
                      u"ask|keep|replace"_s, u"replace"_s});
    parser.addOption({u"encoding"_s, tr("The encoding of text files; detected if not given"), u"NAME"_s});
    addUser(parser);
    addJson(parser);
}

namespace {

OnConflict readOnConflict(const QString& word)
{
    if (word == u"ask"_s) {
        return OnConflict::Ask;
    }
    if (word == u"keep"_s) {
        return OnConflict::Keep;
    }
    if (word != u"replace"_s) {
        throw UsageError(ImportCommand::tr("--on-conflict takes ask, keep or replace"));
    }
    return OnConflict::Replace;
}

QString statusWord(ImportOutcome::Status status)
{
    switch (status) {
    case ImportOutcome::Status::Taken: return u"taken"_s;
    case ImportOutcome::Status::Checked: return u"checked"_s;
    case ImportOutcome::Status::Refused: return u"refused"_s;
    case ImportOutcome::Status::NeedsDecision: return u"needs_decision"_s;
    }
    return {};
}

QString statusText(ImportOutcome::Status status)
{
    switch (status) {
    case ImportOutcome::Status::Taken: return ImportCommand::tr("taken");
    case ImportOutcome::Status::Checked: return ImportCommand::tr("checked, nothing stored");
    case ImportOutcome::Status::Refused: return ImportCommand::tr("refused, nothing stored");
    case ImportOutcome::Status::NeedsDecision:
        return ImportCommand::tr("differs from what is stored, nothing stored");
    }
    return {};
}

QJsonObject toJson(const ImportOutcome& outcome)
{
    return {{u"file"_s, outcome.file},
            {u"school"_s, outcome.school},
            {u"type"_s, outcome.type},
            {u"status"_s, statusWord(outcome.status)},
            {u"added"_s, outcome.counts.added},
            {u"changed"_s, outcome.counts.changed},
            {u"unchanged"_s, outcome.counts.unchanged},
            {u"kept"_s, outcome.counts.kept},
            {u"errors"_s, complaintsToJson(outcome.complaints)}};
}

bool isReadable(const QString& path)
{
    const QFileInfo file(path);
    return file.isFile() && file.isReadable();
}

/// One line about a file, after what is wrong with it.
void printPlainly(const QString& input, const ImportOutcome& outcome, Console& console)
{
    console.fail(complaintsToJson(outcome.complaints));
    console.err << ImportCommand::tr("%1: %2, %3 added, %4 changed, %5 unchanged, %6 kept")
                       .arg(input, statusText(outcome.status))
                       .arg(outcome.counts.added)
                       .arg(outcome.counts.changed)
                       .arg(outcome.counts.unchanged)
                       .arg(outcome.counts.kept)
                << Qt::endl;
}

/// Brings the exit status up to date. A database that fails is told with its file, so that what was taken
/// before is not lost from the report.
ImportOutcome importOne(Importer& importer, const QString& input, const ImportOptions& options, int& status)
{
    try {
        ImportOutcome outcome = importer.import(input, options);
        const bool stays = outcome.status == ImportOutcome::Status::Refused
                           || outcome.status == ImportOutcome::Status::NeedsDecision;
        status = std::max<int>(status, !stays ? Done : (isReadable(input) ? DataHasErrors : FileFailed));
        return outcome;
    } catch (const StorageError& error) {
        status = FileFailed;
        ImportOutcome failed;
        failed.file = input;
        Complaint complaint;
        complaint.file = QFileInfo(input).fileName();
        complaint.message = error.message();
        failed.complaints = {complaint};
        return failed;
    }
}

} // namespace

int ImportCommand::run(const QCommandLineParser& parser, Console& console) const
{
    const QString path = argument(parser, 0);
    argument(parser, 1);
    ImportOptions options;
    options.type = parser.value(u"type"_s);
    options.year = parser.isSet(u"year"_s) ? year(parser) : 0;
    options.encoding = parser.value(u"encoding"_s);
    options.dryRun = parser.isSet(u"dry-run"_s);
    options.onConflict = readOnConflict(parser.value(u"on-conflict"_s));
    if (!options.type.isEmpty() && options.type != u"values"_s && Registers::find(options.type) == nullptr) {
        throw UsageError(tr("There is no register “%1”").arg(options.type));
    }
    const Database database(path);
    options.who = signedIn(database, parser, console).name;
    Importer importer(database, console.chinese, readTablesApart(QCoreApplication::applicationFilePath()));
    QJsonArray files;
    int status = Done;
    for (const QString& input : parser.positionalArguments().mid(2)) {
        const ImportOutcome outcome = importOne(importer, input, options, status);
        files.append(toJson(outcome));
        if (!console.json) {
            printPlainly(input, outcome, console);
        }
    }
    if (console.json) {
        console.print(QJsonObject{{u"files"_s, files}});
    }
    return status;
}
