#include "core/registers.h"

using namespace Qt::StringLiterals;

RecordType Registers::safetyHealth()
{
    return {
        u"safety_health"_s,
        QT_TR_NOOP("Safety, health and kitchens"),
        RecordScope::Yearly,
        u"safety"_s,
        {
            Field::school("school", QT_TR_NOOP("School")).require(),
            Field::choice("item", QT_TR_NOOP("Item"), "safety_item").require(),
            Field::choice("tier", QT_TR_NOOP("Tier"), "accreditation_tier"),
            Field::choice("kitchen", QT_TR_NOOP("Kitchen"), "kitchen_state"),
            Field::choice("round", QT_TR_NOOP("Round"), "screening_round"),
            Field::date("date", QT_TR_NOOP("Date")),
            Field::text("document", QT_TR_NOOP("Document")),
            Field::text("remark", QT_TR_NOOP("Remark")),
        },
        {u"school"_s, u"item"_s, u"round"_s},
        {},
    };
}
