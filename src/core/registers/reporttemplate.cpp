#include "core/registers.h"

using namespace Qt::StringLiterals;

RecordType Registers::reportTemplate()
{
    return {
        u"report_template"_s,
        QT_TR_NOOP("Report templates"),
        RecordScope::Standing,
        u"office"_s,
        {
            Field::text("code", QT_TR_NOOP("Code")).require(),
            Field::text("title", QT_TR_NOOP("Title")).require(),
            Field::text("title_en", QT_TR_NOOP("English title")),
            Field::text("file", QT_TR_NOOP("File")),
            Field::text("note", QT_TR_NOOP("Note")),
            Field::integer("sort", QT_TR_NOOP("Order")),
        },
        {u"code"_s},
        {},
    };
}
