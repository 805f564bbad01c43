// Which columns the page of values shows: by their groups, gaps and kinds of year.

#include "gui/gridfooter.h"
#include "gui/gridorder.h"
#include "gui/gridview.h"
#include "gui/groupedheader.h"
#include "gui/session.h"
#include "gui/valuegridmodel.h"
#include "gui/valuespage.h"

#include <QComboBox>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int MeasureHeight = 66; // three lines of a measure's name

} // namespace

/// The office's groups, below the choices that every office has.
void ValuesPage::listGroups()
{
    constexpr int Always = 4;
    const QStringList groups = m_model->groups();
    QStringList listed;
    for (int i = Always + 1; i < m_group->count(); ++i) {
        listed.append(m_group->itemText(i));
    }
    if (groups != listed) {
        const QSignalBlocker quiet(m_group);
        const QString chosen = m_group->currentText();
        while (m_group->count() > Always) {
            m_group->removeItem(m_group->count() - 1);
        }
        if (!groups.isEmpty()) {
            m_group->insertSeparator(Always);
        }
        for (const QString& group : groups) {
            m_group->addItem(group, u"form"_s);
        }
        m_group->setCurrentIndex(std::max(0, m_group->findText(chosen)));
    }
    m_header->setFixedHeight(m_group->isEnabled() ? MeasureHeight + m_header->lineHeight() : 32);
    showColumns();
}

bool ValuesPage::isWanted(int column) const
{
    const QString kind = m_group->isEnabled() ? m_group->currentData().toString() : QString();
    if (kind == u"gaps"_s) {
        return m_model->hasGaps(column);
    }
    if (kind == u"form"_s) {
        return m_model->groupOf(column) == m_group->currentText();
    }
    const bool isFinance = m_model->measureAt(m_model->index(0, column))->finance;
    return kind.isEmpty() || isFinance == (kind == u"finance"_s);
}

void ValuesPage::showColumns()
{
    const bool chosen = m_group->currentData() == u"form"_s; // it is shown although it is folded
    const QSet<QString> folded =
        chosen ? QSet<QString>() : m_folded.value(m_office->currentData().toString());
    QSet<QString> slim;
    for (int column = 0; column < m_model->columnCount(); ++column) {
        const bool wanted = isWanted(column);
        const QString group = m_model->groupOf(column);
        if (wanted && folded.contains(group)) {
            slim.insert(group);
        }
        m_grid->setColumnHidden(column, !wanted || folded.contains(group));
    }
    m_header->setFolded(slim);
    leaveHiddenColumn();
    m_footer->update();
}

/// The cursor goes to the next column that is seen, or to the one before.
void ValuesPage::leaveHiddenColumn()
{
    const QModelIndex current = m_grid->currentIndex();
    if (!current.isValid() || !m_grid->isColumnHidden(current.column())) {
        return;
    }
    int seen = -1;
    for (int column = 0; column < m_model->columnCount(); ++column) {
        if (!m_grid->isColumnHidden(column) && (seen < 0 || seen < current.column())) {
            seen = column;
        }
    }
    if (seen >= 0) {
        m_grid->setCurrentIndex(current.siblingAtColumn(seen));
    }
}

/// Folds or unfolds; the last group that is seen stays.
void ValuesPage::fold(const QString& group)
{
    QSet<QString>& folded = m_folded[m_office->currentData().toString()];
    bool othersSeen = false;
    for (int column = 0; column < m_model->columnCount(); ++column) {
        othersSeen = othersSeen || (!m_grid->isColumnHidden(column) && m_model->groupOf(column) != group);
    }
    if (!folded.remove(group) && othersSeen) {
        folded.insert(group);
    }
    showColumns();
}

/// A cell that is led to is seen, whatever columns and rows were chosen before.
void ValuesPage::uncover(const QModelIndex& index)
{
    if (m_grid->isColumnHidden(index.column())) {
        m_folded[m_office->currentData().toString()].remove(m_model->groupOf(index.column()));
        m_group->setCurrentIndex(0);
        showColumns();
    }
    if (m_grid->isRowHidden(index.row())) {
        m_order->clearFilters();
    }
}
