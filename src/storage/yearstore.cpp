#include "storage/yearstore.h"

#include "storage/storageerror.h"

#include <QDate>

using namespace Qt::StringLiterals;

QVector<YearStore::Year> YearStore::all() const
{
    Statement query(m_database.handle(), "SELECT year, state FROM year ORDER BY year");
    QVector<Year> years;
    while (query.next()) {
        const QString state = query.text(1);
        years.append({static_cast<int>(query.integer(0)),
                      state == u"locked"_s
                          ? YearState::Locked
                          : (state == u"in_review"_s ? YearState::InReview : YearState::Open)});
    }
    return years;
}

bool YearStore::contains(int year) const
{
    Statement query(m_database.handle(), "SELECT 1 FROM year WHERE year = ?");
    return query.bind(0, year).next();
}

void YearStore::ensure(Change& change, int year) const
{
    if (contains(year)) {
        return;
    }
    const int last = QDate::currentDate().year() + 1;
    if (year < 1990 || year > last) {
        throw StorageError(StorageError::Kind::Refused,
                           tr("The year %1 is not between 1990 and %2.").arg(year).arg(last));
    }
    LedgerEntry entry;
    entry.subject = "year";
    entry.key = QByteArray::number(year);
    entry.after = "open";
    const qint64 rev = change.record(entry);
    Statement insert(m_database.handle(), "INSERT INTO year (year, state, rev) VALUES (?, 'open', ?)");
    insert.bind(0, year).bind(1, rev).run();
}
