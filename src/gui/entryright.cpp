#include "gui/entryright.h"

#include "gui/session.h"
#include "storage/yearstore.h"

#include <QCoreApplication>

QString entryObstacle(const Session& session, int year)
{
    if (!session.user().may(Act::Enter)) {
        return QCoreApplication::translate("EntryRight",
                                           "You may read this, but your role does not enter data.");
    }
    for (const YearStore::Year& stored : YearStore(session.database()).all()) {
        if (stored.year == year && stored.state == YearState::Locked) {
            return QCoreApplication::translate("EntryRight", "%1 is locked: it can be read, not changed.")
                .arg(year);
        }
    }
    return {};
}
