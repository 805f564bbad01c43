#include "gui/recordspage.h"

#include "core/registers.h"
#include "gui/entryright.h"
#include "gui/filterbutton.h"
#include "gui/findbar.h"
#include "gui/gridorder.h"
#include "gui/gridview.h"
#include "gui/nothingbutton.h"
#include "gui/pageparts.h"
#include "gui/recordcelldelegate.h"
#include "gui/recordfilterbar.h"
#include "gui/recordtablemodel.h"
#include "gui/rowfilter.h"
#include "gui/selectiontotals.h"
#include "gui/session.h"
#include "gui/styling.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScrollBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int NameWidth = 180; // of a record's key, as much as a school's name

} // namespace

RecordsPage::RecordsPage(Session& session, Dialogs& dialogs, QWidget* parent)
    : Page(session, parent), m_session(session), m_dialogs(dialogs)
{
    m_table = new GridView(m_dialogs);
    m_model = new RecordTableModel(session, m_table);
    m_filter = new RowFilter(RecordTableModel::SortRole, m_table);
    m_filter->setSourceModel(m_model);
    m_filter->setDynamicSortFilter(false); // a row that is being edited stays where it is
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    buildTypes();
    layout->addWidget(m_types);
    auto* right = new QWidget;
    auto* column = new QVBoxLayout(right);
    column->setContentsMargins(pageMargins());
    column->addWidget(buildTools());
    column->addWidget(buildList(), 1);
    layout->addWidget(right, 1);
    setFocusProxy(m_table);
    m_types->setCurrentRow(0);
}

/// The grid goes first: an open editor still hands in its text, and the page must be there to hear of it.
RecordsPage::~RecordsPage()
{
    delete m_table;
}

void RecordsPage::buildTypes()
{
    m_types = sideList(u"registerList"_s, 184);
    const QString& office = m_session.user().office;
    for (const bool own : {true, false}) { // those of the user's office come first
        for (const RecordType& type : Registers::yearly()) {
            if ((!office.isEmpty() && type.office == office) == own) {
                addSideItem(*m_types, FieldText::label(type.label), type.id);
            }
        }
    }
    connect(m_types, &QListWidget::currentRowChanged, this, &RecordsPage::chooseType);
}

QWidget* RecordsPage::buildTools()
{
    auto* tools = new QWidget;
    auto* layout = new QGridLayout(tools);
    layout->setContentsMargins(0, 0, 0, 0);
    m_title = new QLabel;
    m_title->setObjectName(u"pageTitle"_s);
    m_count = new QLabel;
    m_count->setObjectName(u"recordCount"_s);
    auto* heading = new QHBoxLayout;
    heading->addWidget(m_title);
    heading->addWidget(m_count);
    heading->addStretch();
    layout->addLayout(heading, 0, 0);
    m_filterBar = new RecordFilterBar(*m_model, *m_filter);
    connect(m_filterBar, &RecordFilterBar::changed, this, &RecordsPage::updateCount);
    layout->addWidget(m_filterBar, 1, 0);
    layout->setColumnStretch(0, 1);
    const auto button = [&](const QString& text, const QString& name, auto slot, int row, int column) {
        QPushButton* made =
            toolButton(text, name, slot == &RecordsPage::addRecord, this, [this, slot] { (this->*slot)(); });
        layout->addWidget(made, row, column);
        return made;
    };
    m_addButton = button(tr("New"), u"addButton"_s, &RecordsPage::addRecord, 0, 1);
    m_editButton = button(tr("Open"), u"editButton"_s, &RecordsPage::editRecord, 0, 2);
    m_deleteButton = button(tr("Delete"), u"deleteButton"_s, &RecordsPage::deleteRecord, 0, 3);
    m_historyButton =
        button(tr("History and evidence…"), u"historyButton"_s, &RecordsPage::showHistory, 1, 1);
    m_importButton = button(tr("Import…"), u"importButton"_s, &RecordsPage::importFile, 1, 2);
    button(tr("Export…"), u"exportButton"_s, &RecordsPage::exportTable, 1, 3);
    return tools;
}

QWidget* RecordsPage::buildList()
{
    auto* box = new QWidget;
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    m_table->setObjectName(u"recordTable"_s);
    m_table->setModel(m_filter);
    m_order = new GridOrder(*m_table, m_filter);
    connect(m_order, &GridOrder::changed, this, &RecordsPage::updateCount);
    m_table->setAlternatingRowColors(true);
    m_table->setItemDelegate(new RecordCellDelegate(m_session, *m_model, m_table));
    m_table->verticalHeader()->setDefaultSectionSize(30);
    m_table->verticalHeader()->setFixedWidth(NameWidth);
    m_empty = emptyLabel();
    layout->addWidget(new FindBar(*m_table, this));
    layout->addWidget(m_table, 1);
    layout->addWidget(m_empty, 1);
    m_nothing = new NothingButton(m_session, m_dialogs);
    layout->addWidget(m_nothing, 0, Qt::AlignHCenter);
    m_message = new QLabel;
    m_message->setObjectName(u"recordMessage"_s);
    m_message->setWordWrap(true);
    auto* line = new QHBoxLayout;
    line->addWidget(m_message, 1);
    line->addWidget(new FilterButton(*m_table, *m_order));
    auto* totals = new SelectionTotals(*m_table);
    totals->setObjectName(u"recordTotals"_s);
    line->addWidget(totals);
    layout->addLayout(line);
    addRowActions();
    listenToEntry();
    return box;
}

