#include "core/registers.h"

using namespace Qt::StringLiterals;

RecordType Registers::township()
{
    return {
        u"township"_s,
        QT_TR_NOOP("Townships and subdistricts"),
        RecordScope::Standing,
        u"office"_s,
        {
            Field::text("code", QT_TR_NOOP("Code")).require(),
            Field::text("name", QT_TR_NOOP("Name")).require(),
            Field::choice("kind", QT_TR_NOOP("Kind"), "township_kind"),
            Field::integer("sort", QT_TR_NOOP("Order")),
        },
        {u"code"_s},
        {},
    };
}
