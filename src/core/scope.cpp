#include "core/scope.h"

#include <QHash>

using namespace Qt::StringLiterals;

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

QString Scope::code() const
{
    switch (grouping) {
    case Grouping::None: return u"bureau"_s;
    case Grouping::Township: return u"township:"_s + key;
    case Grouping::Type: return u"type:"_s + key;
    case Grouping::Ownership: return u"ownership:"_s + key;
    case Grouping::School: return u"school:"_s + QString::number(school);
    }
    return {};
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
