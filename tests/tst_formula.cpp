#include "core/decimal.h"
#include "core/formula.h"

#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;

class TestFormula : public QObject
{
    Q_OBJECT

private slots:
    void computes_data();
    void computes();
    void namesWhatItReads();
    void namesKeepTheirOrder();
    void knowsPlainNames();
    void refuses_data();
    void refuses();
    void saysWhereItIsWrong();
    void divisionByZeroIsNoNumber();
    void movesWithItsSlots();
};

void TestFormula::computes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<double>("result");

    // a = 3, b = 4
    QTest::newRow("sum") << u"a + b"_s << 7.0;
    QTest::newRow("precedence") << u"a + b * 2"_s << 11.0;
    QTest::newRow("brackets") << u"(a + b) * 2"_s << 14.0;
    QTest::newRow("power") << u"b ^ 2"_s << 16.0;
    QTest::newRow("negative") << u"-a - b"_s << -7.0;
    QTest::newRow("numbers with a point") << u"0.5 * b"_s << 2.0;
    QTest::newRow("comparison holds") << u"(a < b)"_s << 1.0;
    QTest::newRow("comparison fails") << u"(a > b)"_s << 0.0;
    QTest::newRow("comparison of equals") << u"(a == 3) + (a != 3) + (b >= 4) + (b <= 3)"_s << 2.0;
    QTest::newRow("and") << u"(a > 2) && (b > 5)"_s << 0.0;
    QTest::newRow("or") << u"(a > 2) || (b > 5)"_s << 1.0;
    QTest::newRow("choice") << u"a > b ? 10 : 20"_s << 20.0;
    QTest::newRow("min, max") << u"min(a, b) + 10 * max(a, b)"_s << 43.0;
    QTest::newRow("abs, sqrt") << u"abs(a - b) + sqrt(b)"_s << 3.0;
    QTest::newRow("round half away") << u"round(2.675, 2)"_s << 2.68;
    QTest::newRow("round half away, negative") << u"round(-2.675, 2)"_s << -2.68;
    QTest::newRow("round 52.745") << u"round(52.745, 2)"_s << 52.75;
    QTest::newRow("round computed") << u"round(a / 8, 2)"_s << 0.38;
    QTest::newRow("round to whole numbers") << u"round(b / 8, 0)"_s << 1.0;
}

void TestFormula::computes()
{
    QFETCH(QString, text);
    const Formula formula(text);
    std::vector<double> values;
    for (const FormulaName& name : formula.names()) {
        values.push_back(name.code == u"a"_s ? 3.0 : 4.0);
    }
    QTEST(formula.evaluate(values), "result");
}

void TestFormula::namesWhatItReads()
{
    const Formula formula(u"rate.published - rate.published.previous + total.previous + total"_s);
    const QVector<FormulaName> expected = {{u"rate"_s, false, true},
                                           {u"rate"_s, true, true},
                                           {u"total"_s, false, false},
                                           {u"total"_s, true, false}};
    QCOMPARE(formula.names().size(), expected.size());
    for (const FormulaName& name : expected) {
        QVERIFY(formula.names().contains(name));
    }
    QVERIFY(Formula(u"1"_s).names().isEmpty());
}

void TestFormula::namesKeepTheirOrder()
{
    const Formula formula(u"zebra - ant"_s);
    std::vector<double> values;
    for (const FormulaName& name : formula.names()) {
        values.push_back(name.code == u"zebra"_s ? 10.0 : 1.0);
    }
    QCOMPARE(formula.evaluate(values), 9.0);
    QCOMPARE(formula.evaluate(values), 9.0);
}

void TestFormula::knowsPlainNames()
{
    QVERIFY(Formula(u"students"_s).isPlainName());
    QVERIFY(Formula(u"  students "_s).isPlainName());
    QVERIFY(Formula(u"students.previous"_s).isPlainName());
    QVERIFY(!Formula(u"students + 0"_s).isPlainName());
    QVERIFY(!Formula(u"-students"_s).isPlainName());
    QVERIFY(!Formula(u"1"_s).isPlainName());
}

void TestFormula::refuses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("word");

    QTest::newRow("empty") << u""_s << u"empty"_s;
    QTest::newRow("spaces") << u"  "_s << u"empty"_s;
    QTest::newRow("operator at the end") << u"a +"_s << u"a +"_s;
    QTest::newRow("two names") << u"a b"_s << u"b"_s;
    QTest::newRow("open bracket") << u"(a + b"_s << u"(a + b"_s;
    QTest::newRow("closing bracket") << u"a + b)"_s << u")"_s;
    QTest::newRow("unknown function") << u"average(a, b)"_s << u"average"_s;
    QTest::newRow("too few arguments") << u"round(a)"_s << u"round"_s;
    QTest::newRow("unknown sign") << u"a # b"_s << u"#"_s;
    QTest::newRow("Chinese") << u"近视 / 受检"_s << u"近视"_s;
    QTest::newRow("text") << u"\"a\""_s << u"a"_s;
    QTest::newRow("unknown attribute") << u"a.last"_s << u"last"_s;
    QTest::newRow("twice last year") << u"a.previous.previous"_s << u"previous"_s;
    // muParser would assign, and the condition would always be 2000.
    QTest::newRow("assignment") << u"a = 2000"_s << u"="_s;
    // muParser would compute both and keep the last: 024 of 1,024.
    QTest::newRow("thousands separator") << u"a * 1,024"_s << u","_s;
    QTest::newRow("two formulas") << u"a, b"_s << u","_s;
}

void TestFormula::refuses()
{
    QFETCH(QString, text);
    QFETCH(QString, word);
    try {
        const Formula formula(text);
        QFAIL("was taken");
    } catch (const FormulaError& error) {
        QVERIFY2(error.message().contains(word), qPrintable(error.message()));
    }
}

void TestFormula::saysWhereItIsWrong()
{
    try {
        const Formula formula(u"abc + # + d"_s);
        QFAIL("was taken");
    } catch (const FormulaError& error) {
        QVERIFY2(error.message().contains(u"character 7"_s), qPrintable(error.message()));
    }
}

void TestFormula::divisionByZeroIsNoNumber()
{
    for (const char* text : {"1 / a", "-1 / a", "a / a", "sqrt(a - 1)", "round(1 / a, 2)"}) {
        const Formula formula(QString::fromLatin1(text));
        const double result = formula.evaluate({0.0});
        QVERIFY2(!std::isfinite(result), text);
        QVERIFY2(!Decimal::fromDouble(result), text);
    }
}

void TestFormula::movesWithItsSlots()
{
    Formula first(u"a + b"_s);
    const Formula second = std::move(first);
    QCOMPARE(second.evaluate({1.0, 2.0}), 3.0);
    Formula third(u"a"_s);
    third = Formula(u"a * b"_s);
    QCOMPARE(third.evaluate({5.0, 7.0}), 35.0);
}

QTEST_APPLESS_MAIN(TestFormula)
#include "tst_formula.moc"
