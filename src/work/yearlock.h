#pragma once

#include "core/user.h"
#include "storage/change.h"
#include "storage/snapshotstore.h"

#include <QCoreApplication>

/// The year's way from open to in review to locked, and back. Every function throws StorageError; Refused
/// says why in the user's words. Each gives the number of its change.
class YearLock
{
    Q_DECLARE_TR_FUNCTIONS(YearLock)

public:
    /// `door` as in ChangeInfo.
    YearLock(const Database& database, User user, QString door)
        : m_database(database), m_user(std::move(user)), m_door(std::move(door))
    {
    }

    /// From open to in review.
    qint64 startReview(int year) const;
    /// Computes every figure for the bureau, each township, type, ownership and school, and writes them as
    /// reported together with the state, in one change. Whoever works alone may do it at any time; else every
    /// office's submission must be approved.
    qint64 lock(int year, const QString& note = {}) const;
    /// Back to in review. The reason must not be blank and stands in the history.
    qint64 unlock(int year, const QString& reason) const;
    /// The names of the offices whose submissions are not approved.
    QStringList unapproved(int year) const;

private:
    void checkReviewer() const;
    QVector<SnapshotStore::Row> figuresOf(int year) const;

    const Database& m_database;
    User m_user;
    QString m_door;
};
