#include "core/registers.h"

using namespace Qt::StringLiterals;

RecordType Registers::taskForce()
{
    return {
        u"task_force"_s,
        QT_TR_NOOP("Task forces"),
        RecordScope::Yearly,
        u"general"_s,
        {
            Field::text("name", QT_TR_NOOP("Task force")).require(),
            Field::text("lead", QT_TR_NOOP("Lead")),
            Field::text("duty", QT_TR_NOOP("Duty")),
            Field::date("founded_on", QT_TR_NOOP("Founded on")),
            Field::text("document", QT_TR_NOOP("Document")),
            Field::text("remark", QT_TR_NOOP("Remark")),
        },
        {u"name"_s},
        {},
    };
}
