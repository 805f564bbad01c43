#include "core/registers.h"

using namespace Qt::StringLiterals;

RecordType Registers::codeItem()
{
    return {
        u"code_item"_s,
        QT_TR_NOOP("Code lists"),
        RecordScope::Standing,
        u"office"_s,
        {
            Field::text("list", QT_TR_NOOP("List")).require(),
            Field::text("code", QT_TR_NOOP("Code")).require(),
            Field::text("label", QT_TR_NOOP("Label")).require(),
            Field::text("label_en", QT_TR_NOOP("English label")),
            Field::integer("sort", QT_TR_NOOP("Order")),
            Field::text("source", QT_TR_NOOP("Source")),
        },
        {u"list"_s, u"code"_s},
        {},
    };
}
