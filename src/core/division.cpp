#include "core/division.h"

#include "core/lineage.h"

#include <algorithm>

Division::Division(const Scope& like, const SchoolBook& book) : m_like(like)
{
    const QVector<SchoolProfile>& profiles = book.profiles();
    for (int place = 0; place < profiles.size(); ++place) {
        if (like.within.contains(profiles[place])) {
            m_groups[groupOf(profiles[place])].append({place, Membership::Inside});
        }
    }
}

Division::Division(const Scope& like, const SchoolBook& book, int year, const SchoolBook& base,
                   Lineage& lineage)
    : m_like(like)
{
    const QVector<SchoolProfile>& profiles = book.profiles();
    for (int place = 0; place < profiles.size(); ++place) {
        addHeirs(place, lineage.heirs(profiles[place].school, year), base);
    }
}

int Division::groupOf(const SchoolProfile& profile)
{
    const int next = static_cast<int>(m_groups.size());
    const bool bySchool = m_like.grouping == Grouping::School;
    const QString key = bySchool ? QString() : scopeOf(m_like.grouping, profile).key;
    const int known = bySchool ? m_bySchool.value(profile.school, next) : m_byKey.value(key, next);
    if (known == next) {
        m_groups.append(QVector<Member>());
        if (bySchool) {
            m_bySchool.insert(profile.school, next);
        } else {
            m_byKey.insert(key, next);
        }
    }
    return known;
}

/// A school belongs to the groups of its heirs; wholly only when all of them stand in one.
void Division::addHeirs(int place, const QVector<qint64>& heirs, const SchoolBook& base)
{
    QVector<int> groups;
    bool outside = false;
    for (const qint64 heir : heirs) {
        const SchoolProfile* now = base.find(heir);
        if (now == nullptr || !m_like.within.contains(*now)) {
            outside = true;
        } else if (const int group = groupOf(*now); !groups.contains(group)) {
            groups.append(group);
        }
    }
    const bool whole = groups.size() == 1 && !outside;
    for (const int group : groups) {
        m_groups[group].append({place, whole ? Membership::Inside : Membership::Divided});
    }
}

const QVector<Division::Member>& Division::members(const Scope& scope) const
{
    static const QVector<Member> none;
    const int group = m_like.grouping == Grouping::School ? m_bySchool.value(scope.school, -1)
                                                          : m_byKey.value(scope.key, -1);
    return group < 0 ? none : m_groups[group];
}

Membership Division::membership(int place, const Scope& scope) const
{
    const QVector<Member>& all = members(scope);
    const auto found = std::lower_bound(all.begin(), all.end(), place,
                                        [](const Member& each, int wanted) { return each.place < wanted; });
    return found != all.end() && found->place == place ? found->membership : Membership::Outside;
}
