// How the dialog of an import is put together, and what it shows.

#include "core/registers.h"
#include "gui/importdialog.h"
#include "gui/importpreviewmodel.h"
#include "gui/importresultpanel.h"
#include "gui/mappingheader.h"
#include "gui/missingfields.h"
#include "gui/pageparts.h"
#include "gui/pickeredit.h"
#include "gui/session.h"
#include "gui/signchoices.h"
#include "gui/styling.h"
#include "work/tabletype.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTableView>

#include <algorithm>

using namespace Qt::StringLiterals;

void ImportDialog::build()
{
    setObjectName(u"importDialog"_s);
    setWindowTitle(tr("Import"));
    resize(1180, 660);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::Wide, Theme::Gap, Theme::Wide, Theme::Gap);
    layout->setSpacing(Theme::Unit);
    layout->addLayout(buildHead());
    m_notice = new QLabel;
    m_notice->setObjectName(u"importNotice"_s);
    m_notice->setWordWrap(true);
    setStyleClass(m_notice, "hint");
    layout->addWidget(m_notice);
    buildTable();
    layout->addWidget(m_table, 1);
    m_missing = new MissingFields(m_session);
    layout->addWidget(m_missing);
    connect(m_missing, &MissingFields::chosen, this, &ImportDialog::chooseConstant);
    m_signs = new SignChoices;
    layout->addWidget(m_signs);
    connect(m_signs, &SignChoices::chosen, this, &ImportDialog::chooseSign);
    m_result = new ImportResultPanel;
    layout->addWidget(m_result);
    connect(m_result, &ImportResultPanel::complaintChosen, this, &ImportDialog::goTo);
    connect(m_result, &ImportResultPanel::conflictChosen, this, &ImportDialog::showState);
    layout->addLayout(buildButtons());
}

QHBoxLayout* ImportDialog::buildHead()
{
    auto* head = new QHBoxLayout;
    head->setSpacing(Theme::Unit);
    const auto add = [head](const QString& name, QWidget* widget) {
        auto* label = new QLabel(name);
        label->setBuddy(widget);
        head->addWidget(label);
        head->addWidget(widget);
        head->addSpacing(Theme::Unit);
    };
    m_file = new QLabel;
    m_file->setObjectName(u"importFile"_s);
    setStyleClass(m_file, "section");
    head->addWidget(m_file);
    head->addWidget(
        toolButton(tr("Another file…"), u"anotherFileButton"_s, false, this, [this] { chooseFile(); }));
    head->addStretch();
    m_sheet = new QComboBox;
    m_sheet->setObjectName(u"importSheet"_s);
    m_sheet->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_target = new PickerEdit;
    m_target->setObjectName(u"importTarget"_s);
    fillTargets(*m_target);
    m_year = new QComboBox;
    m_year->setObjectName(u"importYear"_s);
    for (const int year : m_session.years()) {
        m_year->addItem(QString::number(year));
    }
    m_year->setCurrentText(QString::number(m_check.year));
    add(tr("Sheet"), m_sheet);
    add(tr("Goes into"), m_target);
    add(tr("Year"), m_year);
    connect(m_sheet, &QComboBox::activated, this, &ImportDialog::chooseSheet);
    connect(m_target, &QComboBox::activated, this, &ImportDialog::chooseTarget);
    connect(m_year, &QComboBox::activated, this, &ImportDialog::chooseYear);
    return head;
}

void ImportDialog::fillTargets(QComboBox& targets) const
{
    targets.addItem(tr("Values"), ValuesType);
    QVector<const RecordType*> types;
    for (const RecordType& type : Registers::yearly()) {
        types.append(&type);
    }
    if (const RecordType* own = Registers::find(m_type); own != nullptr && !own->isYearly()) {
        types.append(own);
    }
    for (const RecordType* type : types) {
        targets.addItem(FieldText::label(type->label), type->id);
    }
}

void ImportDialog::buildTable()
{
    m_table = new QTableView;
    m_table->setObjectName(u"importTable"_s);
    m_model = new ImportPreviewModel(m_table);
    m_table->setModel(m_model);
    m_header = new MappingHeader(m_table);
    m_table->setHorizontalHeader(m_header);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->setDefaultSectionSize(28);
    m_table->verticalHeader()->setDefaultAlignment(Qt::AlignRight | Qt::AlignVCenter);
    connect(m_header, &MappingHeader::targetChosen, this, &ImportDialog::chooseColumn);
}

