#include "core/registers.h"

using namespace Qt::StringLiterals;

RecordType Registers::measure()
{
    return {
        u"measure"_s,
        QT_TR_NOOP("Measures"),
        RecordScope::Standing,
        u"office"_s,
        {
            Field::text("code", QT_TR_NOOP("Code")).require(),
            Field::text("name", QT_TR_NOOP("Name")).require(),
            Field::text("name_en", QT_TR_NOOP("English name")),
            Field::text("unit", QT_TR_NOOP("Unit")),
            Field::reference("office", QT_TR_NOOP("Office"), "office").require(),
            Field::choice("level", QT_TR_NOOP("Reported by"), "measure_level").require(),
            Field::text("types", QT_TR_NOOP("School types")),
            Field::integer("decimals", QT_TR_NOOP("Decimals")).require().range(0, 6),
            Field::integer("minimum", QT_TR_NOOP("Minimum")),
            Field::integer("maximum", QT_TR_NOOP("Maximum")),
            Field::choice("nature", QT_TR_NOOP("Nature"), "measure_nature").require(),
            Field::text("reference_date", QT_TR_NOOP("Reference date")),
            Field::choice("aggregation", QT_TR_NOOP("Adds up by"), "measure_aggregation").require(),
            Field::longText("definition", QT_TR_NOOP("Definition")),
            Field::text("source", QT_TR_NOOP("Source")),
            Field::integer("sort", QT_TR_NOOP("Order")),
        },
        {u"code"_s},
        {},
    };
}
