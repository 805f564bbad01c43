#pragma once

#include "storage/change.h"

#include <QVector>

#include <optional>

/// Files that vouch for a record or value, stored once by content. Throws StorageError.
class EvidenceStore
{
public:
    struct Item {
        qint64 id = 0;
        qint64 rev = 0;
        QString name, hash;
        qint64 size = 0;
    };

    explicit EvidenceStore(const Database& database) : m_database(database) {}

    /// Attaches a file's content; the same content on the same row is attached once.
    void attach(Change& change, const QByteArray& subject, const QByteArray& key, const QString& name,
                const QByteArray& content) const;
    QVector<Item> of(const QByteArray& subject, const QByteArray& key) const;
    /// The rows of a year that bear evidence.
    QVector<QByteArray> keysOf(const QByteArray& subject, int year) const;
    QByteArray content(const QString& hash) const;
    /// As the history keeps it.
    static QByteArray toJson(const QByteArray& subject, const QByteArray& key, const QString& name,
                             const QByteArray& hash);

private:
    /// The year of the record or value; nothing for definitions.
    std::optional<qint64> yearOf(const QByteArray& subject, const QByteArray& key) const;

    const Database& m_database;
};
