#include "gui/findingspanel.h"

#include "gui/dialogs.h"
#include "gui/findingdetails.h"
#include "gui/findingsfilter.h"
#include "gui/findingsmodel.h"
#include "gui/pageparts.h"
#include "gui/session.h"
#include "storage/storageerror.h"
#include "work/explanations.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

FindingsPanel::FindingsPanel(Session& session, Dialogs& dialogs, QWidget* parent)
    : Page(session, parent), m_session(session), m_dialogs(dialogs)
{
    m_table = new QTableView;
    m_model = new FindingsModel(m_table);
    m_filter = new FindingsFilter(*m_model, m_table);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_groups = sideList(u"findingGroups"_s, 236);
    layout->addWidget(m_groups);
    layout->addWidget(buildRight(), 1);
    connectParts();
    setFocusProxy(m_table);
}

FindingsPanel::~FindingsPanel()
{
    m_table->selectionModel()->disconnect(this);
    delete m_table; // before the page: its models speak to it
}

QWidget* FindingsPanel::buildRight()
{
    auto* right = new QWidget;
    auto* column = new QVBoxLayout(right);
    column->setContentsMargins(pageMargins());
    column->addWidget(buildTools());
    buildTable();
    m_empty = emptyLabel();
    m_details = new FindingDetails(m_session);
    column->addWidget(m_table, 1);
    column->addWidget(m_empty, 1);
    column->addWidget(m_details);
    return right;
}

QWidget* FindingsPanel::buildTools()
{
    auto* tools = new QWidget;
    auto* column = new QVBoxLayout(tools);
    column->setContentsMargins(0, 0, 0, 0);
    auto* heading = new QHBoxLayout;
    auto* title = pageTitle(tr("Findings"));
    m_count = new QLabel;
    m_count->setObjectName(u"findingCount"_s);
    heading->addWidget(title);
    heading->addWidget(m_count);
    heading->addStretch();
    column->addLayout(heading);
    auto* row = new QHBoxLayout;
    m_search = searchField(tr("Search (Ctrl+F)"), u"findingSearch"_s);
    row->addWidget(m_search, 1);
    const auto box = [row](const char* name) {
        auto* made = new QComboBox;
        made->setObjectName(QLatin1String(name));
        row->addWidget(made);
        return made;
    };
    m_grouping = box("findingGrouping");
    m_grouping->addItems({tr("By school"), tr("By office"), tr("By rule")});
    m_grouping->setCurrentIndex(m_session.user().office.isEmpty() ? 0 : 1);
    m_severity = box("findingSeverity");
    m_severity->addItem(tr("All severities"), -1);
    for (const CodeItem& item : m_session.reading().definitions.codeList(u"rule_severity"_s)) {
        m_severity->addItem(item.label, static_cast<int>(severityFromCode(item.code)));
    }
    m_state = box("findingState");
    m_state->addItem(tr("All states"), -1);
    for (const FindingState state :
         {FindingState::Open, FindingState::Explained, FindingState::Accepted, FindingState::SentBack}) {
        m_state->addItem(FindingsModel::stateText(state), static_cast<int>(state));
    }
    row->addStretch();
    column->addLayout(row);
    return tools;
}

void FindingsPanel::buildTable()
{
    m_table->setObjectName(u"findingTable"_s);
    m_table->setModel(m_filter);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(FindingsModel::SeverityColumn, Qt::AscendingOrder);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setAlternatingRowColors(true);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->setDefaultSectionSize(30);
    m_table->horizontalHeader()->setStretchLastSection(true);
}

void FindingsPanel::connectParts()
{
    connect(m_search, &QLineEdit::textChanged, this, &FindingsPanel::applyFilter);
    connect(m_grouping, &QComboBox::currentIndexChanged, this, [this] {
        fillGroups();
        applyFilter();
    });
    for (QComboBox* box : {m_severity, m_state}) {
        connect(box, &QComboBox::currentIndexChanged, this, &FindingsPanel::applyFilter);
    }
    connect(m_groups, &QListWidget::currentRowChanged, this, &FindingsPanel::applyFilter);
    connect(m_table, &QTableView::activated, this, &FindingsPanel::follow);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &FindingsPanel::showDetails);
    addShortcut(this, QKeySequence::Find, [this] { m_search->setFocus(Qt::ShortcutFocusReason); });
    connect(m_details, &FindingDetails::explained, this, [this](const QString& reason) {
        write(
            tr("The explanation was not stored"),
            [](const Explanations& to, const CheckedFinding& finding, const QString& text) {
                return to.explain(finding, text);
            },
            reason);
    });
    connect(m_details, &FindingDetails::accepted, this, [this] {
        write(tr("The explanation was not accepted"),
              [](const Explanations& to, const CheckedFinding& finding, const QString&) {
                  return to.accept(finding);
              });
    });
    connect(m_details, &FindingDetails::sentBack, this, [this](const QString& answer) {
        write(
            tr("The explanation was not sent back"),
            [](const Explanations& to, const CheckedFinding& finding, const QString& text) {
                return to.sendBack(finding, text);
            },
            answer);
    });
}

