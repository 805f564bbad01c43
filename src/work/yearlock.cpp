#include "work/yearlock.h"

#include "storage/storageerror.h"
#include "storage/yearstore.h"
#include "work/reading.h"
#include "work/review.h"

using Kind = StorageError::Kind;

qint64 YearLock::startReview(int year) const
{
    checkReviewer();
    Change change(m_database, {m_user.name, m_door});
    const YearStore years(m_database);
    if (years.state(year) != YearState::Open) {
        throw StorageError(Kind::Refused, tr("The review of %1 has been started already.").arg(year));
    }
    years.setState(change, year, YearState::InReview);
    change.commit();
    return change.id();
}

qint64 YearLock::lock(int year, const QString& note) const
{
    checkReviewer();
    Change change(m_database, {m_user.name, m_door, {}, {}, note});
    const YearStore years(m_database);
    if (years.state(year) == YearState::Locked) {
        throw StorageError(Kind::Refused, tr("%1 is locked already.").arg(year));
    }
    const QStringList waiting = m_user.alone ? QStringList() : unapproved(year);
    if (!waiting.isEmpty()) {
        throw StorageError(Kind::Refused, tr("%1 cannot be locked before every office is approved. "
                                             "Not approved yet: %2.")
                                              .arg(year)
                                              .arg(waiting.join(tr(", "))));
    }
    SnapshotStore(m_database).add(change, year, figuresOf(year));
    years.setState(change, year, YearState::Locked);
    change.commit();
    return change.id();
}

qint64 YearLock::unlock(int year, const QString& reason) const
{
    checkReviewer();
    if (reason.trimmed().isEmpty()) {
        throw StorageError(Kind::Refused, tr("Unlocking a year needs a reason."));
    }
    Change change(m_database, {m_user.name, m_door, {}, {}, reason.trimmed()});
    const YearStore years(m_database);
    if (years.state(year) != YearState::Locked) {
        throw StorageError(Kind::Refused, tr("%1 is not locked.").arg(year));
    }
    years.setState(change, year, YearState::InReview);
    change.commit();
    return change.id();
}

QStringList YearLock::unapproved(int year) const
{
    const Reading reading(m_database);
    QStringList names;
    for (const OfficeReview& each : Review::submissions(m_database, reading.definitions, year)) {
        if (each.state != SubmissionState::Approved) {
            names.append(each.name);
        }
    }
    return names;
}

void YearLock::checkReviewer() const
{
    if (!m_user.may(Act::Review)) {
        throw StorageError(Kind::Refused, tr("Only a reviewer may do this."));
    }
}

/// Computed from what the change itself sees, so that nobody can write in between.
QVector<SnapshotStore::Row> YearLock::figuresOf(int year) const
{
    Reading reading(m_database);
    QVector<SnapshotStore::Row> rows;
    for (const Grouping grouping :
         {Grouping::None, Grouping::Township, Grouping::Type, Grouping::Ownership, Grouping::School}) {
        for (const Scope& scope : reading.figures.scopes(grouping, year)) {
            const QString code = scope.code();
            for (const Figure& figure : reading.definitions.figures()) {
                const FigureValue value = reading.figures.value(figure.code, year, scope);
                rows.append(
                    {figure.code, code, {value.value, value.coverage.reported, value.coverage.expected}});
            }
        }
    }
    return rows;
}
