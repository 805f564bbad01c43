// The part of FigureEngine that compares: with last year, with the target, with what was reported, and over
// the groups.

#include "core/figureengine.h"

#include "core/registers.h"

#include <algorithm>

using namespace Qt::StringLiterals;

/// Its own definition, or that of a figure that it is computed from, is another one than the year before.
bool FigureEngine::definitionChanged(const Figure& figure, int year) const
{
    const FigureVersion* before = figure.versionFor(year - 1);
    const FigureVersion* now = figure.versionFor(year);
    if (before == nullptr || before != now) {
        return before != nullptr;
    }
    for (const auto* formula : {&now->numerator, &now->denominator}) {
        for (const FormulaName& name : formula->has_value() ? (*formula)->names() : QVector<FormulaName>()) {
            const Figure* part = m_definitions.figure(name.code);
            if (part != nullptr && definitionChanged(*part, name.previous ? year - 1 : year)) {
                return true;
            }
        }
    }
    return false;
}

void FigureEngine::compareWithReported(const Figure& figure, int year, const Scope& scope, FigureValue& value)
{
    const ReportedFigures& reported = m_source.reported(figure.code, year);
    if (reported.isEmpty() || scope.comparableTo != 0) {
        return;
    }
    const auto then = reported.constFind(scope.code());
    if (then != reported.constEnd() && then->amount != value.value) {
        value.restated = true;
        value.asReported = then->amount;
    }
}

bool FigureEngine::definitionChangedBetween(const Figure& figure, int one, int other) const
{
    for (int year = std::min(one, other) + 1; year <= std::max(one, other); ++year) {
        if (definitionChanged(figure, year)) {
            return true;
        }
    }
    return false;
}

FigureReport FigureEngine::report(const QString& code, int year, const Scope& scope, int against)
{
    FigureReport report;
    report.figure = m_definitions.figure(code);
    report.year = year;
    report.scope = scope;
    report.value = value(code, year, scope);
    report.previousYear = against == 0 ? year - 1 : against;
    report.previous = value(code, report.previousYear, scope);
    report.definitionChanged = definitionChangedBetween(*report.figure, report.previousYear, year);
    if (report.value.value && report.previous.value && !report.definitionChanged) {
        report.change = *report.value.value - *report.previous.value;
    }
    report.target = m_definitions.targetFor(code, year);
    if (report.target != nullptr && report.value.value) {
        report.targetMet = report.target->isMetBy(*report.value.value);
    }
    return report;
}

QVector<Scope> FigureEngine::scopes(Grouping grouping, int year, const SchoolFilter& within)
{
    QVector<Scope> found;
    if (grouping == Grouping::None) {
        Scope whole;
        whole.within = within;
        return {whole};
    }
    QSet<Scope> known;
    for (const SchoolProfile& profile : m_source.schools(year).profiles()) {
        Scope scope = scopeOf(grouping, profile);
        scope.within = within;
        if (within.contains(profile) && !known.contains(scope)) {
            known.insert(scope);
            found.append(scope);
        }
    }
    QStringList order;
    if (grouping == Grouping::Township) {
        const RecordType& type = *Registers::find(u"township"_s);
        for (const Record& record : m_definitions.records(type.id)) {
            order.append(RecordView(type, record).text("code"));
        }
    }
    std::stable_sort(found.begin(), found.end(), [&](const Scope& a, const Scope& b) {
        const auto left = order.indexOf(a.key);
        const auto right = order.indexOf(b.key);
        return left != right ? left < right : a.key < b.key;
    });
    return found;
}

QString FigureEngine::filterName(const SchoolFilter& filter) const
{
    QStringList names;
    if (!filter.township.isEmpty()) {
        names.append(m_definitions.townshipName(filter.township));
    }
    if (!filter.type.isEmpty()) {
        const QString group = m_definitions.label(u"school_type_group"_s, filter.type);
        names.append(group != filter.type ? group : m_definitions.label(u"school_type"_s, filter.type));
    }
    if (!filter.ownership.isEmpty()) {
        names.append(m_definitions.label(u"ownership"_s, filter.ownership));
    }
    return names.join(u" · "_s);
}

QString FigureEngine::scopeText(const Scope& scope) const
{
    switch (scope.grouping) {
    case Grouping::None: return u"bureau"_s;
    case Grouping::Township: return u"township:"_s + m_definitions.townshipName(scope.key);
    case Grouping::Type: return u"type:"_s + scope.key;
    case Grouping::Ownership: return u"ownership:"_s + scope.key;
    case Grouping::School: return u"school:"_s + scope.key;
    }
    return {};
}

QString FigureEngine::scopeName(const Scope& scope, int year)
{
    switch (scope.grouping) {
    case Grouping::None: return {};
    case Grouping::Township: return m_definitions.townshipName(scope.key);
    case Grouping::Type: return m_definitions.label(u"school_type"_s, scope.key);
    case Grouping::Ownership: return m_definitions.label(u"ownership"_s, scope.key);
    case Grouping::School: {
        const SchoolProfile* profile = m_source.schools(year).find(scope.school);
        return profile == nullptr ? scope.key : profile->name;
    }
    }
    return {};
}
