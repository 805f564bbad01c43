#pragma once

#include "storage/database.h"

#include <QString>
#include <QVector>

#include <optional>

/// One line of the history, for people: an entry with its change.
struct HistoryLine {
    qint64 id = 0;
    qint64 change = 0;
    QString at, who, door, source, subject, key, place, note;
    std::optional<QString> before, after;
    qint64 previous = 0;
};

/// Reads the history, for people: the passwords of persons are not given out. Throws StorageError.
class History
{
public:
    explicit History(const Database& database) : m_database(database) {}

    std::optional<HistoryLine> entry(qint64 id) const;
    /// The entry that wrote a row and those before it, newest first.
    QVector<HistoryLine> ofRow(qint64 rev) const;
    /// All entries of a row, newest first: as ofRow(rev), and what was before the row was deleted and made
    /// again. Without rev (0) the row is not there now.
    QVector<HistoryLine> ofKey(const QString& subject, const QString& key, qint64 rev) const;
    /// The entries of one change, in their order.
    QVector<HistoryLine> ofChange(qint64 change) const;
    /// The entries after `rev`, in their order.
    QVector<HistoryLine> since(qint64 rev) const;
    /// The newest entries first.
    QVector<HistoryLine> newest(int limit) const;

    /// A change as a whole.
    struct ChangeLine {
        qint64 id = 0;
        QString at, who, door, source, note;
        qint64 rows = 0;
    };
    /// The newest changes first, those before change `before` (0: all).
    QVector<ChangeLine> changes(int limit, qint64 before = 0) const;
    /// The newest change that brought the file with these bytes (SHA-256, hexadecimal) and of which a row
    /// still stands as that change left it.
    std::optional<ChangeLine> takenBefore(const QString& sourceHash) const;

private:
    /// The newest entry of the row before entry `bound`; 0 when there is none.
    qint64 lastBefore(qint64 bound, const QString& subject, const QString& key) const;

    const Database& m_database;
};
