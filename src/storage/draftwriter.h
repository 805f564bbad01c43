#pragma once

#include "core/drafts.h"
#include "storage/recordstore.h"
#include "storage/valuestore.h"

#include <QCoreApplication>
#include <QVector>

/// What an import did, or would do.
struct WriteCounts {
    int added = 0;
    int changed = 0;
    int unchanged = 0;
    int kept = 0; ///< differ from what is stored, which was kept
};

/// Stores drafts within one change: a record with the same natural key is updated, others are added.
/// Throws StorageError.
class DraftWriter
{
    Q_DECLARE_TR_FUNCTIONS(DraftWriter)

public:
    DraftWriter(Change& change, ValueWriter::Existing existing)
        : m_change(change), m_records(change.database()), m_existing(existing)
    {
    }

    void write(const RecordType& type, const QVector<RecordDraft>& drafts);
    void write(const QVector<ValueDraft>& drafts);
    const WriteCounts& counts() const { return m_counts; }

private:
    void writeOne(const RecordType& type, const RecordDraft& draft);
    void resolveSchools(const RecordType& type, Record& record) const;

    Change& m_change;
    RecordStore m_records;
    ValueWriter::Existing m_existing;
    WriteCounts m_counts;
};
