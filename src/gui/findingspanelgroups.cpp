// The part of FindingsPanel that divides the findings by school, office or rule.

#include "gui/findingsmodel.h"
#include "gui/findingspanel.h"
#include "gui/pageparts.h"
#include "gui/session.h"

#include <QComboBox>
#include <QListWidget>
#include <QSignalBlocker>

#include <algorithm>

using namespace Qt::StringLiterals;

QString FindingsPanel::groupOf(const CheckedFinding& finding) const
{
    switch (m_grouping->currentIndex()) {
    case 0: return QString::number(finding.finding.school);
    case 1: return finding.office;
    default: return finding.code;
    }
}

QString FindingsPanel::groupName(const CheckedFinding& finding) const
{
    Reading& reading = m_session.reading();
    switch (m_grouping->currentIndex()) {
    case 0: {
        const SchoolProfile* school = reading.data.schools(m_session.year()).find(finding.finding.school);
        return school == nullptr ? tr("The bureau") : school->name;
    }
    case 1: {
        const Field office = Field::reference("office", "", "office");
        return reading.text.show(office, finding.office, m_session.year());
    }
    default: return finding.name;
    }
}

void FindingsPanel::fillGroups()
{
    const QSignalBlocker quiet(m_groups);
    const QListWidgetItem* item = m_groups->currentItem();
    const QString before = item == nullptr ? m_session.user().office : item->data(Qt::UserRole).toString();
    m_groups->clear();
    addSideItem(*m_groups, tr("All (%1)").arg(m_model->rowCount()), {});
    QStringList order;
    QHash<QString, QPair<QString, int>> groups;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QString group = groupOf(m_model->finding(row));
        if (!groups.contains(group)) {
            order.append(group);
            groups.insert(group, {groupName(m_model->finding(row)), 0});
        }
        ++groups[group].second;
    }
    std::stable_sort(order.begin(), order.end(), [&](const QString& a, const QString& b) {
        return groups.value(a).second > groups.value(b).second;
    });
    m_groups->setCurrentRow(0);
    for (const QString& group : order) {
        const auto [name, count] = groups.value(group);
        addSideItem(*m_groups, tr("%1 (%2)").arg(name).arg(count), group);
        if (group == before) {
            m_groups->setCurrentRow(m_groups->count() - 1);
        }
    }
}
