#include "core/registers.h"

using namespace Qt::StringLiterals;

RecordType Registers::office()
{
    return {
        u"office"_s,
        QT_TR_NOOP("Offices"),
        RecordScope::Standing,
        u"office"_s,
        {
            Field::text("code", QT_TR_NOOP("Code")).require(),
            Field::text("name", QT_TR_NOOP("Name")).require(),
            Field::text("name_en", QT_TR_NOOP("English name")),
            Field::integer("sort", QT_TR_NOOP("Order")),
        },
        {u"code"_s},
        {},
    };
}
