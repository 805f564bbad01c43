#include "gui/entryright.h"

#include "gui/session.h"

#include <QCoreApplication>

QString entryObstacle(const Session& session, int year)
{
    if (!session.user().may(Act::Enter)) {
        return QCoreApplication::translate("EntryRight",
                                           "You may read this, but your role does not enter data.");
    }
    if (session.database().isReadOnly()) {
        return QCoreApplication::translate("EntryRight", "This file can only be read here, not changed.");
    }
    if (session.isLocked(year)) {
        return QCoreApplication::translate("EntryRight", "%1 is locked: it can be read, not changed.")
            .arg(year);
    }
    return {};
}
