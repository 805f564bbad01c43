#include "gui/historylistpanel.h"

#include "core/registers.h"
#include "gui/dialogs.h"
#include "gui/historytext.h"
#include "gui/pageparts.h"
#include "gui/session.h"
#include "gui/task.h"
#include "storage/historyproof.h"
#include "storage/storageerror.h"
#include "storage/valuestore.h"
#include "work/reversal.h"

#include <QComboBox>
#include <QDateTime>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int ShownChanges = 500;
constexpr int ShownRows = 1000; // of one change
constexpr int ChangeRole = Qt::UserRole;
constexpr int DoorRole = Qt::UserRole + 1;

} // namespace

HistoryListPanel::HistoryListPanel(Session& session, Dialogs& dialogs, QWidget* parent)
    : Page(session, parent), m_session(session), m_dialogs(dialogs)
{
    m_search = searchField(tr("Person, file or note"), u"historySearch"_s);
    m_door = new QComboBox;
    m_door->setObjectName(u"historyDoor"_s);
    m_door->addItem(tr("From everywhere"), QString());
    for (const QString& door : {u"window"_s, u"import"_s, u"command"_s, u"program"_s}) {
        m_door->addItem(doorText(door), door);
    }
    m_tree = new QTreeWidget;
    m_tree->setObjectName(u"changeTree"_s);
    m_tree->setHeaderLabels({tr("When"), tr("Who"), tr("From where"), tr("File or note"), tr("Rows")});
    for (const auto& [column, width] :
         {std::pair(0, 360), std::pair(1, 100), std::pair(2, 120), std::pair(3, 320)}) {
        m_tree->header()->resizeSection(column, width);
    }
    m_revert = toolButton(tr("Undo this change"), u"revertButton"_s, false, this, [this] { revert(); });
    auto* tools = new QHBoxLayout;
    tools->addWidget(pageTitle(tr("History")));
    tools->addStretch();
    tools->addWidget(m_search);
    tools->addWidget(m_door);
    tools->addWidget(m_revert);
    tools->addWidget(
        toolButton(tr("Verify the history"), u"verifyButton"_s, false, this, [this] { verify(); }));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(pageMargins());
    layout->addLayout(tools);
    layout->addWidget(m_tree, 1);
    connect(m_search, &QLineEdit::textChanged, this, &HistoryListPanel::applyFilter);
    connect(m_door, &QComboBox::currentIndexChanged, this, &HistoryListPanel::applyFilter);
    connect(m_tree, &QTreeWidget::itemExpanded, this, &HistoryListPanel::addRows);
    connect(m_tree, &QTreeWidget::currentItemChanged, this,
            [this](const QTreeWidgetItem* item) { m_revert->setEnabled(item != nullptr); });
    m_revert->setEnabled(false);
}

void HistoryListPanel::refresh()
{
    m_tree->clear();
    for (const auto& change : History(m_session.database()).changes(ShownChanges)) {
        const QDateTime at = QDateTime::fromString(change.at, Qt::ISODateWithMs).toLocalTime();
        QStringList about = {change.source, change.note};
        about.removeAll(QString());
        auto* item = new QTreeWidgetItem(m_tree, {at.toString(u"yyyy-MM-dd HH:mm"_s), change.who,
                                                  doorText(change.door), about.join(u" · "_s),
                                                  QString::number(change.rows)});
        item->setData(0, ChangeRole, change.id);
        item->setData(0, DoorRole, change.door);
        item->setChildIndicatorPolicy(QTreeWidgetItem::ShowIndicator);
    }
    applyFilter();
}

void HistoryListPanel::applyFilter()
{
    const QString door = m_door->currentData().toString();
    const QString wanted = m_search->text().trimmed();
    for (int i = 0; i < m_tree->topLevelItemCount(); ++i) {
        QTreeWidgetItem* item = m_tree->topLevelItem(i);
        const QString text = item->text(1) + u'\n' + item->text(3);
        item->setHidden((!door.isEmpty() && item->data(0, DoorRole).toString() != door)
                        || !text.contains(wanted, Qt::CaseInsensitive));
    }
}

QString HistoryListPanel::rowName(const HistoryLine& line) const
{
    if (line.subject == u"value"_s) {
        const ValueKey key = valueKeyFrom(line.key.toUtf8());
        for (const Measure& measure : m_session.reading().definitions.measures()) {
            if (measure.id == key.measure) {
                return tr("%1 %2 %3")
                    .arg(key.year)
                    .arg(measure.name, key.school == BureauItself
                                           ? QString()
                                           : m_session.reading().text.show(Field::school("school", ""),
                                                                           qlonglong(key.school), key.year));
            }
        }
    }
    const RecordType* type = Registers::findKept(line.subject);
    return type != nullptr                 ? tr("%1 no. %2").arg(FieldText::label(type->label), line.key)
           : line.subject == u"evidence"_s ? tr("Evidence no. %1").arg(line.key)
                                           : tr("Year %1").arg(line.key);
}

void HistoryListPanel::addRows(QTreeWidgetItem* item)
{
    if (item->childCount() > 0 || item->parent() != nullptr) {
        return;
    }
    const auto lines = History(m_session.database()).ofChange(item->data(0, ChangeRole).toLongLong());
    for (const HistoryLine& line : lines.first(qMin(qsizetype(ShownRows), lines.size()))) {
        new QTreeWidgetItem(item, {rowName(line), {}, line.place, happeningText(line)});
    }
    if (lines.size() > ShownRows) {
        new QTreeWidgetItem(item, {tr("and %1 more").arg(lines.size() - ShownRows)});
    }
}

void HistoryListPanel::revert()
{
    const QTreeWidgetItem* item = m_tree->currentItem();
    const QTreeWidgetItem* top = item->parent() == nullptr ? item : item->parent();
    const qint64 change = top->data(0, ChangeRole).toLongLong();
    const QString question =
        tr("The rows that %1 changed at %2 become as they were before.\nThis can be undone.")
            .arg(top->text(1), top->text(0));
    if (!m_dialogs.confirm(this, tr("Undo this change?"), question, tr("Undo"))) {
        return;
    }
    qint64 number = 0;
    try {
        number = Reversal(m_session.database(), m_session.changeInfo()).revert(change);
    } catch (const StorageError& error) {
        m_dialogs.fail(this, tr("The change was not undone"), error.message());
    }
    m_session.noteChange(number);
}

void HistoryListPanel::verify()
{
    try {
        const auto findings =
            runTask<QStringList>(this, tr("Verifying the history…"), [path = m_session.database().path()] {
                const Database database(path, Database::Mode::ReadOnly);
                return HistoryProof(database).run();
            });
        if (findings.isEmpty()) {
            m_dialogs.inform(this, tr("The history is sound"), tr("Every entry and every row agree."));
        } else {
            m_dialogs.fail(this, tr("The history does not agree"),
                           findings.first(qMin(qsizetype(10), findings.size())).join(u'\n'));
        }
    } catch (const StorageError& error) {
        m_dialogs.fail(this, tr("The history was not verified"), error.message());
    }
}
