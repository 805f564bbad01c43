#include "core/registers.h"

using namespace Qt::StringLiterals;

RecordType Registers::policyDocument()
{
    return {
        u"policy_document"_s,
        QT_TR_NOOP("Policy documents"),
        RecordScope::Yearly,
        u"general"_s,
        {
            Field::text("title", QT_TR_NOOP("Title")).require(),
            Field::choice("category", QT_TR_NOOP("Category"), "policy_category").require(),
            Field::text("number", QT_TR_NOOP("Document number")),
            Field::date("date", QT_TR_NOOP("Date")),
            Field::text("remark", QT_TR_NOOP("Remark")),
        },
        {u"title"_s},
        {},
    };
}
