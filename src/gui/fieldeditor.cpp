#include "gui/fieldeditor.h"

#include "core/registers.h"
#include "gui/dateedit.h"
#include "gui/pickeredit.h"
#include "work/reading.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>

QString editorText(const QWidget* editor)
{
    if (const auto* box = qobject_cast<const QComboBox*>(editor)) {
        return box->currentText();
    }
    if (const auto* line = qobject_cast<const QLineEdit*>(editor)) {
        return line->text();
    }
    const auto* page = qobject_cast<const QPlainTextEdit*>(editor);
    return page == nullptr ? QString() : page->toPlainText();
}

void setEditorText(QWidget* editor, const QString& text)
{
    if (auto* box = qobject_cast<QComboBox*>(editor)) {
        const int index = box->findText(text);
        box->setCurrentIndex(index);
        if (box->isEditable()) {
            box->setEditText(text);
        }
    } else if (auto* line = qobject_cast<QLineEdit*>(editor)) {
        line->setText(text);
    } else if (auto* page = qobject_cast<QPlainTextEdit*>(editor)) {
        page->setPlainText(text);
    }
}

bool isChosen(const Field& field)
{
    return field.kind == FieldKind::Bool || field.kind == FieldKind::Choice
           || field.kind == FieldKind::Reference || field.kind == FieldKind::School;
}

QVector<FieldChoice> fieldChoices(const Field& field, Reading& reading, int year)
{
    QVector<FieldChoice> choices = {{QString()}};
    if (field.kind == FieldKind::Bool) {
        choices.append({reading.text.show(field, 1, 0)});
        choices.append({reading.text.show(field, 0, 0)});
    } else if (field.kind == FieldKind::Choice) {
        for (const CodeItem& item : reading.definitions.codeList(field.target)) {
            choices.append({item.label, item.code});
        }
    } else if (field.kind == FieldKind::Reference) {
        const RecordType& type = *Registers::find(field.target);
        for (const Record& record : reading.definitions.records(type.id)) {
            const QString code = RecordView(type, record).text("code");
            choices.append({reading.text.show(field, code, 0), code});
        }
    } else if (field.kind == FieldKind::School) {
        const SchoolBook& schools = reading.data.schools(year);
        for (const SchoolProfile& profile : schools.profiles()) {
            choices.append({schools.textFor(profile.school), profile.code});
        }
    }
    return choices;
}

QWidget* makeEditor(const Field& field, Reading& reading, int year, QWidget* parent)
{
    if (isChosen(field)) {
        auto* picker = new PickerEdit(parent);
        picker->setChoices(fieldChoices(field, reading, year));
        return picker;
    }
    if (field.kind == FieldKind::Date) {
        auto* date = new DateEdit(parent);
        date->setYear(year);
        return date;
    }
    return new QLineEdit(parent);
}
