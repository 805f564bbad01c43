#include "core/figureengine.h"

#include "core/registers.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

bool Coverage::isWorseThan(const Coverage& other) const
{
    const qint64 mine = static_cast<qint64>(reported) * other.expected;
    const qint64 theirs = static_cast<qint64>(other.reported) * expected;
    return other.expected == 0 || mine < theirs || (mine == theirs && expected > other.expected);
}

QString FigureValue::display(int decimals) const
{
    if (!value) {
        return {};
    }
    const QString number = value->toString(decimals);
    return published != nullptr ? published->qualifier + number : number;
}

FigureEngine::FigureEngine(const Definitions& definitions, DataSource& source)
    : m_definitions(definitions), m_source(source)
{
}

void FigureEngine::clear()
{
    m_values.clear();
    m_terms.clear();
    m_rows.clear();
    m_divisions.clear();
    m_lineages.clear();
}

FigureValue FigureEngine::value(const QString& code, int year, const Scope& scope)
{
    const Key key{code, year, scope};
    if (const auto known = m_values.constFind(key); known != m_values.constEnd()) {
        return *known;
    }
    m_values.insert(key, {}); // figures that are computed from each other in a circle are missing
    const Figure* figure = m_definitions.figure(code);
    const FigureValue result = figure == nullptr ? FigureValue{} : compute(*figure, year, scope);
    m_values.insert(key, result);
    return result;
}

FigureValue FigureEngine::compute(const Figure& figure, int year, const Scope& scope)
{
    FigureValue result;
    if (const FigureVersion* version = figure.versionFor(year)) {
        result = version->years > 1 ? addYears(figure, *version, year, scope)
                                    : computeYear(figure, *version, year, scope);
    }
    result.value = result.computed;
    if (scope.isBureau()) {
        result.published = m_definitions.publishedFor(figure.code, year);
        if (result.published != nullptr) {
            result.value = result.published->value.rounded(figure.decimals);
        }
    }
    compareWithReported(figure, year, scope, result);
    return result;
}

FigureValue FigureEngine::addYears(const Figure& figure, const FigureVersion& version, int year,
                                   const Scope& scope)
{
    Decimal sum;
    Coverage coverage;
    for (int each = year - version.years + 1; each <= year; ++each) {
        const FigureValue part = computeYear(figure, version, each, scope);
        const auto exact = part.computed ? Decimal::fromDouble(part.raw) : std::nullopt;
        const auto next = exact ? sum.plus(*exact) : std::nullopt;
        if (!next) {
            return {}; // a year without a number: the sum over the years is not known
        }
        sum = *next;
        coverage.reported += part.coverage.reported;
        coverage.expected += part.coverage.expected;
    }
    return rounded(sum, sum.toDouble(), figure, coverage);
}

FigureValue FigureEngine::computeYear(const Figure& figure, const FigureVersion& version, int year,
                                      const Scope& scope)
{
    if (version.registerType != nullptr) {
        return overRegister(figure, version, year, scope);
    }
    return version.overFigures ? overFigures(figure, version, year, scope)
                               : overMeasures(figure, version, year, scope);
}

const SchoolTerms& FigureEngine::terms(const FigureVersion& version, int year)
{
    auto& kept = m_terms[{&version, year}];
    if (!kept) {
        kept = std::make_shared<SchoolTerms>(version, year, m_definitions, m_source);
    }
    return *kept;
}

const Division& FigureEngine::division(int year, const Scope& scope)
{
    Scope like;
    like.grouping = scope.grouping;
    like.within = scope.within;
    const bool asReported = scope.comparableTo <= year || scope.isBureau();
    like.comparableTo = asReported ? 0 : scope.comparableTo;
    auto& known = m_divisions[{year, like}];
    if (known) {
        return *known;
    }
    const SchoolBook& book = m_source.schools(year);
    if (asReported) {
        known = std::make_shared<Division>(like, book);
        return *known;
    }
    auto& lineage = m_lineages[scope.comparableTo];
    if (!lineage) {
        lineage = std::make_shared<Lineage>(m_source, scope.comparableTo);
    }
    known = std::make_shared<Division>(like, book, year, m_source.schools(scope.comparableTo), *lineage);
    return *known;
}

Membership FigureEngine::membership(const SchoolProfile& profile, int year, const Scope& scope)
{
    return division(year, scope).membership(m_source.schools(year).indexOf(profile.school), scope);
}

const QVector<Division::Member>& FigureEngine::members(const SchoolTerms& terms, int year, const Scope& scope)
{
    static const QVector<Division::Member> bureauItself = {{0, Membership::Inside}};
    static const QVector<Division::Member> none;
    const bool ofBureau = !terms.terms().isEmpty() && terms.terms().first().profile == nullptr;
    return !ofBureau ? division(year, scope).members(scope) : scope.isBureau() ? bureauItself : none;
}

