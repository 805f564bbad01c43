#include "core/registers.h"

using namespace Qt::StringLiterals;

RecordType Registers::award()
{
    return {
        u"award"_s,
        QT_TR_NOOP("Awards"),
        RecordScope::Yearly,
        u"general"_s,
        {
            Field::text("name", QT_TR_NOOP("Award")).require(),
            Field::choice("category", QT_TR_NOOP("Category"), "award_category").require(),
            Field::choice("level", QT_TR_NOOP("Level"), "level").require(),
            Field::text("giver", QT_TR_NOOP("Given by")),
            Field::choice("winner_type", QT_TR_NOOP("Winner type"), "winner_type").require(),
            Field::text("winner", QT_TR_NOOP("Winner")).require(),
            Field::school("school", QT_TR_NOOP("School")),
            Field::text("title_year", QT_TR_NOOP("Year of the title")),
            Field::choice("grade", QT_TR_NOOP("Award grade"), "award_grade"),
            Field::integer("rank", QT_TR_NOOP("Rank"), "名").atLeast(1),
            Field::integer("consecutive_years", QT_TR_NOOP("Consecutive years"), "年").atLeast(1),
            Field::text("document", QT_TR_NOOP("Document")),
            Field::date("date", QT_TR_NOOP("Date")),
            Field::text("remark", QT_TR_NOOP("Remark")),
        },
        {u"name"_s, u"level"_s, u"winner"_s},
        {},
    };
}
