#include "core/registers.h"

using namespace Qt::StringLiterals;

RecordType Registers::alliance()
{
    return {
        u"alliance"_s,
        QT_TR_NOOP("School alliances"),
        RecordScope::Yearly,
        u"basic"_s,
        {
            Field::text("number", QT_TR_NOOP("Group number")).require(),
            Field::text("name", QT_TR_NOOP("Alliance")).require(),
            Field::choice("mode", QT_TR_NOOP("Mode"), "alliance_mode").require(),
            Field::school("core_school", QT_TR_NOOP("Core school")),
            Field::boolean("urban_rural_pair", QT_TR_NOOP("Urban-rural pair")),
            Field::year("since", QT_TR_NOOP("Since")),
            Field::year("until", QT_TR_NOOP("Until")),
            Field::integer("exchanged_teachers", QT_TR_NOOP("Exchanged teachers"), "人").atLeast(0),
            Field::choice("case_level", QT_TR_NOOP("Model case level"), "level"),
            Field::text("remark", QT_TR_NOOP("Remark")),
        },
        {u"number"_s},
        {},
    };
}