void FindingsPanel::refresh()
{
    const CheckedFinding* chosen = current();
    const CheckedFinding before = chosen == nullptr ? CheckedFinding{} : *chosen;
    const ReadScope scope(m_session.database());
    m_checking = m_session.checking(m_session.year());
    m_model->show(*m_checking, m_session.reading());
    fillGroups();
    applyFilter();
    fitColumns(*m_table);
    const int row = m_model->rowOf(before);
    const QModelIndex again = m_filter->mapFromSource(m_model->index(std::max(row, 0), 0));
    m_table->setCurrentIndex(again.isValid() ? again : m_filter->index(0, 0));
    showDetails();
}

void FindingsPanel::applyFilter()
{
    const QListWidgetItem* item = m_groups->currentItem();
    const bool all = m_groups->currentRow() <= 0;
    const QString group = item == nullptr ? QString() : item->data(Qt::UserRole).toString();
    const int severity = m_severity->currentData().toInt();
    const int state = m_state->currentData().toInt();
    m_filter->setSearch(m_search->text());
    m_filter->setWanted([this, all, group, severity, state](const CheckedFinding& finding) {
        return (all || groupOf(finding) == group)
               && (severity < 0 || severity == static_cast<int>(finding.severity))
               && (state < 0 || state == static_cast<int>(finding.state));
    });
    if (!m_table->currentIndex().isValid()) {
        m_table->setCurrentIndex(m_filter->index(0, 0));
    }
    updateCount();
    showDetails();
}

void FindingsPanel::updateCount()
{
    int open = 0;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        open += m_model->finding(row).waitsForAnswer() ? 1 : 0;
    }
    const int all = m_model->rowCount();
    m_count->setText(tr("%1 findings, %2 to correct or explain").arg(all).arg(open));
    const int shown = m_filter->rowCount();
    m_table->setVisible(shown > 0);
    m_empty->setVisible(shown == 0);
    m_empty->setText(all == 0 ? tr("The rules have found nothing in %1.").arg(m_session.year())
                              : tr("No row matches the search."));
}

const CheckedFinding* FindingsPanel::current() const
{
    const QModelIndex index = m_filter->mapToSource(m_table->currentIndex());
    return index.isValid() ? &m_model->finding(index.row()) : nullptr;
}

void FindingsPanel::showDetails()
{
    if (m_checking) {
        m_details->show(current(), *m_checking);
    }
}

void FindingsPanel::follow()
{
    const CheckedFinding* finding = current();
    if (finding == nullptr) {
        return;
    }
    const int year = m_session.year();
    const Rule* rule = finding->finding.rule;
    if (rule == nullptr) {
        emit recordWanted(year, finding->registerType, finding->record);
    } else if (rule->over == Rule::Over::Figures) {
        const QVector<FormulaName> names = rule->left->names() + rule->right->names();
        emit figureWanted(names.first().code, year, {});
    }
    for (const FormulaReader::Cell& cell : m_checking->cells(*finding)) {
        if (cell.applies && cell.year == year && !cell.ofPeers) {
            const qint64 school = cell.measure->ofBureau ? BureauItself : finding->finding.school;
            emit valueWanted(year, cell.measure->id, school);
            return;
        }
    }
}

void FindingsPanel::write(const QString& failure,
                          qint64 (*act)(const Explanations&, const CheckedFinding&, const QString&),
                          const QString& text)
{
    const CheckedFinding* finding = current();
    if (finding == nullptr) {
        return;
    }
    qint64 number = 0;
    try {
        number = act(
            Explanations(m_session.database(), m_session.year(), m_session.user(), m_session.changeInfo()),
            *finding, text);
    } catch (const StorageError& error) {
        m_dialogs.fail(this, failure, error.message());
        return;
    }
    m_session.noteChange(number);
}
