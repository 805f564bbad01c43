#include "gui/tablespage.h"

#include "core/registers.h"
#include "gui/dialogs.h"
#include "gui/pageparts.h"
#include "gui/session.h"
#include "gui/styling.h"
#include "gui/tones.h"
#include "report/summarytablewriter.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QRegularExpression>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

/// What tells one table from another: without the year and without 汇总表, which they all are.
QString shortTitle(QString title)
{
    static const QRegularExpression common(u"\\{year\\}(年度|年)?|汇总表$"_s);
    return title.remove(common);
}

} // namespace

TablesPage::TablesPage(Session& session, Dialogs& dialogs, QWidget* parent)
    : Page(session, parent), m_session(session), m_dialogs(dialogs)
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_list = sideList(u"tableList"_s, 236);
    layout->addWidget(m_list);
    layout->addWidget(buildRight(), 1);
    fillList();
    connect(m_list, &QListWidget::currentRowChanged, this, &TablesPage::showTable);
    setFocusProxy(m_list);
    m_list->setCurrentRow(0);
}

QWidget* TablesPage::buildRight()
{
    auto* right = new QWidget;
    auto* layout = new QVBoxLayout(right);
    layout->setContentsMargins(pageMargins());
    auto* tools = new QHBoxLayout;
    m_title = new QLabel;
    m_title->setObjectName(u"pageTitle"_s);
    m_title->setWordWrap(true);
    tools->addWidget(m_title, 1);
    tools->addWidget(
        toolButton(tr("Export…"), u"exportTableButton"_s, true, this, [this] { exportTable(); }));
    layout->addLayout(tools);
    m_unit = new QLabel;
    setStyleClass(m_unit, "hint");
    layout->addWidget(m_unit);
    m_table = new QTableWidget;
    m_table->setObjectName(u"summaryTable"_s);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionMode(QAbstractItemView::ContiguousSelection);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(28);
    layout->addWidget(m_table, 1);
    m_notes = new QLabel;
    m_notes->setObjectName(u"tableNotes"_s);
    m_notes->setWordWrap(true);
    setStyleClass(m_notes, "hint");
    layout->addWidget(m_notes);
    connect(m_table, &QTableWidget::cellActivated, this, &TablesPage::follow);
    return right;
}

void TablesPage::fillList()
{
    const Definitions& definitions = m_session.reading().definitions;
    const RecordType& type = *Registers::find(u"summary_table"_s);
    for (const Record& record : definitions.records(type.id)) {
        const RecordView view(type, record);
        addSideItem(*m_list, shortTitle(view.text("title")), view.text("code"));
    }
}

void TablesPage::open(const QString& code)
{
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->data(Qt::UserRole).toString() == code) {
            m_list->setCurrentRow(row);
        }
    }
}

void TablesPage::refresh()
{
    showTable();
}

void TablesPage::showTable()
{
    const QListWidgetItem* item = m_list->currentItem();
    if (item == nullptr) {
        return;
    }
    const ReadScope scope(m_session.database());
    Reading& reading = m_session.reading();
    try {
        const auto definition =
            TableDefinition::find(item->data(Qt::UserRole).toString(), reading.definitions);
        m_content = buildTable(definition, reading.figures, reading.text, m_session.year());
    } catch (const FormulaError& error) {
        m_content = {};
        m_content.title = error.message();
    }
    m_title->setText(m_content.title);
    m_unit->setText(m_content.unitLine);
    m_notes->setText(m_content.notes.join(u'\n'));
    m_table->clear();
    m_table->setRowCount(static_cast<int>(m_content.rows.size()));
    m_table->setColumnCount(static_cast<int>(m_content.columns.size()));
    for (int column = 0; column < m_content.columns.size(); ++column) {
        m_table->setHorizontalHeaderItem(column, new QTableWidgetItem(m_content.columns[column].header()));
    }
    for (int row = 0; row < m_content.rows.size(); ++row) {
        fillRow(row);
    }
    fitColumns(*m_table);
    m_table->setColumnWidth(0, 52);
}

void TablesPage::fillRow(int row)
{
    const TableRow& content = m_content.rows[row];
    for (int column = 0; column < content.cells.size(); ++column) {
        const TableCell& cell = content.cells[column];
        auto* item = new QTableWidgetItem(cell.text);
        const auto align = m_content.columns[column].align;
        item->setTextAlignment(Qt::AlignVCenter
                               | (align == TableColumn::Align::Right    ? Qt::AlignRight
                                  : align == TableColumn::Align::Centre ? Qt::AlignHCenter
                                                                        : Qt::AlignLeft));
        if (content.isTotal) {
            QFont font = item->font();
            font.setBold(true);
            item->setFont(font);
            setGround(*item, &ThemeColours::hover);
        }
        if (!cell.asReported.isEmpty()) {
            setTone(*item, &ThemeColours::accent);
            item->setToolTip(tr("Corrected since the year was locked: %1").arg(cell.asReported));
        } else if (cell.kind == TableCell::Kind::NotReported) {
            item->setToolTip(tr("Not reported"));
        } else if (cell.origin.isFigure() || cell.origin.isRecord()) {
            item->setToolTip(tr("Double-click to see what lies behind it"));
        }
        m_table->setItem(row, column, item);
    }
}

void TablesPage::follow(int row, int column)
{
    const CellOrigin origin = m_content.rows[row].cells[column].origin;
    if (origin.isFigure()) {
        emit figureWanted(origin.figure, origin.year, origin.scope);
    } else if (origin.isRecord()) {
        emit recordWanted(m_session.year(), origin.registerType, origin.record);
    }
}

void TablesPage::exportTable()
{
    const QString path = m_dialogs.saveFile(this, tr("Export"), m_content.title + u".xlsx"_s,
                                            tr("Workbook (*.xlsx);;CSV (*.csv)"));
    if (path.isEmpty()) {
        return;
    }
    const QString bureau = m_session.reading().definitions.setting(u"bureau_name"_s);
    const QString error = writeSummaryTable(path, m_content, bureau);
    if (error.isEmpty()) {
        m_dialogs.inform(this, tr("Exported"), tr("The table was written to %1.").arg(path));
    } else {
        m_dialogs.fail(this, tr("The table was not written"), error);
    }
}
