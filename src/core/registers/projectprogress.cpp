#include "core/registers.h"

using namespace Qt::StringLiterals;

RecordType Registers::projectProgress()
{
    return {
        u"project_progress"_s,
        QT_TR_NOOP("Project progress"),
        RecordScope::Yearly,
        u"planning"_s,
        {
            Field::text("project_number", QT_TR_NOOP("Project number")).require(),
            Field::date("date", QT_TR_NOOP("Date")).require(),
            Field::choice("status", QT_TR_NOOP("Status"), "project_status").require(),
            Field::decimal("done_investment", QT_TR_NOOP("Completed investment to date"), "万元", 2)
                .atLeast(0),
            Field::longText("progress", QT_TR_NOOP("Progress")),
            Field::text("obstacle", QT_TR_NOOP("Obstacle")),
        },
        {u"project_number"_s, u"date"_s},
        {},
    };
}
