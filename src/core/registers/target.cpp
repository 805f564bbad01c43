#include "core/registers.h"

using namespace Qt::StringLiterals;

RecordType Registers::target()
{
    return {
        u"target"_s,
        QT_TR_NOOP("Targets"),
        RecordScope::Standing,
        u"office"_s,
        {
            Field::reference("figure", QT_TR_NOOP("Figure"), "figure").require(),
            Field::year("first_year", QT_TR_NOOP("First year")).require(),
            Field::year("last_year", QT_TR_NOOP("Last year")),
            Field::choice("comparison", QT_TR_NOOP("Comparison"), "target_comparison").require(),
            Field::decimal("value", QT_TR_NOOP("Value"), "", 6).require(),
            Field::text("document", QT_TR_NOOP("Document")),
            Field::text("note", QT_TR_NOOP("Note")),
        },
        {u"figure"_s, u"first_year"_s},
        {},
    };
}
