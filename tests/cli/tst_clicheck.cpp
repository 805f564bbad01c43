// check: the rules on the command line.

#include "cli/program.h"

class TestCliCheck : public QObject
{
    Q_OBJECT

private slots:
    void listsFindings();
    void printsThemPlainly();
    void findsWhatIsEntered();
    void quietWhenThereIsNothing();

private:
    Workplace m_place;
};

void TestCliCheck::listsFindings()
{
    const auto result = runProgram({u"check"_s, m_place.sample(), u"--year"_s, u"2024"_s, u"--json"_s});
    QCOMPARE(result.status, 1);
    QVERIFY(!result.array().isEmpty());
    for (const QJsonValue& value : result.array()) {
        const QJsonObject finding = value.toObject();
        for (const char* key :
             {"rule", "name", "severity", "school", "school_name", "office", "left", "operator", "right",
              "left_formula", "right_formula", "message", "state", "reason"}) {
            QVERIFY2(finding.contains(QLatin1String(key)), key);
        }
        QCOMPARE(finding.value("state"_L1).toString(), u"open"_s);
        QVERIFY(!finding.value("office"_L1).toString().isEmpty());
    }
}

void TestCliCheck::printsThemPlainly()
{
    const auto result = runProgram({u"check"_s, m_place.sample(), u"--year"_s, u"2024"_s});
    QCOMPARE(result.status, 1);
    QVERIFY(QString::fromUtf8(result.out).contains(u"96 等于 97"_s));
    QVERIFY(result.err.contains(u"findings"_s));
}

/// A tenfold number of children is a slip of the pen and a jump against last year.
void TestCliCheck::findsWhatIsEntered()
{
    const QString database = m_place.sample();
    const auto rulesOf = [&](const QString& school) {
        QStringList rules;
        for (const QJsonValue& value :
             runProgram({u"check"_s, database, u"--year"_s, u"2024"_s, u"--json"_s}).array()) {
            if (value["school"_L1].toString() == school) {
                rules.append(value["rule"_L1].toString());
            }
        }
        return rules;
    };
    QVERIFY(!rulesOf(Kindergarten).contains(u"students_kg_slip"_s));
    QCOMPARE(runProgram({u"enter"_s, database, u"--year"_s, u"2024"_s},
                        (Kindergarten + u",students_kg,3620\n"_s).toUtf8())
                 .status,
             0);
    const QStringList rules = rulesOf(Kindergarten);
    QVERIFY(rules.contains(u"students_kg_change"_s));
    QVERIFY(rules.contains(u"students_kg_slip"_s));
    QVERIFY(rules.contains(u"class_size_kg_peers"_s));
}

void TestCliCheck::quietWhenThereIsNothing()
{
    const auto result = runProgram({u"check"_s, m_place.sample(), u"--year"_s, u"1999"_s, u"--json"_s});
    QCOMPARE(result.status, 0);
    QVERIFY(result.array().isEmpty());
}

QTEST_GUILESS_MAIN(TestCliCheck)
#include "tst_clicheck.moc"
