#pragma once

#include "storage/database.h"
#include "storage/ledger.h"
#include "storage/statement.h"

#include <QCoreApplication>
#include <QSet>

#include <memory>

/// One user action on the data: a transaction that writes history. Every write of storage takes one.
/// Rolls back in its destructor unless committed; a change that touched nothing leaves no trace.
class Change
{
    Q_DECLARE_TR_FUNCTIONS(Change)

public:
    /// Takes the write lock at once (BEGIN IMMEDIATE); throws StorageError when it cannot be had.
    Change(const Database& database, ChangeInfo info);
    ~Change();
    Change(const Change&) = delete;
    Change& operator=(const Change&) = delete;

    const Database& database() const { return m_database; }

    /// Writes a history entry and gives its number, which the row carries as its `rev`. An entry without a
    /// key is a new record: its key is the entry's own number. Refuses (Kind::Refused) an entry of a locked
    /// year, which it names; the database's triggers refuse whatever does not come this way.
    qint64 record(LedgerEntry entry);
    bool isEmpty() const { return m_entries == 0; }
    qint64 entries() const { return m_entries; }
    /// The change's number in the history; 0 as long as it is empty.
    qint64 id() const { return m_id; }

    /// On disk when it returns.
    void commit();

private:
    void begin();
    void refuseLocked(int year) const;

    const Database& m_database;
    ChangeInfo m_info;
    bool m_open = true;
    qint64 m_entries = 0;
    qint64 m_id = 0;
    qint64 m_lastEntry = 0;
    QSet<int> m_locked; ///< years, when the change began
    QByteArray m_lastHash;
    QByteArray m_digest;
    std::unique_ptr<Statement> m_insert;
};
