#include "work/blockentry.h"

BlockEntry::Check BlockEntry::check(const QVector<Cell>& cells) const
{
    const ValueEntry entry(m_database, m_reading, m_info);
    Check check;
    for (const Cell& cell : cells) {
        const ValueEntry::Result read = entry.understand(*cell.measure, cell.key, cell.text);
        if (!read.error.isEmpty()) {
            const SchoolProfile* school = m_reading.data.schools(cell.key.year).find(cell.key.school);
            check.refusals.append({school != nullptr ? school->name : QString(), cell.measure->name,
                                   cell.text, read.error, read.suggestion});
            continue;
        }
        const bool same = cell.held != nullptr ? read.value && read.value->sameAs(*cell.held) : !read.value;
        if (!same) {
            check.writes.append({cell.key, read.value, cell.held != nullptr ? cell.held->rev : 0});
        }
    }
    return check;
}

qint64 BlockEntry::store(const QVector<Write>& writes) const
{
    Change change(m_database, m_info);
    {
        ValueWriter writer(change);
        for (const Write& write : writes) {
            if (write.value) {
                writer.put(write.key, *write.value, ValueWriter::Existing::Replace, {}, write.rev);
            } else {
                writer.clear(write.key, write.rev);
            }
        }
    }
    change.commit();
    return change.id();
}
