#include "gui/missingfields.h"

#include "gui/fieldeditor.h"
#include "gui/session.h"
#include "gui/styling.h"
#include "work/tablelook.h"

#include <QComboBox>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace {

constexpr int FieldsInALine = 4;

/// Choices by code, so that they hold in every language; what is not in the list as it was typed.
QString constantOf(const QWidget* editor)
{
    const auto* picker = qobject_cast<const QComboBox*>(editor);
    const bool isEntry =
        picker != nullptr && picker->currentText() == picker->itemText(picker->currentIndex());
    const QString code = isEntry ? picker->currentData().toString() : QString();
    return code.isEmpty() ? editorText(editor).trimmed() : code;
}

} // namespace

MissingFields::MissingFields(Session& session, QWidget* parent) : QWidget(parent), m_session(session)
{
    setObjectName(u"missingFields"_s);
    m_layout = new QGridLayout(this);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setHorizontalSpacing(8);
    m_layout->setVerticalSpacing(6);
    m_layout->setColumnStretch(2 * FieldsInALine, 1);
    m_layout->addWidget(new QLabel(tr("No column holds what every row needs. One value for all rows:")), 0, 0,
                        1, -1);
    hide();
}

void MissingFields::showFields(const QVector<ColumnTarget>& fields, const QMap<QString, QString>& constants,
                               int year)
{
    QStringList wanted = {QString::number(year)};
    for (const ColumnTarget& field : fields) {
        wanted.append(field.name);
    }
    m_constants = constants;
    if (wanted != m_built) {
        build(fields, year);
        m_built = wanted;
    }
    for (auto editor = m_editors.begin(); editor != m_editors.end(); ++editor) {
        showConstant(editor.value(), constants.value(editor.key()));
    }
    setVisible(!fields.isEmpty());
}

void MissingFields::build(const QVector<ColumnTarget>& fields, int year)
{
    m_editors.clear();
    for (const QString& name : {u"missingLabel"_s, u"missingField"_s}) {
        for (auto* widget : findChildren<QWidget*>(name)) {
            widget->blockSignals(true);
            delete widget;
        }
    }
    for (int i = 0; i < fields.size(); ++i) {
        add(fields[i], i, year);
    }
}

void MissingFields::add(const ColumnTarget& field, int place, int year)
{
    auto* label = new QLabel(TableLooks::label(field));
    label->setObjectName(u"missingLabel"_s);
    QWidget* editor = makeEditor(field.field, m_session.reading(), year, this);
    editor->setObjectName(u"missingField"_s);
    editor->setProperty("field", field.name);
    label->setBuddy(editor);
    const int row = 1 + place / FieldsInALine;
    const int column = 2 * (place % FieldsInALine);
    m_layout->addWidget(label, row, column, Qt::AlignRight | Qt::AlignVCenter);
    m_layout->addWidget(editor, row, column + 1);
    m_editors.insert(field.name, editor);
    const auto tell = [this, editor, name = field.name] {
        if (const QString text = constantOf(editor); text != m_constants.value(name)) {
            emit chosen(name, text);
        }
    };
    auto* picker = qobject_cast<QComboBox*>(editor);
    auto* line = picker == nullptr ? qobject_cast<QLineEdit*>(editor) : picker->lineEdit();
    connect(line, &QLineEdit::editingFinished, this, tell);
    if (picker != nullptr) {
        connect(picker, &QComboBox::activated, this, tell);
    }
}

void MissingFields::showConstant(QWidget* editor, const QString& text)
{
    const QSignalBlocker quiet(editor);
    const auto* picker = qobject_cast<const QComboBox*>(editor);
    const int entry = picker == nullptr || text.isEmpty() ? -1 : picker->findData(text);
    setEditorText(editor, entry < 0 ? text : picker->itemText(entry));
    setStyleClass(editor, text.isEmpty() ? "guess" : "");
}

/// Enter ends a field; it does not import.
void MissingFields::keyPressEvent(QKeyEvent* event)
{
    if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter) {
        QWidget::keyPressEvent(event);
    }
}
