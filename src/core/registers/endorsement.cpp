#include "core/registers.h"

using namespace Qt::StringLiterals;

RecordType Registers::endorsement()
{
    return {
        u"endorsement"_s,
        QT_TR_NOOP("Endorsements and speeches"),
        RecordScope::Yearly,
        u"general"_s,
        {
            Field::text("title", QT_TR_NOOP("Matter")).require(),
            Field::choice("kind", QT_TR_NOOP("Kind"), "endorsement_kind").require(),
            Field::choice("level", QT_TR_NOOP("Level"), "level").require(),
            Field::text("leader", QT_TR_NOOP("Leader's post")),
            Field::boolean("then_in_office", QT_TR_NOOP("No longer in that post")),
            Field::text("carrier", QT_TR_NOOP("Meeting or journal")),
            Field::text("issue", QT_TR_NOOP("Issue number")),
            Field::choice("secrecy", QT_TR_NOOP("Secrecy"), "secrecy"),
            Field::date("date", QT_TR_NOOP("Date")),
            Field::text("document", QT_TR_NOOP("Document")),
            Field::text("remark", QT_TR_NOOP("Remark")),
        },
        {u"title"_s, u"kind"_s, u"level"_s},
        {},
    };
}
