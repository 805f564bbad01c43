#pragma once

#include "storage/change.h"
#include "storage/history.h"

#include <QCoreApplication>

#include <optional>

/// Takes changes back, from the history: every row that a change touched is written as it was before. That is
/// a change like any other, so taking it back in turn is redo.
class Reversal
{
    Q_DECLARE_TR_FUNCTIONS(Reversal)

public:
    Reversal(const Database& database, ChangeInfo info) : m_database(database), m_info(std::move(info)) {}

    /// Gives the number of the new change. Refused, with nothing written, when one of the rows no longer
    /// stands as the change left it, or cannot be taken back (a year's state). Throws StorageError.
    qint64 revert(qint64 change) const;
    /// Writes one row as it stood after history entry `line` (as it was before it, with `before`), whatever
    /// has been written since. Gives the number of the new change; 0 when the row stands so already.
    qint64 restore(const HistoryLine& line, bool before = false) const;

private:
    /// A row as it is to stand. Contents as in the history; nothing: the row is not there.
    struct Row {
        QByteArray subject, key;
        std::optional<QByteArray> wanted;
        bool checked = false; ///< whether it must stand as `expected` now
        std::optional<QByteArray> expected = {};
    };
    class Writer;

    QVector<Row> rowsOf(qint64 change) const;

    const Database& m_database;
    ChangeInfo m_info;
};
