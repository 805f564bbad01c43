// One million values: read, checked, stored with their history by the ordinary import, against a bare loop of
// SQLite's own API that writes the same rows into the same schema.

#include "benchcity.h"

#include "storage/statement.h"

#include <QCoreApplication>

#include <cstdio>

namespace {

struct Row {
    qint64 year, measure, school, amount;
    QByteArray key, after, place;
};

QVector<Row> readBack(const Database& database)
{
    QVector<Row> rows;
    Statement query(database.handle(), "SELECT v.year, v.measure, v.school, v.amount, h.key, h.after, h.place "
                                       "FROM value v JOIN history h ON h.id = v.rev ORDER BY v.rev");
    while (query.next()) {
        rows.append({query.integer(0), query.integer(1), query.integer(2), query.integer(3), query.utf8(4),
                     query.utf8(5), query.utf8(6)});
    }
    return rows;
}

/// The same rows in the same order; the hash is a constant, so hashing is what the import has to pay itself.
double bareLoop(const Database& database, const QVector<Row>& rows)
{
    const QByteArray hash(32, 'x');
    Statement last(database.handle(), "SELECT max(id) FROM history");
    last.next();
    qint64 id = last.integer(0);
    last.reset();
    QElapsedTimer timer;
    timer.start();
    database.execute(QStringLiteral("BEGIN IMMEDIATE; INSERT INTO change (id, at, who, door) "
                                    "SELECT max(id) + 1, '', 'bench', 'import' FROM change"));
    Statement change(database.handle(), "SELECT max(id) FROM change");
    change.next();
    const qint64 changeId = change.integer(0);
    change.reset();
    Statement history(database.handle(), "INSERT INTO history (id, change_id, subject, key, after, place, hash) "
                                         "VALUES (?, ?, 'value', ?, ?, ?, ?)");
    Statement value(database.handle(), "INSERT INTO value (year, measure, school, amount, rev) VALUES (?, ?, ?, ?, ?)");
    for (const Row& row : rows) {
        history.bind(0, ++id).bind(1, changeId).bind(2, QByteArrayView(row.key)).bind(3, QByteArrayView(row.after));
        history.bind(4, QByteArrayView(row.place)).bindBlob(5, hash).run();
        value.bind(0, row.year).bind(1, row.measure).bind(2, row.school).bind(3, row.amount).bind(4, id).run();
    }
    database.execute(QStringLiteral("COMMIT"));
    return seconds(timer);
}

} // namespace

int main(int argc, char* argv[])
{
    const QCoreApplication application(argc, argv);
    const QString folder = argc > 1 ? QString::fromLocal8Bit(argv[1]) : QDir::tempPath();
    constexpr int Schools = 500, Measures = 120, Years = 17;
    BenchCity city(folder, QStringLiteral("import"), Schools, Measures, 2008, Years);
    const QString bare = folder + QStringLiteral("/bare.db");
    QFile::remove(bare);
    QFile::copy(city.path, bare);
    const QString file = city.writeValues();
    QElapsedTimer timer;
    timer.start();
    const auto outcome = city.importFile(file, QStringLiteral("values"));
    const double imported = seconds(timer);
    const double loop = bareLoop(Database(bare), readBack(*city.database));
    timer.start();
    city.importFile(file, QStringLiteral("values"));
    const double again = seconds(timer);
    std::printf("import of %d values: %.2f s; bare SQLite loop, same rows and schema: %.2f s; ratio %.2f\n",
                outcome.counts.added, imported, loop, imported / loop);
    std::printf("the same file again, nothing changed: %.2f s; ratio %.2f\n", again, again / loop);
    return 0;
}
