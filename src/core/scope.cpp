#include "core/scope.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace {

bool allows(const QString& wanted, const QString& given)
{
    return wanted.isEmpty() || wanted == given;
}

} // namespace

bool SchoolFilter::contains(const SchoolProfile& profile) const
{
    return allows(township, profile.township) && allows(ownership, profile.ownership)
           && profile.type.startsWith(type);
}

bool Scope::isOfTownships() const
{
    const bool bySchools =
        grouping == Grouping::Type || grouping == Grouping::Ownership || grouping == Grouping::School;
    return !bySchools && within.type.isEmpty() && within.ownership.isEmpty();
}

bool Scope::containsTownship(const QString& township) const
{
    return (grouping != Grouping::Township || key == township) && allows(within.township, township);
}

QString Scope::code() const
{
    QString code;
    switch (grouping) {
    case Grouping::None: code = u"bureau"_s; break;
    case Grouping::Township: code = u"township:"_s + key; break;
    case Grouping::Type: code = u"type:"_s + key; break;
    case Grouping::Ownership: code = u"ownership:"_s + key; break;
    case Grouping::School: code = u"school:"_s + QString::number(school); break;
    }
    return within.isEmpty() ? code
                            : code + u'+' + within.township + u'/' + within.type + u'/' + within.ownership;
}

size_t qHash(const Scope& scope, size_t seed) noexcept
{
    return qHashMulti(seed, static_cast<int>(scope.grouping), scope.key, scope.school, scope.comparableTo,
                      scope.within.township, scope.within.type, scope.within.ownership);
}

Scope scopeOf(Grouping grouping, const SchoolProfile& profile)
{
    switch (grouping) {
    case Grouping::None: return {};
    case Grouping::Township: return {grouping, profile.township, 0};
    case Grouping::Type: return {grouping, profile.type, 0};
    case Grouping::Ownership: return {grouping, profile.ownership, 0};
    case Grouping::School: return {grouping, profile.code, profile.school};
    }
    return {};
}
