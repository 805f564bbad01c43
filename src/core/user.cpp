#include "core/user.h"

#include <array>
#include <utility>

namespace {

constexpr std::array<std::pair<Role, const char*>, 4> Codes = {{
    {Role::Clerk, "clerk"},
    {Role::Reviewer, "reviewer"},
    {Role::Leader, "leader"},
    {Role::Administrator, "administrator"},
}};

} // namespace

bool User::may(Act act) const
{
    if (alone || role == Role::Administrator) {
        return true;
    }
    return act == Act::Enter ? role == Role::Clerk || role == Role::Reviewer
                             : act == Act::Review && role == Role::Reviewer;
}

QString roleCode(Role role)
{
    for (const auto& [each, code] : Codes) {
        if (each == role) {
            return QString::fromLatin1(code);
        }
    }
    return {};
}

std::optional<Role> roleFromCode(const QString& code)
{
    for (const auto& [role, each] : Codes) {
        if (code == QLatin1String(each)) {
            return role;
        }
    }
    return std::nullopt;
}
