#pragma once

#include "core/amounttext.h"
#include "core/decimal.h"
#include "core/record.h"
#include "core/schoolbook.h"

#include <QHash>
#include <QVector>

#include <optional>

/// Where a value stands.
struct ValueKey {
    int year = 0;
    qint64 measure = 0;
    qint64 school = BureauItself;

    bool operator==(const ValueKey&) const = default;
    friend size_t qHash(const ValueKey& key, size_t seed = 0) noexcept
    {
        return qHashMulti(seed, key.year, key.measure, key.school);
    }
};

/// One stored value of a measure. Exactly one of amount and missing is set.
struct Value {
    qint64 school = BureauItself;
    std::optional<Decimal> amount;
    std::optional<Missing> missing;
    bool estimated = false;
    qint64 rev = 0; ///< number of the history entry that last wrote it

    bool sameAs(const Value& other) const
    {
        return amount == other.amount && missing == other.missing && estimated == other.estimated;
    }
};

/// Where figures get their rows from. What a call returned stays valid as long as the source lives.
class DataSource
{
public:
    virtual ~DataSource() = default;

    /// Profiles of a year; empty when the year is unknown.
    virtual const SchoolBook& schools(int year) = 0;
    /// All values of a measure in a year, in ascending order of the school's identity.
    virtual const QVector<Value>& values(qint64 measure, int year) = 0;
    /// All rows of a register in a year.
    virtual const QVector<Record>& records(const RecordType& type, int year) = 0;
    /// Whether the office that keeps a register has said that the year has no row for it.
    virtual bool nothingToReport(const QString& registerId, int year) = 0;
};
