// How RecordForm goes from record to record, what it offers below its fields, and when it can only be read.

#include "gui/dialogs.h"
#include "gui/entryright.h"
#include "gui/evidencepanel.h"
#include "gui/fieldeditor.h"
#include "gui/pageparts.h"
#include "gui/pickeredit.h"
#include "gui/recordform.h"
#include "gui/session.h"
#include "gui/styling.h"
#include "storage/recordstore.h"
#include "storage/storageerror.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

QWidget* RecordForm::buildSteps()
{
    auto* bar = new QWidget;
    auto* layout = new QHBoxLayout(bar);
    layout->setContentsMargins(0, 0, 0, 0);
    const auto button = [&](const QString& text, const QString& name, const QString& tip, auto slot) {
        auto* made = toolButton(text, name, false, this, [this, slot] { (this->*slot)(); });
        made->setToolTip(tip);
        made->setAutoDefault(false);
        made->setFocusPolicy(Qt::NoFocus); // the keyboard has its own keys for them
        layout->addWidget(made);
        return made;
    };
    m_previous = button(tr("Previous"), u"previousButton"_s, tr("Ctrl+PgUp"), &RecordForm::showPrevious);
    m_next = button(tr("Next"), u"nextButton"_s, tr("Ctrl+PgDown"), &RecordForm::showNext);
    m_position = new QLabel;
    m_position->setObjectName(u"recordPosition"_s);
    setStyleClass(m_position, "hint");
    layout->addWidget(m_position);
    layout->addStretch();
    button(tr("Copy last"), u"copyLastButton"_s,
           tr("Fills the empty fields as in the newest record (Ctrl+')"), &RecordForm::copyLast);
    return bar;
}

QWidget* RecordForm::buildButtons()
{
    m_buttons = new QDialogButtonBox;
    auto* saveButton = m_buttons->addButton(tr("Save"), QDialogButtonBox::AcceptRole);
    saveButton->setObjectName(u"saveButton"_s);
    saveButton->setDefault(true);
    m_buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole)->setObjectName(u"cancelButton"_s);
    auto* again = m_buttons->addButton(tr("Save and new"), QDialogButtonBox::ActionRole);
    again->setObjectName(u"saveAndNewButton"_s);
    connect(again, &QPushButton::clicked, this, &RecordForm::saveAndNew);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &RecordForm::save);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    return m_buttons;
}

void RecordForm::addShortcuts()
{
    addShortcut(this, QKeySequence(Qt::CTRL | Qt::Key_Return), [this] { save(); });
    addShortcut(this, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Return), [this] { saveAndNew(); });
    addShortcut(this, QKeySequence(Qt::CTRL | Qt::Key_Apostrophe), [this] { copyLast(); });
    addShortcut(this, QKeySequence(Qt::CTRL | Qt::Key_PageDown), [this] { showNext(); });
    addShortcut(this, QKeySequence(Qt::CTRL | Qt::Key_PageUp), [this] { showPrevious(); });
}

QLabel* RecordForm::line(const QString& objectName, const char* styleClass)
{
    auto* label = new QLabel;
    label->setObjectName(objectName);
    label->setWordWrap(true);
    setStyleClass(label, styleClass);
    label->hide();
    layout()->addWidget(label);
    return label;
}

/// The record's files, below its fields; a new record has none before it is saved.
void RecordForm::showEvidence()
{
    constexpr int Height = 120;
    if (m_evidence == nullptr) {
        m_evidence = new EvidencePanel(m_session, m_dialogs);
        m_evidence->setMaximumHeight(Height);
        static_cast<QVBoxLayout*>(layout())->insertWidget(layout()->indexOf(m_duplicate), m_evidence);
    }
    m_evidence->setVisible(m_record.id != 0);
    if (m_record.id != 0) {
        m_evidence->show(m_type.id.toUtf8(), QByteArray::number(m_record.id));
    }
}

