#pragma once

#include "gui/taskprogress.h"
#include "work/collectiondecisions.h"

#include <QThread>

#include <memory>

class Session;

/// The workbooks that came back, with the connection they are compared by, in a thread of their own.
/// Everything waits until that thread is done, so that the files can be looked at in between. Throws
/// StorageError.
class CollectionDesk
{
    Q_DECLARE_TR_FUNCTIONS(CollectionDesk)

public:
    /// For the session's present year; the session must outlive the desk.
    explicit CollectionDesk(const Session& session);
    ~CollectionDesk();
    CollectionDesk(const CollectionDesk&) = delete;
    CollectionDesk& operator=(const CollectionDesk&) = delete;

    int year() const { return m_year; }
    const QVector<ReturnedFile>& files() const { return m_shop->merge.files(); }
    const QVector<CollectionMerge::Skipped>& skipped() const { return m_shop->merge.skipped(); }
    QStringList paths() const;

    /// These show their progress over `parent`.
    void add(QWidget* parent, const QStringList& paths);
    /// Holds these files, and no others, against the data as it is now, in the session's present year; what
    /// was decided about them stays, and `decided` goes before it.
    void readAgain(QWidget* parent, const QStringList& paths, const CollectionDecisions& decided = {});
    /// What was decided about the files by now.
    CollectionDecisions decisions();
    /// The list stays as it is: it is to be read again.
    CollectionMerge::Taken take(QWidget* parent, const ChangeInfo& info);
    /// Paths of what take() leaves, wholly or in part.
    QStringList untaken() const;
    /// Gives the paths of what was written.
    QStringList writeReturns(QWidget* parent, const QString& folder);

    /// Who stored what the file would change, by the item's number.
    QHash<int, HistoryLine> storedBy(int file);

    void choose(int file, int item, ReturnedItem::Choice choice);
    void chooseAll(int file, ReturnedItem::Choice choice);
    void prefer(int file);
    void decide(int file, qint64 school);
    void takeAgain(int file);

private:
    struct Shop {
        Shop(const Session& session, int year);
        Database database;
        CollectionMerge merge;
    };

    void open();
    void carry(QWidget* parent, const QString& title, const std::function<void(const TaskProgress&)>& work);
    void carry(const std::function<void()>& work);

    const Session& m_session;
    int m_year;
    CollectionDecisions m_decisions;
    QThread m_thread;
    QObject m_place;              ///< lives in the thread
    std::unique_ptr<Shop> m_shop; ///< made, used and let go there
};
