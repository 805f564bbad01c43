#include "core/registers.h"

using namespace Qt::StringLiterals;

RecordType Registers::mediaReport()
{
    return {
        u"media_report"_s,
        QT_TR_NOOP("Media reports"),
        RecordScope::Yearly,
        u"general"_s,
        {
            Field::text("title", QT_TR_NOOP("Title")).require(),
            Field::text("media", QT_TR_NOOP("Medium")).require(),
            Field::choice("level", QT_TR_NOOP("Level"), "media_level").require(),
            Field::date("date", QT_TR_NOOP("Date")),
            Field::text("link", QT_TR_NOOP("Page or link")),
            Field::text("topic", QT_TR_NOOP("Topic")),
            Field::text("remark", QT_TR_NOOP("Remark")),
        },
        {u"title"_s, u"media"_s},
        {},
    };
}
