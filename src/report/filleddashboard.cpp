#include "report/filleddashboard.h"

#include <QCoreApplication>

namespace {

struct FilledDashboards {
    Q_DECLARE_TR_FUNCTIONS(FilledDashboards)
};

} // namespace

QStringList FilledDashboard::readingNotes() const
{
    QStringList notes;
    if (!filter.isEmpty()) {
        notes.append(FilledDashboards::tr("Only %1").arg(filter));
    }
    notes.append(FilledDashboards::tr("Year %1").arg(view.year));
    if (view.against != 0 && view.against != view.year - 1) {
        notes.append(FilledDashboards::tr("compared with %1").arg(view.against));
    }
    return notes;
}
