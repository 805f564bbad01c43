#include "core/registers.h"

using namespace Qt::StringLiterals;

RecordType Registers::fundingStandard()
{
    return {
        u"funding_standard"_s,
        QT_TR_NOOP("Funding standards"),
        RecordScope::Yearly,
        u"planning"_s,
        {
            Field::choice("stage", QT_TR_NOOP("Education stage"), "education_stage").require(),
            Field::choice("item", QT_TR_NOOP("Item"), "funding_item").require(),
            Field::decimal("amount", QT_TR_NOOP("Standard"), "元/生·年", 2).require().atLeast(0),
            Field::decimal("national", QT_TR_NOOP("National standard"), "元/生·年", 2).atLeast(0),
            Field::text("document", QT_TR_NOOP("Document")),
            Field::date("valid_from", QT_TR_NOOP("Valid from")),
            Field::text("remark", QT_TR_NOOP("Remark")),
        },
        {u"stage"_s, u"item"_s},
        {},
    };
}
