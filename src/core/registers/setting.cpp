#include "core/registers.h"

using namespace Qt::StringLiterals;

RecordType Registers::setting()
{
    return {
        u"setting"_s,
        QT_TR_NOOP("Settings"),
        RecordScope::Standing,
        u"office"_s,
        {
            Field::text("code", QT_TR_NOOP("Code")).require(),
            Field::text("value", QT_TR_NOOP("Content")).require(),
        },
        {u"code"_s},
        {},
    };
}
