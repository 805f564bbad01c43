#include "storage/storeddata.h"

#include "core/registers.h"
#include "storage/recordstore.h"
#include "storage/snapshotstore.h"

#include <algorithm>

using namespace Qt::StringLiterals;

const SchoolBook& StoredData::schools(int year)
{
    const auto known = m_schools.find(year);
    if (known != m_schools.end()) {
        return known->second;
    }
    return m_schools.emplace(year, SchoolBook(records(*Registers::find(u"school"_s), year))).first->second;
}

const QVector<Value>& StoredData::values(qint64 measure, int year)
{
    auto& years = m_values[measure];
    const auto known = years.find(year);
    if (known != years.end()) {
        return known->second;
    }
    return years.emplace(year, m_store.column(measure, year)).first->second;
}

QVector<qint64> StoredData::reporters(qint64 measure, int year)
{
    const auto known = m_reporters.find(year);
    const auto& all = known != m_reporters.end()
                          ? known->second
                          : m_reporters.emplace(year, m_store.reporters(year)).first->second;
    return all.value(measure);
}

void StoredData::forgetValues()
{
    m_values.clear();
    m_reporters.clear();
}

const QVector<Record>& StoredData::records(const RecordType& type, int year)
{
    auto& years = m_records[type.id];
    const auto known = years.find(year);
    if (known != years.end()) {
        return known->second;
    }
    return years.emplace(year, RecordStore(m_database).all(type, year)).first->second;
}

bool StoredData::nothingToReport(const QString& registerId, int year)
{
    const RecordType& type = *Registers::findKept(u"nothing_to_report"_s);
    const QVector<Record>& declared = records(type, year);
    return std::any_of(declared.begin(), declared.end(), [&](const Record& record) {
        return RecordView(type, record).text("register") == registerId;
    });
}

const ReportedFigures& StoredData::reported(const QString& figure, int year)
{
    auto& years = m_reported[figure];
    const auto known = years.find(year);
    if (known != years.end()) {
        return known->second;
    }
    return years.emplace(year, SnapshotStore(m_database).of(figure, year)).first->second;
}

Definitions::Records readDefinitionRecords(const Database& database)
{
    const RecordStore store(database);
    Definitions::Records records;
    for (const RecordType& type : Registers::standing()) {
        records.insert(type.id, store.all(type, 0));
    }
    return records;
}
