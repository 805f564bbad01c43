#include "gui/recordform.h"

#include "gui/dateedit.h"
#include "gui/dialogs.h"
#include "gui/fieldeditor.h"
#include "gui/formloader.h"
#include "gui/pickeredit.h"
#include "gui/session.h"
#include "gui/styling.h"
#include "storage/recordstore.h"
#include "storage/storageerror.h"

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

RecordForm::RecordForm(Session& session, Dialogs& dialogs, const RecordType& type, Record record,
                       QWidget* parent)
    : QDialog(parent), m_session(session), m_dialogs(dialogs), m_type(type), m_record(std::move(record))
{
    setObjectName(u"recordForm"_s);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(buildSteps());
    loadForm();
    m_scroll = new QScrollArea;
    m_scroll->setWidget(m_form);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    layout->addWidget(m_scroll, 1);
    m_duplicate = line(u"duplicateLine"_s, "hint");
    connect(m_duplicate, &QLabel::linkActivated, this, [this] {
        if (leaves()) {
            open(m_same);
        }
    });
    m_message = line(u"formMessage"_s, "error");
    layout->addWidget(buildButtons());
    addShortcuts();
    protect();
    fill();
    resize(std::min(920, m_form->sizeHint().width() + 260), std::min(720, m_form->sizeHint().height() + 280));
}

void RecordForm::loadForm()
{
    QFile file(u":/ui/registers/%1.ui"_s.arg(m_type.id));
    const bool opened = file.open(QIODevice::ReadOnly);
    m_form = opened ? FormLoader(m_type).load(&file) : nullptr;
    if (m_form == nullptr) {
        qFatal("The form of %s is missing", qPrintable(m_type.id));
    }
    for (int i = 0; i < m_type.fields.size(); ++i) {
        const Field& field = m_type.fields[i];
        if (QWidget* widget = editor(field.name)) {
            prepareEditor(i, widget);
        }
        if (auto* label = m_form->findChild<QLabel*>(field.name + u"_label"_s)) {
            const QString unit = field.unit.isEmpty() ? QString() : tr(" (%1)").arg(field.unit);
            label->setText(label->text() + unit + (field.required ? u" *"_s : QString()));
        }
        if (auto* error = m_form->findChild<QLabel*>(field.name + u"_error"_s)) {
            setStyleClass(error, "error");
        }
    }
}

QWidget* RecordForm::editor(const QString& field) const
{
    return m_form->findChild<QWidget*>(field);
}

void RecordForm::prepareEditor(int field, QWidget* editor)
{
    const auto check = [this, field] { readField(field); };
    if (m_type.key.contains(m_type.fields[field].name)) {
        const auto warn = [this] { warnOfDuplicate(); };
        if (auto* box = qobject_cast<QComboBox*>(editor)) {
            connect(box, &QComboBox::editTextChanged, m_checks.get(), warn);
        } else if (auto* edit = qobject_cast<QLineEdit*>(editor)) {
            connect(edit, &QLineEdit::textChanged, m_checks.get(), warn);
        }
    }
    if (auto* picker = qobject_cast<PickerEdit*>(editor)) {
        picker->setChoices(fieldChoices(m_type.fields[field], m_session.reading(), m_record.year));
        connect(picker->lineEdit(), &QLineEdit::editingFinished, m_checks.get(), check);
        connect(picker, &QComboBox::activated, m_checks.get(), check);
    } else if (auto* line = qobject_cast<QLineEdit*>(editor)) {
        if (auto* date = qobject_cast<DateEdit*>(line)) {
            date->setYear(m_record.year);
        }
        connect(line, &QLineEdit::editingFinished, m_checks.get(), check);
    }
}

void RecordForm::fill()
{
    for (int i = 0; i < m_type.fields.size(); ++i) {
        setEditorText(editor(m_type.fields[i].name), m_session.reading().text.show(m_type, m_record, i));
        showError(m_type.fields[i].name, {});
    }
    const QString name = FieldText::label(m_type.label);
    setWindowTitle(m_record.id == 0 ? tr("New: %1, %2").arg(name).arg(m_record.year)
                                    : tr("%1, %2").arg(name).arg(m_record.year));
    m_filledIn = texts();
    m_duplicate->hide();
    m_message->hide();
    updateSteps();
    showEvidence();
    editor(m_type.fields.first().name)->setFocus();
}

