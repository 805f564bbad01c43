#include "core/registers.h"

using namespace Qt::StringLiterals;

RecordType Registers::summaryTable()
{
    return {
        u"summary_table"_s,
        QT_TR_NOOP("Summary tables"),
        RecordScope::Standing,
        u"office"_s,
        {
            Field::text("code", QT_TR_NOOP("Code")).require(),
            Field::text("title", QT_TR_NOOP("Title")).require(),
            Field::text("title_en", QT_TR_NOOP("English title")),
            Field::text("unit_line", QT_TR_NOOP("Units line")),
            Field::longText("row_source", QT_TR_NOOP("Rows")).require(),
            Field::longText("column_source", QT_TR_NOOP("Columns")).require(),
            Field::text("filter", QT_TR_NOOP("Filter")),
            Field::longText("notes", QT_TR_NOOP("Notes")),
            Field::integer("sort", QT_TR_NOOP("Order")),
        },
        {u"code"_s},
        {},
    };
}
