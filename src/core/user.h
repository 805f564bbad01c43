#pragma once

#include <QString>

#include <optional>

/// What somebody is in the bureau. Sign-in guards against slips and separates duties; it does not protect the
/// file from somebody who can copy it.
enum class Role { Clerk, Reviewer, Leader, Administrator };

/// What needs a role.
enum class Act {
    Enter,  ///< values, records, evidence, explanations, dashboards; submit an office's year
    Review, ///< accept or send back explanations and submissions; lock and unlock a year
    Manage, ///< people, definitions, backups
};

/// Who is at work. In a file without people everybody works alone: no sign-in, every act allowed, and nobody
/// else who would have to agree.
struct User {
    QString name;
    Role role = Role::Administrator;
    QString office = {}; ///< code; empty: all offices
    bool alone = true;

    bool may(Act act) const;
    /// Whether the user may agree to what `other` has given or submitted: nobody agrees to his own.
    bool mayJudge(const QString& other) const { return may(Act::Review) && (alone || name != other); }
};

QString roleCode(Role role);
std::optional<Role> roleFromCode(const QString& code);
