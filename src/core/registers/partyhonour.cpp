#include "core/registers.h"

using namespace Qt::StringLiterals;

RecordType Registers::partyHonour()
{
    return {
        u"party_honour"_s,
        QT_TR_NOOP("Party organisations and honours"),
        RecordScope::Yearly,
        u"party"_s,
        {
            Field::text("organisation", QT_TR_NOOP("Party organisation")).require(),
            Field::choice("organisation_type", QT_TR_NOOP("Type"), "party_type"),
            Field::school("school", QT_TR_NOOP("School")),
            Field::integer("members", QT_TR_NOOP("Members"), "人").atLeast(0),
            Field::choice("coverage", QT_TR_NOOP("Coverage"), "party_coverage"),
            Field::choice("title", QT_TR_NOOP("Honour"), "party_title"),
            Field::choice("level", QT_TR_NOOP("Level"), "level"),
            Field::text("giver", QT_TR_NOOP("Given by")),
            Field::text("document", QT_TR_NOOP("Document")),
            Field::date("date", QT_TR_NOOP("Date")),
            Field::text("remark", QT_TR_NOOP("Remark")),
        },
        {u"organisation"_s, u"title"_s},
        {},
    };
}
