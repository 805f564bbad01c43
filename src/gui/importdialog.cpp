#include "gui/importdialog.h"

#include "gui/dialogs.h"
#include "gui/importing.h"
#include "gui/importpreviewmodel.h"
#include "gui/importresultpanel.h"
#include "gui/mappingheader.h"
#include "gui/pickeredit.h"
#include "gui/session.h"
#include "gui/signchoices.h"
#include "gui/styling.h"
#include "gui/task.h"
#include "storage/storageerror.h"
#include "work/tabletype.h"

#include <QComboBox>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTableView>

using namespace Qt::StringLiterals;

ImportDialog::ImportDialog(Session& session, Dialogs& dialogs, const QString& type, QWidget* parent)
    : QDialog(parent), m_session(session), m_dialogs(dialogs), m_type(type)
{
    m_check.year = session.year();
    build();
}

bool ImportDialog::open(const QString& path)
{
    const QString likely = m_type;
    const bool done = run(tr("Reading…"), [this, path, likely](ImportCheck check) {
        check.file = readTableFile(path, {}, m_session.readTables());
        check.allSheets =
            check.file.sheets.size() > 1 && TableLooks::alike(check.file).size() == check.file.sheets.size();
        ImportCheck told = lookAt(m_session, check, {}, {}, likely);
        if (told.look.target == likely || told.look.isRemembered) {
            return told;
        }
        ImportCheck asked = lookAt(m_session, check, {}, likely, {});
        return asked.look.sureColumns() >= told.look.sureColumns() ? asked : told;
    });
    if (done) {
        m_file->setText(QFileInfo(path).fileName());
        m_file->setToolTip(path);
        showSheets();
        showTable(true);
    }
    return done;
}

bool ImportDialog::run(const QString& title, const std::function<ImportCheck(ImportCheck)>& work)
{
    if (m_busy) {
        return false;
    }
    m_busy = true;
    bool done = false;
    try {
        m_check = runTask<ImportCheck>(this, title, [&] { return work(m_check); });
        done = true;
    } catch (const StorageError& error) {
        m_dialogs.fail(this, tr("The table cannot be checked"), error.message());
    }
    m_busy = false;
    return done;
}

void ImportDialog::look(const QString& type)
{
    const QString sheet = m_sheet->currentData().toString();
    const bool done = run(tr("Checking…"), [this, sheet, type](ImportCheck check) {
        check.allSheets = sheet.isEmpty() && check.file.sheets.size() > 1;
        return lookAt(m_session, std::move(check), sheet, type, type);
    });
    if (done) {
        showTable(true);
    }
}

void ImportDialog::chooseFile()
{
    const QString path = askForTable(m_dialogs, this);
    if (!path.isEmpty()) {
        open(path);
    }
}

void ImportDialog::chooseSheet()
{
    look(m_check.look.target);
}

void ImportDialog::chooseTarget(int index)
{
    look(m_target->itemData(index).toString());
}

void ImportDialog::chooseYear()
{
    m_check.year = m_year->currentText().toInt();
    look(m_check.look.target);
}

void ImportDialog::chooseColumn(int place, const QString& target)
{
    ProposedColumn& column = m_check.look.columns[place];
    column.target = target;
    column.score = target.isEmpty() ? 0 : 100;
    column.reason = ProposedColumn::Reason::Said;
    // A target is used once: the column that had it by a guess gives it up.
    for (qsizetype i = 0; i < m_check.look.columns.size(); ++i) {
        ProposedColumn& other = m_check.look.columns[i];
        if (i != place && !target.isEmpty() && target != TableMapping::LeftOut && other.target == target
            && other.score < ColumnProposal::Sure) {
            other.target.clear();
        }
    }
    if (run(tr("Checking…"), [this](ImportCheck check) { return tryOut(m_session, std::move(check)); })) {
        showTable(false);
    }
}

void ImportDialog::leaveOutUndecided()
{
    for (ProposedColumn& column : m_check.look.columns) {
        if (column.target.isEmpty()) {
            column.target = TableMapping::LeftOut;
            column.score = 100;
            column.reason = ProposedColumn::Reason::Said;
        }
    }
    if (run(tr("Checking…"), [this](ImportCheck check) { return tryOut(m_session, std::move(check)); })) {
        showTable(false);
    }
}

void ImportDialog::chooseSign(const QString& sign, const QString& meaning)
{
    m_check.look.signs.insert(sign, meaning);
    if (run(tr("Checking…"), [this](ImportCheck check) { return tryOut(m_session, std::move(check)); })) {
        showTable(false);
    }
}

void ImportDialog::chooseConstant(const QString& field, const QString& text)
{
    if (m_busy) {
        return;
    }
    m_check.look.constants.insert(field, text);
    if (run(tr("Checking…"), [this](ImportCheck check) { return tryOut(m_session, std::move(check)); })) {
        showTable(false);
    }
}

void ImportDialog::goTo(const Complaint& complaint)
{
    const QModelIndex cell = m_model->find(complaint);
    if (cell.isValid()) {
        m_table->setCurrentIndex(cell);
        m_table->scrollTo(cell, QAbstractItemView::PositionAtCenter);
    }
}

void ImportDialog::accept()
{
    if (!m_busy && m_import->isEnabled() && confirmed()) {
        take();
    }
}

/// What was guessed, and a file that was taken before, are asked about once, here.
bool ImportDialog::confirmed()
{
    QStringList questions;
    if (const QStringList guessed = m_check.guessed(); !guessed.isEmpty()) {
        questions.append(tr("What these columns mean was guessed: %1.").arg(guessed.join(tr(", "))));
    }
    const WriteCounts& counts = m_check.outcome.counts;
    if (const auto& seen = m_check.outcome.seen; seen && counts.added + counts.changed > 0) {
        questions.append(tr("The same file was imported on %1 by %2 as %3.")
                             .arg(seen->at.left(10), seen->who, seen->source));
    }
    return questions.isEmpty()
           || m_dialogs.confirm(this, tr("Import all the same?"), questions.join(u'\n'), tr("Import"));
}

void ImportDialog::take()
{
    const OnConflict onConflict = m_result->onConflict();
    ImportOutcome outcome;
    const bool done = run(tr("Importing…"), [this, onConflict, &outcome](ImportCheck check) {
        outcome = takeIn(m_session, check, onConflict);
        check.outcome = outcome;
        return check;
    });
    if (!done) {
        return;
    }
    if (outcome.status == ImportOutcome::Status::Taken) {
        m_session.noteChange(outcome.change);
        QDialog::accept();
    } else {
        showTable(false);
    }
}
