#pragma once

#include "core/scope.h"

#include <QHash>
#include <QVector>

class Lineage;

/// Whether a school belongs to a scope. Divided: on the comparable basis, some of its successors do and some
/// do not, and nobody can tell which part of its numbers is whose.
enum class Membership { Outside, Inside, Divided };

/// How the schools of one year fall into the groups of a grouping, within a filter. All groups are found in
/// one pass, so that a ranking of schools does not ask every school about every other.
class Division
{
public:
    /// A school that belongs to a group.
    struct Member {
        int place = 0; ///< of its profile in the year's SchoolBook
        Membership membership = Membership::Inside;
    };

    /// Grouping and filter are those of `like`; the profiles decide as they are.
    Division(const Scope& like, const SchoolBook& book);
    /// On the comparable basis: where the successors of the schools of `year` stand in `base` decides.
    Division(const Scope& like, const SchoolBook& book, int year, const SchoolBook& base, Lineage& lineage);

    /// Those inside or divided, in the order of the book; none for a group without schools.
    const QVector<Member>& members(const Scope& scope) const;
    Membership membership(int place, const Scope& scope) const;

private:
    /// The profile's group, a new one if need be.
    int groupOf(const SchoolProfile& profile);
    void addHeirs(int place, const QVector<qint64>& heirs, const SchoolBook& base);

    Scope m_like;
    QHash<QString, int> m_byKey;
    QHash<qint64, int> m_bySchool; ///< Grouping::School only
    QVector<QVector<Member>> m_groups;
};
