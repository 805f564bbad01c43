// Which schools and measures the grid of values shows, and what is stored in its cells.

#include "core/collectionform.h"
#include "core/pinyin.h"
#include "gui/session.h"
#include "gui/valuegridmodel.h"
#include "storage/evidencestore.h"
#include "storage/valuestore.h"

#include <algorithm>
#include <limits>

QVector<SchoolProfile> ValueGridModel::schoolsToShow() const
{
    if (m_ofBureau) {
        return {SchoolProfile{}};
    }
    QVector<SchoolProfile> schools;
    for (const SchoolProfile& profile : m_session.reading().data.schools(m_session.year()).profiles()) {
        const bool found =
            m_search.isEmpty() || Pinyin::matches(profile.name, m_search) || profile.code.contains(m_search);
        if (profile.open && found && profile.type.startsWith(m_schoolType)) {
            schools.append(profile);
        }
    }
    return schools;
}

/// The office's measures that some of the schools report; of the schools those stay that report some of them.
QVector<Measure> ValueGridModel::measuresToShow(QVector<SchoolProfile>& schools) const
{
    const auto reports = [this](const Measure& measure, const SchoolProfile& profile) {
        return m_ofBureau || measure.appliesTo(profile.type);
    };
    QVector<Measure> measures;
    for (const Measure& measure : m_session.reading().definitions.measures()) {
        if (measure.office == m_office && measure.ofBureau == m_ofBureau
            && std::any_of(schools.begin(), schools.end(),
                           [&](const SchoolProfile& profile) { return reports(measure, profile); })) {
            measures.append(measure);
        }
    }
    schools.removeIf([&](const SchoolProfile& profile) {
        return std::none_of(measures.begin(), measures.end(),
                            [&](const Measure& measure) { return reports(measure, profile); });
    });
    return measures;
}

/// In the order in which the forms ask for them, those that no form asks for last. Returns each one's group.
QStringList ValueGridModel::arrange(QVector<Measure>& measures) const
{
    QHash<qint64, int> places;
    QHash<qint64, QString> titles;
    for (const CollectionForm& form : collectionForms(m_session.reading().definitions)) {
        for (const Measure* measure : form.measures) {
            if (!places.contains(measure->id)) {
                places.insert(measure->id, static_cast<int>(places.size()));
                titles.insert(measure->id, form.title);
            }
        }
    }
    const auto place = [&](const Measure& measure) {
        return places.value(measure.id, std::numeric_limits<int>::max());
    };
    std::ranges::stable_sort(measures, {}, place);
    QStringList groups;
    for (const Measure& measure : measures) {
        groups.append(titles.value(measure.id, tr("Other")));
    }
    return groups;
}

QStringList ValueGridModel::groups() const
{
    QStringList groups = m_ofBureau ? QStringList() : m_groups;
    groups.removeDuplicates();
    return groups.size() > 1 ? groups : QStringList();
}

QVector<qint64> ValueGridModel::shapeOf(const QVector<SchoolProfile>& schools,
                                        const QVector<Measure>& measures)
{
    QVector<qint64> shape;
    for (const SchoolProfile& profile : schools) {
        shape.append(profile.school);
    }
    shape.append(-1);
    for (const Measure& measure : measures) {
        shape.append(measure.id);
    }
    return shape;
}

void ValueGridModel::readCells()
{
    m_cells = QVector<Cell>(static_cast<qsizetype>(rowCount()) * columnCount());
    for (int m = 0; m < m_measures.size(); ++m) {
        const auto& column = m_session.reading().data.values(m_measures[m].id, m_session.year());
        for (int s = 0; s < m_schools.size(); ++s) {
            Cell& cell = cellAt(m_ofBureau ? index(m, s) : index(s, m));
            cell.applies = m_ofBureau || m_measures[m].appliesTo(m_schools[s].type);
            if (const Value* value = findValue(column, m_schools[s].school)) {
                cell.value = *value;
            }
        }
    }
}

void ValueGridModel::readMarks()
{
    m_cleared = ValueStore(m_session.database()).clearedSince(m_session.firstRev(), m_session.year());
    m_evidence.clear();
    for (const QByteArray& key : EvidenceStore(m_session.database()).keysOf("value", m_session.year())) {
        m_evidence.insert(valueKeyFrom(key));
    }
}