void RecordsPage::addRowActions()
{
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &RecordsPage::updateButtons);
    addShortcut(this, QKeySequence::New, [this] { addRecord(); });
    addShortcut(this, Qt::CTRL | Qt::SHIFT | Qt::Key_F, [this] { m_filterBar->enterSearch(); });
    addShortcut(this, Qt::CTRL | Qt::SHIFT | Qt::Key_L, [this] { m_order->toggle(); });
    addShortcut(this, QKeySequence(Qt::CTRL | Qt::Key_E), [this] { editRecord(); });
    addShortcut(this, QKeySequence(Qt::CTRL | Qt::Key_Minus), [this] { deleteRecord(); });
    addShortcut(this, QKeySequence(Qt::CTRL | Qt::Key_H), [this] { showHistory(); });
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_table->addAction(tr("Open"), this, &RecordsPage::editRecord);
    m_table->addAction(tr("Delete"), this, &RecordsPage::deleteRecord);
    m_table->addAction(tr("New"), this, &RecordsPage::addRecord);
    m_table->addAction(tr("History and evidence…"), this, &RecordsPage::showHistory);
    m_eventAction = m_table->addAction(tr("School event…"), this, &RecordsPage::recordSchoolEvent);
}

void RecordsPage::open(const QString& typeId, qint64 record)
{
    for (int row = 0; row < m_types->count(); ++row) {
        if (m_types->item(row)->data(Qt::UserRole).toString() == typeId) {
            m_types->setCurrentRow(row);
        }
    }
    if (record != 0) {
        m_order->clearFilters(); // it may be among the hidden ones
        m_filterBar->startOver();
    }
    select(record);
    m_table->setFocus();
}

/// The register and the record at hand.
QVariantMap RecordsPage::place() const
{
    return {{u"type"_s, m_model->type()->id}, {u"record"_s, selectedRecord()}};
}

void RecordsPage::returnTo(const QVariantMap& place)
{
    if (place != RecordsPage::place()) {
        open(place.value(u"type"_s).toString(), place.value(u"record"_s).toLongLong());
    }
}

void RecordsPage::chooseType(int row)
{
    m_model->setType(Registers::find(m_types->item(row)->data(Qt::UserRole).toString()));
    m_order->startOver();
    m_filterBar->startOver();
    refresh();
    fitColumns(*m_table);
}

void RecordsPage::refresh()
{
    if (m_model->isStoring()) {
        return; // the grid shows it already
    }
    const qint64 selected = selectedRecord();
    const int column = std::max(0, m_table->currentIndex().column());
    m_model->reload();
    select(selected, column);
    showMessage({}, false);
    m_title->setText(FieldText::label(m_model->type()->label));
    updateCount();
}

void RecordsPage::updateCount()
{
    const int all = m_model->rowCount();
    const int shown = m_filter->rowCount();
    m_count->setText(shown == all ? tr("%1 rows").arg(all) : tr("%1 of %2 rows").arg(shown).arg(all));
    m_table->setVisible(all > 0);
    // without rows the header stays, so that filters can be changed there
    const int header = m_table->horizontalHeader()->height() + 2 * m_table->frameWidth()
                       + m_table->horizontalScrollBar()->sizeHint().height();
    m_table->setMaximumHeight(shown > 0 ? QWIDGETSIZE_MAX : header);
    m_empty->setVisible(shown == 0);
    m_nothing->offer(*m_model->type(), all == 0);
    m_empty->setText(
        m_nothing->isDeclared()
            ? tr("The office has declared that there is nothing to report for %1.").arg(m_session.year())
        : all == 0 ? tr("Nothing has been recorded for %1 yet.\n“New” adds a row; “Import” takes a table.")
                         .arg(m_session.year())
                   : tr("No row matches the search."));
    updateButtons();
}

void RecordsPage::updateButtons()
{
    const bool chosen = selectedRecord() != 0;
    const QString obstacle = entryObstacle(m_session, m_session.year());
    const bool mayEnter = obstacle.isEmpty();
    m_editButton->setEnabled(chosen);
    m_historyButton->setEnabled(chosen);
    m_addButton->setEnabled(mayEnter);
    m_importButton->setEnabled(m_session.user().may(Act::Enter)); // a file may be of another year
    m_deleteButton->setEnabled(chosen && mayEnter);
    for (QPushButton* button : {m_addButton, m_deleteButton}) {
        button->setToolTip(obstacle);
    }
    m_eventAction->setVisible(m_model->type()->id == u"school"_s);
    m_eventAction->setEnabled(chosen && mayEnter);
}

qint64 RecordsPage::selectedRecord() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() ? m_model->record(m_filter->mapToSource(index).row()).id : 0;
}

QVector<qint64> RecordsPage::shownRecords() const
{
    QVector<qint64> shown;
    for (int row = 0; row < m_filter->rowCount(); ++row) {
        shown.append(m_model->record(m_filter->mapToSource(m_filter->index(row, 0)).row()).id);
    }
    return shown;
}

void RecordsPage::select(qint64 record, int column)
{
    const int row = m_model->rowOf(record);
    if (row >= 0) {
        m_table->setCurrentIndex(m_filter->mapFromSource(m_model->index(row, column)));
        m_table->scrollTo(m_table->currentIndex());
    }
}
