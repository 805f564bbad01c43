// What RecordsPage takes from its list.

#include "gui/dialogs.h"
#include "gui/entryright.h"
#include "gui/gridview.h"
#include "gui/recordspage.h"
#include "gui/recordtablemodel.h"
#include "gui/rowfilter.h"
#include "gui/session.h"
#include "gui/styling.h"

#include <QLabel>

void RecordsPage::listenToEntry()
{
    connect(m_model, &RecordTableModel::refused, this, [this](const QString& message) {
        showMessage(message, true);
        m_table->keepEditing();
    });
    connect(m_model, &RecordTableModel::stored, this, [this] { showMessage(tr("Saved"), false); });
    connect(m_table, &GridView::blockEntered, this, &RecordsPage::enterBlock);
}

/// All cells are checked before any is stored; what is refused is shown, and the rest offered.
void RecordsPage::enterBlock(const QVector<CellText>& block)
{
    if (const QString obstacle = entryObstacle(m_session, m_session.year()); !obstacle.isEmpty()) {
        showMessage(obstacle, true);
        return;
    }
    QVector<QPair<QModelIndex, QString>> cells;
    for (const CellText& cell : block) {
        cells.append({m_filter->mapToSource(cell.index), cell.text});
    }
    const QVector<RefusedCell> refused = m_model->check(cells);
    if (!refused.isEmpty() && !offersRest(refused, cells.size())) {
        return;
    }
    const QVector<RefusedCell> failed = m_model->setBlock(cells);
    if (failed.size() > refused.size()) {
        m_dialogs.fail(this, tr("The block was not stored"), failed.last().reason);
    }
}

bool RecordsPage::offersRest(const QVector<RefusedCell>& refused, qsizetype all)
{
    QVector<QStringList> rows;
    for (const RefusedCell& cell : refused) {
        const QString column =
            m_model->headerData(cell.index.column(), Qt::Horizontal, Qt::DisplayRole).toString();
        rows.append({m_session.reading().text.showKey(*m_model->type(), m_model->record(cell.index.row())),
                     column, cell.text, cell.reason});
    }
    const qsizetype rest = all - refused.size();
    return m_dialogs.confirmList(
               this, tr("Not all cells can be taken"),
               tr("%1 of %2 cells are refused. Nothing has been stored yet.").arg(refused.size()).arg(all),
               {tr("Record"), tr("Column"), tr("Text"), tr("Reason")}, rows,
               rest > 0 ? tr("Store the other %1").arg(rest) : QString())
           && rest > 0;
}

void RecordsPage::showMessage(const QString& message, bool isError)
{
    m_message->setText(message);
    setStyleClass(m_message, isError ? "error" : "hint");
}
