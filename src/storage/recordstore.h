#pragma once

#include "core/record.h"
#include "storage/change.h"
#include "storage/statement.h"

#include <QCoreApplication>
#include <QVector>

#include <memory>
#include <optional>
#include <unordered_map>

/// Reads and writes the records of any type, driven by its descriptor. Every function throws StorageError.
/// Statements are prepared once for the life of the store, which must not outlive the database.
class RecordStore
{
    Q_DECLARE_TR_FUNCTIONS(RecordStore)

public:
    explicit RecordStore(const Database& database) : m_database(database) {}

    /// In the order of their making; `year` is ignored for standing types.
    QVector<Record> all(const RecordType& type, int year) const;
    std::optional<Record> find(const RecordType& type, qint64 id) const;
    /// The record with the same natural key (and year), if there is one.
    std::optional<Record> findByKey(const RecordType& type, const Record& like) const;
    /// The identity of a school that bore the code in the newest year; 0 when none did.
    qint64 schoolWithCode(const QString& code) const;

    /// Saves a new record (id 0) or a changed one and brings id and rev up to date. Gives false when nothing
    /// differs from what is stored. Refuses (Kind::Newer) when the stored row is newer than record.rev.
    bool save(Change& change, const RecordType& type, Record& record, const QString& place = {}) const;
    /// Its evidence is unlinked with it.
    void remove(Change& change, const RecordType& type, const Record& record) const;

    /// Writes a deleted record again, under the number it had.
    void bringBack(Change& change, const RecordType& type, Record& record) const;

    /// The record as the history keeps it: JSON of its stored columns.
    static QByteArray toJson(const RecordType& type, const Record& record);
    /// The other way round; number and version are not in it.
    static Record fromJson(const RecordType& type, const QByteArray& json);

private:
    QVector<Record> select(const RecordType& type, const QString& where, const QVariantList& bindings) const;
    static Record readRow(const RecordType& type, const Statement& row);
    /// Refuses to take away the profile of a school that values or records of the year still name.
    void checkUnreferenced(const Record& profile) const;
    void removeEvidence(Change& change, const RecordType& type, qint64 id) const;
    void insert(Change& change, const RecordType& type, Record& record, const QString& place) const;
    void update(Change& change, const RecordType& type, Record& record, const Record& stored,
                const QString& place) const;

    /// The statement, prepared and without bindings.
    QSqlQuery& prepared(const QString& sql) const;

    const Database& m_database;
    mutable std::unordered_map<QString, QSqlQuery> m_prepared; ///< what writes
    mutable std::unordered_map<QString, std::unique_ptr<Statement>> m_selects;
};
