#pragma once

#include "storage/change.h"

#include <QCoreApplication>

struct Record;
struct RecordType;

/// Opens the year after the newest one. What goes on is carried forward: the profiles of schools that are not
/// merged or revoked, and the projects that are not delivered, in use or stopped, without the year's own
/// investments. Nothing else; definitions and targets stand for all years already.
class NewYear
{
    Q_DECLARE_TR_FUNCTIONS(NewYear)

public:
    struct Result {
        int year = 0;
        int schools = 0, projects = 0;               ///< carried forward
        int schoolsLeftOut = 0, projectsLeftOut = 0; ///< ended before
        qint64 change = 0;                           ///< 0: only looked at
    };

    NewYear(const Database& database, ChangeInfo info) : m_database(database), m_info(std::move(info)) {}

    /// What open() would do. Both throw StorageError; Refused when the file holds no year yet.
    Result preview() const;
    /// One change. Refused when the year exists already or is further off than next year.
    Result open(int year) const;

private:
    int newest() const;
    Result carry(Change* change, int from) const;
    static bool goesOn(const RecordType& type, const Record& record);
    static Record carried(const RecordType& type, const Record& record);

    const Database& m_database;
    ChangeInfo m_info;
};
