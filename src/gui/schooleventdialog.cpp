#include "gui/schooleventdialog.h"

#include "gui/dateedit.h"
#include "gui/dialogs.h"
#include "gui/fieldeditor.h"
#include "gui/pickeredit.h"
#include "gui/session.h"
#include "storage/storageerror.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;
using Kind = SchoolEvents::Kind;

SchoolEventDialog::SchoolEventDialog(Session& session, Dialogs& dialogs, QVector<qint64> schools,
                                     QWidget* parent)
    : QDialog(parent), m_session(session), m_dialogs(dialogs), m_schools(std::move(schools))
{
    const SchoolBook& book = session.reading().data.schools(session.year());
    QStringList names;
    for (const qint64 school : m_schools) {
        names.append(book.textFor(school));
    }
    setWindowTitle(tr("What happened to “%1”").arg(names.join(u"、"_s)));
    m_fields = new QFormLayout(this);
    m_kind = new QComboBox;
    for (const auto& [label, kind] :
         {std::pair(tr("Renamed"), Kind::Rename), std::pair(tr("Merged into"), Kind::Merge),
          std::pair(tr("Split into"), Kind::Split), std::pair(tr("Closed"), Kind::Close),
          std::pair(tr("Reopened"), Kind::Reopen)}) {
        m_kind->addItem(label, static_cast<int>(kind));
    }
    const auto choices = fieldChoices(Field::school("school", "School"), session.reading(), session.year());
    for (PickerEdit** picker : {&m_successor, &m_second}) {
        *picker = new PickerEdit;
        (*picker)->setChoices(choices);
    }
    addField(tr("Event"), m_kind);
    addField(tr("New name"), m_name = new QLineEdit);
    addField(tr("Successor school"), m_successor);
    addField(tr("Second successor"), m_second);
    addField(QString(), m_goesOn = new QCheckBox(tr("The school itself goes on")));
    addField(tr("Date"), m_date = new DateEdit);
    addField(tr("Document"), m_document = new QLineEdit);
    m_date->setYear(session.year());
    m_name->setObjectName(u"newName"_s);
    m_successor->setObjectName(u"successor"_s);
    m_kind->setObjectName(u"eventKind"_s);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    buttons->addButton(tr("Record the event"), QDialogButtonBox::AcceptRole)->setObjectName(u"recordEvent"_s);
    connect(buttons, &QDialogButtonBox::accepted, this, &SchoolEventDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_fields->addRow(buttons);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &SchoolEventDialog::showFields);
    m_kind->setCurrentIndex(m_schools.size() > 1 ? 1 : 0);
    showFields();
}

void SchoolEventDialog::addField(const QString& label, QWidget* field)
{
    constexpr int Width = 320;
    field->setMinimumWidth(Width);
    m_fields->addRow(label, field);
}

/// Only what the chosen event asks for.
void SchoolEventDialog::showFields()
{
    const auto kind = static_cast<Kind>(m_kind->currentData().toInt());
    m_fields->setRowVisible(m_name, kind == Kind::Rename);
    m_fields->setRowVisible(m_successor, kind == Kind::Merge || kind == Kind::Split);
    m_fields->setRowVisible(m_second, kind == Kind::Split);
    m_fields->setRowVisible(m_goesOn, kind == Kind::Split);
    adjustSize();
}

qint64 SchoolEventDialog::schoolOf(const PickerEdit& picker) const
{
    const SchoolBook& book = m_session.reading().data.schools(m_session.year());
    const SchoolProfile* profile = book.findByText(picker.currentText().trimmed());
    return profile == nullptr ? 0 : profile->school;
}

SchoolEvents::Event SchoolEventDialog::event() const
{
    SchoolEvents::Event event;
    event.kind = static_cast<Kind>(m_kind->currentData().toInt());
    event.schools = m_schools;
    for (const PickerEdit* picker : {m_successor, m_second}) {
        if (m_fields->isRowVisible(const_cast<PickerEdit*>(picker))
            && !picker->currentText().trimmed().isEmpty()) {
            event.successors.append(schoolOf(*picker));
        }
    }
    event.newName = event.kind == Kind::Rename ? m_name->text().trimmed() : QString();
    event.goesOn = event.kind == Kind::Split && m_goesOn->isChecked();
    event.date = FieldText::readDate(m_date->text(), m_session.year()).toString(Qt::ISODate);
    event.document = m_document->text().trimmed();
    return event;
}

void SchoolEventDialog::accept()
{
    if (!m_date->text().trimmed().isEmpty() && event().date.isEmpty()) {
        m_dialogs.fail(this, tr("The event was not recorded"), tr("“%1” is not a date").arg(m_date->text()));
        return;
    }
    try {
        const qint64 change =
            SchoolEvents(m_session.database(), m_session.changeInfo()).enter(m_session.year(), event());
        m_session.noteChange(change);
        QDialog::accept();
    } catch (const StorageError& error) {
        m_dialogs.fail(this, tr("The event was not recorded"), error.message());
    }
}
