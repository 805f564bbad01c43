#include "core/registers.h"

using namespace Qt::StringLiterals;

RecordType Registers::figure()
{
    return {
        u"figure"_s,
        QT_TR_NOOP("Figures"),
        RecordScope::Standing,
        u"office"_s,
        {
            Field::text("code", QT_TR_NOOP("Code")).require(),
            Field::text("name", QT_TR_NOOP("Name")).require(),
            Field::text("name_en", QT_TR_NOOP("English name")),
            Field::text("unit", QT_TR_NOOP("Unit")),
            Field::integer("decimals", QT_TR_NOOP("Decimals")).require().range(0, 6),
            Field::choice("direction", QT_TR_NOOP("Direction"), "figure_direction").require(),
            Field::text("basis", QT_TR_NOOP("Basis")),
            Field::text("period", QT_TR_NOOP("Point or period in time")),
            Field::reference("office", QT_TR_NOOP("Office"), "office"),
            Field::boolean("sensitive", QT_TR_NOOP("Kept out of exports")),
            Field::longText("definition", QT_TR_NOOP("Definition")),
            Field::text("source", QT_TR_NOOP("Source")),
            Field::integer("sort", QT_TR_NOOP("Order")),
        },
        {u"code"_s},
        {},
    };
}
