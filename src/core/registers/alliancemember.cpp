#include "core/registers.h"

using namespace Qt::StringLiterals;

RecordType Registers::allianceMember()
{
    return {
        u"alliance_member"_s,
        QT_TR_NOOP("Alliance members"),
        RecordScope::Yearly,
        u"basic"_s,
        {
            Field::text("alliance_number", QT_TR_NOOP("Group number")).require(),
            Field::school("school", QT_TR_NOOP("Member school")).require(),
            Field::text("remark", QT_TR_NOOP("Remark")),
        },
        {u"alliance_number"_s, u"school"_s},
        {},
    };
}
