#pragma once

#include "storage/change.h"

#include <QCoreApplication>
#include <QSet>
#include <QVector>

#include <optional>

/// Files that vouch for a record or value, stored once by content. A removed file is only unlinked: its
/// content stays in the database, since the history names it and undo needs it. A locked year refuses every
/// change. Throws StorageError.
class EvidenceStore
{
    Q_DECLARE_TR_FUNCTIONS(EvidenceStore)

public:
    struct Item {
        qint64 id = 0;
        qint64 rev = 0;
        QString name, hash;
        qint64 size = 0; ///< bytes
        QByteArray subject, key;
        int year = 0;    ///< 0: of a definition
        QString who, at; ///< who attached it, and when (UTC, ISO 8601)
    };

    explicit EvidenceStore(const Database& database) : m_database(database) {}

    /// Attaches a file's content; the same content on the same row is attached once. Gives the link's number.
    qint64 attach(Change& change, const QByteArray& subject, const QByteArray& key, const QString& name,
                  const QByteArray& content) const;
    void remove(Change& change, qint64 id) const;
    /// Takes all files from a row.
    void removeAll(Change& change, const QByteArray& subject, const QByteArray& key) const;
    /// Another file in place of the one: the new one is attached, the old one removed.
    void replace(Change& change, qint64 id, const QString& name, const QByteArray& content) const;
    void rename(Change& change, qint64 id, const QString& name) const;
    /// Links a file again, under the number it had. `json` as the history keeps it.
    void bringBack(Change& change, qint64 id, const QByteArray& json) const;

    std::optional<Item> find(qint64 id) const;
    QVector<Item> of(const QByteArray& subject, const QByteArray& key) const;
    /// That of a value, and the school's returned workbook that brought it: the one of the same change as the
    /// history entry `rev`, which wrote the value last.
    QVector<Item> ofValue(const QByteArray& key, qint64 rev) const;
    /// Rows of the subject that a file of these bytes vouches for.
    QVector<Item> withHash(const QByteArray& subject, const QString& hash) const;
    /// All of a year, by subject and in the order of their making.
    QVector<Item> ofYear(int year) const;
    /// The keys of a subject that have evidence in the year.
    QSet<QByteArray> keysOf(const QByteArray& subject, int year) const;
    QByteArray content(const QString& hash) const;
    /// The year of a record or value; nothing for definitions and for what is not there.
    std::optional<qint64> yearOf(const QByteArray& subject, const QByteArray& key) const;
    /// As the history keeps it.
    static QByteArray toJson(const QByteArray& subject, const QByteArray& key, const QString& name,
                             const QByteArray& hash);
    static QByteArray toJson(const Item& item);
    /// The other way round: subject, key, name and hash.
    static Item fromJson(const QByteArray& json);

private:
    QVector<Item> select(const char* where, const QVector<QByteArray>& texts) const;
    Item stored(qint64 id) const;
    void link(const Item& item) const;
    LedgerEntry entryFor(const QByteArray& subject, const QByteArray& key) const;

    const Database& m_database;
};
