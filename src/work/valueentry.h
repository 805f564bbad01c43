#pragma once

#include "core/valuecheck.h"
#include "storage/database.h"
#include "storage/valuestore.h"
#include "work/reading.h"

#include <QCoreApplication>

/// Enters single values as they are typed: understood as in an import, checked, and on disk on return.
class ValueEntry
{
    Q_DECLARE_TR_FUNCTIONS(ValueEntry)

public:
    struct Result {
        bool accepted = false;
        std::optional<Value> value; ///< as stored; nothing after a clearing
        QString error, suggestion;
        qint64 change = 0; ///< number of the change; 0 when nothing differed
    };

    ValueEntry(const Database& database, Reading& reading, ChangeInfo info)
        : m_database(database), m_reading(reading), m_info(std::move(info))
    {
    }

    /// What the text would store (nothing: it is blank), or the error; nothing is written.
    Result understand(const Measure& measure, const ValueKey& key, const QString& text) const;
    /// Blank text clears the value. `expectedRev` as in ValueWriter::put. Throws StorageError.
    Result enter(const Measure& measure, const ValueKey& key, const QString& text,
                 std::optional<qint64> expectedRev = {}) const;

private:
    const Database& m_database;
    Reading& m_reading;
    ChangeInfo m_info;
};
