#include "gui/roletext.h"

#include <QCoreApplication>

QString roleText(Role role)
{
    switch (role) {
    case Role::Clerk: return QCoreApplication::translate("RoleText", "Clerk");
    case Role::Reviewer: return QCoreApplication::translate("RoleText", "Reviewer");
    case Role::Leader: return QCoreApplication::translate("RoleText", "Leader (reads only)");
    case Role::Administrator: return QCoreApplication::translate("RoleText", "Administrator");
    }
    return {};
}
