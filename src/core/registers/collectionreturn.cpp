#include "core/registers.h"

using namespace Qt::StringLiterals;

RecordType Registers::collectionReturn()
{
    return {
        u"collection_return"_s,
        QT_TR_NOOP("Returned workbooks"),
        RecordScope::Yearly,
        u"office"_s,
        {
            Field::school("school", QT_TR_NOOP("School")).require(),
            Field::text("file", QT_TR_NOOP("File")).require(),
            Field::text("hash", QT_TR_NOOP("SHA-256")).require(),
            Field::longText("later", QT_TR_NOOP("Still to decide")),
        },
        {u"school"_s},
        {},
    };
}
