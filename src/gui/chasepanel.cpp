#include "gui/chasepanel.h"

#include "gui/dialogs.h"
#include "gui/entryright.h"
#include "gui/exporting.h"
#include "gui/pageparts.h"
#include "gui/session.h"
#include "gui/todotable.h"
#include "storage/storageerror.h"
#include "work/nothingtoreport.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

ChasePanel::ChasePanel(Session& session, Dialogs& dialogs, QWidget* parent)
    : QWidget(parent), m_session(session), m_dialogs(dialogs)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(buildTools());
    m_table = todoTable(u"todoChase"_s, ChaseList::header());
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(m_table, &QTableWidget::itemActivated, this, [this](QTableWidgetItem* item) {
        const Chase chase = m_list[item->row()];
        emit valueWanted(m_session.year(), chase.firstMeasure, chase.school);
    });
    layout->addWidget(m_table, 1);
}

QLayout* ChasePanel::buildTools()
{
    m_title = todoTitle({});
    auto* tools = new QHBoxLayout;
    tools->addWidget(m_title);
    tools->addStretch();
    m_mark = toolButton(tr("Mark as none"), u"markNoneButton"_s, false, this, [this] { markAsNothing(); });
    tools->addWidget(m_mark);
    tools->addWidget(toolButton(tr("Copy list"), u"copyChaseButton"_s, false, this, [this] { copy(); }));
    tools->addWidget(
        toolButton(tr("Export…"), u"exportChaseButton"_s, false, this, [this] { exportList(); }));
    return tools;
}

void ChasePanel::show(const QVector<Chase>& list, bool withOffices)
{
    m_list = list;
    m_table->setRowCount(0);
    for (const Chase& chase : m_list) {
        addTodoRow(*m_table, {chase.code, chase.name, chase.township, chase.officeName,
                              QString::number(chase.missing.size()), chase.missing.join(u'、')});
    }
    fitColumns(*m_table);
    m_table->setColumnWidth(5, 72);    // stretches to what is left
    m_table->setColumnHidden(0, true); // the code is for the copied list
    m_table->setColumnHidden(3, !withOffices);
    m_table->setCurrentCell(0, 0);
    m_title->setText(tr("Who to chase (%1)").arg(m_list.size()));
    const QString obstacle = entryObstacle(m_session, m_session.year());
    m_mark->setEnabled(obstacle.isEmpty());
    m_mark->setToolTip(obstacle);
}

void ChasePanel::copy()
{
    QApplication::clipboard()->setText(ChaseList::text(m_list));
}

void ChasePanel::exportList()
{
    exportTo(m_dialogs, this, tr("Chase list %1.xlsx").arg(m_session.year()),
             [this] { return ChaseList::table(m_list); });
}

void ChasePanel::markAsNothing()
{
    if (m_table->currentRow() < 0) {
        return;
    }
    const Chase chase = m_list[m_table->currentRow()];
    const QString question = tr("%1 has nothing to report for the %n missing value(s) of %2: %3", nullptr,
                                static_cast<int>(chase.missing.size()))
                                 .arg(chase.name, chase.officeName, chase.missing.join(u'、'));
    if (!m_dialogs.confirm(this, tr("Mark as none?"), question, tr("Mark as none"))) {
        return;
    }
    qint64 change = 0;
    try {
        change = NothingToReport(m_session.database(), m_session.changeInfo())
                     .fill(m_session.reading(), m_session.year(), chase.office, chase.school);
    } catch (const StorageError& error) {
        m_dialogs.fail(this, tr("Nothing was marked"), error.message());
    }
    m_session.noteValueChange(change);
}
