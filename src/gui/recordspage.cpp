#include "gui/recordspage.h"

#include "core/registers.h"
#include "gui/dialogs.h"
#include "gui/importing.h"
#include "gui/pageparts.h"
#include "gui/recordform.h"
#include "gui/recordtablemodel.h"
#include "gui/rowfilter.h"
#include "gui/session.h"
#include "storage/recordstore.h"
#include "storage/storageerror.h"
#include "work/recordexport.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

RecordsPage::RecordsPage(Session& session, Dialogs& dialogs, QWidget* parent)
    : Page(session, parent), m_session(session), m_dialogs(dialogs)
{
    m_table = new QTableView;
    m_model = new RecordTableModel(session, m_table);
    m_filter = new RowFilter(RecordTableModel::SortRole, m_table);
    m_filter->setSourceModel(m_model);
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
    m_types->setCurrentRow(0);
}

void RecordsPage::buildTypes()
{
    m_types = sideList(u"registerList"_s, 184);
    for (const RecordType& type : Registers::yearly()) {
        addSideItem(*m_types, FieldText::label(type.label), type.id);
    }
    connect(m_types, &QListWidget::currentRowChanged, this, &RecordsPage::chooseType);
}

QWidget* RecordsPage::buildTools()
{
    auto* tools = new QWidget;
    auto* layout = new QHBoxLayout(tools);
    layout->setContentsMargins(0, 0, 0, 0);
    m_title = new QLabel;
    m_title->setObjectName(u"pageTitle"_s);
    m_count = new QLabel;
    m_count->setObjectName(u"recordCount"_s);
    m_search = searchField(tr("Search (Ctrl+F)"), u"recordSearch"_s);
    m_filterField = new QComboBox;
    m_filterField->setObjectName(u"filterField"_s);
    m_filterValue = new QComboBox;
    m_filterValue->setObjectName(u"filterValue"_s);
    for (QComboBox* box : {m_filterField, m_filterValue}) {
        box->setMinimumContentsLength(6);
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    }
    layout->addWidget(m_title);
    layout->addWidget(m_count);
    layout->addStretch();
    layout->addWidget(m_search);
    layout->addWidget(m_filterField);
    layout->addWidget(m_filterValue);
    const auto button = [&](const QString& text, const QString& name, auto slot, bool primary = false) {
        layout->addWidget(toolButton(text, name, primary, this, [this, slot] { (this->*slot)(); }));
    };
    button(tr("Import…"), u"importButton"_s, &RecordsPage::importFile);
    button(tr("Export…"), u"exportButton"_s, &RecordsPage::exportTable);
    button(tr("New"), u"addButton"_s, &RecordsPage::addRecord, true);
    connect(m_search, &QLineEdit::textChanged, this, &RecordsPage::applyFilter);
    connect(m_filterField, &QComboBox::currentIndexChanged, this, &RecordsPage::fillFilter);
    connect(m_filterValue, &QComboBox::currentIndexChanged, this, &RecordsPage::applyFilter);
    return tools;
}

QWidget* RecordsPage::buildList()
{
    auto* box = new QWidget;
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    m_table->setObjectName(u"recordTable"_s);
    m_table->setModel(m_filter);
    m_table->setSortingEnabled(true);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setAlternatingRowColors(true);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->setDefaultSectionSize(30);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_empty = emptyLabel();
    layout->addWidget(m_table, 1);
    layout->addWidget(m_empty, 1);
    connect(m_table, &QTableView::activated, this, &RecordsPage::editRecord);
    addShortcut(this, QKeySequence::New, [this] { addRecord(); });
    addShortcut(this, QKeySequence::Find, [this] { m_search->setFocus(); });
    addShortcut(this, QKeySequence(Qt::Key_F2), [this] { editRecord(); });
    addShortcut(m_table, QKeySequence::Delete, [this] { deleteIfInTable(); });
    return box;
}

void RecordsPage::open(const QString& typeId, qint64 record)
{
    for (int i = 0; i < Registers::yearly().size(); ++i) {
        if (Registers::yearly()[i].id == typeId) {
            m_types->setCurrentRow(i);
        }
    }
    select(record);
}

void RecordsPage::chooseType(int row)
{
    m_search->clear();
    m_model->setType(&Registers::yearly()[row]);
    m_table->sortByColumn(-1, Qt::AscendingOrder);
    m_filterField->blockSignals(true);
    m_filterField->clear();
    m_filterField->addItem(tr("All rows"), -1);
    for (int i = 0; i < m_model->type()->fields.size(); ++i) {
        const Field& field = m_model->type()->fields[i];
        const bool few = field.kind == FieldKind::Choice || field.kind == FieldKind::Bool
                         || field.kind == FieldKind::Reference;
        if (few) {
            m_filterField->addItem(FieldText::label(field.label), i);
        }
    }
    m_filterField->blockSignals(false);
    fillFilter();
    refresh();
    fitColumns(*m_table);
}

