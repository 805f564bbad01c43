#include "core/registers.h"

using namespace Qt::StringLiterals;

RecordType Registers::schoolEvent()
{
    return {
        u"school_event"_s,
        QT_TR_NOOP("School events"),
        RecordScope::Yearly,
        u"planning"_s,
        {
            Field::choice("kind", QT_TR_NOOP("Kind"), "school_event_kind").require(),
            Field::school("school", QT_TR_NOOP("School")).require(),
            Field::school("successor", QT_TR_NOOP("Successor school")),
            Field::date("date", QT_TR_NOOP("Date")),
            Field::text("before_value", QT_TR_NOOP("Before")),
            Field::text("after_value", QT_TR_NOOP("After")),
            Field::text("document", QT_TR_NOOP("Document")),
            Field::text("remark", QT_TR_NOOP("Remark")),
        },
        {u"kind"_s, u"school"_s, u"successor"_s},
        {},
    };
}
