#include "core/registers.h"

using namespace Qt::StringLiterals;

RecordType Registers::publishedValue()
{
    return {
        u"published_value"_s,
        QT_TR_NOOP("Published values"),
        RecordScope::Standing,
        u"office"_s,
        {
            Field::reference("figure", QT_TR_NOOP("Figure"), "figure").require(),
            Field::year("figure_year", QT_TR_NOOP("Year")).require(),
            Field::text("qualifier", QT_TR_NOOP("Qualifier")),
            Field::decimal("value", QT_TR_NOOP("Value"), "", 6).require(),
            Field::text("source", QT_TR_NOOP("Source")).require(),
            Field::text("note", QT_TR_NOOP("Note")),
        },
        {u"figure"_s, u"figure_year"_s},
        {},
    };
}
