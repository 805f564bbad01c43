#include "work/reversal.h"

#include "core/registers.h"
#include "storage/recordstore.h"
#include "storage/storageerror.h"
#include "storage/valuestore.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

std::optional<QByteArray> utf8(const std::optional<QString>& text)
{
    return text ? std::optional(text->toUtf8()) : std::nullopt;
}

} // namespace

qint64 Reversal::revert(qint64 change) const
{
    Change reverse(m_database, m_info);
    for (const Row& row : rowsOf(change)) {
        write(reverse, row);
    }
    reverse.commit();
    return reverse.id();
}

qint64 Reversal::restore(const HistoryLine& line, bool before) const
{
    Change change(m_database, m_info);
    write(change, {line.subject.toUtf8(), line.key.toUtf8(), utf8(before ? line.before : line.after)});
    change.commit();
    return change.id();
}

/// A row that the change wrote several times is taken back once, to what it was before the first.
QVector<Reversal::Row> Reversal::rowsOf(qint64 change) const
{
    QVector<Row> rows;
    QHash<QByteArray, qsizetype> known;
    for (const HistoryLine& line : History(m_database).ofChange(change)) {
        const QByteArray name = line.subject.toUtf8() + ' ' + line.key.toUtf8();
        if (const auto at = known.constFind(name); at != known.constEnd()) {
            rows[*at].expected = utf8(line.after);
        } else {
            known.insert(name, rows.size());
            rows.append({line.subject.toUtf8(), line.key.toUtf8(), utf8(line.before), utf8(line.after)});
        }
    }
    std::reverse(rows.begin(), rows.end()); // what came last may refer to what came first
    return rows;
}

void Reversal::write(Change& change, const Row& row) const
{
    if (row.subject == "person") { // an old password or role must not come back unseen
        throw StorageError(StorageError::Kind::Refused, tr("Changes of people cannot be undone."));
    }
    if (row.subject == "value") {
        writeValue(change, row);
    } else if (Registers::findKept(QString::fromUtf8(row.subject)) != nullptr) {
        writeRecord(change, row);
    } else {
        throw StorageError(StorageError::Kind::Refused, tr("This change cannot be undone."));
    }
}

void Reversal::expect(const Row& row, const Content& standing)
{
    if (row.expected && *row.expected != standing) {
        throw StorageError(StorageError::Kind::Newer,
                           tr("It has been changed again since; the history shows by whom."));
    }
}

void Reversal::writeValue(Change& change, const Row& row) const
{
    const ValueKey key = valueKeyFrom(row.key);
    const auto stored = ValueStore(m_database).find(key);
    expect(row, stored ? Content(ValueStore::toText(*stored)) : std::nullopt);
    const auto wanted = row.wanted ? ValueStore::fromText(*row.wanted) : std::nullopt;
    ValueWriter writer(change);
    if (wanted) {
        writer.put(key, *wanted);
    } else {
        writer.clear(key);
    }
}

void Reversal::writeRecord(Change& change, const Row& row) const
{
    const RecordType& type = *Registers::findKept(QString::fromUtf8(row.subject));
    const RecordStore store(m_database);
    const auto stored = store.find(type, row.key.toLongLong());
    expect(row, stored ? Content(RecordStore::toJson(type, *stored)) : std::nullopt);
    if (!row.wanted) {
        if (stored) {
            store.remove(change, type, *stored);
        }
        return;
    }
    Record wanted = RecordStore::fromJson(type, *row.wanted);
    wanted.id = row.key.toLongLong();
    if (stored) {
        wanted.rev = stored->rev;
        store.save(change, type, wanted);
    } else {
        store.bringBack(change, type, wanted);
    }
}
