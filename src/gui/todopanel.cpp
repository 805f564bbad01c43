#include "gui/todopanel.h"

#include "gui/chasepanel.h"
#include "gui/pageparts.h"
#include "gui/session.h"
#include "gui/sharedelegate.h"
#include "gui/styling.h"
#include "gui/submissiontext.h"
#include "gui/todotable.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

enum OfficeColumn { OfficeName, Progress, Reported, OpenRegisters, Findings, State };

} // namespace

TodoPanel::TodoPanel(Session& session, Dialogs& dialogs, QWidget* parent)
    : QWidget(parent), m_session(session), m_dialogs(dialogs)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::Unit);
    layout->addWidget(buildTop());
    auto* parts = new QHBoxLayout;
    parts->setSpacing(Theme::Wide);
    parts->addWidget(buildLeft(), 2);
    parts->addWidget(buildChase(), 3);
    layout->addLayout(parts, 1);
    fillScope();
    setFocusProxy(m_offices);
}

QWidget* TodoPanel::buildTop()
{
    auto* top = new QWidget;
    auto* layout = new QHBoxLayout(top);
    layout->setContentsMargins(0, 0, 0, 0);
    m_summary = new QLabel;
    m_summary->setObjectName(u"todoSummary"_s);
    setStyleClass(m_summary, "strong");
    m_scope = new QComboBox;
    m_scope->setObjectName(u"todoScope"_s);
    layout->addWidget(m_summary);
    layout->addStretch();
    layout->addWidget(m_scope);
    return top;
}

QWidget* TodoPanel::buildLeft()
{
    auto* part = new QWidget;
    auto* layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    m_offices = todoTable(u"todoOffices"_s, {tr("Office"), tr("Progress"), tr("Reported"),
                                             tr("Open registers"), tr("To explain"), tr("Submission")});
    m_offices->setItemDelegateForColumn(Progress, new ShareDelegate(m_offices));
    m_offices->horizontalHeader()->setStretchLastSection(false);
    m_offices->horizontalHeader()->setDefaultSectionSize(92);
    m_offices->setColumnWidth(Reported, 104);
    m_offices->setColumnWidth(OpenRegisters, 76);
    m_offices->setColumnWidth(Findings, 68);
    m_offices->horizontalHeader()->setSectionResizeMode(Progress, QHeaderView::Stretch);
    connect(m_offices, &QTableWidget::itemActivated, this, [this](QTableWidgetItem* item) {
        emit officeWanted(m_offices->item(item->row(), OfficeName)->data(Qt::UserRole).toString());
    });
    m_registersTitle = todoTitle({});
    m_registers = new QListWidget;
    m_registers->setObjectName(u"todoRegisters"_s);
    connect(m_registers, &QListWidget::itemActivated, this, [this](QListWidgetItem* item) {
        emit registerWanted(m_session.year(), item->data(Qt::UserRole).toString());
    });
    layout->addWidget(todoTitle(tr("Offices")));
    layout->addWidget(m_offices, 3);
    layout->addWidget(m_registersTitle);
    layout->addWidget(m_registers, 2);
    return part;
}

QWidget* TodoPanel::buildChase()
{
    auto* box = new QWidget;
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    m_chase = new ChasePanel(m_session, m_dialogs);
    connect(m_chase, &ChasePanel::valueWanted, this, &TodoPanel::valueWanted);
    m_done = emptyLabel();
    m_done->setObjectName(u"todoDone"_s);
    column->addWidget(m_chase, 1);
    column->addWidget(m_done, 1);
    return box;
}

void TodoPanel::fillScope()
{
    m_scope->addItem(tr("All offices"), QString());
    for (const auto& office :
         Completeness(m_session.reading().definitions, m_session.reading().data, m_session.year()).offices) {
        m_scope->addItem(office.code == m_session.user().office ? tr("My office: %1").arg(office.name)
                                                                : office.name,
                         office.code);
    }
    m_scope->setCurrentIndex(std::max(0, m_scope->findData(m_session.user().office)));
    connect(m_scope, &QComboBox::currentIndexChanged, this, &TodoPanel::refresh);
}

