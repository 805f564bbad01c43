#include "report/schoolfigures.h"

#include "report/figurewords.h"

#include <QMap>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {

constexpr double Fence = 1.5; // interquartile ranges

/// Linear between the two neighbours; `sorted` holds at least one.
double quantile(const std::vector<double>& sorted, double share)
{
    const double place = share * static_cast<double>(sorted.size() - 1);
    const auto below = static_cast<size_t>(std::floor(place));
    const size_t above = std::min(below + 1, sorted.size() - 1);
    return sorted[below] + (sorted[above] - sorted[below]) * (place - std::floor(place));
}

} // namespace

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
    for (auto& numbers : byType) {
        std::sort(numbers.begin(), numbers.end());
    }
    for (SchoolFigure& school : m_schools) {
        const std::vector<double>& numbers = byType[school.type];
        if (!school.value || numbers.size() < FewestOfType) {
            continue;
        }
        const double lower = quantile(numbers, 0.25);
        const double upper = quantile(numbers, 0.75);
        const double reach = Fence * (upper - lower);
        const double number = school.value->toDouble();
        school.stands = number > upper + reach   ? SchoolFigure::Stands::High
                        : number < lower - reach ? SchoolFigure::Stands::Low
                                                 : SchoolFigure::Stands::Within;
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
    std::sort(numbers.begin(), numbers.end());
    return numbers.empty() ? std::nullopt : std::optional(quantile(numbers, 0.5));
}
