#include "core/registers.h"

using namespace Qt::StringLiterals;

RecordType Registers::dashboard()
{
    return {
        u"dashboard"_s,
        QT_TR_NOOP("Dashboards"),
        RecordScope::Standing,
        u"office"_s,
        {
            Field::text("code", QT_TR_NOOP("Code")).require(),
            Field::text("title", QT_TR_NOOP("Title")).require(),
            Field::text("title_en", QT_TR_NOOP("English title")),
            Field::longText("cards", QT_TR_NOOP("Cards")).require(),
            Field::integer("sort", QT_TR_NOOP("Order")),
        },
        {u"code"_s},
        {},
    };
}
