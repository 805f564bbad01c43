#include "core/registers.h"

using namespace Qt::StringLiterals;

RecordType Registers::collectionForm()
{
    return {
        u"collection_form"_s,
        QT_TR_NOOP("Collection forms"),
        RecordScope::Standing,
        u"office"_s,
        {
            Field::text("code", QT_TR_NOOP("Code")).require(),
            Field::text("title", QT_TR_NOOP("Title")).require(),
            Field::longText("instruction", QT_TR_NOOP("What to do")),
            Field::text("school_types", QT_TR_NOOP("School types")),
            Field::longText("measures", QT_TR_NOOP("Measures")),
            Field::text("register", QT_TR_NOOP("Register")),
            Field::integer("sort", QT_TR_NOOP("Order")),
        },
        {u"code"_s},
        {},
    };
}
