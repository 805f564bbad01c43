#include "core/registers.h"

using namespace Qt::StringLiterals;

RecordType Registers::rule()
{
    return {
        u"rule"_s,
        QT_TR_NOOP("Rules"),
        RecordScope::Standing,
        u"office"_s,
        {
            Field::text("code", QT_TR_NOOP("Code")).require(),
            Field::text("name", QT_TR_NOOP("Name")).require(),
            Field::choice("severity", QT_TR_NOOP("Severity"), "rule_severity").require(),
            Field::text("left_side", QT_TR_NOOP("Left side")).require(),
            Field::choice("operator", QT_TR_NOOP("Operator"), "rule_operator").require(),
            Field::text("right_side", QT_TR_NOOP("Right side")).require(),
            Field::choice("missing_means", QT_TR_NOOP("A missing side means"), "rule_missing").require(),
            Field::text("types", QT_TR_NOOP("School types")),
            Field::reference("office", QT_TR_NOOP("Office"), "office"),
            Field::longText("message", QT_TR_NOOP("Message")).require(),
            Field::text("source", QT_TR_NOOP("Source")),
        },
        {u"code"_s},
        {},
    };
}
