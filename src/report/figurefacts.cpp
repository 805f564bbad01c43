#include "report/figurefacts.h"

#include "report/figurewords.h"

#include <algorithm>

namespace {

QVector<FormulaName> namesOf(const FigureVersion& version)
{
    QVector<FormulaName> names;
    for (const auto* formula : {&version.numerator, &version.denominator}) {
        names += formula->has_value() ? (*formula)->names() : QVector<FormulaName>();
    }
    return names;
}

} // namespace

QString FigureFacts::whyMissing(const QString& code, int year, const Scope& scope)
{
    const Figure& figure = *m_engine.definitions().figure(code);
    const bool isPart = !scope.isBureau();
    if (!isPart || m_engine.value(code, year, scope).coverage.expected > 0) {
        return FigureWords::noData();
    }
    m_seen.clear();
    switch (absence(figure, year, scope)) {
    case Absence::Undivided: return tr("not divided by schools");
    case Absence::Unconcerned: return tr("does not concern these schools");
    case Absence::Due: break;
    }
    return FigureWords::noData();
}

FigureFacts::Absence FigureFacts::absence(const Figure& figure, int year, const Scope& scope)
{
    const FigureVersion* version = figure.versionFor(year);
    if (version == nullptr) {
        return m_engine.value(figure.code, year).value ? Absence::Undivided : Absence::Due;
    }
    if (version->registerType != nullptr) {
        return absenceOfRows(*version, year, scope);
    }
    if (version->overFigures) {
        Absence worst = Absence::Unconcerned;
        for (const FormulaName& name : namesOf(*version)) {
            const Figure* part = m_engine.definitions().figure(name.code);
            if (part == nullptr || m_seen.contains({name.code, year})) {
                continue;
            }
            m_seen.insert({name.code, year});
            if (!m_engine.value(name.code, year, scope).value
                && absence(*part, year, scope) == Absence::Undivided) {
                worst = Absence::Undivided;
            }
        }
        return worst;
    }
    const auto& terms = m_engine.terms(*version, year).terms();
    const bool ofSchools = std::any_of(terms.begin(), terms.end(),
                                       [](const SchoolTerm& term) { return term.profile != nullptr; });
    return ofSchools ? Absence::Unconcerned : Absence::Undivided;
}

FigureFacts::Absence FigureFacts::absenceOfRows(const FigureVersion& version, int year, const Scope& scope)
{
    if (!m_engine.registerRows(version, year, {}).isKept) {
        return Absence::Due;
    }
    const bool divides = m_engine.registerRows(version, year, scope).isKept;
    return divides ? Absence::Unconcerned : Absence::Undivided;
}

QString FigureFacts::estimated(const QString& code, int year, const Scope& scope)
{
    m_seen.clear();
    return restsOnEstimates(code, year, scope) ? tr("with estimates") : QString();
}

bool FigureFacts::restsOnEstimates(const QString& code, int year, const Scope& scope)
{
    const Figure* figure = m_engine.definitions().figure(code);
    const FigureVersion* version = figure == nullptr ? nullptr : figure->versionFor(year);
    if (version == nullptr || version->registerType != nullptr || m_seen.contains({code, year})
        || m_engine.value(code, year, scope).published != nullptr) {
        return false;
    }
    m_seen.insert({code, year});
    for (int each = year - version->years + 1; each <= year; ++each) {
        if (hasEstimates(*version, each, scope)) {
            return true;
        }
    }
    return false;
}

bool FigureFacts::hasEstimates(const FigureVersion& version, int year, const Scope& scope)
{
    if (version.overFigures) {
        const QVector<FormulaName> names = namesOf(version);
        return std::any_of(names.begin(), names.end(), [&](const FormulaName& name) {
            return restsOnEstimates(name.code, name.previous ? year - 1 : year, scope);
        });
    }
    const SchoolTerms& terms = m_engine.terms(version, year);
    QVector<qint64> schools;
    for (const auto& [place, member] : m_engine.members(terms, year, scope)) {
        const SchoolTerm& term = terms.terms()[place];
        if (term.state == SchoolTerm::State::Counted && member == Membership::Inside) {
            schools.append(term.profile == nullptr ? BureauItself : term.profile->school);
        }
    }
    return (version.numerator && anyEstimated(*version.numerator, schools, year))
           || (version.denominator && anyEstimated(*version.denominator, schools, year));
}

/// Asks for the schools' own values, so that a ranking of schools does not read every column for every one.
bool FigureFacts::anyEstimated(const Formula& formula, const QVector<qint64>& schools, int year)
{
    for (const FormulaName& name : formula.names()) {
        const Measure* measure = m_engine.definitions().measure(name.code);
        const int of = name.previous ? year - 1 : year;
        if (measure == nullptr) {
            continue;
        }
        const QVector<Value>& column = m_engine.source().values(measure->id, of);
        const auto isEstimated = [&](qint64 school) {
            const Value* value = findValue(column, measure->ofBureau ? BureauItself : school);
            return value != nullptr && value->estimated;
        };
        if (std::any_of(schools.begin(), schools.end(), isEstimated)) {
            return true;
        }
    }
    return false;
}
