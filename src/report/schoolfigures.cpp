#include "report/schoolfigures.h"

#include "report/fences.h"
#include "report/figurewords.h"

#include <QMap>

#include <algorithm>

using namespace Qt::StringLiterals;

SchoolFigures::SchoolFigures(FigureEngine& engine, const QString& code, int year, const Scope& scope)
{
    const Definitions& definitions = engine.definitions();
    const Figure& figure = *definitions.figure(code);
    for (const SchoolProfile& profile : engine.source().schools(year).profiles()) {
        if (engine.membership(profile, year, scope) != Membership::Inside) {
            continue;
        }
        SchoolFigure school;
        school.scope = scopeOf(Grouping::School, profile);
        const FigureValue value = engine.value(code, year, school.scope);
        if (!value.value && value.coverage.expected == 0) {
            continue; // the figure does not concern it
        }
        school.name = profile.name;
        school.township = definitions.townshipName(profile.township);
        school.type = definitions.label(u"school_type"_s, profile.type);
        school.value = value.value;
        school.text = FigureWords::number(value, figure);
        m_schools.append(school);
    }
    markOutliers();
}

void SchoolFigures::markOutliers()
{
    QMap<QString, std::vector<double>> byType;
    for (const SchoolFigure& school : std::as_const(m_schools)) {
        if (school.value) {
            byType[school.type].push_back(school.value->toDouble());
        }
    }
    for (auto type = byType.begin(); type != byType.end(); ++type) {
        if (static_cast<qsizetype>(type->size()) < Fences::Fewest) {
            continue;
        }
        const Fences fences(*type);
        for (SchoolFigure& school : m_schools) {
            if (school.value && school.type == type.key()) {
                const double number = school.value->toDouble();
                school.stands = fences.isAbove(number)   ? SchoolFigure::Stands::High
                                : fences.isBelow(number) ? SchoolFigure::Stands::Low
                                                         : SchoolFigure::Stands::Within;
            }
        }
    }
}

int SchoolFigures::missing() const
{
    return static_cast<int>(
        std::ranges::count_if(m_schools, [](const SchoolFigure& school) { return !school.value; }));
}

int SchoolFigures::outliers() const
{
    return static_cast<int>(std::ranges::count_if(
        m_schools, [](const SchoolFigure& school) { return school.stands != SchoolFigure::Stands::Within; }));
}

std::optional<double> SchoolFigures::median() const
{
    std::vector<double> numbers;
    for (const SchoolFigure& school : m_schools) {
        if (school.value) {
            numbers.push_back(school.value->toDouble());
        }
    }
    return numbers.empty() ? std::nullopt : std::optional(Fences(numbers).median());
}
