// What the page does with whole blocks of cells.

#include "gui/dialogs.h"
#include "gui/entryright.h"
#include "gui/gridview.h"
#include "gui/historypanel.h"
#include "gui/session.h"
#include "gui/valuegridmodel.h"
#include "gui/valuespage.h"
#include "storage/storageerror.h"
#include "storage/valuestore.h"

#include <QMenu>

using namespace Qt::StringLiterals;

/// 历史 and 佐证材料 of the cell at hand.
void ValuesPage::showHistory()
{
    const auto cell = cellAtHand();
    if (cell) {
        const QString title =
            cell->school.isEmpty() ? cell->measure.name : tr("%1 · %2").arg(cell->school, cell->measure.name);
        showRowHistory(m_session, m_dialogs, u"value"_s, QString::fromLatin1(historyKey(cell->key)), title,
                       this);
        m_model->reload();
        m_panel->note();
    }
}

/// What a whole selection may be said to be, by a letter each.
void ValuesPage::openReasons(const QPoint& at)
{
    auto* menu = new QMenu(this);
    menu->setObjectName(u"reasonMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setEnabled(m_session.mayEnter());
    const auto fill = [this](const QString& text) {
        QVector<CellText> cells = GridBlock(*m_grid).cleared();
        for (CellText& cell : cells) {
            cell.text = text;
        }
        enterBlock(cells);
    };
    menu->addAction(tr("Not yet reported (&B)"), this, [fill] { fill({}); });
    for (const auto& [label, reason] : {std::pair(tr("Not applicable — (&N)"), Missing::NotApplicable),
                                        std::pair(tr("Nothing to report 无 (&W)"), Missing::NothingToReport),
                                        std::pair(tr("Masked ** (&Y)"), Missing::Masked)}) {
        menu->addAction(label, this, [fill, text = missingMark(reason)] { fill(text); });
    }
    menu->addSeparator();
    menu->addAction(tr("Estimated, or no longer (&G)"), this, &ValuesPage::toggleEstimated);
    menu->popup(at);
}

/// All selected numbers become estimates, or, when they are already, none.
void ValuesPage::toggleEstimated()
{
    QVector<BlockEntry::Write> writes;
    bool all = true;
    for (const CellText& cell : GridBlock(*m_grid).cleared()) {
        const Value* value = m_model->valueAt(cell.index);
        if (value != nullptr && value->amount) {
            writes.append({m_model->keyAt(cell.index), *value, value->rev});
            all = all && value->estimated;
        }
    }
    for (BlockEntry::Write& write : writes) {
        write.value->estimated = !all;
    }
    store(writes);
}

/// Checked whole before anything is stored; what is refused is listed, and the rest offered.
void ValuesPage::enterBlock(const QVector<CellText>& cells)
{
    if (const QString obstacle = entryObstacle(m_session, m_session.year()); !obstacle.isEmpty()) {
        showMessage(obstacle, true);
        return;
    }
    QVector<BlockEntry::Cell> block;
    for (const CellText& cell : cells) {
        block.append({m_model->measureAt(cell.index), m_model->keyAt(cell.index), cell.text,
                      m_model->valueAt(cell.index)});
    }
    const BlockEntry entry(m_session.database(), m_session.reading(), m_session.changeInfo());
    const BlockEntry::Check check = entry.check(block);
    if (check.refusals.isEmpty() || offerRest(check)) {
        store(check.writes);
    }
}

bool ValuesPage::offerRest(const BlockEntry::Check& check)
{
    QVector<QStringList> rows;
    for (const BlockEntry::Refusal& refusal : check.refusals) {
        rows.append({refusal.school, refusal.measure, refusal.text, refusal.reason, refusal.suggestion});
    }
    const qsizetype rest = check.writes.size();
    const QString question =
        rest == 0 ? tr("None of the cells can be taken. Nothing has been stored.")
                  : tr("%1 cells cannot be taken. Nothing has been stored yet; %2 other cells can be.")
                        .arg(rows.size())
                        .arg(rest);
    return m_dialogs.confirmList(
               this, tr("Not all cells can be taken"), question,
               {tr("School"), tr("Measure"), tr("Text"), tr("Why not"), tr("What would be right")}, rows,
               rest == 0 ? QString() : tr("Store the rest"))
           && rest > 0;
}

void ValuesPage::store(const QVector<BlockEntry::Write>& writes)
{
    try {
        const BlockEntry entry(m_session.database(), m_session.reading(), m_session.changeInfo());
        const qint64 change = entry.store(writes);
        if (change != 0) {
            m_session.noteValueChange(change);
        }
        showMessage(tr("%1 cells saved").arg(writes.size()), false);
    } catch (const StorageError& error) {
        showMessage(error.message(), true);
        m_session.lookForForeignChanges();
    }
}
