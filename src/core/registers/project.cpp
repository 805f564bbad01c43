#include "core/registers.h"

using namespace Qt::StringLiterals;

RecordType Registers::project()
{
    return {
        u"project"_s,
        QT_TR_NOOP("Projects"),
        RecordScope::Yearly,
        u"planning"_s,
        {
            Field::text("number", QT_TR_NOOP("Project number")).require(),
            Field::text("name", QT_TR_NOOP("Project")).require(),
            Field::school("school", QT_TR_NOOP("School")),
            Field::choice("category", QT_TR_NOOP("Category"), "project_category").require(),
            Field::choice("stage", QT_TR_NOOP("Education stage"), "education_stage"),
            Field::choice("status", QT_TR_NOOP("Status"), "project_status").require(),
            Field::decimal("total_investment", QT_TR_NOOP("Total investment"), "万元", 2).atLeast(0),
            Field::decimal("planned_investment", QT_TR_NOOP("Planned investment this year"), "万元", 2)
                .atLeast(0),
            Field::decimal("done_investment", QT_TR_NOOP("Completed investment this year"), "万元", 2)
                .atLeast(0),
            Field::decimal("cumulative_investment", QT_TR_NOOP("Completed so far"), "万元", 2).atLeast(0),
            Field::decimal("land", QT_TR_NOOP("Land"), "亩", 2).atLeast(0),
            Field::decimal("floor_area", QT_TR_NOOP("Floor area"), "㎡", 2).atLeast(0),
            Field::integer("classes", QT_TR_NOOP("Classes planned"), "班").atLeast(0),
            Field::integer("new_places", QT_TR_NOOP("New places"), "个").atLeast(0),
            Field::date("planned_start", QT_TR_NOOP("Planned start")),
            Field::date("started_on", QT_TR_NOOP("Started on")),
            Field::date("planned_delivery", QT_TR_NOOP("Planned delivery")),
            Field::date("delivered_on", QT_TR_NOOP("Delivered on")),
            Field::text("funding", QT_TR_NOOP("Funding sources")),
            Field::boolean("livelihood", QT_TR_NOOP("People's livelihood project")),
            Field::text("remark", QT_TR_NOOP("Remark")),
        },
        {u"number"_s},
        {{u"started_on"_s, u"delivered_on"_s}, {u"done_investment"_s, u"total_investment"_s}},
    };
}
