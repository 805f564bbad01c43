// How figures reach their rows: every statement that they run is taken from the program as it runs, and
// SQLite is asked how it would go about it. db/README.md shows the same plans.

#include "core/completeness.h"
#include "storagefixture.h"
#include "work/reading.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/// The statements that a connection runs while this lives, each once, with ? where values were bound.
class Statements
{
public:
    explicit Statements(sqlite3* connection) : m_connection(connection)
    {
        sqlite3_trace_v2(connection, SQLITE_TRACE_STMT, &Statements::note, this);
    }
    ~Statements() { sqlite3_trace_v2(m_connection, 0, nullptr, nullptr); }
    Statements(const Statements&) = delete;
    Statements& operator=(const Statements&) = delete;

    /// Those that read a table.
    QStringList over(const QString& table) const
    {
        return m_all.filter(QRegularExpression(u"\\bFROM %1\\b"_s.arg(table)));
    }
    const QStringList& all() const { return m_all; }

private:
    static int note(unsigned, void* self, void* statement, void*)
    {
        QStringList& all = static_cast<Statements*>(self)->m_all;
        const auto sql = QString::fromUtf8(sqlite3_sql(static_cast<sqlite3_stmt*>(statement)));
        if (!all.contains(sql)) {
            all.append(sql);
        }
        return 0;
    }

    sqlite3* m_connection;
    QStringList m_all;
};

/// The last column of EXPLAIN QUERY PLAN, a step a line.
QStringList planOf(const QString& path, const QString& sql)
{
    QStringList steps = RawConnection(path).ask(u"EXPLAIN QUERY PLAN "_s + sql).split(u'\n');
    for (QString& step : steps) {
        step = step.section(u'|', 3);
    }
    return steps;
}

} // namespace

class TestQueryPlans : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void readsOneMeasureOfOneYear();
    void seesWhoReportedByTheKeyAlone();
    void findsTheRowsOfAYearByAnIndex_data();
    void findsTheRowsOfAYearByAnIndex();
    void neverWalksThroughAllValues();
    void readmeShowsThem();

private:
    QString onlyOne(const QString& table, const QString& part) const;

    std::unique_ptr<TemporaryDatabase> m_city;
    std::unique_ptr<Statements> m_statements;
};

void TestQueryPlans::initTestCase()
{
    m_city = std::make_unique<TemporaryDatabase>();
    m_city->put(812);
    Change change(m_city->database(), TemporaryDatabase::info());
    m_city->save(change, "figure_version", 0,
                 {{"figure", "rate"}, {"first_year", 2000}, {"kind", "total"}, {"numerator", "pupils"}});
    change.commit();
    m_statements = std::make_unique<Statements>(m_city->database().handle());
    Reading reading(m_city->database());
    const FigureReport report = reading.figures.report(u"rate"_s, 2024);
    QVERIFY(report.value.value == Decimal::fromInt(812));
    for (const Scope& scope : reading.figures.scopes(Grouping::School, 2024)) {
        QVERIFY(reading.figures.value(u"rate"_s, 2024, scope).value == Decimal::fromInt(812));
    }
    for (const RecordType& type : Registers::yearly()) {
        QVERIFY(reading.data.records(type, 2024).size() <= 1);
    }
    const Completeness completeness(reading.definitions, reading.data, 2024);
    QCOMPARE(completeness.offices.first().share.reported, 1);
}

QString TestQueryPlans::onlyOne(const QString& table, const QString& part) const
{
    const QStringList found = m_statements->over(table).filter(part);
    return found.size() == 1 ? found.first() : u"there are "_s + QString::number(found.size());
}

void TestQueryPlans::readsOneMeasureOfOneYear()
{
    QCOMPARE(planOf(m_city->path(), onlyOne(u"value"_s, u"amount"_s)),
             QStringList(u"SEARCH value USING PRIMARY KEY (year=? AND measure=?)"_s));
}

void TestQueryPlans::seesWhoReportedByTheKeyAlone()
{
    QCOMPARE(planOf(m_city->path(), onlyOne(u"value"_s, u"SELECT measure, school"_s)),
             QStringList(u"SEARCH value USING PRIMARY KEY (year=?)"_s));
}

void TestQueryPlans::findsTheRowsOfAYearByAnIndex_data()
{
    QTest::addColumn<QString>("table");
    QTest::newRow("figure_snapshot") << u"figure_snapshot"_s;
    QTest::newRow("nothing_to_report") << u"nothing_to_report"_s;
    for (const RecordType& type : Registers::yearly()) {
        QTest::newRow(qPrintable(type.id)) << type.tableName();
    }
}

void TestQueryPlans::findsTheRowsOfAYearByAnIndex()
{
    QFETCH(QString, table);
    const QStringList statements = m_statements->over(table);
    QVERIFY(!statements.isEmpty());
    for (const QString& sql : statements) {
        const QString first = planOf(m_city->path(), sql).first();
        QVERIFY2(first.startsWith(u"SEARCH %1 USING "_s.arg(table)) && first.contains(u"year=?"_s),
                 qPrintable(sql + u'\n' + first));
    }
}

void TestQueryPlans::neverWalksThroughAllValues()
{
    for (const QString& sql : m_statements->all()) {
        for (const QString& step : planOf(m_city->path(), sql)) {
            for (const QString& table : {u"value"_s, u"history"_s, u"change"_s, u"school_year"_s}) {
                QVERIFY2(!QString(step + u' ').startsWith(u"SCAN %1 "_s.arg(table)), qPrintable(sql));
            }
        }
    }
}

void TestQueryPlans::readmeShowsThem()
{
    const QString readme = QString::fromUtf8(bytesOf(QStringLiteral(SOURCE_DIR "/db/README.md")));
    for (const QString& table : {u"value"_s, u"school_year"_s, u"figure_snapshot"_s}) {
        for (QString sql : m_statements->over(table)) {
            const QString plan = planOf(m_city->path(), sql).join(u"\n    "_s);
            if (table == u"school_year"_s) { // one column for each field
                sql = u"SELECT … "_s + sql.mid(sql.indexOf(u"FROM"_s));
            }
            QVERIFY2(readme.contains(sql + u"\n    "_s + plan), qPrintable(sql + u"\n    "_s + plan));
        }
    }
}

QTEST_GUILESS_MAIN(TestQueryPlans)
#include "tst_queryplans.moc"
