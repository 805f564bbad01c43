#include "core/registers.h"

using namespace Qt::StringLiterals;

RecordType Registers::figureVersion()
{
    return {
        u"figure_version"_s,
        QT_TR_NOOP("Figure definitions"),
        RecordScope::Standing,
        u"office"_s,
        {
            Field::reference("figure", QT_TR_NOOP("Figure"), "figure").require(),
            Field::year("first_year", QT_TR_NOOP("First year")).require(),
            Field::choice("kind", QT_TR_NOOP("Kind"), "figure_kind").require(),
            Field::text("numerator", QT_TR_NOOP("Numerator or formula")),
            Field::text("numerator_filter", QT_TR_NOOP("Schools counted in the numerator")),
            Field::text("denominator", QT_TR_NOOP("Denominator")),
            Field::text("denominator_filter", QT_TR_NOOP("Schools counted in the denominator")),
            Field::text("factor", QT_TR_NOOP("Factor")),
            Field::text("register", QT_TR_NOOP("Register")),
            Field::text("filter", QT_TR_NOOP("Filter")),
            Field::text("field", QT_TR_NOOP("Field")),
            Field::integer("years", QT_TR_NOOP("Years added up")).range(1, 10),
            Field::text("note", QT_TR_NOOP("Note")),
        },
        {u"figure"_s, u"first_year"_s},
        {},
    };
}
