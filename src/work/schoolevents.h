#pragma once

#include "core/schoolbook.h"
#include "storage/change.h"
#include "storage/recordstore.h"

#include <QCoreApplication>

/// What happens to a school: each event is recorded and takes effect on the year's school profiles in one
/// change. Years before stay as they are; what compares them follows the recorded events.
class SchoolEvents
{
    Q_DECLARE_TR_FUNCTIONS(SchoolEvents)

public:
    enum class Kind {
        Rename, ///< the old name goes to the former names
        Merge,  ///< several schools → one successor; they are closed as merged
        Split,  ///< one school → several successors; it is revoked unless it goes on
        Close,  ///< out of operation
        Reopen, ///< in operation again after being closed or revoked
    };
    struct Event {
        Kind kind = Kind::Rename;
        QVector<qint64> schools;         ///< identities; one, but for Merge
        QVector<qint64> successors = {}; ///< one for Merge, two or more for Split, or one if it goes on
        QString newName = {};            ///< Rename
        bool goesOn = false;             ///< Split: the school itself stays open
        QString date = {};               ///< ISO, in the year; may be empty
        QString document = {};
    };

    SchoolEvents(const Database& database, ChangeInfo info)
        : m_database(database), m_info(std::move(info)), m_store(database)
    {
    }

    /// Gives the change's number. Throws StorageError; Refused, with nothing written, when the event cannot
    /// have happened so.
    qint64 enter(int year, const Event& event) const;

private:
    void check(const SchoolBook& book, int year, const Event& event) const;
    void checkState(const SchoolProfile& school, Kind kind) const;
    void checkCounts(const Event& event) const;
    void checkDate(int year, const QString& date) const;
    void checkNewName(const SchoolBook& book, int year, const SchoolProfile& school,
                      const QString& newName) const;
    void write(Change& change, const SchoolBook& book, int year, const Event& event) const;
    void writeRow(Change& change, int year, const Event& event, qint64 school, qint64 successor,
                  const QString& oldName = {}) const;
    void setStatus(Change& change, const SchoolProfile& school, const QString& status) const;
    void rename(Change& change, const SchoolProfile& school, const QString& newName) const;

    const Database& m_database;
    ChangeInfo m_info;
    RecordStore m_store;
};