FigureEngine::Sums FigureEngine::sumTerms(const SchoolTerms& terms, int year, const Scope& scope)
{
    Sums sums;
    bool isDivided = false;
    for (const auto& [place, member] : members(terms, year, scope)) {
        const SchoolTerm& term = terms.terms()[place];
        if (!term.isExpected()) {
            continue;
        }
        ++sums.coverage.expected;
        sums.coverage.reported += term.isReported() && member == Membership::Inside ? 1 : 0;
        isDivided =
            isDivided || (member == Membership::Divided && term.state != SchoolTerm::State::NothingToAdd);
        if (term.state == SchoolTerm::State::Counted && member == Membership::Inside) {
            sums.numerator = sums.numerator.value_or(Decimal()).plus(term.numerator);
            sums.denominator = sums.denominator.value_or(Decimal()).plus(term.denominator);
            if (!sums.numerator || !sums.denominator) {
                return {}; // out of range: no number at all rather than a wrong one
            }
        }
    }
    if (isDivided) {
        return {{}, {}, sums.coverage};
    }
    return sums;
}

FigureValue FigureEngine::overMeasures(const Figure& figure, const FigureVersion& version, int year,
                                       const Scope& scope)
{
    const SchoolTerms& schools = terms(version, year);
    if (version.kind == FigureKind::Dispersion) {
        return dispersion(figure, schools, year, scope);
    }
    const Sums sums = sumTerms(schools, year, scope);
    FigureValue result;
    result.coverage = sums.coverage;
    if (!sums.numerator) {
        return result;
    }
    const double top = sums.numerator->toDouble() * version.factor.toDouble();
    if (!version.denominator) {
        return rounded(sums.numerator->times(version.factor), top, figure, sums.coverage);
    }
    result.computed = Decimal::quotient(*sums.numerator, version.factor, *sums.denominator, figure.decimals);
    result.raw = result.computed ? top / sums.denominator->toDouble() : 0.0;
    return result;
}

/// S ÷ X̄ with S = √Σ(Pi ÷ P)(Xi − X̄)² and X̄ = Σxi ÷ P; P are the denominators, x the numerators.
/// Source: 县域义务教育优质均衡发展督导评估 (weights are the pupils, unlike in many spreadsheets).
FigureValue FigureEngine::dispersion(const Figure& figure, const SchoolTerms& terms, int year,
                                     const Scope& scope)
{
    const Sums sums = sumTerms(terms, year, scope);
    FigureValue result;
    result.coverage = sums.coverage;
    if (!sums.numerator || sums.denominator->millionths() <= 0 || sums.numerator->millionths() == 0) {
        return result;
    }
    const double all = sums.denominator->toDouble();
    const double mean = sums.numerator->toDouble() / all;
    double variance = 0.0;
    for (const auto& [place, member] : members(terms, year, scope)) {
        const SchoolTerm& term = terms.terms()[place];
        const bool counted = term.state == SchoolTerm::State::Counted && term.profile != nullptr
                             && member == Membership::Inside && term.denominator.millionths() > 0;
        if (counted) {
            const double weight = term.denominator.toDouble();
            const double distance = term.numerator.toDouble() / weight - mean;
            variance += weight / all * distance * distance;
        }
    }
    const double coefficient = std::sqrt(variance) / mean;
    return rounded(Decimal::fromDouble(coefficient, figure.decimals), coefficient, figure, sums.coverage);
}

std::optional<double> FigureEngine::evaluate(const Formula& formula, int year, const Scope& scope,
                                             Coverage& coverage)
{
    std::vector<double> numbers;
    for (const FormulaName& name : formula.names()) {
        const FigureValue part = value(name.code, name.previous ? year - 1 : year, scope);
        if (part.coverage.isWorseThan(coverage)) {
            coverage = part.coverage;
        }
        if (!part.value) {
            return std::nullopt;
        }
        const bool asPrinted = name.published || !part.computed || part.published != nullptr;
        numbers.push_back(asPrinted ? part.value->toDouble() : part.raw);
    }
    const double result = formula.evaluate(numbers);
    return std::isfinite(result) ? std::optional(result) : std::nullopt;
}

std::optional<Decimal> FigureEngine::amount(const Formula& formula, int year)
{
    Coverage coverage;
    const auto number = evaluate(formula, year, {}, coverage);
    return number ? Decimal::fromDouble(*number) : std::nullopt;
}

FigureValue FigureEngine::overFigures(const Figure& figure, const FigureVersion& version, int year,
                                      const Scope& scope)
{
    Coverage coverage;
    const auto top = evaluate(*version.numerator, year, scope, coverage);
    const auto bottom =
        version.denominator ? evaluate(*version.denominator, year, scope, coverage) : std::optional(1.0);
    FigureValue result;
    result.coverage = coverage;
    if (!top || !bottom) {
        return result;
    }
    if (!version.denominator) {
        const double scaled = *top * version.factor.toDouble();
        return rounded(Decimal::fromDouble(scaled, figure.decimals), scaled, figure, coverage);
    }
    const auto numerator = Decimal::fromDouble(*top);
    const auto denominator = Decimal::fromDouble(*bottom);
    if (!numerator || !denominator) {
        return result;
    }
    result.computed = Decimal::quotient(*numerator, version.factor, *denominator, figure.decimals);
    result.raw = result.computed ? *top * version.factor.toDouble() / *bottom : 0.0;
    return result;
}

FigureValue FigureEngine::rounded(std::optional<Decimal> exact, double raw, const Figure& figure,
                                  Coverage coverage)
{
    FigureValue result;
    result.coverage = coverage;
    result.raw = raw;
    if (exact) {
        result.computed = exact->rounded(figure.decimals);
    }
    return result;
}
