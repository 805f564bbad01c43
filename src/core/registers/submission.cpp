#include "core/registers.h"

using namespace Qt::StringLiterals;

RecordType Registers::submission()
{
    return {
        u"submission"_s,
        QT_TR_NOOP("Submissions"),
        RecordScope::Yearly,
        u"office"_s,
        {
            Field::reference("office", QT_TR_NOOP("Office"), "office").require(),
            Field::text("state", QT_TR_NOOP("State")).require(),
            Field::text("reason", QT_TR_NOOP("Reason")),
            Field::text("submitter", QT_TR_NOOP("Submitted by")),
        },
        {u"office"_s},
        {},
    };
}
