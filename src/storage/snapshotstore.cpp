#include "storage/snapshotstore.h"

#include "storage/sha256.h"
#include "storage/statement.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

ReportedFigure readNumber(const Statement& row, int column)
{
    ReportedFigure number;
    if (!row.isNull(column)) {
        number.amount = Decimal::fromMillionths(row.integer(column));
    }
    number.reported = static_cast<int>(row.integer(column + 1));
    number.expected = static_cast<int>(row.integer(column + 2));
    return number;
}

} // namespace

qsizetype SnapshotStore::add(Change& change, int year, const QVector<Row>& rows) const
{
    const QVector<Row> added = missingOf(year, rows);
    if (added.isEmpty()) {
        return 0;
    }
    LedgerEntry entry;
    entry.subject = "snapshot";
    entry.key = QByteArray::number(year);
    entry.after = toJson(added);
    const qint64 rev = change.record(entry);
    Statement insert(m_database.handle(),
                     "INSERT INTO figure_snapshot (year, figure, scope, amount, reported, expected, rev) "
                     "VALUES (?, ?, ?, ?, ?, ?, ?)");
    for (const Row& row : added) {
        insert.bind(0, year).bind(1, row.figure.toUtf8()).bind(2, row.scope.toUtf8());
        if (row.number.amount) {
            insert.bind(3, row.number.amount->millionths());
        } else {
            insert.bindNull(3);
        }
        insert.bind(4, row.number.reported).bind(5, row.number.expected).bind(6, rev).run();
    }
    return added.size();
}

QVector<SnapshotStore::Row> SnapshotStore::missingOf(int year, const QVector<Row>& rows) const
{
    QSet<QPair<QString, QString>> known;
    Statement query(m_database.handle(), "SELECT figure, scope FROM figure_snapshot WHERE year = ?");
    query.bind(0, year);
    while (query.next()) {
        known.insert({query.text(0), query.text(1)});
    }
    QVector<Row> missing;
    std::copy_if(rows.begin(), rows.end(), std::back_inserter(missing), [&](const Row& row) {
        return !known.contains({row.figure, row.scope});
    });
    return missing;
}

ReportedFigures SnapshotStore::of(const QString& figure, int year) const
{
    Statement query(m_database.handle(), "SELECT scope, amount, reported, expected FROM figure_snapshot "
                                         "WHERE year = ? AND figure = ?");
    query.bind(0, year).bind(1, figure.toUtf8());
    ReportedFigures numbers;
    while (query.next()) {
        numbers.insert(query.text(0), readNumber(query, 1));
    }
    return numbers;
}

QVector<SnapshotStore::Row> SnapshotStore::writtenBy(qint64 rev, int year) const
{
    Statement query(m_database.handle(), "SELECT figure, scope, amount, reported, expected "
                                         "FROM figure_snapshot WHERE year = ? AND rev = ?");
    query.bind(0, year).bind(1, rev);
    QVector<Row> rows;
    while (query.next()) {
        rows.append({query.text(0), query.text(1), readNumber(query, 2)});
    }
    return rows;
}

QByteArray SnapshotStore::toJson(const QVector<Row>& rows)
{
    QVector<QByteArray> lines;
    lines.reserve(rows.size());
    for (const Row& row : rows) {
        const QByteArray amount =
            row.number.amount ? QByteArray::number(row.number.amount->millionths()) : "-"_ba;
        lines.append(QByteArrayList{row.figure.toUtf8(), row.scope.toUtf8(), amount,
                                    QByteArray::number(row.number.reported),
                                    QByteArray::number(row.number.expected)}
                         .join('\t'));
    }
    std::sort(lines.begin(), lines.end());
    Sha256 hash;
    for (const QByteArray& line : lines) {
        hash.add(line).add("\n"_ba);
    }
    return "{\"rows\":"_ba + QByteArray::number(rows.size()) + ",\"sha256\":\""_ba + hash.result().toHex()
           + "\"}"_ba;
}
