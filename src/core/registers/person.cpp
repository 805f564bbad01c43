#include "core/registers.h"

using namespace Qt::StringLiterals;

RecordType Registers::person()
{
    return {
        u"person"_s,
        QT_TR_NOOP("People"),
        RecordScope::Standing,
        u"office"_s,
        {
            Field::text("name", QT_TR_NOOP("Name")).require(),
            Field::text("role", QT_TR_NOOP("Role")).require(),
            Field::reference("office", QT_TR_NOOP("Office"), "office"),
            Field::text("password", QT_TR_NOOP("Password")),
            Field::boolean("active", QT_TR_NOOP("May sign in")),
        },
        {u"name"_s},
        {},
    };
}
