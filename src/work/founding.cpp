#include "work/founding.h"

#include "core/registers.h"
#include "storage/evidencestore.h"
#include "storage/storageerror.h"
#include "storage/yearstore.h"

#include <QDate>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace {

const QString Reference = u":/db/reference/"_s;
const QString Sample = u":/db/sample/"_s;

/// The files of a folder that belong to the types, in the types' order: what is referred to comes first.
QStringList filesOf(const QString& folder, const QVector<RecordType>& types)
{
    QStringList files;
    for (const RecordType& type : types) {
        if (QFile::exists(folder + type.id + u".csv"_s)) {
            files.append(type.id + u".csv"_s);
        }
    }
    return files;
}

} // namespace

void Founding::found(const QString& path, bool withSample, const QString& who, const Last& last) const
{
    const auto fail = [](const QString& message) { throw StorageError(StorageError::Kind::File, message); };
    if (QFile::exists(path)) {
        fail(tr("“%1” exists already. It was left as it is.").arg(path));
    }
    const QTemporaryDir workshop(path + u"-XXXXXX"_s); // takes whatever is in it away with it
    if (!workshop.isValid()) {
        fail(tr("“%1” cannot be created: %2").arg(path, workshop.errorString()));
    }
    const QString unfinished = workshop.filePath(u"unfinished.db"_s);
    Database::create(unfinished);
    make(unfinished, withSample, who, last);
    QFile file(unfinished);
    if (!file.rename(path)) {
        fail(tr("“%1” cannot be created: %2").arg(path, file.errorString()));
    }
}

void Founding::make(const QString& path, bool withSample, const QString& who, const Last& last) const
{
    const Database database(path);
    load(database, Reference, filesOf(Reference, Registers::standing()), who);
    if (withSample) {
        load(database, Sample, filesOf(Sample, Registers::standing()), who);
        load(database, Sample, filesOf(Sample, Registers::yearly()), who);
        load(database, Sample, QDir(Sample).entryList({u"values*.csv"_s}, QDir::Files, QDir::Name), who);
        attachSampleEvidence(database, who);
    } else {
        openThisYear(database, who);
    }
    if (last) {
        last(database);
    }
}

qint64 Founding::loadForms(const Database& database, const ChangeInfo& info) const
{
    return loadFile(database, Reference + u"collection_form.csv"_s, info);
}

void Founding::load(const Database& database, const QString& folder, const QStringList& files,
                    const QString& who) const
{
    for (const QString& file : files) {
        loadFile(database, folder + file, {who, u"program"_s});
    }
}

qint64 Founding::loadFile(const Database& database, const QString& path, const ChangeInfo& info) const
{
    ImportOptions options;
    options.who = info.who;
    options.door = info.door;
    const ImportOutcome outcome = Importer(database, m_chinese, readTablesHere()).import(path, options);
    if (outcome.status != ImportOutcome::Status::Taken) {
        const Complaint& first = outcome.complaints.first();
        throw StorageError(StorageError::Kind::Refused,
                           tr("The built-in file %1 was refused, row %2, column %3: “%4” %5")
                               .arg(path.section(u'/', -1))
                               .arg(first.row)
                               .arg(first.column, first.text, first.message));
    }
    return outcome.change;
}

void Founding::openThisYear(const Database& database, const QString& who) const
{
    Change change(database, {who, u"program"_s});
    YearStore(database).ensure(change, QDate::currentDate().year());
    change.commit();
}

/// Files named <type>-<year>-<key>.txt vouch for the record with that first key field.
void Founding::attachSampleEvidence(const Database& database, const QString& who) const
{
    const RecordStore records(database);
    const EvidenceStore evidence(database);
    Change change(database, {who, u"program"_s});
    for (const QString& name : QDir(Sample + u"evidence"_s).entryList(QDir::Files, QDir::Name)) {
        const QStringList parts = name.section(u'.', 0, 0).split(u'-');
        const RecordType* type = parts.size() < 3 ? nullptr : Registers::find(parts[0]);
        QFile file(Sample + u"evidence/"_s + name);
        if (type == nullptr || !file.open(QIODevice::ReadOnly)) {
            continue;
        }
        const QString key = parts.mid(2).join(u'-');
        const QByteArray content = file.readAll();
        for (const Record& record : records.all(*type, parts[1].toInt())) {
            if (record.text(type->indexOf(type->key.first())) == key) {
                evidence.attach(change, type->id.toUtf8(), QByteArray::number(record.id), name, content);
            }
        }
    }
    change.commit();
}