void RecordForm::protect()
{
    const QString obstacle = entryObstacle(m_session, m_record.year);
    m_readOnly = !obstacle.isEmpty();
    if (!m_readOnly) {
        return;
    }
    for (const Field& field : m_type.fields) {
        QWidget* widget = editor(field.name);
        if (auto* picker = qobject_cast<PickerEdit*>(widget)) {
            picker->setReadOnly(true);
        } else if (auto* edit = qobject_cast<QLineEdit*>(widget)) {
            edit->setReadOnly(true);
        } else if (auto* page = qobject_cast<QPlainTextEdit*>(widget)) {
            page->setReadOnly(true);
        }
    }
    for (const QString& name : {u"saveButton"_s, u"saveAndNewButton"_s, u"copyLastButton"_s}) {
        findChild<QPushButton*>(name)->hide();
    }
    findChild<QPushButton*>(u"cancelButton"_s)->setText(tr("Close"));
    QLabel* reason = line(u"readOnlyLine"_s, "hint");
    reason->setText(obstacle);
    reason->show();
}

void RecordForm::setOrder(const QVector<qint64>& order)
{
    m_order = order;
    updateSteps();
}

void RecordForm::updateSteps()
{
    const auto at = m_order.indexOf(m_record.id);
    m_position->setText(at < 0 ? QString() : tr("%1 / %2").arg(at + 1).arg(m_order.size()));
    m_previous->setEnabled(at > 0);
    m_next->setEnabled(at >= 0 && at + 1 < m_order.size());
}

void RecordForm::step(int records)
{
    const auto at = m_order.indexOf(m_record.id);
    const auto target = at + records;
    if (at >= 0 && target >= 0 && target < m_order.size() && leaves()) {
        open(m_order[target]);
    }
}

bool RecordForm::leaves()
{
    return m_readOnly || texts() == m_filledIn
           || (m_dialogs.confirm(this, tr("Save the changes?"), tr("The record has been changed."),
                                 tr("Save"))
               && store());
}

void RecordForm::open(qint64 record)
{
    try {
        if (const auto found = RecordStore(m_session.database()).find(m_type, record)) {
            m_record = *found;
            fill();
        }
    } catch (const StorageError& error) {
        m_message->setText(error.message());
        m_message->show();
    }
}

void RecordForm::copyLast()
{
    const QVector<Record>& all = m_session.reading().data.records(m_type, m_record.year);
    const auto last = std::max_element(all.begin(), all.end(),
                                       [](const Record& a, const Record& b) { return a.id < b.id; });
    if (m_readOnly || last == all.end()) {
        return;
    }
    for (int i = 0; i < m_type.fields.size(); ++i) {
        const QString& name = m_type.fields[i].name;
        if (!m_type.key.contains(name) && editorText(editor(name)).isEmpty()) {
            setEditorText(editor(name), m_session.reading().text.show(m_type, *last, i));
        }
    }
}

/// Only a notice: while the key is being typed it may still become another.
void RecordForm::warnOfDuplicate()
{
    m_same = 0;
    Record like = m_record;
    bool whole = !m_type.key.isEmpty();
    for (const QString& name : m_type.key) {
        const int field = m_type.indexOf(name);
        const auto parsed =
            m_session.reading().text.parse(m_type.fields[field], editorText(editor(name)), m_record.year);
        like.values[field] = parsed.value;
        whole = whole && parsed.value.isValid();
    }
    try {
        const auto same =
            whole ? RecordStore(m_session.database()).findByKey(m_type, like) : std::optional<Record>();
        m_same = same && same->id != m_record.id ? same->id : 0;
    } catch (const StorageError& error) {
        m_message->setText(error.message());
        m_message->show();
    }
    if (m_same != 0) {
        const QString name = m_session.reading().text.showKey(m_type, like).toHtmlEscaped();
        m_duplicate->setText(
            tr("There is a record of this name already: %1. <a href=\"open\">Open it</a>").arg(name));
    }
    m_duplicate->setVisible(m_same != 0);
}
