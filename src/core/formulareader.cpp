#include "core/formulareader.h"

#include <algorithm>

FormulaReader::FormulaReader(const Formula& formula, int year, const Definitions& definitions,
                             DataSource& source)
    : m_formula(formula)
{
    for (const FormulaName& name : formula.names()) {
        Term term;
        term.measure = definitions.measure(name.code);
        term.year = name.previous ? year - 1 : year;
        term.column = &source.values(term.measure->id, term.year);
        term.ofPeers = name.peers;
        if (term.ofPeers) {
            sortByType(term, source);
        }
        m_terms.push_back(std::move(term));
    }
}

void FormulaReader::sortByType(Term& term, DataSource& source) const
{
    const SchoolBook& book = source.schools(term.year);
    for (const Value& value : *term.column) {
        const SchoolProfile* profile = book.find(value.school);
        if (profile != nullptr && profile->open && value.amount) {
            term.byType[profile->type].append(*value.amount);
        }
    }
    for (auto& amounts : term.byType) {
        std::sort(amounts.begin(), amounts.end());
    }
}

/// Columns and school books mostly run side by side, so the value is looked for where the last one stood.
const Value* FormulaReader::Term::find(qint64 school)
{
    const bool isNext = next < column->size() && (*column)[next].school == school;
    const Value* found = isNext ? column->constData() + next : findValue(*column, school);
    next = found == nullptr ? next : found - column->constData() + 1;
    return found;
}

FormulaReader::Side FormulaReader::evaluate(const SchoolProfile* profile)
{
    m_numbers.clear();
    bool hasNumber = m_terms.empty();
    bool nothing = false;
    Decimal plain;
    for (Term& term : m_terms) {
        const Value* value = term.find(ownerOf(*term.measure, profile));
        if (term.ofPeers) {
            const auto median = medianFor(term, profile, value);
            if (!median) {
                return {State::NotApplicable, {}};
            }
            hasNumber = true;
            plain = *median;
            m_numbers.push_back(plain.toDouble());
            continue;
        }
        const bool structural = (value != nullptr && value->missing == Missing::NotApplicable)
                                || !applies(*term.measure, profile);
        if (structural) {
            m_numbers.push_back(0.0);
            continue;
        }
        if (value == nullptr || value->missing == Missing::Masked) {
            return {State::Missing, {}};
        }
        nothing = nothing || value->missing.has_value();
        hasNumber = hasNumber || value->amount.has_value();
        plain = value->amount.value_or(Decimal());
        m_numbers.push_back(plain.toDouble());
    }
    if (!hasNumber) {
        return {nothing ? State::Nothing : State::NotApplicable, {}};
    }
    if (m_formula.isPlainName()) {
        return {State::Number, plain};
    }
    const auto number = Decimal::fromDouble(m_formula.evaluate(m_numbers));
    return number ? Side{State::Number, *number} : Side{State::Missing, {}};
}

QVector<FormulaReader::Cell> FormulaReader::cells(const SchoolProfile* profile) const
{
    QVector<Cell> cells;
    for (const Term& term : m_terms) {
        const Value* value = findValue(*term.column, ownerOf(*term.measure, profile));
        Cell cell{term.measure, term.year, value, applies(*term.measure, profile), term.ofPeers};
        if (term.ofPeers) {
            cell.peers = medianFor(term, profile, value);
            cell.value = nullptr;
        }
        cells.append(cell);
    }
    return cells;
}

bool FormulaReader::applies(const Measure& measure, const SchoolProfile* profile)
{
    return measure.ofBureau || (profile != nullptr && measure.appliesTo(profile->type));
}

qint64 FormulaReader::ownerOf(const Measure& measure, const SchoolProfile* profile)
{
    return measure.ofBureau || profile == nullptr ? BureauItself : profile->school;
}

std::optional<Decimal> FormulaReader::medianFor(const Term& term, const SchoolProfile* profile,
                                                const Value* own)
{
    const bool inOperation = profile != nullptr && profile->open;
    return inOperation ? medianOfOthers(term.byType.value(profile->type), own) : std::nullopt;
}

std::optional<Decimal> FormulaReader::medianOfOthers(const QVector<Decimal>& sorted, const Value* own)
{
    const bool hasOwn = own != nullptr && own->amount;
    const qsizetype count = sorted.size() - (hasOwn ? 1 : 0);
    if (count < FewestPeers) {
        return std::nullopt;
    }
    const qsizetype skipped =
        hasOwn ? std::lower_bound(sorted.begin(), sorted.end(), *own->amount) - sorted.begin()
               : sorted.size();
    const auto at = [&](qsizetype place) { return sorted[place < skipped ? place : place + 1]; };
    const Decimal upper = at(count / 2);
    if (count % 2 == 1) {
        return upper;
    }
    const Decimal lower = at(count / 2 - 1);
    return Decimal::fromMillionths(lower.millionths() + (upper.millionths() - lower.millionths()) / 2);
}
