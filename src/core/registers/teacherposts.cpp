#include "core/registers.h"

using namespace Qt::StringLiterals;

RecordType Registers::teacherPosts()
{
    return {
        u"teacher_posts"_s,
        QT_TR_NOOP("Teacher posts"),
        RecordScope::Yearly,
        u"personnel"_s,
        {
            Field::text("batch", QT_TR_NOOP("Batch")).require(),
            Field::choice("stage", QT_TR_NOOP("Education stage"), "education_stage"),
            Field::school("school", QT_TR_NOOP("School")),
            Field::choice("source", QT_TR_NOOP("Source"), "post_source").require(),
            Field::integer("pool", QT_TR_NOOP("Posts in the pool"), "个").atLeast(0),
            Field::integer("requested", QT_TR_NOOP("Requested"), "个").atLeast(0),
            Field::integer("granted", QT_TR_NOOP("Granted"), "个").atLeast(0),
            Field::integer("filled", QT_TR_NOOP("Filled"), "个").atLeast(0),
            Field::text("document", QT_TR_NOOP("Document")),
            Field::text("remark", QT_TR_NOOP("Remark")),
        },
        {u"batch"_s},
        {{u"granted"_s, u"requested"_s}, {u"granted"_s, u"pool"_s}, {u"filled"_s, u"granted"_s}},
    };
}
