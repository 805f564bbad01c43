#include "core/registers.h"

using namespace Qt::StringLiterals;

RecordType Registers::proposal()
{
    return {
        u"proposal"_s,
        QT_TR_NOOP("Proposals"),
        RecordScope::Yearly,
        u"general"_s,
        {
            Field::text("number", QT_TR_NOOP("Proposal number")).require(),
            Field::choice("kind", QT_TR_NOOP("Kind"), "proposal_kind").require(),
            Field::text("session", QT_TR_NOOP("Session")),
            Field::text("title", QT_TR_NOOP("Title")).require(),
            Field::text("proposer", QT_TR_NOOP("Proposer")),
            Field::choice("role", QT_TR_NOOP("Role"), "proposal_role"),
            Field::date("due", QT_TR_NOOP("Due")),
            Field::date("replied", QT_TR_NOOP("Replied")),
            Field::choice("class", QT_TR_NOOP("Class of reply"), "proposal_class"),
            Field::choice("opinion", QT_TR_NOOP("Opinion"), "proposal_opinion"),
            Field::integer("meetings", QT_TR_NOOP("Meetings with the proposer"), "次").atLeast(0),
            Field::integer("rank", QT_TR_NOOP("Rank"), "名").atLeast(1),
            Field::text("remark", QT_TR_NOOP("Remark")),
        },
        {u"kind"_s, u"number"_s},
        {},
    };
}
