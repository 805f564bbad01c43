#pragma once

#include "work/valueentry.h"

/// Enters a block of values at once: all are checked before any is stored, and what is stored is one change.
class BlockEntry
{
public:
    struct Cell {
        const Measure* measure = nullptr;
        ValueKey key;
        QString text;                ///< blank clears
        const Value* held = nullptr; ///< what the user saw there; null: nothing
    };
    /// What is to be stored: a value, or nothing in its place.
    struct Write {
        ValueKey key;
        std::optional<Value> value;
        qint64 rev = 0; ///< of the row that the user saw; 0: there was none
    };
    struct Refusal {
        QString school; ///< its name; empty for the bureau's own measures
        QString measure, text, reason, suggestion;
    };
    struct Check {
        QVector<Write> writes; ///< only what differs from what is held
        QVector<Refusal> refusals;
    };

    BlockEntry(const Database& database, Reading& reading, ChangeInfo info)
        : m_database(database), m_reading(reading), m_info(std::move(info))
    {
    }

    /// Stores nothing.
    Check check(const QVector<Cell>& cells) const;
    /// All or, when one of the rows was written by somebody else meanwhile, none (Kind::Newer). Gives the
    /// number of the change, 0 when nothing differed. Throws StorageError.
    qint64 store(const QVector<Write>& writes) const;

private:
    const Database& m_database;
    Reading& m_reading;
    ChangeInfo m_info;
};
