#include "core/registers.h"

using namespace Qt::StringLiterals;

RecordType Registers::talent()
{
    return {
        u"talent"_s,
        QT_TR_NOOP("Talent"),
        RecordScope::Yearly,
        u"personnel"_s,
        {
            Field::text("name", QT_TR_NOOP("Name")).require(),
            Field::choice("programme", QT_TR_NOOP("Programme"), "talent_programme").require(),
            Field::choice("grade", QT_TR_NOOP("Grade"), "talent_grade"),
            Field::choice("level", QT_TR_NOOP("Level"), "level").require(),
            Field::choice("mode", QT_TR_NOOP("Engagement"), "talent_mode").require(),
            Field::integer("number", QT_TR_NOOP("People"), "人").require().atLeast(1),
            Field::school("school", QT_TR_NOOP("Host school")),
            Field::text("origin", QT_TR_NOOP("Coming from")),
            Field::text("studio", QT_TR_NOOP("Studio")),
            Field::date("contract_until", QT_TR_NOOP("Contract until")),
            Field::text("document", QT_TR_NOOP("Document")),
            Field::text("remark", QT_TR_NOOP("Remark")),
        },
        {u"name"_s, u"programme"_s, u"mode"_s},
        {},
    };
}
