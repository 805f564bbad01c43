#pragma once

#include "core/datasource.h"
#include "core/definitions.h"
#include "core/division.h"
#include "core/lineage.h"
#include "core/schoolterms.h"
#include "core/scope.h"

#include <QHash>

#include <memory>
#include <optional>

/// How many of those that should have reported did.
struct Coverage {
    int reported = 0;
    int expected = 0;

    bool isComplete() const { return reported == expected; }
    /// What is computed from several figures is as complete as the least complete of them.
    bool isWorseThan(const Coverage& other) const;
};

/// A figure's number in one year and scope.
struct FigureValue {
    std::optional<Decimal> value;    ///< as it leaves the house: published if there is such, else computed
    std::optional<Decimal> computed; ///< from the rows, rounded to the figure's decimals
    double raw = 0.0;                ///< unrounded; meaningful when computed is set
    Coverage coverage;
    const PublishedValue* published = nullptr;
    /// The year has been locked with another number than `value`, which is a correction.
    bool restated = false;
    std::optional<Decimal> asReported; ///< that other number; nothing when it was missing

    /// "超20": published with a qualifier, so that nothing can be computed from it.
    bool isRough() const { return published != nullptr && !published->qualifier.isEmpty(); }
    /// With the figure's decimals and the qualifier: "52.75", "超20"; empty when missing.
    QString display(int decimals) const;
};

/// A figure's number beside last year's (or that of another year) and the target.
struct FigureReport {
    const Figure* figure = nullptr;
    int year = 0;
    Scope scope;
    FigureValue value;
    int previousYear = 0; ///< with which it is compared
    FigureValue previous;
    /// Value minus previous, both as published: percentage points where the unit is %, else in the unit.
    /// Nothing when either is missing or the definition changed in between.
    std::optional<Decimal> change;
    bool definitionChanged = false;
    const Target* target = nullptr;
    std::optional<bool> targetMet;
};

/// The rows of a register that a count, sum or record figure is computed from.
struct RegisterRows {
    QVector<const Record*> rows;
    /// The register has rows in this year at all, or its office has declared that there are none; else a
    /// count is missing, not 0.
    bool isKept = false;
    bool isDivided = false; ///< a row is of a school whose successors stand partly outside: missing
};

/// Computes figures from values and records. Nobody else does: dashboards, tables and documents ask here.
/// Missing never counts as zero; ratios add up both sides over the schools that have both, and divide once.
/// Results are kept for the life of the engine, so an engine belongs to one reading of the data.
class FigureEngine
{
public:
    FigureEngine(const Definitions& definitions, DataSource& source);

    /// Missing for an unknown code, a year before the first version, or a figure that the scope cannot have.
    FigureValue value(const QString& code, int year, const Scope& scope = {});
    /// `code` must exist. Compared with the year `against`; 0: with the year before.
    FigureReport report(const QString& code, int year, const Scope& scope = {}, int against = 0);
    /// A formula over figures, for the bureau as a whole; missing when one of the figures is.
    std::optional<Decimal> amount(const Formula& formula, int year);
    /// The groups that exist in a year, in order: townships as listed, types and ownerships by code, schools
    /// by code. Only those that have a school within the filter.
    QVector<Scope> scopes(Grouping grouping, int year, const SchoolFilter& within = {});
    /// "bureau", "township:NAME", "type:CODE", "ownership:CODE", "school:CODE".
    QString scopeText(const Scope& scope) const;
    /// For people: "Riverside · Primary school"; empty for no filter.
    QString filterName(const SchoolFilter& filter) const;
    /// For people: the township's or school's name, the label of the type. The filter is not told.
    QString scopeName(const Scope& scope, int year);

    /// Forgets what was computed, after the source has changed.
    void clear();

    /// `profile` is of `year`; on the comparable basis its successors decide.
    Membership membership(const SchoolProfile& profile, int year, const Scope& scope);

    const SchoolTerms& terms(const FigureVersion& version, int year);
    /// Which of the terms belong to the scope.
    const QVector<Division::Member>& members(const SchoolTerms& terms, int year, const Scope& scope);
    RegisterRows registerRows(const FigureVersion& version, int year, const Scope& scope);
    /// The rows that pass a filter, for lists.
    RegisterRows rowsOf(const RecordType& type, const Filter& filter, int year, const Scope& scope);

    const Definitions& definitions() const { return m_definitions; }
    DataSource& source() { return m_source; }

private:
    struct Key {
        QString code;
        int year;
        Scope scope;
        bool operator==(const Key&) const = default;
        friend size_t qHash(const Key& key, size_t seed = 0) noexcept
        {
            return qHashMulti(seed, key.code, key.year, key.scope);
        }
    };
    struct Sums {
        std::optional<Decimal> numerator, denominator;
        Coverage coverage;
    };

    /// The rows of a register that count, and whose they are.
    struct KeptRows {
        RegisterRows all;
        QHash<int, QVector<qsizetype>> ofSchool; ///< by the place of its profile in the year's SchoolBook
        QVector<qsizetype> ofNoSchool;
    };

    /// How the schools of a year fall into the groups of the scope's kind.
    const Division& division(int year, const Scope& scope);
    bool definitionChanged(const Figure& figure, int year) const;
    bool definitionChangedBetween(const Figure& figure, int one, int other) const;
    FigureValue compute(const Figure& figure, int year, const Scope& scope);
    void compareWithReported(const Figure& figure, int year, const Scope& scope, FigureValue& value);
    FigureValue computeYear(const Figure& figure, const FigureVersion& version, int year, const Scope& scope);
    FigureValue overMeasures(const Figure& figure, const FigureVersion& version, int year,
                             const Scope& scope);
    FigureValue overFigures(const Figure& figure, const FigureVersion& version, int year, const Scope& scope);
    FigureValue overRegister(const Figure& figure, const FigureVersion& version, int year,
                             const Scope& scope);
    FigureValue addYears(const Figure& figure, const FigureVersion& version, int year, const Scope& scope);
    Sums sumTerms(const SchoolTerms& terms, int year, const Scope& scope);
    FigureValue dispersion(const Figure& figure, const SchoolTerms& terms, int year, const Scope& scope);
    std::optional<double> evaluate(const Formula& formula, int year, const Scope& scope, Coverage& coverage);
    KeptRows readRows(const RecordType& type, const Filter& filter, int year);
    RegisterRows partOf(const RecordType& type, const KeptRows& kept, int year, const Scope& scope);
    static bool isDivisible(const RecordType& type, const KeptRows& kept, const Scope& scope);
    void addRowsOfSchools(const KeptRows& kept, int year, const Scope& scope, RegisterRows& part);
    static FigureValue rounded(std::optional<Decimal> exact, double raw, const Figure& figure,
                               Coverage coverage);

    const Definitions& m_definitions;
    DataSource& m_source;
    QHash<Key, FigureValue> m_values;
    QHash<QPair<const FigureVersion*, int>, std::shared_ptr<SchoolTerms>> m_terms;
    QHash<QPair<const FigureVersion*, int>, KeptRows> m_rows;
    QHash<QPair<int, Scope>, std::shared_ptr<Division>> m_divisions; ///< by year; the scope without its key
    QHash<int, std::shared_ptr<Lineage>> m_lineages;                 ///< by base year
};
