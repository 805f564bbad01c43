#pragma once

#include "core/datasource.h"
#include "core/definitions.h"
#include "core/formulareader.h"

#include <QVector>

#include <optional>

/// What one school (or the bureau itself) brings to a figure computed from measures.
struct SchoolTerm {
    enum class State {
        Counted,        ///< adds numerator (and denominator)
        NotReported,    ///< is expected, but a side is missing
        NothingToAdd,   ///< said that there is nothing to report
        NotExpected,    ///< the measure does not apply, or the school is outside the figure's filter
        NotInOperation, ///< has values, but was not in operation that year
    };

    const SchoolProfile* profile = nullptr; ///< null for the bureau itself
    State state = State::NotExpected;
    Decimal numerator;
    Decimal denominator;

    bool isExpected() const { return state != State::NotExpected && state != State::NotInOperation; }
    bool isReported() const { return state == State::Counted || state == State::NothingToAdd; }
};

/// Evaluates a version's formulas over measures, school by school (what is missing: see FormulaReader). For a
/// ratio, a school outside the numerator's filter adds 0 to the numerator; outside the denominator's it adds
/// nothing.
class SchoolTerms
{
public:
    SchoolTerms(const FigureVersion& version, int year, const Definitions& definitions, DataSource& source);

    /// One entry per school of the year; one with a null profile when the formulas are over bureau measures.
    const QVector<SchoolTerm>& terms() const { return m_terms; }

    /// The values that a formula reads for one school, for tracing.
    using Cell = FormulaReader::Cell;
    QVector<Cell> cells(const Formula& formula, const SchoolProfile* profile) const;

    /// True when every measure of the formula is the bureau's own.
    static bool isOfBureau(const Formula& formula, const Definitions& definitions);

private:
    using Side = FormulaReader::Side;
    using SideState = FormulaReader::State;

    SchoolTerm termOf(const SchoolProfile& profile);
    SchoolTerm bureauTerm();
    SchoolTerm combine(const Side& numerator, const std::optional<Side>& denominator) const;
    bool passes(const Filter& filter, const SchoolProfile& profile) const;

    const FigureVersion& m_version;
    int m_year;
    const Definitions& m_definitions;
    DataSource& m_source;
    FormulaReader m_numerator;
    std::optional<FormulaReader> m_denominator;
    QVector<SchoolTerm> m_terms;
};
