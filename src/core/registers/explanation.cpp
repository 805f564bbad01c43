#include "core/registers.h"

using namespace Qt::StringLiterals;

RecordType Registers::explanation()
{
    return {
        u"explanation"_s,
        QT_TR_NOOP("Explanations"),
        RecordScope::Yearly,
        u"office"_s,
        {
            Field::reference("rule", QT_TR_NOOP("Rule"), "rule").require(),
            Field::school("school", QT_TR_NOOP("School")).require(),
            Field::text("reason", QT_TR_NOOP("Reason")).require(),
            Field::text("state", QT_TR_NOOP("State")).require(),
            Field::decimal("left_amount", QT_TR_NOOP("Left side"), "", 6),
            Field::decimal("right_amount", QT_TR_NOOP("Right side"), "", 6),
            Field::text("answer", QT_TR_NOOP("Answer")),
        },
        {u"rule"_s, u"school"_s},
        {},
    };
}
