// The part of CollectionMerge that stores.

#include "core/registers.h"
#include "storage/evidencestore.h"
#include "storage/storageerror.h"
#include "work/collectionmerge.h"
#include "work/laterdecisions.h"

#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

CollectionMerge::Taken CollectionMerge::apply(ChangeInfo info)
{
    QVector<const ReturnedFile*> accepted;
    for (const ReturnedFile& file : std::as_const(m_files)) {
        if (file.isAccepted()) {
            accepted.append(&file);
        }
    }
    Taken taken;
    if (accepted.isEmpty()) {
        return taken;
    }
    if (accepted.size() == 1) {
        info.source = accepted.first()->fileName();
        info.sourceHash = accepted.first()->hash;
    } else {
        info.source = tr("%n returned workbook(s)", nullptr, static_cast<int>(accepted.size()));
    }
    Change change(m_database, info);
    store(change, accepted, taken);
    change.commit();
    taken.change = change.id();
    taken.files = static_cast<int>(accepted.size());
    return taken;
}

void CollectionMerge::store(Change& change, const QVector<const ReturnedFile*>& files, Taken& taken) const
{
    ValueWriter values(change);
    const RecordStore records(m_database);
    for (const ReturnedFile* file : files) {
        for (const ReturnedItem& item : file->items) {
            if (!item.writes()) {
                ++(item.kind == ReturnedItem::Kind::Same ? taken.counts.unchanged : taken.counts.kept);
                continue;
            }
            const QString place = file->fileName() + u' ' + item.place;
            if (item.measure != nullptr) {
                values.put(item.key, item.value, ValueWriter::Existing::Replace, place.toUtf8(), item.rev);
            } else {
                Record record = item.record;
                records.save(change, *item.type, record, place);
            }
            ++(item.kind == ReturnedItem::Kind::New ? taken.counts.added : taken.counts.changed);
        }
        keepFile(change, records, *file, m_year);
    }
}

/// The school has answered; the workbook vouches for what it brought.
void CollectionMerge::keepFile(Change& change, const RecordStore& records, const ReturnedFile& file, int year)
{
    QFile source(file.path);
    const QByteArray bytes = source.open(QIODevice::ReadOnly) ? source.readAll() : QByteArray();
    const RecordType& type = *Registers::findKept(u"collection_return"_s);
    Record row = makeRecord(type, year);
    row.values[type.indexOf(u"school"_s)] = file.school;
    if (const auto stored = records.findByKey(type, row)) {
        row = *stored;
    }
    row.values[type.indexOf(u"file"_s)] = file.fileName();
    row.values[type.indexOf(u"hash"_s)] = file.hash;
    LaterDecisions::note(row, file);
    records.save(change, type, row);
    const EvidenceStore evidence(change.database());
    const qint64 link =
        evidence.attach(change, type.id.toUtf8(), QByteArray::number(row.id), file.fileName(), bytes);
    if (const auto kept = evidence.find(link); !kept || kept->hash != file.hash) {
        throw StorageError(StorageError::Kind::Refused,
                           tr("“%1” was changed after it had been read; read it again").arg(file.fileName()));
    }
}
