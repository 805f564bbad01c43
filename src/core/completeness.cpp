#include "core/completeness.h"

#include "core/registers.h"

#include <algorithm>

using namespace Qt::StringLiterals;

bool isExpectedEveryYear(const RecordType& yearly)
{
    return yearly.id != u"school_event"_s && yearly.id != u"project_progress"_s
           && yearly.id != u"alliance_member"_s;
}

int Completeness::Office::openRegisters() const
{
    return static_cast<int>(std::count_if(registers.begin(), registers.end(), [](const Register& each) {
        return each.state == RegisterState::Open;
    }));
}

namespace {

void count(bool reported, const Measure& measure, Completeness::School& school, Completeness::OfMeasure& of)
{
    ++school.share.expected;
    ++of.share.expected;
    if (reported) {
        ++school.share.reported;
        ++of.share.reported;
    } else {
        school.missing.append(&measure);
    }
}

/// Those who have reported a measure. Quickest when it is asked in the order of the schools' identities.
class Reporters
{
public:
    explicit Reporters(QVector<qint64> ascending)
        : m_schools(std::move(ascending)), m_next(m_schools.constBegin())
    {
    }

    bool contain(qint64 school)
    {
        if (m_next == m_schools.constEnd() || *m_next != school) {
            m_next = std::lower_bound(m_schools.constBegin(), m_schools.constEnd(), school);
        }
        const bool found = m_next != m_schools.constEnd() && *m_next == school;
        m_next += found ? 1 : 0;
        return found;
    }

private:
    const QVector<qint64> m_schools;
    QVector<qint64>::const_iterator m_next;
};

Completeness::RegisterState stateOf(const RecordType& type, DataSource& source, int year)
{
    if (!source.records(type, year).isEmpty()) {
        return Completeness::RegisterState::HasRows;
    }
    return source.nothingToReport(type.id, year) ? Completeness::RegisterState::DeclaredEmpty
                                                 : Completeness::RegisterState::Open;
}

} // namespace

Completeness::Completeness(const Definitions& definitions, DataSource& source, int year)
{
    const RecordType& type = *Registers::find(u"office"_s);
    for (const Record& record : definitions.records(type.id)) {
        const RecordView view(type, record);
        Office office = measuresOf(view.text("code"), definitions, source, year);
        office.name = view.text("name");
        for (const RecordType& each : Registers::yearly()) {
            if (each.office == office.code && isExpectedEveryYear(each)) {
                office.registers.append({&each, stateOf(each, source, year)});
            }
        }
        if (office.share.expected > 0 || !office.registers.isEmpty()) {
            offices.append(office);
        }
    }
}

Completeness::Office Completeness::measuresOf(const QString& code, const Definitions& definitions,
                                              DataSource& source, int year)
{
    Office office;
    office.code = code;
    const QVector<SchoolProfile>& profiles = source.schools(year).profiles();
    QVector<School> all(profiles.size() + 1); // the bureau first
    for (int i = 0; i < profiles.size(); ++i) {
        all[i + 1].school = profiles[i].school;
    }
    for (const Measure& measure : definitions.measures()) {
        if (measure.office != code) {
            continue;
        }
        Reporters reporters(source.reporters(measure.id, year));
        OfMeasure of{&measure, {}};
        if (measure.ofBureau) {
            count(reporters.contain(BureauItself), measure, all[0], of);
        }
        for (int i = 0; i < profiles.size() && !measure.ofBureau; ++i) {
            if (profiles[i].open && measure.appliesTo(profiles[i].type)) {
                count(reporters.contain(profiles[i].school), measure, all[i + 1], of);
            }
        }
        office.share.expected += of.share.expected;
        office.share.reported += of.share.reported;
        office.measures.append(of);
    }
    std::copy_if(all.begin(), all.end(), std::back_inserter(office.schools),
                 [](const School& school) { return school.share.expected > 0; });
    return office;
}
