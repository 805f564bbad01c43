#include "core/valuecheck.h"

using namespace Qt::StringLiterals;

QString ValueCheck::objection(const Measure& measure, const ValueKey& key, const Value& value) const
{
    if (measure.ofBureau != (key.school == BureauItself)) {
        return measure.ofBureau ? tr("“%1” is reported by the bureau, not by a school").arg(measure.name)
                                : tr("The school is missing");
    }
    if (!measure.ofBureau) {
        const SchoolProfile* profile = m_source.schools(key.year).find(key.school);
        if (profile == nullptr) {
            return tr("There is no such school in %1").arg(key.year);
        }
        if (!measure.appliesTo(profile->type) && value.missing != Missing::NotApplicable) {
            return tr("“%1” is not reported by schools of the type %2")
                .arg(measure.name, m_definitions.label(u"school_type"_s, profile->type));
        }
    }
    const bool tooSmall = value.amount && measure.minimum && *value.amount < *measure.minimum;
    const bool tooLarge = value.amount && measure.maximum && *value.amount > *measure.maximum;
    if (tooSmall || tooLarge) {
        return tr("must be between %1 and %2")
            .arg(measure.minimum ? measure.minimum->toString() : u"…"_s,
                 measure.maximum ? measure.maximum->toString() : u"…"_s);
    }
    return {};
}
