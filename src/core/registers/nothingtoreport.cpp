#include "core/registers.h"

using namespace Qt::StringLiterals;

RecordType Registers::nothingToReport()
{
    return {
        u"nothing_to_report"_s,
        QT_TR_NOOP("Nothing to report"),
        RecordScope::Yearly,
        u"office"_s,
        {
            Field::text("register", QT_TR_NOOP("Register")).require(),
        },
        {u"register"_s},
        {},
    };
}
