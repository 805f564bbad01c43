#include "core/registers.h"

using namespace Qt::StringLiterals;

RecordType Registers::tableMapping()
{
    return {
        u"table_mapping"_s,
        QT_TR_NOOP("Tables of others"),
        RecordScope::Standing,
        u"office"_s,
        {
            Field::longText("headers", QT_TR_NOOP("Headers")).require(),
            Field::text("target", QT_TR_NOOP("Goes into")).require(),
            Field::longText("columns", QT_TR_NOOP("Columns")).require(),
            Field::longText("signs", QT_TR_NOOP("Meaning of signs")),
        },
        {u"headers"_s},
        {},
    };
}
