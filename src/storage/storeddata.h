#pragma once

#include "core/datasource.h"
#include "core/definitions.h"
#include "storage/database.h"
#include "storage/valuestore.h"

#include <unordered_map>

/// The DataSource that reads from the file, each part once and when first asked for.
class StoredData : public DataSource
{
public:
    explicit StoredData(const Database& database) : m_database(database), m_store(database) {}

    const SchoolBook& schools(int year) override;
    const QVector<Value>& values(qint64 measure, int year) override;
    /// Without reading the numbers: one pass over the year's keys serves all measures.
    QVector<qint64> reporters(qint64 measure, int year) override;
    const QVector<Record>& records(const RecordType& type, int year) override;
    bool nothingToReport(const QString& registerId, int year) override;
    const ReportedFigures& reported(const QString& figure, int year) override;
    /// Values are read anew from now on; references given out before are no longer valid.
    void forgetValues();

private:
    const Database& m_database;
    ValueStore m_store;
    // Node-based: what a call returned stays where it is.
    std::unordered_map<int, SchoolBook> m_schools;
    std::unordered_map<qint64, std::unordered_map<int, QVector<Value>>> m_values;
    std::unordered_map<int, QHash<qint64, QVector<qint64>>> m_reporters;
    std::unordered_map<QString, std::unordered_map<int, QVector<Record>>> m_records;
    std::unordered_map<QString, std::unordered_map<int, ReportedFigures>> m_reported;
};

/// The records of all standing types, for Definitions.
Definitions::Records readDefinitionRecords(const Database& database);
