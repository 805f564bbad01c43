#include "gui/signoffpanel.h"

#include "gui/dialogs.h"
#include "gui/pageparts.h"
#include "gui/session.h"
#include "gui/styling.h"
#include "report/theme.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

SignOffPanel::SignOffPanel(Session& session, Dialogs& dialogs, OpenMustFindings openMust, QWidget* parent)
    : Page(session, parent), m_session(session), m_dialogs(dialogs), m_openMust(std::move(openMust))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(pageMargins());
    layout->addWidget(buildSteps());
    layout->addWidget(buildTable(), 1);
    layout->addWidget(buildOfficeButtons());
    setFocusProxy(m_table);
}

QWidget* SignOffPanel::buildSteps()
{
    auto* bar = new QWidget;
    auto* layout = new QHBoxLayout(bar);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::Unit);
    for (const QString& name : {tr("Filling in"), tr("In review"), tr("Locked")}) {
        if (!m_steps.isEmpty()) {
            auto* arrow = new QLabel(u"→"_s);
            setStyleClass(arrow, "hint");
            layout->addWidget(arrow);
        }
        m_steps.append(new QLabel(name));
        m_steps.last()->setObjectName(u"yearStep%1"_s.arg(m_steps.size() - 1));
        layout->addWidget(m_steps.last());
    }
    layout->addStretch();
    m_start =
        toolButton(tr("Start the review"), u"startReviewButton"_s, false, this, [this] { startReview(); });
    m_lock = toolButton(tr("Lock the year…"), u"lockButton"_s, true, this, [this] { lock(); });
    m_unlock = toolButton(tr("Unlock…"), u"unlockButton"_s, false, this, [this] { unlock(); });
    for (QPushButton* button : {m_start, m_lock, m_unlock}) {
        layout->addWidget(button);
    }
    return bar;
}

QWidget* SignOffPanel::buildTable()
{
    m_table = new QTableWidget;
    m_table->setObjectName(u"officeTable"_s);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setAlternatingRowColors(true);
    m_table->verticalHeader()->hide();
    m_table->setColumnCount(6);
    m_table->setHorizontalHeaderLabels({tr("Office"), tr("State"), tr("Values reported"),
                                        tr("Must be corrected or explained"), tr("Submitted by"),
                                        tr("Remarks")});
    m_table->horizontalHeader()->setStretchLastSection(true);
    connect(m_table, &QTableWidget::currentCellChanged, this, &SignOffPanel::enableButtons);
    return m_table;
}

QWidget* SignOffPanel::buildOfficeButtons()
{
    auto* bar = new QWidget;
    auto* layout = new QHBoxLayout(bar);
    layout->setContentsMargins(0, 0, 0, 0);
    m_submit = toolButton(tr("Submit"), u"submitButton"_s, true, this, [this] { submit(); });
    m_approve = toolButton(tr("Approve"), u"approveButton"_s, false, this, [this] { approve(); });
    m_sendBack = toolButton(tr("Send back…"), u"sendBackButton"_s, false, this, [this] { sendBack(); });
    for (QPushButton* button : {m_submit, m_approve, m_sendBack}) {
        layout->addWidget(button);
    }
    layout->addStretch();
    return bar;
}

void SignOffPanel::refresh()
{
    const ReadScope scope(m_session.database());
    const int year = m_session.year();
    const YearStore years(m_session.database());
    m_state = years.contains(year) ? years.state(year) : YearState::Open;
    m_offices = review().offices(m_session.reading(), year);
    const int row = std::max(0, m_table->currentRow());
    m_table->setRowCount(static_cast<int>(m_offices.size()));
    for (int each = 0; each < m_offices.size(); ++each) {
        fillRow(each);
    }
    fitColumns(*m_table);
    m_table->setCurrentCell(row, 0);
    showYear();
    enableButtons();
}

void SignOffPanel::showYear()
{
    for (int step = 0; step < m_steps.size(); ++step) {
        setStyleClass(m_steps[step], step == static_cast<int>(m_state) ? "strong" : "hint");
    }
    const bool reviewer = m_session.user().may(Act::Review) && m_session.year() != 0;
    m_start->setVisible(reviewer && m_state == YearState::Open);
    m_lock->setVisible(reviewer && m_state != YearState::Locked);
    m_unlock->setVisible(reviewer && m_state == YearState::Locked);
}

void SignOffPanel::enableButtons()
{
    const OfficeReview* office = current();
    const bool open = office != nullptr && m_state != YearState::Locked;
    const bool submitted = open && office->state == SubmissionState::Submitted;
    const bool approved = open && office->state == SubmissionState::Approved;
    m_submit->setEnabled(open && !submitted && review().maySubmit(office->office));
    m_approve->setEnabled(submitted && m_session.user().mayJudge(office->submitter));
    m_sendBack->setEnabled((submitted || approved) && m_session.user().mayJudge(office->submitter));
}

Review SignOffPanel::review() const
{
    return {m_session.database(), m_session.user(), u"window"_s, m_openMust};
}

const OfficeReview* SignOffPanel::current() const
{
    const int row = m_table->currentRow();
    return row >= 0 && row < m_offices.size() ? &m_offices[row] : nullptr;
}
