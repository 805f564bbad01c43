#include "app/commands/commands.h"
#include "app/complaintjson.h"
#include "app/importjson.h"
#include "app/signedin.h"

#include "core/registers.h"
#include "work/importer.h"
#include "work/tablelook.h"

#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

void ImportCommand::configure(QCommandLineParser& parser) const
{
    parser.addPositionalArgument(u"FILE"_s, tr("The database"));
    parser.addPositionalArgument(u"INPUT"_s, tr("Tables to take in: .xlsx, .xls, .ods or .csv"),
                                 u"INPUT..."_s);
    addYear(parser);
    parser.addOption({u"type"_s, tr("What the tables hold: a register, or values"), u"TYPE"_s});
    parser.addOption({u"dry-run"_s, tr("Check only, store nothing")});
    parser.addOption({u"on-conflict"_s,
                      tr("What to do with rows that differ: ask (store nothing and say so), "
                         "keep what is stored, or replace it"),
                      u"ask|keep|replace"_s, u"replace"_s});
    parser.addOption({u"encoding"_s, tr("The encoding of text files; detected if not given"), u"NAME"_s});
    parser.addOption({u"map"_s, tr("What a column means, where its header does not say it; may be repeated"),
                      u"HEADER=FIELD"_s});
    parser.addOption(
        {u"leave-out"_s, tr("A column of which nothing is taken; may be repeated"), u"HEADER"_s});
    parser.addOption({u"sign"_s,
                      tr("What a sign in place of a number means: not_applicable, nothing_to_report, masked, "
                         "or zero; may be repeated"),
                      u"SIGN=REASON"_s});
    parser.addOption({u"set"_s,
                      tr("One value for all rows, for a field of which the table has no column; may be "
                         "repeated"),
                      u"FIELD=VALUE"_s});
    parser.addOption({u"propose"_s, tr("Print what the columns could mean, as JSON, and import nothing")});
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

/// "HEADER=FIELD" taken apart at one of its =.
std::pair<QString, QString> readPair(const QString& option, const QString& text, qsizetype at)
{
    if (at < 1 || at + 1 == text.size()) {
        throw UsageError(ImportCommand::tr("--%1 takes two words with = between them").arg(option));
    }
    return {text.left(at).simplified(), text.mid(at + 1).trimmed()};
}

TableMapping readMapping(const QCommandLineParser& parser)
{
    TableMapping mapping;
    for (const QString& text : parser.values(u"map"_s)) {
        const auto [header, field] = readPair(u"map"_s, text, text.lastIndexOf(u'='));
        mapping.columns.insert(header, field);
    }
    for (const QString& header : parser.values(u"leave-out"_s)) {
        mapping.columns.insert(header.simplified(), TableMapping::LeftOut);
    }
    for (const QString& text : parser.values(u"sign"_s)) {
        const auto [sign, reason] = readPair(u"sign"_s, text, text.lastIndexOf(u'='));
        if (TableMapping::signOf(sign).isEmpty()) {
            throw UsageError(ImportCommand::tr("“%1” is not a sign for a missing number").arg(sign));
        }
        if (reason != TableMapping::Zero && !missingFromCode(reason)) {
            throw UsageError(
                ImportCommand::tr("--sign takes not_applicable, nothing_to_report, masked or zero"));
        }
        mapping.signs.insert(TableMapping::signOf(sign), reason);
    }
    for (const QString& text : parser.values(u"set"_s)) {
        const auto [field, value] = readPair(u"set"_s, text, text.indexOf(u'='));
        mapping.constants.insert(field, value);
    }
    return mapping;
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
    if (!outcome.skipped.isEmpty()) {
        console.err << ImportCommand::tr("%1: rows that are no data: %2")
                           .arg(input, SkippedText::counts(outcome.skipped))
                    << Qt::endl;
    }
    if (outcome.seen && outcome.counts.added + outcome.counts.changed + outcome.counts.kept > 0) {
        console.err
            << ImportCommand::tr("%1: the same file was imported on %2").arg(input, seenText(*outcome.seen))
            << Qt::endl;
    }
}

/// One object a sheet.
int propose(const Database& database, const QStringList& inputs, const ImportOptions& options,
            Console& console)
{
    const TableLooks looks(database, console.chinese);
    const ReadTables readTables = readTablesApart(QCoreApplication::applicationFilePath());
    QJsonArray tables;
    for (const QString& input : inputs) {
        const TableFile file = readTableFile(input, options.encoding, readTables);
        if (!file.complaints.isEmpty()) {
            console.fail(complaintsToJson(file.complaints));
            return QFileInfo(input).isReadable() ? DataHasErrors : FileFailed;
        }
        for (const Sheet& sheet : file.sheets) {
            tables.append(lookToJson(looks.look(file, sheet.name, options.type, options.year), input));
        }
    }
    console.print(QJsonObject{{u"tables"_s, tables}});
    return Done;
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
    options.mapping = readMapping(parser);
    const QStringList inputs = parser.positionalArguments().mid(2);
    if (parser.isSet(u"propose"_s)) {
        return propose(database, inputs, options, console);
    }
    Importer importer(database, console.chinese, readTablesApart(QCoreApplication::applicationFilePath()));
    QJsonArray files;
    int status = Done;
    for (const QString& input : inputs) {
        const ImportOutcome outcome = importOne(importer, input, options, status);
        files.append(importToJson(outcome));
        if (!console.json) {
            printPlainly(input, outcome, console);
        }
    }
    if (console.json) {
        console.print(QJsonObject{{u"files"_s, files}});
    }
    return status;
}
