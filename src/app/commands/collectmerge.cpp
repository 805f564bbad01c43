#include "app/commands/collectparts.h"
#include "app/complaintjson.h"
#include "app/signedin.h"
#include "work/collectionchase.h"
#include "work/collectionreturns.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// What is taken of a kind: some may be kept as they are stored, or left to be decided.
int writes(const ReturnedFile& file, ReturnedItem::Kind kind)
{
    return static_cast<int>(std::ranges::count_if(
        file.items, [kind](const ReturnedItem& item) { return item.kind == kind && item.writes(); }));
}

class CollectMerge
{
    Q_DECLARE_TR_FUNCTIONS(CollectMerge)

public:
    static QString dryRun() { return tr("merge: tell what would be done, store nothing"); }
    static QString returns() { return tr("merge: the folder for what goes back to the schools"); }
    static QString whatToMerge() { return tr("Say which files or folders came back"); }
    static QString line(const QString& path, const QString& status, const QString& more)
    {
        return more.isEmpty() ? tr("%1: %2").arg(path, status) : tr("%1: %2, %3").arg(path, status, more);
    }
    static QString counts(const ReturnedFile& file)
    {
        return tr("%1 added, %2 changed, %3 unchanged")
            .arg(writes(file, ReturnedItem::Kind::New))
            .arg(writes(file, ReturnedItem::Kind::Changed))
            .arg(file.count(ReturnedItem::Kind::Same));
    }
    static QString toDecide(int count) { return tr("%n value(s) or rows to decide", nullptr, count); }
    static QString wrote(int count, const QString& folder)
    {
        return tr("Wrote %n file(s) to %1", nullptr, count).arg(folder);
    }
    static QString statusText(const QString& word)
    {
        static const QHash<QString, QString> texts = {
            {u"ready"_s, tr("would be taken")},  {u"taken"_s, tr("taken")},
            {u"unchanged"_s, tr("nothing new")}, {u"refused"_s, tr("refused")},
            {u"doubt"_s, tr("in doubt")},        {u"duplicate"_s, tr("not taken again")}};
        return texts.value(word);
    }
};

QString statusWord(const ReturnedFile& file, bool stored)
{
    switch (file.status) {
    case ReturnedFile::Status::Ready:
        return std::ranges::none_of(file.items, &ReturnedItem::writes) ? u"unchanged"_s
               : stored                                                ? u"taken"_s
                                                                       : u"ready"_s;
    case ReturnedFile::Status::Unchanged: return u"unchanged"_s;
    case ReturnedFile::Status::Refused: return u"refused"_s;
    case ReturnedFile::Status::Doubt: return u"doubt"_s;
    case ReturnedFile::Status::Duplicate: return u"duplicate"_s;
    }
    return {};
}

bool isOpen(const ReturnedFile& file)
{
    return file.status == ReturnedFile::Status::Refused || file.status == ReturnedFile::Status::Doubt;
}

/// The cells that are wrong; else, for a file that is not taken, why.
QVector<Complaint> errorsOf(const ReturnedFile& file)
{
    QVector<Complaint> errors = file.errors;
    if (isOpen(file) && !file.reason.isEmpty()) {
        Complaint complaint;
        complaint.message = file.reason;
        errors.prepend(complaint);
    }
    for (Complaint& error : errors) {
        error.file = file.fileName();
    }
    return errors;
}

QJsonObject toJson(const ReturnedFile& file, bool stored)
{
    return {{u"file"_s, file.path},
            {u"school"_s, file.code},
            {u"name"_s, file.name},
            {u"status"_s, statusWord(file, stored)},
            {u"reason"_s, file.reason},
            {u"added"_s, writes(file, ReturnedItem::Kind::New)},
            {u"changed"_s, writes(file, ReturnedItem::Kind::Changed)},
            {u"unchanged"_s, file.count(ReturnedItem::Kind::Same)},
            {u"to_decide"_s, file.openCount()},
            {u"notes"_s, QJsonArray::fromStringList(file.notes)},
            {u"errors"_s, complaintsToJson(errorsOf(file))}};
}

