// The part of CollectionReturnPanel that brings workbooks back: those whose taking is undone, and those that
// were taken with cells still to be decided.

#include "gui/collectiondesk.h"
#include "gui/collectionreturnpanel.h"
#include "gui/keptfiles.h"
#include "gui/returnedfilelist.h"
#include "gui/session.h"

#include <QTimer>

#include <algorithm>

bool CollectionReturnPanel::isListed(const CollectionOwing& left) const
{
    return std::ranges::find(files(), left.hash, &ReturnedFile::hash) != files().end();
}

void CollectionReturnPanel::openKept(const QVector<CollectionOwing>& left)
{
    QStringList paths;
    const auto fetch = [&] {
        m_session.permit(Act::Enter);
        if (!m_kept) {
            m_kept = std::make_unique<KeptFiles>();
        }
        for (const CollectionOwing& each : left) {
            if (!isListed(each)) {
                paths.append(m_kept->fetch(m_session.database(), each.file, each.hash));
            }
        }
    };
    if (left.isEmpty() || !attempt(tr("The files were not read"), fetch)) {
        return;
    }
    if (m_stale) {
        readAgain(m_desk->paths() + paths);
    } else {
        add(paths);
    }
    const auto first = std::ranges::find(files(), left.first().hash, &ReturnedFile::hash);
    if (first != files().end()) {
        m_list->choose(first->path);
        m_list->setFocus();
    }
}

/// Those that were taken with something left to decide and are not in the list.
QVector<CollectionOwing> CollectionReturnPanel::unlisted() const
{
    QVector<CollectionOwing> left = m_undecided;
    left.removeIf([this](const CollectionOwing& each) { return isListed(each); });
    return left;
}

/// What is in the list, and what was decided about it, before it is taken.
CollectionReturnPanel::TakenFiles CollectionReturnPanel::beforeTaking() const
{
    return {0, m_desk->paths(), {}, m_desk->decisions()};
}

void CollectionReturnPanel::noteTaken(TakenFiles files, qint64 change, const QStringList& rest)
{
    files.change = change;
    std::ranges::copy_if(files.listed, std::back_inserter(files.gone),
                         [&](const QString& path) { return !rest.contains(path); });
    m_taken.append(files);
}

/// A taking was undone, or done once more.
void CollectionReturnPanel::follow(qint64 change, qint64 reversal)
{
    const auto taken = std::ranges::find(m_taken, change, &TakenFiles::change);
    if (taken == m_taken.end()) {
        return;
    }
    taken->change = reversal;
    taken->isUndone = !taken->isUndone;
    if (!m_wanted) {
        m_wanted = TakenFiles{0, m_desk ? m_desk->paths() : QStringList(), {}, {}};
    }
    QStringList& listed = m_wanted->listed;
    if (taken->isUndone) {
        m_wanted->decisions.remember(taken->decisions);
        std::ranges::copy_if(taken->listed, std::back_inserter(listed),
                             [&](const QString& path) { return !listed.contains(path); });
    } else {
        listed.removeIf([&](const QString& path) { return taken->gone.contains(path); });
    }
    if (isVisible()) {
        showWanted();
    }
}

/// When the undoing is through: reading shows its progress.
void CollectionReturnPanel::showWanted()
{
    QTimer::singleShot(0, this, [this] {
        if (!m_wanted) {
            return;
        }
        const TakenFiles wanted = *m_wanted;
        m_wanted.reset();
        if (!m_desk && !attempt(tr("The files were not read"), [&] {
                m_desk = std::make_unique<CollectionDesk>(m_session);
            })) {
            return;
        }
        readAgain(wanted.listed, wanted.decisions);
    });
}
