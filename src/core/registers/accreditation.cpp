#include "core/registers.h"

using namespace Qt::StringLiterals;

RecordType Registers::accreditation()
{
    return {
        u"accreditation"_s,
        QT_TR_NOOP("Accreditations"),
        RecordScope::Yearly,
        u"supervision"_s,
        {
            Field::choice("scheme", QT_TR_NOOP("Scheme"), "accreditation_scheme").require(),
            Field::choice("level", QT_TR_NOOP("Level"), "level").require(),
            Field::choice("tier", QT_TR_NOOP("Tier"), "accreditation_tier"),
            Field::school("school", QT_TR_NOOP("School")),
            Field::text("subject", QT_TR_NOOP("Accredited body")).require(),
            Field::choice("status", QT_TR_NOOP("Status"), "accreditation_status").require(),
            Field::choice("origin", QT_TR_NOOP("New or review"), "accreditation_origin"),
            Field::text("giver", QT_TR_NOOP("Accredited by")),
            Field::text("document", QT_TR_NOOP("Document")),
            Field::date("date", QT_TR_NOOP("Date")),
            Field::date("valid_until", QT_TR_NOOP("Valid until")),
            Field::text("remark", QT_TR_NOOP("Remark")),
        },
        {u"scheme"_s, u"tier"_s, u"subject"_s},
        {},
    };
}
