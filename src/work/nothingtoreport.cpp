#include "work/nothingtoreport.h"

#include "core/completeness.h"
#include "core/registers.h"
#include "storage/recordstore.h"
#include "storage/storageerror.h"
#include "storage/valuestore.h"

using namespace Qt::StringLiterals;

namespace {

const RecordType& declaration()
{
    return *Registers::findKept(u"nothing_to_report"_s);
}

Record declarationOf(const RecordType& type, int year)
{
    Record record = makeRecord(declaration(), year);
    record.values[declaration().indexOf(u"register"_s)] = type.id;
    return record;
}

} // namespace

qint64 NothingToReport::declare(const RecordType& type, int year) const
{
    Change change(m_database, m_info);
    {
        const RecordStore store(m_database);
        Record record = declarationOf(type, year);
        if (!store.all(type, year).isEmpty()) {
            throw StorageError(StorageError::Kind::Refused, tr("The register has rows in %1").arg(year));
        }
        if (!store.findByKey(declaration(), record)) {
            store.save(change, declaration(), record);
        }
    }
    change.commit();
    return change.id();
}

qint64 NothingToReport::withdraw(const RecordType& type, int year) const
{
    Change change(m_database, m_info);
    {
        const RecordStore store(m_database);
        if (const auto stored = store.findByKey(declaration(), declarationOf(type, year))) {
            store.remove(change, declaration(), *stored);
        }
    }
    change.commit();
    return change.id();
}

qint64 NothingToReport::fill(Reading& reading, int year, const QString& office, qint64 school) const
{
    Value nothing;
    nothing.school = school;
    nothing.missing = Missing::NothingToReport;
    Change change(m_database, m_info);
    {
        ValueWriter writer(change);
        for (const auto& each : Completeness(reading.definitions, reading.data, year).offices) {
            for (const auto& of : each.schools) {
                if (each.code != office || of.school != school) {
                    continue;
                }
                for (const Measure* measure : of.missing) {
                    writer.put({year, measure->id, school}, nothing, ValueWriter::Existing::Keep);
                }
            }
        }
    }
    change.commit();
    return change.id();
}