QStringList RecordForm::texts() const
{
    QStringList all;
    for (int i = 0; i < m_type.fields.size(); ++i) {
        all.append(editorText(editor(m_type.fields[i].name)));
    }
    return all;
}

bool RecordForm::readField(int field)
{
    const Field& definition = m_type.fields[field];
    const auto parsed =
        m_session.reading().text.parse(definition, editorText(editor(definition.name)), m_record.year);
    const QString message =
        parsed.suggestion.isEmpty() ? parsed.error : tr("%1 → %2").arg(parsed.error, parsed.suggestion);
    showError(definition.name, message);
    if (parsed.converted) {
        showHint(field, parsed.value);
    }
    if (!parsed.error.isEmpty()) {
        return false;
    }
    m_record.values[field] = parsed.value;
    m_record.masked.removeAll(definition.name);
    if (parsed.masked) {
        m_record.masked.append(definition.name);
    }
    return true;
}

bool RecordForm::readAll()
{
    bool good = true;
    for (int i = 0; i < m_type.fields.size(); ++i) {
        good = readField(i) && good;
    }
    if (good) {
        for (const auto& finding : m_session.reading().text.checkRecord(m_type, m_record)) {
            showError(finding.field, finding.message);
            good = false;
        }
    }
    return good;
}

/// An amount written in another unit of money, as it will be stored.
void RecordForm::showHint(int field, const QVariant& value)
{
    const Field& definition = m_type.fields[field];
    if (auto* label = m_form->findChild<QLabel*>(definition.name + u"_error"_s)) {
        QString number = m_session.reading().text.show(definition, value, m_record.year);
        const auto point = number.indexOf(u'.');
        for (auto at = (point < 0 ? number.size() : point) - 3; at > (number.startsWith(u'-') ? 1 : 0);
             at -= 3) {
            number.insert(at, u',');
        }
        label->setText(tr("= %1 %2").arg(number, definition.unit));
        setStyleClass(label, "hint");
        label->show();
    }
}

void RecordForm::showError(const QString& field, const QString& message)
{
    if (auto* label = m_form->findChild<QLabel*>(field + u"_error"_s)) {
        label->setText(message);
        setStyleClass(label, "error");
        label->setVisible(!message.isEmpty());
    }
    if (QWidget* widget = editor(field)) {
        setStyleClass(widget, message.isEmpty() ? "" : "wrong");
    }
}

bool RecordForm::store()
{
    if (m_readOnly) {
        return false;
    }
    if (!readAll()) {
        enterFirstWrong();
        return false;
    }
    qint64 number = 0;
    try {
        Change change(m_session.database(), m_session.changeInfo());
        Record written = m_record;
        RecordStore(m_session.database()).save(change, m_type, written);
        change.commit();
        number = change.id();
        m_record = written; // only now: a failed commit leaves the record as unsaved as it was
    } catch (const StorageError& error) {
        m_message->setText(error.message());
        m_message->show();
        return false;
    }
    m_message->hide();
    m_session.noteChange(number);
    return true;
}

void RecordForm::enterFirstWrong()
{
    for (const Field& field : m_type.fields) {
        QWidget* widget = editor(field.name);
        if (widget->property("styleClass").toString() == u"wrong"_s) {
            widget->setFocus();
            m_scroll->ensureWidgetVisible(widget);
            return;
        }
    }
}

void RecordForm::reject()
{
    if (m_readOnly || texts() == m_filledIn
        || m_dialogs.confirm(this, tr("Discard what was typed?"), tr("It has not been saved."),
                             tr("Discard"))) {
        QDialog::reject();
    }
}

void RecordForm::save()
{
    if (store()) {
        accept();
    }
}

void RecordForm::saveAndNew()
{
    if (!store()) {
        return;
    }
    m_record = makeRecord(m_type, m_record.year);
    fill();
}
