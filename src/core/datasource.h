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

/// A figure's number as it was when its year was first locked: that is the number that left the house.
struct ReportedFigure {
    std::optional<Decimal> amount; ///< nothing: it was missing
    int reported = 0, expected = 0;
};

/// By Scope::code().
using ReportedFigures = QHash<QString, ReportedFigure>;

/// The school's value in a column as DataSource::values() gives it; null when there is none.
const Value* findValue(const QVector<Value>& column, qint64 school);

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
    /// A figure's numbers as reported; empty as long as the year has never been locked.
    virtual const ReportedFigures& reported(const QString& figure, int year) = 0;
    /// The schools that have a value of a measure in a year, be it a number or a reason, in ascending order.
    virtual QVector<qint64> reporters(qint64 measure, int year);
};
