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
        m_terms.append(std::move(term));
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

FormulaReader::Side FormulaReader::evaluate(const SchoolProfile* profile) const
{
    std::vector<double> numbers;
    numbers.reserve(static_cast<size_t>(m_terms.size()));
    bool hasNumber = m_terms.isEmpty();
    bool nothing = false;
    Decimal plain;
    for (const Term& term : m_terms) {
        const Cell cell = cellOf(term, profile);
        if (cell.ofPeers) {
            if (!cell.peers) {
                return {State::NotApplicable, {}};
            }
            hasNumber = true;
            plain = *cell.peers;
            numbers.push_back(plain.toDouble());
            continue;
        }
        const bool structural =
            !cell.applies || (cell.value != nullptr && cell.value->missing == Missing::NotApplicable);
        if (structural) {
            numbers.push_back(0.0);
            continue;
        }
        if (cell.value == nullptr || cell.value->missing == Missing::Masked) {
            return {State::Missing, {}};
        }
        nothing = nothing || cell.value->missing.has_value();
        hasNumber = hasNumber || cell.value->amount.has_value();
        plain = cell.value->amount.value_or(Decimal());
        numbers.push_back(plain.toDouble());
    }
    if (!hasNumber) {
        return {nothing ? State::Nothing : State::NotApplicable, {}};
    }
    if (m_formula.isPlainName()) {
        return {State::Number, plain};
    }
    const auto number = Decimal::fromDouble(m_formula.evaluate(numbers));
    return number ? Side{State::Number, *number} : Side{State::Missing, {}};
}

QVector<FormulaReader::Cell> FormulaReader::cells(const SchoolProfile* profile) const
{
    QVector<Cell> cells;
    for (const Term& term : m_terms) {
        cells.append(cellOf(term, profile));
    }
    return cells;
}

FormulaReader::Cell FormulaReader::cellOf(const Term& term, const SchoolProfile* profile) const
{
    const Measure& measure = *term.measure;
    const bool applies = measure.ofBureau || (profile != nullptr && measure.appliesTo(profile->type));
    const qint64 school = measure.ofBureau || profile == nullptr ? BureauItself : profile->school;
    Cell cell{&measure, term.year, findValue(*term.column, school), applies, term.ofPeers};
    if (term.ofPeers) {
        if (profile != nullptr && profile->open) {
            cell.peers = medianOfOthers(term.byType.value(profile->type), cell.value);
        }
        cell.value = nullptr;
    }
    return cell;
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