QHBoxLayout* ImportDialog::buildButtons()
{
    auto* buttons = new QHBoxLayout;
    m_leaveOut = toolButton({}, u"leaveOutButton"_s, false, this, [this] { leaveOutUndecided(); });
    buttons->addWidget(m_leaveOut);
    buttons->addStretch();
    m_import = toolButton(tr("Import"), u"takeButton"_s, true, this, [this] { accept(); });
    m_import->setDefault(true);
    buttons->addWidget(m_import);
    auto* cancel = toolButton(tr("Cancel"), u"cancelImportButton"_s, false, this, [this] { reject(); });
    buttons->addWidget(cancel);
    for (auto* button : findChildren<QPushButton*>()) {
        button->setAutoDefault(false);
    }
    for (QPushButton* button : {m_leaveOut, cancel}) {
        button->setAutoDefault(false);
    }
    return buttons;
}

void ImportDialog::showSheets()
{
    m_sheet->clear();
    const auto& sheets = m_check.file.sheets;
    if (m_check.allSheets) {
        m_sheet->addItem(tr("All %n sheets", nullptr, static_cast<int>(sheets.size())), QString());
    }
    for (const Sheet& sheet : sheets) {
        m_sheet->addItem(sheet.name, sheet.name);
    }
    m_sheet->setEnabled(m_sheet->count() > 1);
}

void ImportDialog::showTable(bool isNewTable)
{
    const TableLook& look = m_check.look;
    const int target = std::max(m_target->findData(look.target), 0);
    m_target->setCurrentIndex(target);
    m_target->setEditText(m_target->itemText(target));
    const QModelIndex current = m_table->currentIndex();
    m_model->showLook(look, m_check.outcome.complaints);
    m_header->showLook(look);
    if (isNewTable) {
        fitColumns();
    } else {
        m_table->setCurrentIndex(m_model->index(current.row(), current.column()));
    }
    showSpans();
    m_missing->showFields(look.missing(), look.constants, m_check.year);
    m_signs->showSigns(m_check.signs);
    m_result->showOutcome(m_check.outcome);
    showState();
    if (isNewTable) {
        (m_import->isEnabled() ? static_cast<QWidget*>(m_import) : m_table)->setFocus();
    }
}

/// A title, a note or a group reaches over the whole row.
void ImportDialog::showSpans()
{
    m_table->clearSpans();
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (const int columns = m_model->reach(row); columns > 1) {
            m_table->setSpan(row, 0, 1, columns);
        }
    }
}

void ImportDialog::fitColumns()
{
    constexpr int Narrowest = 144;
    constexpr int Widest = 260;
    m_table->resizeColumnsToContents();
    for (int column = 0; column < m_model->columnCount(); ++column) {
        const bool isSerial = m_check.look.table.columns.value(column).isSerial;
        m_table->setColumnWidth(column,
                                isSerial ? 56 : std::clamp(m_table->columnWidth(column), Narrowest, Widest));
    }
}

void ImportDialog::showState()
{
    const ImportOutcome& outcome = m_check.outcome;
    const auto undecided = m_check.undecided().size();
    m_leaveOut->setText(tr("Leave out %n undecided column(s)", nullptr, static_cast<int>(undecided)));
    m_leaveOut->setVisible(undecided > 0 && undecided < m_check.look.columns.size());
    QStringList notices;
    if (!m_check.look.table.isValid() && m_check.file.complaints.isEmpty()) {
        notices.append(tr("No table with a header was found here."));
    }
    if (m_check.look.isRemembered) {
        notices.append(tr("The columns are understood as they were when such a table was last imported."));
    } else if (const auto guessed = m_check.guessed().size(); guessed > 0) {
        notices.append(
            tr("%n column(s) were guessed; please look at them.", nullptr, static_cast<int>(guessed)));
    }
    if (outcome.seen) {
        notices.append(tr("The same file was imported on %1 by %2 as %3.")
                           .arg(outcome.seen->at.left(10), outcome.seen->who, outcome.seen->source));
    }
    m_notice->setText(notices.join(u' '));
    m_notice->setVisible(!notices.isEmpty());
    const bool differs = outcome.counts.changed > 0;
    m_import->setEnabled(outcome.complaints.isEmpty() && undecided == 0
                         && (!differs || m_result->onConflict() != OnConflict::Ask));
}
