#include "storage/yearstore.h"

#include "storage/storageerror.h"

#include <QDate>

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<std::pair<YearState, const char*>, 3> Codes = {{
    {YearState::Open, "open"},
    {YearState::InReview, "in_review"},
    {YearState::Locked, "locked"},
}};

YearState stateFrom(const QByteArray& code)
{
    for (const auto& [state, each] : Codes) {
        if (code == each) {
            return state;
        }
    }
    return YearState::Open;
}

QByteArray codeOf(YearState wanted)
{
    for (const auto& [state, code] : Codes) {
        if (state == wanted) {
            return code;
        }
    }
    return {};
}

} // namespace

QVector<YearStore::Year> YearStore::all() const
{
    Statement query(m_database.handle(), "SELECT year, state FROM year ORDER BY year");
    QVector<Year> years;
    while (query.next()) {
        years.append({static_cast<int>(query.integer(0)), stateFrom(query.utf8(1))});
    }
    return years;
}

bool YearStore::contains(int year) const
{
    Statement query(m_database.handle(), "SELECT 1 FROM year WHERE year = ?");
    return query.bind(0, year).next();
}

YearState YearStore::state(int year) const
{
    Statement query(m_database.handle(), "SELECT state FROM year WHERE year = ?");
    if (!query.bind(0, year).next()) {
        throw StorageError(StorageError::Kind::Refused,
                           tr("There is no year %1 in this database.").arg(year));
    }
    return stateFrom(query.utf8(0));
}

void YearStore::setState(Change& change, int year, YearState state) const
{
    Statement stored(m_database.handle(), "SELECT state, rev FROM year WHERE year = ?");
    if (!stored.bind(0, year).next()) {
        throw StorageError(StorageError::Kind::Refused,
                           tr("There is no year %1 in this database.").arg(year));
    }
    const QByteArray code = codeOf(state);
    LedgerEntry entry;
    entry.subject = "year";
    entry.key = QByteArray::number(year);
    entry.before = stored.utf8(0);
    entry.after = code;
    entry.previous = stored.integer(1);
    stored.reset();
    const qint64 rev = change.record(entry);
    Statement update(m_database.handle(), "UPDATE year SET state = ?, rev = ? WHERE year = ?");
    update.bind(0, QByteArrayView(code)).bind(1, rev).bind(2, year).run();
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
