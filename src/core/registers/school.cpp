#include "core/registers.h"

using namespace Qt::StringLiterals;

RecordType Registers::school()
{
    return {
        u"school"_s,
        QT_TR_NOOP("Schools"),
        RecordScope::Yearly,
        u"planning"_s,
        {
            Field::text("code", QT_TR_NOOP("Institution code")).require(),
            Field::text("name", QT_TR_NOOP("Name")).require(),
            Field::text("short_name", QT_TR_NOOP("Short name")),
            Field::text("former_names", QT_TR_NOOP("Former names")),
            Field::text("uscc", QT_TR_NOOP("Unified social credit code")),
            Field::choice("type", QT_TR_NOOP("School type"), "school_type").require(),
            Field::choice("founder", QT_TR_NOOP("Founder"), "founder"),
            Field::choice("ownership", QT_TR_NOOP("Ownership"), "ownership").require(),
            Field::boolean("inclusive", QT_TR_NOOP("Inclusive kindergarten")),
            Field::text("inclusive_document", QT_TR_NOOP("Inclusive status document")),
            Field::date("inclusive_until", QT_TR_NOOP("Inclusive status until")),
            Field::choice("kg_grade", QT_TR_NOOP("Kindergarten grade"), "kg_grade"),
            Field::date("graded_on", QT_TR_NOOP("Graded on")),
            Field::year("grade_review", QT_TR_NOOP("Grade to be reviewed in")),
            Field::choice("town_centre", QT_TR_NOOP("Township centre kindergarten"), "town_centre"),
            Field::boolean("community_kg", QT_TR_NOOP("Residential area kindergarten")),
            Field::reference("township", QT_TR_NOOP("Township"), "township").require(),
            Field::choice("urban_rural", QT_TR_NOOP("Urban-rural class"), "urban_rural"),
            Field::text("address", QT_TR_NOOP("Address")),
            Field::choice("status", QT_TR_NOOP("Status"), "school_status").require(),
            Field::boolean("counted", QT_TR_NOOP("Counted as a school")),
            Field::school("main_school", QT_TR_NOOP("Parent school")),
            Field::text("founded", QT_TR_NOOP("Founded")),
            Field::boolean("boarding", QT_TR_NOOP("Boarding")),
            Field::text("principal", QT_TR_NOOP("Head")),
            Field::text("phone", QT_TR_NOOP("Phone")),
            Field::text("remark", QT_TR_NOOP("Remark")),
        },
        {u"code"_s},
        {},
        u"school_year"_s,
    };
}
