#include "core/schoolterms.h"

#include <algorithm>

SchoolTerms::SchoolTerms(const FigureVersion& version, int year, const Definitions& definitions,
                         DataSource& source)
    : m_version(version), m_year(year), m_definitions(definitions), m_source(source),
      m_numerator(*version.numerator, year, definitions, source)
{
    if (version.denominator) {
        m_denominator.emplace(*version.denominator, year, definitions, source);
    }
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

SchoolTerm SchoolTerms::bureauTerm()
{
    std::optional<Side> denominator;
    if (m_denominator) {
        denominator = m_denominator->evaluate(nullptr);
    }
    return combine(m_numerator.evaluate(nullptr), denominator);
}

SchoolTerm SchoolTerms::termOf(const SchoolProfile& profile)
{
    SchoolTerm term;
    const bool inNumerator = passes(m_version.numeratorFilter, profile);
    const bool inDenominator = passes(m_version.denominatorFilter, profile);
    if (m_denominator) {
        if (inDenominator) {
            const Side zero{SideState::Number, Decimal()};
            term = combine(inNumerator ? m_numerator.evaluate(&profile) : zero,
                           m_denominator->evaluate(&profile));
        }
    } else if (inNumerator) {
        term = combine(m_numerator.evaluate(&profile), std::nullopt);
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

QVector<SchoolTerms::Cell> SchoolTerms::cells(const Formula& formula, const SchoolProfile* profile) const
{
    return FormulaReader(formula, m_year, m_definitions, m_source).cells(profile);
}

bool SchoolTerms::passes(const Filter& filter, const SchoolProfile& profile) const
{
    return filter.isEmpty() || filter.matches(profile.record, {});
}