/// Blank when there are none: an empty column is good news.
QString TodoPanel::findingsOf(const QString& office) const
{
    const int count = m_findings ? m_findings(office) : 0;
    return count == 0 ? QString() : QString::number(count);
}

void TodoPanel::refresh()
{
    Reading& reading = m_session.reading();
    Completeness completeness(reading.definitions, reading.data, m_session.year());
    const QString office = m_scope->currentData().toString();
    if (!office.isEmpty()) {
        completeness.offices.removeIf([&](const auto& each) { return each.code != office; });
    }
    const auto chases = ChaseList::of(completeness, reading, m_session.year(), office);
    showSummary(completeness);
    showOffices(completeness);
    showRegisters(completeness);
    m_chase->show(chases, office.isEmpty());
    m_chase->setVisible(!chases.isEmpty());
    m_done->setVisible(chases.isEmpty());
}

void TodoPanel::showSummary(const Completeness& completeness)
{
    Share all;
    int open = 0;
    for (const auto& office : completeness.offices) {
        all.expected += office.share.expected;
        all.reported += office.share.reported;
        open += office.openRegisters();
    }
    m_done->setText(open == 0 ? tr("Everything has been reported.")
                              : tr("All values have been reported; some registers are still open."));
    const QString year = QString::number(m_session.year());
    m_summary->setText(
        all.missing() == 0 && open == 0 ? tr("%1: everything has been reported").arg(year)
        : all.reported == 0 ? tr("%1: the year begins with %2 values to report").arg(year).arg(all.expected)
        : open == 0         ? tr("%1: %2 values to go").arg(year).arg(all.missing())
                    : tr("%1: %2 values and %3 registers to go").arg(year).arg(all.missing()).arg(open));
}

void TodoPanel::showOffices(const Completeness& completeness)
{
    m_offices->setRowCount(0);
    m_offices->setColumnHidden(Findings, !m_findings);
    bool submitted = false;
    QHash<QString, QString> states; // a draft is not worth a word
    for (const OfficeReview& each :
         Review::submissions(m_session.database(), m_session.reading().definitions, m_session.year())) {
        if (each.state != SubmissionState::Draft) {
            states.insert(each.office, submissionText(each.state));
        }
    }
    for (const auto& office : completeness.offices) {
        const Share& share = office.share;
        const double part = share.expected == 0 ? -1.0 : double(share.reported) / share.expected;
        const QString state = states.value(office.code);
        submitted = submitted || !state.isEmpty();
        const int open = office.openRegisters();
        addTodoRow(*m_offices,
                   {office.name, share.expected == 0 ? QString() : tr("%1%").arg(int(part * 100)),
                    share.expected == 0 ? QString() : tr("%1 / %2").arg(share.reported).arg(share.expected),
                    open == 0 ? QString() : QString::number(open), findingsOf(office.code), state});
        const int row = m_offices->rowCount() - 1;
        m_offices->item(row, OfficeName)->setData(Qt::UserRole, office.code);
        m_offices->item(row, Progress)->setData(Qt::UserRole, part);
    }
    m_offices->setColumnHidden(State, !submitted);
    m_offices->setCurrentCell(0, 0);
}

void TodoPanel::showRegisters(const Completeness& completeness)
{
    m_registers->clear();
    for (const auto& office : completeness.offices) {
        for (const auto& each : office.registers) {
            if (each.state == Completeness::RegisterState::Open) {
                addSideItem(*m_registers, tr("%1 · %2").arg(FieldText::label(each.type->label), office.name),
                            each.type->id);
            }
        }
    }
    m_registersTitle->setText(tr("Open registers (%1)").arg(m_registers->count()));
    m_registersTitle->setVisible(m_registers->count() > 0);
    m_registers->setVisible(m_registers->count() > 0);
}
