// A locked year on the command line: nothing gets in, what was reported stays, corrections show as such.

#include "cli/program.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

class TestCliLock : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void fromLockToRestatement();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void lockedYearsStayLocked();

private:
    ProgramResult run(const QString& command, const QStringList& more = {}) const
    {
        return runProgram(QStringList{command, m_database, u"--year"_s, u"2024"_s} + more);
    }
    ProgramResult enter(const QByteArray& lines) const
    {
        return runProgram({u"enter"_s, m_database, u"--year"_s, u"2024"_s}, lines);
    }
    /// The kindergarten's own figure.
    QJsonObject children() const
    {
        const auto parts =
            run(u"figures"_s, {u"--code"_s, m_figure, u"--by"_s, u"school"_s, u"--json"_s}).array();
        for (const QJsonValue& part : parts) {
            if (part.toObject().value("scope"_L1) == u"school:"_s + Kindergarten) {
                return part.toObject();
            }
        }
        return {};
    }
    void verify() const { QCOMPARE(runProgram({u"verify"_s, m_database}).status, 0); }

    Workplace m_place;
    QString m_database;
    const QString m_figure = u"kg_in_children"_s;
};

void TestCliLock::init()
{
    m_database = m_place.sample();
}

void TestCliLock::fromLockToRestatement()
{
    const QJsonObject before = children();
    QVERIFY(before.value("value"_L1).isDouble());
    QCOMPARE(run(u"lock"_s).status, 0);
    verify();

    const auto entered = enter("1133990001,students_kg,1\n");
    QCOMPARE(entered.status, 1);
    QVERIFY2(entered.err.contains(u"2024 is locked"_s), qPrintable(entered.err));
    const QString file = m_place.write(u"v.csv"_s, "year,school,students_kg\n2024,1133990001,1\n");
    const auto imported = runProgram({u"import"_s, m_database, file, u"--on-conflict"_s, u"replace"_s});
    QCOMPARE(imported.status, 1);
    QVERIFY2(imported.err.contains(u"2024 is locked"_s), qPrintable(imported.err));
    {
        QSqlDatabase raw = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"raw"_s);
        raw.setDatabaseName(m_database);
        QVERIFY(raw.open());
        QSqlQuery query(raw);
        QVERIFY(!query.exec(u"UPDATE value SET amount = 1 WHERE year = 2024"_s));
        QVERIFY(!query.exec(u"UPDATE year SET state = 'open' WHERE year = 2024"_s));
        raw.close();
    }
    QSqlDatabase::removeDatabase(u"raw"_s);
    QCOMPARE(children(), before);
    verify();

    QCOMPARE(run(u"unlock"_s, {u"--reason"_s, u"a class was counted twice"_s}).status, 0);
    verify();
    QCOMPARE(enter("1133990001,students_kg,300\n").status, 0);
    const QJsonObject after = children();
    QCOMPARE(after.value("value"_L1).toDouble(), 300.0);
    QCOMPARE(after.value("as_reported"_L1), before.value("value"_L1));
    QVERIFY(!before.contains("as_reported"_L1));
    verify();

    QCOMPARE(run(u"lock"_s).status, 0);
    QCOMPARE(children(), after);
    verify();
}

void TestCliLock::saysWhatIsWrong_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("status");
    QTest::newRow("no reason") << QStringList{u"unlock"_s, u"--year"_s, u"2024"_s} << 2;
    QTest::newRow("blank reason") << QStringList{u"unlock"_s, u"--year"_s, u"2024"_s, u"--reason"_s, u" "_s}
                                  << 2;
    QTest::newRow("no year") << QStringList{u"lock"_s} << 2;
    QTest::newRow("unknown year") << QStringList{u"lock"_s, u"--year"_s, u"1999"_s} << 1;
    QTest::newRow("not locked") << QStringList{u"unlock"_s, u"--year"_s, u"2023"_s, u"--reason"_s, u"x"_s}
                                << 1;
}

void TestCliLock::saysWhatIsWrong()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, status);
    arguments.insert(1, m_database);
    const auto result = runProgram(arguments);
    QCOMPARE(result.status, status);
    QVERIFY(!result.err.isEmpty());
}

void TestCliLock::lockedYearsStayLocked()
{
    QCOMPARE(run(u"lock"_s).status, 0);
    const qint64 length = historyLength(m_database);
    const auto again = run(u"lock"_s);
    QCOMPARE(again.status, 1);
    QVERIFY(again.err.contains(u"2024"_s));
    QCOMPARE(historyLength(m_database), length);
}

QTEST_GUILESS_MAIN(TestCliLock)

#include "tst_clilock.moc"
