#include "storage/draftwriter.h"

#include "storage/storageerror.h"
#include "storage/yearstore.h"

#include <QSet>

namespace {

/// True when the record names a school that the same file brings.
bool refersToOwnFile(const RecordType& type, const Record& record)
{
    for (int i = 0; i < type.fields.size(); ++i) {
        if (type.fields[i].kind == FieldKind::School && record.values[i].typeId() == QMetaType::QString) {
            return true;
        }
    }
    return false;
}

} // namespace

void DraftWriter::write(const RecordType& type, const QVector<RecordDraft>& drafts)
{
    const YearStore years(m_change.database());
    QSet<int> ensured;
    for (const RecordDraft& draft : drafts) {
        if (type.isYearly() && !ensured.contains(draft.record.year)) {
            years.ensure(m_change, draft.record.year);
            ensured.insert(draft.record.year);
        }
    }
    for (const bool referring : {false, true}) {
        for (const RecordDraft& draft : drafts) {
            if (refersToOwnFile(type, draft.record) == referring) {
                writeOne(type, draft);
            }
        }
    }
}

void DraftWriter::resolveSchools(const RecordType& type, Record& record) const
{
    for (int i = 0; i < type.fields.size(); ++i) {
        if (type.fields[i].kind == FieldKind::School && record.values[i].typeId() == QMetaType::QString) {
            const qint64 school = m_records.schoolWithCode(record.text(i));
            if (school == 0) {
                throw StorageError(StorageError::Kind::Refused,
                                   tr("The school %1 belongs to is not stored yet").arg(record.text(i)));
            }
            record.values[i] = school;
        }
    }
}

void DraftWriter::writeOne(const RecordType& type, const RecordDraft& draft)
{
    Record record = draft.record;
    resolveSchools(type, record);
    const auto stored = m_records.findByKey(type, record);
    if (stored) {
        record.id = stored->id;
        record.rev = stored->rev;
        record.school = stored->school;
        if (m_existing == ValueWriter::Existing::Keep) {
            const bool same = RecordStore::toJson(type, *stored) == RecordStore::toJson(type, record);
            ++(same ? m_counts.unchanged : m_counts.kept);
            return;
        }
    }
    const bool written = m_records.save(m_change, type, record, draft.place);
    ++(!stored ? m_counts.added : (written ? m_counts.changed : m_counts.unchanged));
}

void DraftWriter::write(const QVector<ValueDraft>& drafts)
{
    const YearStore years(m_change.database());
    ValueWriter writer(m_change);
    QSet<int> ensured;
    for (const ValueDraft& draft : drafts) {
        if (!ensured.contains(draft.key.year)) {
            years.ensure(m_change, draft.key.year);
            ensured.insert(draft.key.year);
        }
        switch (writer.put(draft.key, draft.value, m_existing, draft.place.toUtf8())) {
        case ValueWriter::Outcome::Added: ++m_counts.added; break;
        case ValueWriter::Outcome::Changed: ++m_counts.changed; break;
        case ValueWriter::Outcome::Unchanged: ++m_counts.unchanged; break;
        case ValueWriter::Outcome::Kept: ++m_counts.kept; break;
        }
    }
}
