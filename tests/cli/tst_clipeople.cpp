#include "program.h"
#include "terminal.h"

#include "storage/database.h"
#include "work/people.h"

/// The command line on a file with people.
class TestCliPeople : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanup() { qunsetenv("EDUBUREAU_PASSWORD"); }
    void writingNeedsSignIn();
    void aWrongPasswordIsToldApart();
    void aLeaderDoesNotWrite();
    void aClerkImportsDashboards();
    void theSignedInNameStandsInTheHistory();
    void aPasswordIsAskedForAndNotShown();
    void aWrongPasswordAtTheTerminal();
    void readingStaysOpenAndHidesPasswords();
    void withoutPeopleThereIsNothingToSignInto();

private:
    QStringList enterAs(const QString& name) const
    {
        return {u"enter"_s, m_file, u"--year"_s, u"2024"_s, u"--user"_s, name};
    }
    ProgramResult enter(const QStringList& user, const QByteArray& line = "1133990001,students_kg,71\n") const
    {
        return runProgram(QStringList{u"enter"_s, m_file, u"--year"_s, u"2024"_s} + user, line);
    }

    Workplace m_place;
    QString m_file;
};

void TestCliPeople::initTestCase()
{
    m_file = m_place.sample();
    const Database database(m_file);
    const People people(database);
    people.add(User{u"root"_s}, {0, u"Li"_s, Role::Administrator}, u"first password"_s);
    const User li{u"Li"_s, Role::Administrator, {}, false};
    people.add(li, {0, u"Wang"_s, Role::Clerk}, u"second password"_s);
    people.add(li, {0, u"Zhao"_s, Role::Leader}, u"third password"_s);
}

void TestCliPeople::writingNeedsSignIn()
{
    const qint64 before = historyLength(m_file);
    const auto result = enter({u"--user"_s, u"Wang"_s});
    QCOMPARE(result.status, 3);
    QVERIFY2(result.err.contains(u"EDUBUREAU_PASSWORD"_s), qPrintable(result.err));
    const auto import = runProgram(
        {u"import"_s, m_file, m_place.write(u"values.csv"_s, "school,measure\n"), u"--year"_s, u"2024"_s});
    QCOMPARE(import.status, 3);
    QCOMPARE(historyLength(m_file), before);
}

void TestCliPeople::aWrongPasswordIsToldApart()
{
    qputenv("EDUBUREAU_PASSWORD", "first password");
    const auto result = enter({u"--user"_s, u"Wang"_s});
    QCOMPARE(result.status, 3);
    QVERIFY2(result.err.contains(u"do not belong together"_s), qPrintable(result.err));
}

/// Dashboards are staff's own.
void TestCliPeople::aClerkImportsDashboards()
{
    const QString exported = m_place.path(u"d.json"_s);
    QCOMPARE(runProgram({u"dashboard"_s, m_file, u"health"_s, u"--export"_s, exported}).status, 0);
    const auto import = [&](const QString& name) {
        return runProgram(
            {u"dashboard"_s, m_file, u"--import"_s, exported, u"--replace"_s, u"--user"_s, name});
    };
    qputenv("EDUBUREAU_PASSWORD", "third password");
    QCOMPARE(import(u"Zhao"_s).status, 3);
    qputenv("EDUBUREAU_PASSWORD", "second password");
    const auto taken = import(u"Wang"_s);
    QVERIFY2(taken.status == 0, qPrintable(taken.err));
}

void TestCliPeople::aLeaderDoesNotWrite()
{
    qputenv("EDUBUREAU_PASSWORD", "third password");
    const auto result = enter({u"--user"_s, u"Zhao"_s});
    QCOMPARE(result.status, 3);
    QVERIFY2(result.err.contains(u"role of Zhao"_s), qPrintable(result.err));
}

void TestCliPeople::theSignedInNameStandsInTheHistory()
{
    qputenv("EDUBUREAU_PASSWORD", "second password");
    const auto result = enter({u"--user"_s, u"Wang"_s}, "1133990001,students_kg,71\n");
    QVERIFY2(result.status == 0, qPrintable(result.err));
    const auto line = runProgram({u"history"_s, m_file, u"--limit"_s, u"1"_s, u"--json"_s}).array().first();
    QCOMPARE(line.toObject().value("who"_L1).toString(), u"Wang"_s);
}

void TestCliPeople::aPasswordIsAskedForAndNotShown()
{
    Terminal terminal(enterAs(u"Wang"_s));
    QVERIFY2(terminal.shows("Password of Wang: "), terminal.screen());
    terminal.type("second password\n");
    QVERIFY2(terminal.shows("\r\n"), terminal.screen());
    terminal.type("1133990001,students_kg,73\n");
    QVERIFY2(terminal.shows("1133990001,students_kg,73"), terminal.screen()); // what is typed shows again
    QVERIFY2(terminal.shows("ACK 1133990001 students_kg"), terminal.screen());
    terminal.type("\x04");
    QCOMPARE(terminal.end(), 0);
    QVERIFY2(!terminal.screen().contains("second"), terminal.screen());
    QVERIFY2(lastEntered(m_file).contains(u"73"_s), qPrintable(lastEntered(m_file)));
}

void TestCliPeople::aWrongPasswordAtTheTerminal()
{
    const qint64 before = historyLength(m_file);
    Terminal terminal(enterAs(u"Wang"_s));
    QVERIFY2(terminal.shows("Password of Wang: "), terminal.screen());
    terminal.type("second passwort\n");
    QVERIFY2(terminal.shows("do not belong together"), terminal.screen());
    QCOMPARE(terminal.end(), 3);
    QVERIFY2(!terminal.screen().contains("second"), terminal.screen());
    QCOMPARE(historyLength(m_file), before);
}

void TestCliPeople::readingStaysOpenAndHidesPasswords()
{
    for (const QStringList& format : {QStringList{}, QStringList{u"--json"_s}}) {
        const auto result = runProgram(QStringList{u"history"_s, m_file, u"--limit"_s, u"10"_s} + format);
        QCOMPARE(result.status, 0);
        QVERIFY(result.out.contains("Zhao"));
        QVERIFY(!result.out.contains("argon2"));
    }
    QCOMPARE(runProgram({u"history"_s, m_file, u"--verify"_s}).status, 0);
}

void TestCliPeople::withoutPeopleThereIsNothingToSignInto()
{
    const QString single = m_place.sample(u"single.edb"_s);
    const auto result = runProgram({u"enter"_s, single, u"--year"_s, u"2024"_s, u"--user"_s, u"Wang"_s});
    QCOMPARE(result.status, 2);
}

QTEST_GUILESS_MAIN(TestCliPeople)
#include "tst_clipeople.moc"
