#pragma once

#include "core/datasource.h"
#include "core/definitions.h"

#include <QHash>
#include <QVector>

#include <optional>
#include <vector>

/// One formula over measures in one year, read school by school: figures and rules take their numbers here.
///
/// A measure that does not apply to a school (by its type or by its own word, —), or of which it says that
/// there is nothing to report (无), is a structural zero inside a formula in which another measure has a
/// number; a measure that applies and is missing makes the whole side missing. `.peers` is the median of the
/// other schools of the same type that are in operation and have a number; where they are too few, the side
/// does not apply.
class FormulaReader
{
public:
    static constexpr int FewestPeers = 5;

    /// Every name of the formula must be a measure. Formula, definitions and source must outlive the reader.
    FormulaReader(const Formula& formula, int year, const Definitions& definitions, DataSource& source);

    enum class State { Number, Missing, Nothing, NotApplicable };
    struct Side {
        State state = State::NotApplicable;
        Decimal number;
    };
    /// Without a profile: for the bureau itself. Quickest when the schools come in the order of their
    /// identity.
    Side evaluate(const SchoolProfile* profile);

    /// What one name of the formula stands for.
    struct Cell {
        const Measure* measure = nullptr;
        int year = 0;
        const Value* value = nullptr; ///< null: never entered, or the peers' median
        bool applies = false;
        bool ofPeers = false;
        std::optional<Decimal> peers = {}; ///< nothing: fewer than FewestPeers have a number
    };
    QVector<Cell> cells(const SchoolProfile* profile) const;

private:
    struct Term {
        const Measure* measure = nullptr;
        int year = 0;
        const QVector<Value>* column = nullptr;
        bool ofPeers = false;
        QHash<QString, QVector<Decimal>> byType = {}; ///< ascending; of peers only
        qsizetype next = 0;                           ///< where the next school's value stands, probably

        const Value* find(qint64 school);
    };

    static bool applies(const Measure& measure, const SchoolProfile* profile);
    static qint64 ownerOf(const Measure& measure, const SchoolProfile* profile);
    static std::optional<Decimal> medianFor(const Term& term, const SchoolProfile* profile, const Value* own);
    void sortByType(Term& term, DataSource& source) const;
    static std::optional<Decimal> medianOfOthers(const QVector<Decimal>& sorted, const Value* own);

    const Formula& m_formula;
    std::vector<Term> m_terms;
    std::vector<double> m_numbers; ///< of the school at hand; kept so that none of them allocates
};