void RecordsPage::refresh()
{
    const qint64 selected = selectedRecord();
    m_model->reload();
    select(selected);
    m_title->setText(FieldText::label(m_model->type()->label));
    updateCount();
}

void RecordsPage::fillFilter()
{
    const int column = m_filterField->currentData().toInt();
    m_filterValue->blockSignals(true);
    m_filterValue->clear();
    m_filterValue->setVisible(column >= 0);
    QStringList values;
    for (int row = 0; column >= 0 && row < m_model->rowCount(); ++row) {
        const QString text = m_model->index(row, column).data().toString();
        if (!text.isEmpty() && !values.contains(text)) {
            values.append(text);
        }
    }
    m_filterValue->addItem(tr("All"));
    m_filterValue->addItems(values);
    m_filterValue->blockSignals(false);
    applyFilter();
}

void RecordsPage::applyFilter()
{
    m_filter->setSearch(m_search->text());
    m_filter->setColumnFilter(m_filterField->currentData().toInt(),
                              m_filterValue->currentIndex() > 0 ? m_filterValue->currentText() : QString());
    updateCount();
}

void RecordsPage::updateCount()
{
    const int all = m_model->rowCount();
    const int shown = m_filter->rowCount();
    m_count->setText(shown == all ? tr("%1 rows").arg(all) : tr("%1 of %2 rows").arg(shown).arg(all));
    m_table->setVisible(shown > 0);
    m_empty->setVisible(shown == 0);
    m_empty->setText(
        all == 0 ? tr("Nothing has been recorded for %1 yet.\n“New” adds a row; “Import” takes a table.")
                       .arg(m_session.year())
                 : tr("No row matches the search."));
}

qint64 RecordsPage::selectedRecord() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() ? m_model->record(m_filter->mapToSource(index).row()).id : 0;
}

void RecordsPage::select(qint64 record)
{
    const int row = m_model->rowOf(record);
    if (row >= 0) {
        m_table->setCurrentIndex(m_filter->mapFromSource(m_model->index(row, 0)));
        m_table->scrollTo(m_table->currentIndex());
    }
}

void RecordsPage::addRecord()
{
    openForm(0);
}

void RecordsPage::editRecord()
{
    if (const qint64 record = selectedRecord()) {
        openForm(record);
    }
}

void RecordsPage::openForm(qint64 record)
{
    const RecordType& type = *m_model->type();
    const Record start =
        record == 0 ? makeRecord(type, m_session.year()) : m_model->record(m_model->rowOf(record));
    RecordForm form(m_session, m_dialogs, type, start, this);
    if (form.exec() == QDialog::Accepted) {
        select(form.record().id);
    }
}

/// Delete belongs to the search field while that has the focus.
void RecordsPage::deleteIfInTable()
{
    if (m_table->hasFocus()) {
        deleteRecord();
    }
}

void RecordsPage::deleteRecord()
{
    const qint64 id = selectedRecord();
    if (id == 0) {
        return;
    }
    const Record record = m_model->record(m_model->rowOf(id));
    const RecordType& type = *m_model->type();
    const QString name = m_session.reading().text.show(type, record, type.indexOf(type.key.first()));
    if (!m_dialogs.confirm(
            this, tr("Delete the record?"),
            tr("“%1” will be removed from %2. The history keeps it.").arg(name).arg(record.year),
            tr("Delete"))) {
        return;
    }
    try {
        Change change(m_session.database(), m_session.changeInfo());
        RecordStore(m_session.database()).remove(change, type, record);
        change.commit();
    } catch (const StorageError& error) {
        m_dialogs.fail(this, tr("The record was not deleted"), error.message());
    }
    m_session.noteChange();
}

void RecordsPage::importFile()
{
    importInto(m_session, m_dialogs, m_model->type()->id, this);
}

void RecordsPage::exportTable()
{
    const RecordType& type = *m_model->type();
    const QString name = u"%1-%2.xlsx"_s.arg(FieldText::label(type.label)).arg(m_session.year());
    const QString path = m_dialogs.saveFile(this, tr("Export"), name, tr("Workbook (*.xlsx);;CSV (*.csv)"));
    if (path.isEmpty()) {
        return;
    }
    QVector<Record> shown;
    for (int row = 0; row < m_filter->rowCount(); ++row) {
        shown.append(m_model->record(m_filter->mapToSource(m_filter->index(row, 0)).row()));
    }
    const QString error = writeTable(path, recordTable(type, shown, m_session.reading().text));
    if (error.isEmpty()) {
        m_dialogs.inform(this, tr("Exported"), tr("%1 rows were written to %2.").arg(shown.size()).arg(path));
    } else {
        m_dialogs.fail(this, tr("The table was not written"), error);
    }
}
