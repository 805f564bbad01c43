#include "gui/fieldeditor.h"

#include "core/registers.h"
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

QStringList fieldChoices(const Field& field, Reading& reading, int year)
{
    QStringList choices = {QString()};
    if (field.kind == FieldKind::Bool) {
        choices << reading.text.show(field, 1, 0) << reading.text.show(field, 0, 0);
    } else if (field.kind == FieldKind::Choice) {
        for (const CodeItem& item : reading.definitions.codeList(field.target)) {
            choices.append(item.label);
        }
    } else if (field.kind == FieldKind::Reference) {
        const RecordType& type = *Registers::find(field.target);
        for (const Record& record : reading.definitions.records(type.id)) {
            choices.append(reading.text.show(field, RecordView(type, record).text("code"), 0));
        }
    } else if (field.kind == FieldKind::School) {
        const SchoolBook& schools = reading.data.schools(year);
        for (const SchoolProfile& profile : schools.profiles()) {
            choices.append(schools.textFor(profile.school));
        }
    }
    return choices;
}
