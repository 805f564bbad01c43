// `enter`: what was acknowledged is on disk, whatever happens to the program next.

#include "cli/program.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

#include <csignal>

class TestCliEntry : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void acknowledges();
    void answersBadLines_data();
    void answersBadLines();
    void goodLinesAroundABadOneStay();
    void blankClears();
    void survivesKill_data();
    void survivesKill();
    void readsAfterACutShortChange();
    void waitsForNobodyForever();

private:
    ProgramResult enter(const QByteArray& lines) const
    {
        return runProgram({u"enter"_s, m_database, u"--year"_s, u"2024"_s}, lines);
    }

    Workplace m_place;
    QString m_database;
};

void TestCliEntry::init()
{
    m_database = m_place.sample();
}

void TestCliEntry::acknowledges()
{
    const auto result = enter("1133990001,students_kg,71\r\n\n示例东湾中心幼儿园,在园幼儿数,\"72\"\n"
                              "1133990001,students_kg,1,073人\n,avg_salary_teacher,90000\n");
    QCOMPARE(result.status, 1); // the quotation marks are no number
    QCOMPARE(result.out, "ACK 1133990001 students_kg\nACK 1133990001 students_kg\nACK  avg_salary_teacher\n");
    QVERIFY(result.err.startsWith(u"line 3:"_s));
    QCOMPARE(lastEntered(m_database), u"90000"_s);
    QCOMPARE(runProgram({u"verify"_s, m_database}).status, 0);
}

void TestCliEntry::answersBadLines_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("named");
    QTest::newRow("two parts") << QByteArray("1133990001,students_kg") << u"school,measure,value"_s;
    QTest::newRow("no school") << QByteArray("9999,students_kg,1") << u"9999"_s;
    QTest::newRow("no measure") << QByteArray("1133990001,nosuch,1") << u"nosuch"_s;
    QTest::newRow("wrong type") << QByteArray("1133990001,students_p,1") << u"not reported by schools"_s;
    QTest::newRow("other magnitude") << QByteArray(",avg_salary_teacher,2000万") << u"20000000"_s;
    QTest::newRow("not a number") << QByteArray("1133990001,students_kg,many") << u"many"_s;
    QTest::newRow("out of range") << QByteArray("1133990001,students_kg,-1") << u"between"_s;
    QTest::newRow("school missing") << QByteArray(",students_kg,1") << u"school is missing"_s;
}

void TestCliEntry::answersBadLines()
{
    QFETCH(const QByteArray, line);
    QFETCH(const QString, named);
    const qint64 before = historyLength(m_database);
    const auto result = enter(line + '\n');
    QCOMPARE(result.status, 1);
    QVERIFY(result.out.isEmpty());
    QVERIFY2(result.err.contains(named), qPrintable(result.err));
    QCOMPARE(historyLength(m_database), before);
}

void TestCliEntry::goodLinesAroundABadOneStay()
{
    const auto result = enter("1133990001,students_kg,81\nnonsense\n1133990001,students_kg,82\n");
    QCOMPARE(result.status, 1);
    QCOMPARE(result.out.count("ACK"), 2);
    QCOMPARE(lastEntered(m_database), u"82"_s);
}

void TestCliEntry::blankClears()
{
    enter("1133990001,students_kg,83\n");
    QCOMPARE(enter("1133990001,students_kg,\n").status, 0);
    const auto line =
        runProgram({u"history"_s, m_database, u"--limit"_s, u"1"_s, u"--json"_s}).array().first();
    QCOMPARE(line["before"_L1].toString(), u"83"_s);
    QVERIFY(line["after"_L1].isNull());
    QCOMPARE(runProgram({u"verify"_s, m_database}).status, 0);
}

void TestCliEntry::survivesKill_data()
{
    QTest::addColumn<int>("acknowledged");
    for (const int count : {1, 7, 40, 111, 180}) {
        QTest::addRow("after %d", count) << count;
    }
}

void TestCliEntry::survivesKill()
{
    QFETCH(const int, acknowledged);
    QByteArray lines;
    for (int i = 1; i <= 2000; ++i) {
        lines += "1133990001,students_kg," + QByteArray::number(1000 + i) + '\n';
    }
    QProcess process;
    prepareProgram(process, {u"enter"_s, m_database, u"--year"_s, u"2024"_s});
    process.start();
    process.write(lines);
    QByteArray answers;
    while (answers.count('\n') < acknowledged && process.waitForReadyRead(30'000)) {
        answers += process.readAllStandardOutput();
    }
    ::kill(static_cast<pid_t>(process.processId()), SIGKILL);
    process.waitForFinished();
    answers += process.readAllStandardOutput();
    const int acks = static_cast<int>(answers.count("\n"));
    QVERIFY(acks >= acknowledged);
    // The very next command only reads: it must not need another one to repair the file first.
    const auto proof = runProgram({u"verify"_s, m_database});
    QVERIFY2(proof.status == 0, qPrintable(proof.err));
    QVERIFY(lastEntered(m_database).toInt() >= 1000 + acks);
    QCOMPARE(enter("1133990001,students_kg,5\n").status, 0);
}

/// The same in a way that does not depend on the moment: a journal of a change that never ended.
void TestCliEntry::readsAfterACutShortChange()
{
    const QString cut = m_place.path(u"cut.edb"_s);
    {
        QSqlDatabase raw = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"cut"_s);
        raw.setDatabaseName(m_database);
        QVERIFY(raw.open());
        QSqlQuery query(raw);
        QVERIFY(query.exec(u"PRAGMA cache_size = 1"_s)); // spills into the file before the commit
        QVERIFY(query.exec(u"BEGIN EXCLUSIVE"_s));
        QVERIFY(query.exec(u"UPDATE value SET amount = 1 WHERE amount IS NOT NULL AND year = 2024"_s));
        QFile::remove(cut);
        QVERIFY(QFile::copy(m_database, cut));
        QVERIFY(QFile::copy(m_database + u"-journal"_s, cut + u"-journal"_s));
        query.exec(u"ROLLBACK"_s);
    }
    QSqlDatabase::removeDatabase(u"cut"_s);
    QVERIFY(QFileInfo(cut + u"-journal"_s).size() > 0);
    const auto result = runProgram({u"verify"_s, cut});
    QVERIFY2(result.status == 0, qPrintable(result.err));
}

/// Another writer holds the file: a clear message after the time-out, and nothing is lost or half done.
void TestCliEntry::waitsForNobodyForever()
{
    const qint64 before = historyLength(m_database);
    {
        QSqlDatabase raw = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"other"_s);
        raw.setDatabaseName(m_database);
        QVERIFY(raw.open());
        QVERIFY(QSqlQuery(raw).exec(u"BEGIN IMMEDIATE"_s));
        const auto result = enter("1133990001,students_kg,91\n");
        QCOMPARE(result.status, 3);
        QVERIFY(result.out.isEmpty());
        QVERIFY2(result.err.contains(u"Another program"_s), qPrintable(result.err));
        QCOMPARE(runProgram({u"figures"_s, m_database, u"--year"_s, u"2024"_s}).status, 0); // reading goes on
        QVERIFY(QSqlQuery(raw).exec(u"ROLLBACK"_s));
    }
    QSqlDatabase::removeDatabase(u"other"_s);
    QCOMPARE(historyLength(m_database), before);
    QCOMPARE(enter("1133990001,students_kg,91\n").status, 0);
}

QTEST_GUILESS_MAIN(TestCliEntry)
#include "tst_clientry.moc"
