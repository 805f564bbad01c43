// What RecordsPage does when its buttons and keys ask for it.

#include "gui/dialogs.h"
#include "gui/exporting.h"
#include "gui/gridview.h"
#include "gui/historypanel.h"
#include "gui/importing.h"
#include "gui/recordform.h"
#include "gui/recordspage.h"
#include "gui/recordtablemodel.h"
#include "gui/rowfilter.h"
#include "gui/schooleventdialog.h"
#include "gui/session.h"
#include "storage/recordstore.h"
#include "storage/storageerror.h"
#include "work/recordexport.h"

#include <QPushButton>

using namespace Qt::StringLiterals;

void RecordsPage::addRecord()
{
    if (m_addButton->isEnabled()) {
        openForm(0);
    }
}

void RecordsPage::editRecord()
{
    if (const qint64 record = selectedRecord()) {
        openForm(record);
    }
}

void RecordsPage::showHistory()
{
    const qint64 id = selectedRecord();
    if (id == 0) {
        return;
    }
    const RecordType& type = *m_model->type();
    const QString name = m_session.reading().text.showKey(type, m_model->record(m_model->rowOf(id)));
    showRowHistory(m_session, m_dialogs, type.id, QString::number(id), name, this);
}

void RecordsPage::openForm(qint64 record)
{
    const RecordType& type = *m_model->type();
    const Record start =
        record == 0 ? makeRecord(type, m_session.year()) : m_model->record(m_model->rowOf(record));
    RecordForm form(m_session, m_dialogs, type, start, this);
    form.setOrder(shownRecords());
    form.exec();
    select(form.record().id);
}

void RecordsPage::deleteRecord()
{
    const qint64 id = selectedRecord();
    if (id == 0 || !m_deleteButton->isEnabled()) {
        return;
    }
    const Record record = m_model->record(m_model->rowOf(id));
    const RecordType& type = *m_model->type();
    const QString name = m_session.reading().text.showKey(type, record);
    if (!m_dialogs.confirm(
            this, tr("Delete the record?"),
            tr("“%1” will be removed from %2. The history keeps it.").arg(name).arg(record.year),
            tr("Delete"))) {
        return;
    }
    qint64 number = 0;
    try {
        Change change(m_session.database(), m_session.changeInfo());
        RecordStore(m_session.database()).remove(change, type, record);
        change.commit();
        number = change.id();
    } catch (const StorageError& error) {
        m_dialogs.fail(this, tr("The record was not deleted"), error.message());
    }
    m_session.noteChange(number);
}

void RecordsPage::importFile()
{
    importInto(m_session, m_dialogs, m_model->type()->id, this);
}

void RecordsPage::exportTable()
{
    const RecordType& type = *m_model->type();
    exportTo(m_dialogs, this, u"%1-%2.xlsx"_s.arg(FieldText::label(type.label)).arg(m_session.year()), [&] {
        QVector<Record> shown;
        for (const qint64 id : shownRecords()) {
            shown.append(m_model->record(m_model->rowOf(id)));
        }
        return recordTable(type, shown, m_session.reading().text);
    });
}

/// What happened to the schools of the selected rows.
void RecordsPage::recordSchoolEvent()
{
    QVector<qint64> schools;
    for (const QModelIndex& index : m_table->selectionModel()->selectedIndexes()) {
        const qint64 school = m_model->record(m_filter->mapToSource(index).row()).school;
        if (!schools.contains(school)) {
            schools.append(school);
        }
    }
    if (!schools.isEmpty()) {
        SchoolEventDialog(m_session, m_dialogs, schools, this).exec();
    }
}
