#pragma once

#include "storage/change.h"

#include <QCoreApplication>
#include <QVector>

enum class YearState { Open, InReview, Locked };

/// The years that the file holds. Throws StorageError.
class YearStore
{
    Q_DECLARE_TR_FUNCTIONS(YearStore)

public:
    struct Year {
        int year = 0;
        YearState state = YearState::Open;
    };

    explicit YearStore(const Database& database) : m_database(database) {}

    /// Ascending.
    QVector<Year> all() const;
    bool contains(int year) const;
    /// Refused for a year that is not there.
    YearState state(int year) const;
    /// Makes the year (open) if it is not there. Refuses years before 1990 and after next year: a slip of the
    /// pen.
    void ensure(Change& change, int year) const;
    /// Leaving `Locked` is refused unless the change bears a note: the reason.
    void setState(Change& change, int year, YearState state) const;

private:
    const Database& m_database;
};
