#include "storage/change.h"

#include "storage/storageerror.h"
#include "storage/yearstore.h"

#include <sqlite3.h>

#include <QDateTime>

using namespace Qt::StringLiterals;

Change::Change(const Database& database, ChangeInfo info) : m_database(database), m_info(std::move(info))
{
    if (database.isReadOnly()) {
        throw StorageError(StorageError::Kind::File, tr("The database is open for reading only."));
    }
    database.execute(u"BEGIN IMMEDIATE"_s);
}

Change::~Change()
{
    m_insert.reset();
    if (m_open) {
        sqlite3_exec(m_database.handle(), "ROLLBACK", nullptr, nullptr, nullptr);
    }
}

/// The change's own row is written with its first entry.
void Change::begin()
{
    Statement last(m_database.handle(), "SELECT id, hash FROM history ORDER BY id DESC LIMIT 1");
    if (last.next()) {
        m_lastEntry = last.integer(0);
        m_lastHash = last.blob(1);
    }
    Statement next(m_database.handle(), "SELECT ifnull(max(id), 0) + 1 FROM change");
    next.next();
    m_id = next.integer(0);
    const QByteArray at = QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs).toLatin1();
    Statement insert(m_database.handle(), "INSERT INTO change (id, at, who, door, source, source_hash, note) "
                                          "VALUES (?, ?, ?, ?, ?, ?, ?)");
    insert.bind(0, m_id)
        .bind(1, QByteArrayView(at))
        .bind(2, m_info.who.toUtf8())
        .bind(3, m_info.door.toUtf8());
    insert.bind(4, m_info.source.toUtf8()).bind(5, m_info.sourceHash.toUtf8()).bind(6, m_info.note.toUtf8());
    insert.run();
    m_digest = changeDigest(m_id, at, m_info);
    for (const YearStore::Year& each : YearStore(m_database).all()) {
        if (each.state == YearState::Locked) {
            m_locked.insert(each.year);
        }
    }
    m_insert = std::make_unique<Statement>(
        m_database.handle(),
        "INSERT INTO history (id, change_id, subject, key, before, after, previous, place, hash) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)");
}

qint64 Change::record(LedgerEntry entry)
{
    if (!m_insert) {
        begin();
    }
    refuseLocked(entry.year);
    entry.id = ++m_lastEntry;
    entry.change = m_id;
    if (entry.key.isEmpty()) {
        entry.key = QByteArray::number(entry.id);
    }
    m_lastHash = entryHash(m_lastHash, m_digest, entry);
    m_insert->bind(0, entry.id).bind(1, entry.change);
    m_insert->bind(2, QByteArrayView(entry.subject)).bind(3, QByteArrayView(entry.key));
    m_insert->bindOptional(4, entry.before).bindOptional(5, entry.after);
    if (entry.previous == 0) {
        m_insert->bindNull(6);
    } else {
        m_insert->bind(6, entry.previous);
    }
    m_insert->bind(7, QByteArrayView(entry.place)).bindBlob(8, m_lastHash);
    m_insert->run();
    ++m_entries;
    return entry.id;
}

void Change::refuseLocked(int year) const
{
    const bool wasLocked = m_locked.contains(year); // the change itself may have unlocked it
    if (wasLocked && YearStore(m_database).state(year) == YearState::Locked) {
        throw StorageError(StorageError::Kind::Refused,
                           tr("%1 is locked. Nothing was changed; a reviewer can unlock it.").arg(year));
    }
}

void Change::commit()
{
    m_insert.reset();
    m_database.execute(m_entries == 0 ? u"ROLLBACK"_s : u"COMMIT"_s);
    m_open = false;
}
