#include "gui/historypanel.h"

#include "core/registers.h"
#include "gui/dialogs.h"
#include "gui/entryright.h"
#include "gui/evidencepanel.h"
#include "gui/historytext.h"
#include "gui/pageparts.h"
#include "gui/session.h"
#include "storage/recordstore.h"
#include "storage/storageerror.h"
#include "storage/valuestore.h"
#include "work/reversal.h"

#include <QDialog>
#include <QHeaderView>
#include <QPushButton>
#include <QTabWidget>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

struct FieldChange {
    QString field, before, after;
};

/// The fields that an entry of a record changed, as people read them.
QVector<FieldChange> fieldChanges(const FieldText& text, const RecordType& type, const HistoryLine& line)
{
    const Record empty = makeRecord(type, 0);
    const Record before = line.before ? RecordStore::fromJson(type, line.before->toUtf8()) : empty;
    const Record after = line.after ? RecordStore::fromJson(type, line.after->toUtf8()) : empty;
    QVector<FieldChange> changes;
    for (int i = 0; i < type.fields.size(); ++i) {
        const QString& name = type.fields[i].name;
        const bool masking = before.masked.contains(name) != after.masked.contains(name);
        if (before.values[i] != after.values[i] || masking) {
            changes.append({FieldText::label(type.fields[i].label), text.show(type, before, i),
                            text.show(type, after, i)});
        }
    }
    return changes;
}

} // namespace

HistoryPanel::HistoryPanel(Session& session, Dialogs& dialogs, QWidget* parent)
    : QWidget(parent), m_session(session), m_dialogs(dialogs)
{
    m_tree = new QTreeWidget;
    m_tree->setObjectName(u"historyTree"_s);
    m_tree->setHeaderLabels({tr("What happened"), tr("Before"), tr("After")});
    m_tree->header()->resizeSection(0, 420);
    m_tree->header()->resizeSection(1, 180);
    m_restore = toolButton(tr("Restore this state"), u"restoreButton"_s, false, this, [this] { restore(); });
    m_restore->setAutoDefault(false); // Enter in the list restores nothing
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_tree, 1);
    layout->addWidget(m_restore, 0, Qt::AlignLeft);
    connect(m_tree, &QTreeWidget::currentItemChanged, this, &HistoryPanel::updateButton);
    connect(&m_session, &Session::dataChanged, this, &HistoryPanel::refresh);
    updateButton();
}

void HistoryPanel::show(const QString& subject, const QString& key)
{
    m_subject = subject;
    m_key = key;
    refresh();
}

qint64 HistoryPanel::currentRev() const
{
    if (m_subject == u"value"_s) {
        const auto value = ValueStore(m_session.database()).find(valueKeyFrom(m_key.toUtf8()));
        return value ? value->rev : 0;
    }
    const RecordType* type = Registers::findKept(m_subject);
    const auto record =
        type == nullptr ? std::nullopt : RecordStore(m_session.database()).find(*type, m_key.toLongLong());
    return record ? record->rev : 0;
}

void HistoryPanel::refresh()
{
    m_tree->clear();
    const ReadScope scope(m_session.database());
    m_lines = History(m_session.database()).ofKey(m_subject, m_key, currentRev());
    for (const HistoryLine& line : m_lines) {
        addLine(line);
    }
    m_tree->expandAll();
    updateButton();
}

void HistoryPanel::addLine(const HistoryLine& line)
{
    auto* item = new QTreeWidgetItem(m_tree, {historyText(line)});
    const RecordType* type = Registers::findKept(m_subject);
    if (type == nullptr) {
        item->setText(1, line.before.value_or(QString()));
        item->setText(2, line.after.value_or(QString()));
        return;
    }
    item->setFirstColumnSpanned(true);
    for (const FieldChange& change : fieldChanges(m_session.reading().text, *type, line)) {
        new QTreeWidgetItem(item, {change.field, change.before, change.after});
    }
}

int HistoryPanel::year() const
{
    if (m_subject == u"value"_s) {
        return valueKeyFrom(m_key.toUtf8()).year;
    }
    const RecordType* type = Registers::findKept(m_subject);
    if (type == nullptr || !type->isYearly()) {
        return 0;
    }
    for (const HistoryLine& line : m_lines) {
        if (const auto json = line.after ? line.after : line.before) {
            return RecordStore::fromJson(*type, json->toUtf8()).year;
        }
    }
    return 0;
}

void HistoryPanel::updateButton()
{
    const QString obstacle = entryObstacle(m_session, year());
    m_restore->setEnabled(m_tree->currentItem() != nullptr && obstacle.isEmpty());
    m_restore->setToolTip(obstacle);
}

void HistoryPanel::restore()
{
    const QTreeWidgetItem* item = m_tree->currentItem();
    const QTreeWidgetItem* top = item->parent() == nullptr ? item : item->parent();
    const HistoryLine line = m_lines[m_tree->indexOfTopLevelItem(const_cast<QTreeWidgetItem*>(top))];
    const QString question =
        tr("It becomes again as it was after: %1.\nThis can be undone.").arg(historyText(line));
    if (!m_dialogs.confirm(this, tr("Restore this state?"), question, tr("Restore"))) {
        return;
    }
    qint64 number = 0;
    try {
        number = Reversal(m_session.database(), m_session.changeInfo()).restore(line);
    } catch (const StorageError& error) {
        m_dialogs.fail(this, tr("Nothing was restored"), error.message());
    }
    m_session.noteChange(number);
}

void showRowHistory(Session& session, Dialogs& dialogs, const QString& subject, const QString& key,
                    const QString& title, QWidget* parent)
{
    auto* dialog = new QDialog(parent);
    dialog->setObjectName(u"rowHistory"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title);
    auto* history = new HistoryPanel(session, dialogs);
    history->show(subject, key);
    auto* evidence = new EvidencePanel(session, dialogs);
    evidence->show(subject.toUtf8(), key.toUtf8());
    auto* tabs = new QTabWidget;
    tabs->addTab(history, HistoryPanel::tr("History"));
    tabs->addTab(evidence, HistoryPanel::tr("Evidence"));
    auto* layout = new QVBoxLayout(dialog);
    layout->addWidget(tabs);
    dialog->resize(860, 540);
    dialog->show();
}
