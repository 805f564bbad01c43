#include "gui/collectionowingpanel.h"

#include "gui/entryright.h"
#include "gui/exporting.h"
#include "gui/pageparts.h"
#include "gui/session.h"
#include "gui/todotable.h"
#include "report/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QProgressBar>
#include <QPushButton>
#include <QTableWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

enum Column { Code, School, Township, Contact, Phone, State, Forms };

} // namespace

CollectionOwingPanel::CollectionOwingPanel(Session& session, Dialogs& dialogs, QWidget* parent)
    : Page(session, parent), m_session(session), m_dialogs(dialogs)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(pageMargins());
    layout->setSpacing(Theme::Unit);
    layout->addLayout(buildHeading());
    m_table = todoTable(u"owingSchools"_s, {tr("Code"), tr("School"), tr("Township"), tr("Head"), tr("Phone"),
                                            tr("State"), tr("Forms")});
    connect(m_table, &QTableWidget::itemActivated, this, &CollectionOwingPanel::openCurrent);
    connect(m_table, &QTableWidget::currentCellChanged, this, &CollectionOwingPanel::updateDecide);
    m_empty = emptyLabel();
    layout->addWidget(m_table, 1);
    layout->addWidget(m_empty, 1);
    setFocusProxy(m_table);
}

QLayout* CollectionOwingPanel::buildHeading()
{
    auto* row = new QHBoxLayout;
    row->addWidget(pageTitle(tr("Not yet returned")));
    m_bar = new QProgressBar;
    m_bar->setObjectName(u"returnedBar"_s);
    m_bar->setTextVisible(false);
    m_bar->setFixedSize(200, 8);
    m_count = new QLabel;
    m_count->setObjectName(u"returnedCount"_s);
    row->addSpacing(Theme::Gap);
    row->addWidget(m_bar);
    row->addWidget(m_count);
    row->addStretch();
    m_decide = toolButton(tr("Decide…"), u"decideLeft"_s, false, this, [this] { openCurrent(); });
    m_copy = toolButton(tr("Copy list"), u"copyOwing"_s, false, this, [this] { copy(); });
    m_export = toolButton(tr("Export…"), u"exportOwing"_s, false, this, [this] {
        exportTo(m_dialogs, this, tr("Not returned %1.xlsx").arg(m_session.year()),
                 [this] { return CollectionChase::table(m_list); });
    });
    row->addWidget(m_decide);
    row->addWidget(m_copy);
    row->addWidget(m_export);
    return row;
}

/// Schools in operation that get a workbook.
int CollectionOwingPanel::askedCount() const
{
    Reading& reading = m_session.reading();
    const QVector<CollectionForm> forms = collectionForms(reading.definitions);
    const auto& schools = reading.data.schools(m_session.year()).profiles();
    return static_cast<int>(std::ranges::count_if(schools, [&](const SchoolProfile& school) {
        return school.open && std::ranges::any_of(forms, [&](const CollectionForm& form) {
                   return form.appliesTo(school.type);
               });
    }));
}

void CollectionOwingPanel::refresh()
{
    const ReadScope scope(m_session.database());
    m_open = CollectionChase::undecided(m_session.reading(), m_session.year());
    m_list = CollectionChase::of(m_session.reading(), m_session.year());
    const int asked = askedCount();
    const int returned = asked - static_cast<int>(m_list.size());
    m_bar->setRange(0, std::max(asked, 1));
    m_bar->setValue(returned);
    m_count->setText(tr("%1 of %2 schools have returned theirs").arg(returned).arg(asked));
    m_table->setRowCount(0);
    for (const auto* list : {&m_open, &m_list}) {
        for (const CollectionOwing& owing : *list) {
            addRow(owing);
        }
    }
    fitColumns(*m_table);
    m_table->setCurrentCell(0, 0);
    const bool none = m_list.isEmpty();
    m_table->setVisible(m_table->rowCount() > 0);
    m_empty->setVisible(m_table->rowCount() == 0);
    m_empty->setText(asked == 0 ? tr("No form is defined, so that no school is asked.")
                                : tr("Every school has returned its workbook."));
    m_copy->setEnabled(!none);
    m_export->setEnabled(!none);
    m_decide->setVisible(!m_open.isEmpty());
    updateDecide();
}

void CollectionOwingPanel::addRow(const CollectionOwing& owing)
{
    const bool isOpen = owing.toDecide > 0;
    addTodoRow(*m_table, {owing.code, owing.name, owing.township, owing.head, owing.phone,
                          isOpen ? tr("%n to decide", nullptr, owing.toDecide) : tr("Not returned"),
                          owing.forms.join(u'、')});
    if (isOpen) {
        m_table->item(m_table->rowCount() - 1, State)->setForeground(Theme::bad());
    }
}

void CollectionOwingPanel::updateDecide()
{
    const QString obstacle = entryObstacle(m_session, m_session.year());
    const int row = m_table->currentRow();
    m_decide->setEnabled(row >= 0 && row < m_open.size() && obstacle.isEmpty());
    m_decide->setToolTip(obstacle);
}

void CollectionOwingPanel::openCurrent()
{
    if (m_decide->isEnabled()) {
        emit openWanted(m_open[m_table->currentRow()]);
    }
}

void CollectionOwingPanel::copy()
{
    QApplication::clipboard()->setText(tableBlock(CollectionChase::table(m_list)) + u'\n');
}
