#include "gui/collectionreturnpanel.h"

#include "gui/collectiondesk.h"
#include "gui/dialogs.h"
#include "gui/droppedfiles.h"
#include "gui/entryright.h"
#include "gui/keptfiles.h"
#include "gui/returnedcells.h"
#include "gui/returneddoubt.h"
#include "gui/returnedfilelist.h"
#include "gui/session.h"
#include "storage/storageerror.h"

#include <QDropEvent>
#include <QPushButton>
#include <QSplitter>

#include <algorithm>

using namespace Qt::StringLiterals;

CollectionReturnPanel::~CollectionReturnPanel() = default;

const QVector<ReturnedFile>& CollectionReturnPanel::files() const
{
    static const QVector<ReturnedFile> none;
    return m_desk ? m_desk->files() : none;
}

void CollectionReturnPanel::refresh()
{
    m_doubt->setSchools(m_session.reading().data.schools(m_session.year()));
    m_undecided = CollectionChase::undecided(m_session.reading(), m_session.year());
    m_stale = !files().isEmpty();
    showFiles();
    if (m_wanted) {
        showWanted();
    }
}

bool CollectionReturnPanel::attempt(const QString& failure, const std::function<void()>& work)
{
    try {
        work();
        return true;
    } catch (const StorageError& error) {
        m_dialogs.fail(this, failure, error.message());
        return false;
    }
}

void CollectionReturnPanel::addFiles()
{
    add(m_dialogs.openFiles(this, tr("Workbooks that came back"),
                            tr("Tables (*.xlsx *.xlsm *.xls *.ods *.csv);;All files (*)")));
}

void CollectionReturnPanel::add(const QStringList& paths)
{
    if (paths.isEmpty()) {
        return;
    }
    attempt(tr("The files were not read"), [&] {
        m_session.permit(Act::Enter);
        if (!m_desk || files().isEmpty()) {
            m_desk = std::make_unique<CollectionDesk>(m_session); // compares with the data of now
        }
        m_desk->add(this, paths);
    });
    showFiles();
}

void CollectionReturnPanel::readAgain(const QStringList& paths, const CollectionDecisions& decided)
{
    if (attempt(tr("The files were not read"), [&] { m_desk->readAgain(this, paths, decided); })) {
        m_stale = false;
    }
    showFiles();
}

void CollectionReturnPanel::clear()
{
    m_desk.reset();
    m_stale = false;
    showFiles();
}

void CollectionReturnPanel::decide(const std::function<void(CollectionDesk&, int file)>& how)
{
    if (m_list->current() >= 0) {
        attempt(tr("This was not decided"), [&] { how(*m_desk, m_list->current()); });
        showFiles();
    }
}

void CollectionReturnPanel::take()
{
    const TakenFiles before = beforeTaking();
    CollectionMerge::Taken taken;
    if (!attempt(tr("Nothing was taken in"), [&] { taken = m_desk->take(this, m_session.changeInfo()); })) {
        return;
    }
    const QStringList rest = m_desk->untaken();
    noteTaken(before, taken.change, rest);
    m_session.noteChange(taken.change);
    readAgain(rest);
    m_dialogs.inform(
        this, tr("Taken in"),
        tr("%n workbook(s): %1 added, %2 changed, %3 unchanged, %4 kept as they were. Ctrl+Z takes "
           "all of it back.",
           nullptr, taken.files)
            .arg(taken.counts.added)
            .arg(taken.counts.changed)
            .arg(taken.counts.unchanged)
            .arg(taken.counts.kept));
}

void CollectionReturnPanel::writeReturns()
{
    const QString folder = m_dialogs.openFolder(this, tr("Folder for what goes back to the schools"));
    QStringList written;
    if (!folder.isEmpty() && attempt(tr("The workbooks were not written"), [&] {
            written = m_desk->writeReturns(this, folder);
        })) {
        m_dialogs.inform(this, tr("Written"),
                         tr("%n file(s) written to %1. Wrong cells are marked, with a comment.", nullptr,
                            static_cast<int>(written.size()))
                             .arg(folder));
    }
}

void CollectionReturnPanel::showFiles()
{
    m_drop->setVisible(files().isEmpty());
    m_parts->setVisible(!files().isEmpty());
    m_list->show(files());
    updateState();
}

void CollectionReturnPanel::showFile()
{
    const int at = m_list->current();
    const ReturnedFile* file = at >= 0 && at < files().size() ? &files()[at] : nullptr;
    m_doubt->show(file);
    QHash<int, HistoryLine> storedBy;
    if (file != nullptr) {
        attempt(tr("The history was not read"), [&] { storedBy = m_desk->storedBy(at); });
    }
    m_cells->show(file, storedBy);
}

QString CollectionReturnPanel::skippedText() const
{
    constexpr qsizetype MostNamed = 3;
    QStringList lines;
    if (m_desk) {
        for (const auto& each : m_desk->skipped()) {
            lines.append(tr("%1 %2").arg(each.path.section(u'/', -1), each.reason));
        }
    }
    const qsizetype all = lines.size();
    return all == 0 ? QString()
                    : tr("Left out: %1").arg(lines.mid(0, MostNamed).join(u'、'))
                          + (all > MostNamed ? u"…"_s : QString());
}

void CollectionReturnPanel::updateState()
{
    int accepted = 0;
    int writes = 0;
    bool refused = false;
    for (const ReturnedFile& file : files()) {
        refused = refused || file.status == ReturnedFile::Status::Refused;
        if (file.isAccepted()) {
            ++accepted;
            writes += static_cast<int>(std::ranges::count_if(file.items, &ReturnedItem::writes));
        }
    }
    const QString obstacle = entryObstacle(m_session, m_session.year());
    for (QPushButton* button : m_adding) {
        button->setEnabled(obstacle.isEmpty());
        button->setToolTip(obstacle);
    }
    const auto left = unlisted().size();
    m_left->setVisible(left > 0 && obstacle.isEmpty());
    m_left->setText(tr("Decide what was left (%n school(s))", nullptr, static_cast<int>(left)));
    setAcceptDrops(obstacle.isEmpty());
    m_drop->setText(obstacle.isEmpty() ? tr("Drag the schools' workbooks here: files, or whole folders")
                                       : obstacle);
    m_count->setText(skippedText());
    m_clear->setVisible(!files().isEmpty());
    m_staleHint->setVisible(m_stale);
    m_total->setText(files().isEmpty() ? QString()
                                       : tr("%n value(s) and rows would be stored", nullptr, writes));
    m_returns->setVisible(!files().isEmpty());
    m_returns->setEnabled(refused);
    m_take->setVisible(!files().isEmpty());
    m_take->setEnabled(accepted > 0 && !m_stale && obstacle.isEmpty());
    m_take->setToolTip(obstacle);
    m_take->setText(tr("Take in (%n school(s))", nullptr, accepted));
}

void CollectionReturnPanel::dragEnterEvent(QDragEnterEvent* event)
{
    if (!droppedPaths(*event->mimeData()).isEmpty()) {
        event->setDropAction(Qt::CopyAction);
        event->accept();
    }
}

void CollectionReturnPanel::dropEvent(QDropEvent* event)
{
    event->setDropAction(Qt::CopyAction);
    event->accept();
    add(droppedPaths(*event->mimeData()));
}
