#include "core/scope.h"

#include <QHash>

bool Scope::contains(const SchoolProfile& profile) const
{
    switch (grouping) {
    case Grouping::None: return true;
    case Grouping::Township: return profile.township == key;
    case Grouping::Type: return profile.type == key;
    case Grouping::Ownership: return profile.ownership == key;
    case Grouping::School: return profile.school == school;
    }
    return false;
}

size_t qHash(const Scope& scope, size_t seed) noexcept
{
    return qHashMulti(seed, static_cast<int>(scope.grouping), scope.key, scope.school, scope.comparableTo);
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
