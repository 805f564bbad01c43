#include "core/schoolterms.h"

#include <algorithm>

SchoolTerms::SchoolTerms(const FigureVersion& version, int year, const Definitions& definitions,
                         DataSource& source)
    : m_version(version), m_year(year), m_definitions(definitions), m_source(source)
{
    if (isOfBureau(*version.numerator, definitions)) {
        m_terms = {bureauTerm()};
        return;
    }
    const auto& profiles = source.schools(year).profiles();
    m_terms.reserve(profiles.size());
    for (const SchoolProfile& profile : profiles) {
        m_terms.append(termOf(profile));
    }
}

bool SchoolTerms::isOfBureau(const Formula& formula, const Definitions& definitions)
{
    const auto& names = formula.names();
    return !names.isEmpty() && std::all_of(names.begin(), names.end(), [&](const FormulaName& name) {
        const Measure* measure = definitions.measure(name.code);
        return measure != nullptr && measure->ofBureau;
    });
}

SchoolTerm SchoolTerms::bureauTerm() const
{
    std::optional<Side> denominator;
    if (m_version.denominator) {
        denominator = evaluate(*m_version.denominator, nullptr);
    }
    return combine(evaluate(*m_version.numerator, nullptr), denominator);
}

SchoolTerm SchoolTerms::termOf(const SchoolProfile& profile) const
{
    SchoolTerm term;
    const bool inNumerator = passes(m_version.numeratorFilter, profile);
    const bool inDenominator = passes(m_version.denominatorFilter, profile);
    if (m_version.denominator) {
        if (inDenominator) {
            const Side zero{SideState::Number, Decimal()};
            term = combine(inNumerator ? evaluate(*m_version.numerator, &profile) : zero,
                           evaluate(*m_version.denominator, &profile));
        }
    } else if (inNumerator) {
        term = combine(evaluate(*m_version.numerator, &profile), std::nullopt);
    }
    if (!profile.open && term.state != SchoolTerm::State::NotExpected) {
        term.state = term.state == SchoolTerm::State::Counted ? SchoolTerm::State::NotInOperation
                                                              : SchoolTerm::State::NotExpected;
    }
    term.profile = &profile;
    return term;
}

SchoolTerm SchoolTerms::combine(const Side& numerator, const std::optional<Side>& denominator) const
{
    SchoolTerm term;
    term.numerator = numerator.number;
    term.denominator = denominator ? denominator->number : Decimal();
    const auto either = [&](SideState state) {
        return numerator.state == state || (denominator && denominator->state == state);
    };
    if (either(SideState::NotApplicable)) {
        term.state = SchoolTerm::State::NotExpected;
    } else if (either(SideState::Missing)) {
        term.state = SchoolTerm::State::NotReported;
    } else if (either(SideState::Nothing)) {
        term.state = SchoolTerm::State::NothingToAdd;
    } else {
        term.state = SchoolTerm::State::Counted;
    }
    return term;
}

SchoolTerms::Side SchoolTerms::evaluate(const Formula& formula, const SchoolProfile* profile) const
{
    std::vector<double> numbers;
    bool hasNumber = formula.names().isEmpty();
    bool nothing = false;
    Decimal plain;
    for (const Cell& cell : cells(formula, profile)) {
        const bool structural =
            !cell.applies || (cell.value != nullptr && cell.value->missing == Missing::NotApplicable);
        if (structural) {
            numbers.push_back(0.0);
            continue;
        }
        if (cell.value == nullptr || cell.value->missing == Missing::Masked) {
            return {SideState::Missing, {}};
        }
        nothing = nothing || cell.value->missing.has_value();
        hasNumber = hasNumber || cell.value->amount.has_value();
        plain = cell.value->amount.value_or(Decimal());
        numbers.push_back(plain.toDouble());
    }
    if (!hasNumber) {
        return {nothing ? SideState::Nothing : SideState::NotApplicable, {}};
    }
    if (formula.isPlainName()) {
        return {SideState::Number, plain};
    }
    const auto number = Decimal::fromDouble(formula.evaluate(numbers));
    return number ? Side{SideState::Number, *number} : Side{SideState::Missing, {}};
}

QVector<SchoolTerms::Cell> SchoolTerms::cells(const Formula& formula, const SchoolProfile* profile) const
{
    QVector<Cell> cells;
    for (const FormulaName& name : formula.names()) {
        const Measure& measure = *m_definitions.measure(name.code);
        const int year = name.previous ? m_year - 1 : m_year;
        const bool applies = measure.ofBureau || (profile != nullptr && measure.appliesTo(profile->type));
        const qint64 school = measure.ofBureau || profile == nullptr ? BureauItself : profile->school;
        cells.append({&measure, year, find(measure, year, school), applies});
    }
    return cells;
}

const Value* SchoolTerms::find(const Measure& measure, int year, qint64 school) const
{
    const auto& column = m_source.values(measure.id, year);
    const auto it = std::lower_bound(column.begin(), column.end(), school,
                                     [](const Value& value, qint64 wanted) { return value.school < wanted; });
    return it != column.end() && it->school == school ? &*it : nullptr;
}

bool SchoolTerms::passes(const Filter& filter, const SchoolProfile& profile) const
{
    return filter.isEmpty() || filter.matches(profile.record, {});
}