void print(const CollectionMerge& merge, bool stored, Console& console)
{
    QJsonArray files, skipped;
    for (const ReturnedFile& file : merge.files()) {
        if (console.json) {
            files.append(toJson(file, stored));
            continue;
        }
        console.fail(complaintsToJson(file.errors));
        for (const QString& note : file.notes) {
            console.err << CollectMerge::line(file.fileName(), note, {}) << Qt::endl;
        }
        console.out << CollectMerge::line(file.path, CollectMerge::statusText(statusWord(file, stored)),
                                          file.reason.isEmpty() ? CollectMerge::counts(file) : file.reason)
                    << Qt::endl;
    }
    for (const auto& each : merge.skipped()) {
        skipped.append(QJsonObject{{u"file"_s, each.path}, {u"reason"_s, each.reason}});
        if (!console.json) {
            console.err << CollectMerge::line(each.path, each.reason, {}) << Qt::endl;
        }
    }
    if (console.json) {
        console.print(QJsonObject{{u"files"_s, files}, {u"skipped"_s, skipped}});
    }
}

int statusOf(const CollectionMerge& merge)
{
    if (std::ranges::any_of(merge.skipped(), &CollectionMerge::Skipped::unreadable)) {
        return FileFailed;
    }
    return std::ranges::any_of(merge.files(), isOpen) ? DataHasErrors : Done;
}

} // namespace

void addMergeOptions(QCommandLineParser& parser)
{
    parser.addOption({u"dry-run"_s, CollectMerge::dryRun()});
    parser.addOption({u"returns"_s, CollectMerge::returns(), u"DIR"_s});
    addUser(parser);
}

int collectMerge(const QString& file, int year, const QCommandLineParser& parser, Console& console)
{
    const QStringList paths = parser.positionalArguments().mid(3);
    if (paths.isEmpty()) {
        throw UsageError(CollectMerge::whatToMerge());
    }
    const bool dryRun = parser.isSet(u"dry-run"_s);
    const Database database(file, dryRun ? Database::Mode::ReadOnly : Database::Mode::ReadWrite);
    ChangeInfo info{dryRun ? QString() : signedIn(database, parser, console).name, u"import"_s};
    CollectionMerge merge(database, console.chinese, readTablesApart(QCoreApplication::applicationFilePath()),
                          year);
    merge.add(paths);
    if (!dryRun) {
        merge.apply(info);
    }
    if (parser.isSet(u"returns"_s)) {
        const QString folder = parser.value(u"returns"_s);
        const auto written = CollectionReturns(database, console.chinese, merge).write(folder);
        console.err << CollectMerge::wrote(static_cast<int>(written.size()), folder) << Qt::endl;
    }
    print(merge, !dryRun, console);
    return statusOf(merge);
}

int collectMissing(const QString& file, int year, Console& console)
{
    const Database database(file, Database::Mode::ReadOnly);
    const ReadScope scope(database);
    Reading reading(database);
    QJsonArray schools;
    for (const CollectionOwing& owing :
         CollectionChase::of(reading, year) + CollectionChase::undecided(reading, year)) {
        schools.append(QJsonObject{{u"school"_s, owing.code},
                                   {u"name"_s, owing.name},
                                   {u"township"_s, owing.township},
                                   {u"forms"_s, QJsonArray::fromStringList(owing.forms)},
                                   {u"to_decide"_s, owing.toDecide}});
        if (!console.json) {
            const QString state =
                owing.toDecide == 0 ? owing.forms.join(u'、') : CollectMerge::toDecide(owing.toDecide);
            console.out << QStringList{owing.code, owing.name, owing.township, state}.join(u'\t') << Qt::endl;
        }
    }
    if (console.json) {
        console.print(schools);
    }
    return Done;
}
