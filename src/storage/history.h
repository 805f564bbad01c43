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

/// Reads the history. Throws StorageError.
class History
{
public:
    explicit History(const Database& database) : m_database(database) {}

    std::optional<HistoryLine> entry(qint64 id) const;
    /// The entry that wrote a row and those before it, newest first.
    QVector<HistoryLine> ofRow(qint64 rev) const;
    /// The entries of one change, in their order.
    QVector<HistoryLine> ofChange(qint64 change) const;
    /// The entries after `rev`, in their order.
    QVector<HistoryLine> since(qint64 rev) const;
    /// The newest entries first.
    QVector<HistoryLine> newest(int limit) const;

private:
    const Database& m_database;
};
