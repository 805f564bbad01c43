#include "core/lineage.h"

#include "core/registers.h"

#include <algorithm>

using namespace Qt::StringLiterals;

struct Lineage::Line {
    qint64 origin;
    QVector<qint64> heirs;
    QVector<qint64> dormant = {}; ///< closed, and not yet reopened

    void add(qint64 school)
    {
        if (!heirs.contains(school)) {
            heirs.append(school);
        }
    }
};

const QVector<qint64>& Lineage::heirs(qint64 school, int year)
{
    const QPair<qint64, int> key{school, year};
    auto known = m_heirs.constFind(key);
    if (known == m_heirs.constEnd()) {
        Line line{school, {school}};
        for (int each = year; each <= m_base; ++each) {
            walk(steps(each), line);
        }
        known = m_heirs.insert(key, line.heirs);
    }
    return *known;
}

/// Successions whose dates are missing or out of order still lead on within the year: they are looked at
/// again until none applies, each at most once.
void Lineage::walk(const QVector<Step>& steps, Line& line)
{
    QVector<bool> taken(steps.size(), false);
    bool again = true;
    for (bool first = true; again; first = false) {
        again = false;
        for (qsizetype i = 0; i < steps.size(); ++i) {
            const bool open = !taken[i] && (first || steps[i].kind == Kind::Succession);
            if (open && take(steps[i], line)) {
                taken[i] = true;
                again = true;
            }
        }
    }
}

bool Lineage::take(const Step& step, Line& line)
{
    if (step.kind == Kind::Reopening) {
        if (step.school == line.origin) {
            line.heirs = {step.school}; // what it was is its own again
            line.dormant.clear();
        } else if (line.dormant.removeAll(step.school) > 0) {
            line.add(step.school);
        }
        return true;
    }
    if (line.heirs.removeAll(step.school) == 0) {
        return false;
    }
    if (step.kind == Kind::Closing) {
        line.dormant.append(step.school);
    }
    for (const qint64 successor : step.successors) {
        line.add(successor);
    }
    return true;
}

const QVector<Lineage::Step>& Lineage::steps(int year)
{
    auto known = m_steps.constFind(year);
    if (known == m_steps.constEnd()) {
        known = m_steps.insert(year, readSteps(year));
    }
    return *known;
}

QVector<Lineage::Step> Lineage::readSteps(int year)
{
    const RecordType& type = *Registers::find(u"school_event"_s);
    QVector<Record> events = m_source.records(type, year);
    const int date = type.indexOf(u"date"_s);
    std::stable_sort(events.begin(), events.end(),
                     [date](const Record& a, const Record& b) { return a.text(date) < b.text(date); });
    QVector<Step> steps;
    QHash<qint64, qsizetype> splits; // all rows of one split are one step
    for (const Record& event : events) {
        const RecordView view(type, event);
        const QString kind = view.text("kind");
        const qint64 school = view.integer("school");
        const qint64 successor = view.integer("successor");
        if (kind == u"reopened"_s || kind == u"opened"_s) {
            steps.append({Kind::Reopening, school, {}});
        } else if (kind == u"split"_s && successor != 0 && splits.contains(school)) {
            steps[splits.value(school)].successors.append(successor);
        } else if (kind == u"split"_s && successor != 0) {
            const SchoolProfile* profile = m_source.schools(year).find(school);
            const bool goesOn = profile != nullptr && profile->open;
            splits.insert(school, steps.size());
            steps.append({Kind::Succession, school,
                          goesOn ? QVector<qint64>{school, successor} : QVector<qint64>{successor}});
        } else if ((kind == u"merged"_s || kind == u"closed"_s) && successor != 0) {
            steps.append({Kind::Succession, school, {successor}});
        } else if (kind == u"closed"_s) {
            steps.append({Kind::Closing, school, {}});
        }
    }
    return steps;
}
