#pragma once

#include "storage/change.h"
#include "work/reading.h"

#include <QCoreApplication>

/// The explicit act of saying that there is nothing to report. Each act is one change; its number is given
/// back (0: nothing differed). Throws StorageError.
class NothingToReport
{
    Q_DECLARE_TR_FUNCTIONS(NothingToReport)

public:
    NothingToReport(const Database& database, ChangeInfo info) : m_database(database), m_info(std::move(info))
    {
    }

    /// The year has no row for the register: what is counted over it becomes 0. Refused when rows are there.
    /// Rows that come later win over the declaration.
    qint64 declare(const RecordType& type, int year) const;
    qint64 withdraw(const RecordType& type, int year) const;
    /// Says it of every value that an office expects of a school (BureauItself: of the bureau) and that is
    /// not reported yet.
    qint64 fill(Reading& reading, int year, const QString& office, qint64 school) const;

private:
    const Database& m_database;
    ChangeInfo m_info;
};
