#include "core/registers.h"

using namespace Qt::StringLiterals;

RecordType Registers::trainingOrg()
{
    return {
        u"training_org"_s,
        QT_TR_NOOP("Training institutions"),
        RecordScope::Yearly,
        u"lifelong"_s,
        {
            Field::text("uscc", QT_TR_NOOP("Unified social credit code")).require(),
            Field::text("name", QT_TR_NOOP("Institution")).require(),
            Field::reference("township", QT_TR_NOOP("Township"), "township"),
            Field::text("licence", QT_TR_NOOP("Licence")),
            Field::choice("category", QT_TR_NOOP("Category"), "training_category").require(),
            Field::choice("audience", QT_TR_NOOP("Audience"), "training_audience"),
            Field::choice("profit", QT_TR_NOOP("Legal nature"), "training_profit"),
            Field::boolean("baseline", QT_TR_NOOP("In the baseline")),
            Field::choice("status", QT_TR_NOOP("Status"), "training_status").require(),
            Field::date("closed_on", QT_TR_NOOP("Closed on")),
            Field::choice("supervision", QT_TR_NOOP("Fee supervision"), "fee_supervision"),
            Field::text("bank", QT_TR_NOOP("Supervising bank")),
            Field::text("officer", QT_TR_NOOP("Grid officer")),
            Field::integer("inspections", QT_TR_NOOP("Inspections"), "次").atLeast(0),
            Field::text("remark", QT_TR_NOOP("Remark")),
        },
        {u"uscc"_s},
        {},
    };
}
