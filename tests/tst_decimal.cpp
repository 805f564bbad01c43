#include "core/decimal.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

namespace {

Decimal dec(const char* text)
{
    return Decimal::parse(QString::fromLatin1(text)).value();
}

QString shown(std::optional<Decimal> number)
{
    return number ? number->toString() : u"none"_s;
}

} // namespace

class TestDecimal : public QObject
{
    Q_OBJECT

private slots:
    void parses_data();
    void parses();
    void rejects_data();
    void rejects();
    void roundsHalfAwayFromZero_data();
    void roundsHalfAwayFromZero();
    void writesAsManyPlacesAsAsked_data();
    void writesAsManyPlacesAsAsked();
    void comesFromDouble_data();
    void comesFromDouble();
    void doublesThatAreNoAmount();
    void dividesExactly_data();
    void dividesExactly();
    void staysInRange();
    void multiplies();
    void compares();
};

void TestDecimal::parses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("millionths");

    QTest::newRow("zero") << u"0"_s << qint64(0);
    QTest::newRow("whole") << u"812"_s << qint64(812'000'000);
    QTest::newRow("decimals") << u"52.75"_s << qint64(52'750'000);
    QTest::newRow("six places") << u"0.000001"_s << qint64(1);
    QTest::newRow("zeros beyond six places") << u"1.5000000000"_s << qint64(1'500'000);
    QTest::newRow("plus") << u"+3"_s << qint64(3'000'000);
    QTest::newRow("minus") << u"-1.14"_s << qint64(-1'140'000);
    QTest::newRow("no whole part") << u".5"_s << qint64(500'000);
    QTest::newRow("no decimals behind the point") << u"5."_s << qint64(5'000'000);
    QTest::newRow("leading zeros") << u"007"_s << qint64(7'000'000);
    QTest::newRow("largest") << u"9223372036854.775807"_s << std::numeric_limits<qint64>::max();
    QTest::newRow("smallest") << u"-9223372036854.775807"_s << -std::numeric_limits<qint64>::max();
}

void TestDecimal::parses()
{
    QFETCH(QString, text);
    const auto number = Decimal::parse(text);
    QVERIFY(number);
    QTEST(number->millionths(), "millionths");
}

void TestDecimal::rejects_data()
{
    QTest::addColumn<QString>("text");

    QTest::newRow("empty") << u""_s;
    QTest::newRow("sign alone") << u"-"_s;
    QTest::newRow("point alone") << u"."_s;
    QTest::newRow("two points") << u"1.2.3"_s;
    QTest::newRow("two signs") << u"--1"_s;
    QTest::newRow("sign inside") << u"1-2"_s;
    QTest::newRow("sign behind the point") << u"1.-2"_s;
    QTest::newRow("space") << u"1 2"_s;
    QTest::newRow("separator") << u"1,024"_s;
    QTest::newRow("exponent") << u"1e3"_s;
    QTest::newRow("hexadecimal") << u"0x10"_s;
    QTest::newRow("words") << u"nan"_s;
    QTest::newRow("full-width digits") << u"１２"_s;
    QTest::newRow("Arabic digits") << u"١٢"_s;
    QTest::newRow("seven places") << u"0.0000001"_s;
    QTest::newRow("beyond the range") << u"9223372036854.775808"_s;
    QTest::newRow("far beyond the range") << u"99999999999999999999999999999999999999999999"_s;
}

void TestDecimal::rejects()
{
    QFETCH(QString, text);
    QCOMPARE(shown(Decimal::parse(text)), u"none"_s);
}

void TestDecimal::roundsHalfAwayFromZero_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("places");
    QTest::addColumn<QString>("rounded");

    QTest::newRow("2.675") << u"2.675"_s << 2 << u"2.68"_s;
    QTest::newRow("-2.675") << u"-2.675"_s << 2 << u"-2.68"_s;
    QTest::newRow("52.745") << u"52.745"_s << 2 << u"52.75"_s;
    QTest::newRow("-52.745") << u"-52.745"_s << 2 << u"-52.75"_s;
    QTest::newRow("52.744999") << u"52.744999"_s << 2 << u"52.74"_s;
    QTest::newRow("-52.744999") << u"-52.744999"_s << 2 << u"-52.74"_s;
    QTest::newRow("0.5") << u"0.5"_s << 0 << u"1"_s;
    QTest::newRow("1.5") << u"1.5"_s << 0 << u"2"_s;
    QTest::newRow("2.5, which bankers round down") << u"2.5"_s << 0 << u"3"_s;
    QTest::newRow("-0.5") << u"-0.5"_s << 0 << u"-1"_s;
    QTest::newRow("-0.4 has no sign left") << u"-0.4"_s << 0 << u"0"_s;
    QTest::newRow("carries over") << u"99.995"_s << 2 << u"100"_s;
    QTest::newRow("all places") << u"0.123456"_s << 6 << u"0.123456"_s;
}

void TestDecimal::roundsHalfAwayFromZero()
{
    QFETCH(QString, text);
    QFETCH(int, places);
    QTEST(Decimal::parse(text)->rounded(places).toString(), "rounded");
}

void TestDecimal::writesAsManyPlacesAsAsked_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("places");
    QTest::addColumn<QString>("written");

    QTest::newRow("padded") << u"52.7"_s << 2 << u"52.70"_s;
    QTest::newRow("whole") << u"812"_s << 0 << u"812"_s;
    QTest::newRow("rounded") << u"52.745"_s << 2 << u"52.75"_s;
    QTest::newRow("small") << u"0.05"_s << 2 << u"0.05"_s;
    QTest::newRow("negative below one") << u"-0.05"_s << 2 << u"-0.05"_s;
    QTest::newRow("no negative zero") << u"-0.001"_s << 2 << u"0.00"_s;
    QTest::newRow("six") << u"1"_s << 6 << u"1.000000"_s;
    QTest::newRow("more than there are") << u"1"_s << 9 << u"1.000000"_s;
}

void TestDecimal::writesAsManyPlacesAsAsked()
{
    QFETCH(QString, text);
    QFETCH(int, places);
    QTEST(Decimal::parse(text)->toString(places), "written");
}

void TestDecimal::comesFromDouble_data()
{
    QTest::addColumn<double>("number");
    QTest::addColumn<int>("places");
    QTest::addColumn<QString>("text");

    QTest::newRow("0.1 + 0.2") << 0.1 + 0.2 << 6 << u"0.3"_s;
    QTest::newRow("2.675") << 2.675 << 2 << u"2.68"_s;
    QTest::newRow("-2.675") << -2.675 << 2 << u"-2.68"_s;
    QTest::newRow("52.745 computed") << 10549.0 / 20000.0 * 100.0 << 2 << u"52.75"_s;
    QTest::newRow("52.745 by 100 first") << 100.0 * 0.52745 << 2 << u"52.75"_s;
    QTest::newRow("-52.745 computed") << -10549.0 / 20000.0 * 100.0 << 2 << u"-52.75"_s;
    QTest::newRow("too small") << 1e-7 << 6 << u"0"_s;
    QTest::newRow("half a millionth") << 5e-7 << 6 << u"0.000001"_s;
    QTest::newRow("just below half a millionth") << 4.9e-7 << 6 << u"0"_s;
    QTest::newRow("tiny") << 1e-300 << 6 << u"0"_s;
    QTest::newRow("half") << 0.5 << 0 << u"1"_s;
    QTest::newRow("nearly one") << 0.9999999 << 6 << u"1"_s;
    QTest::newRow("large") << 9.1e12 << 6 << u"9100000000000"_s;
    QTest::newRow("negative large") << -9.1e12 << 6 << u"-9100000000000"_s;
    QTest::newRow("zero") << 0.0 << 2 << u"0"_s;
    QTest::newRow("negative zero") << -0.0 << 2 << u"0"_s;
    QTest::newRow("third") << 1.0 / 3.0 << 6 << u"0.333333"_s;
    QTest::newRow("two thirds") << 2.0 / 3.0 << 4 << u"0.6667"_s;
}

void TestDecimal::comesFromDouble()
{
    QFETCH(double, number);
    QFETCH(int, places);
    QTEST(shown(Decimal::fromDouble(number, places)), "text");
}

void TestDecimal::doublesThatAreNoAmount()
{
    for (const double number :
         {std::numeric_limits<double>::infinity(), -std::numeric_limits<double>::infinity(),
          std::numeric_limits<double>::quiet_NaN(), 9.3e12, -9.3e12, 1e300}) {
        QCOMPARE(shown(Decimal::fromDouble(number)), u"none"_s);
    }
}

void TestDecimal::dividesExactly_data()
{
    QTest::addColumn<QString>("numerator");
    QTest::addColumn<QString>("factor");
    QTest::addColumn<QString>("denominator");
    QTest::addColumn<int>("places");
    QTest::addColumn<QString>("quotient");

    QTest::newRow("myopia rate") << u"10549"_s << u"100"_s << u"20000"_s << 2 << u"52.75"_s;
    QTest::newRow("just below the half") << u"5274499"_s << u"100"_s << u"10000000"_s << 2 << u"52.74"_s;
    QTest::newRow("negative") << u"-10549"_s << u"100"_s << u"20000"_s << 2 << u"-52.75"_s;
    QTest::newRow("negative denominator") << u"10549"_s << u"100"_s << u"-20000"_s << 2 << u"-52.75"_s;
    QTest::newRow("a third") << u"1"_s << u"1"_s << u"3"_s << 6 << u"0.333333"_s;
    QTest::newRow("large sums in 元")
        << u"9000000000000"_s << u"100"_s << u"9000000000001"_s << 2 << u"100"_s;
    QTest::newRow("half of the last place, large")
        << u"1000000000.5"_s << u"1"_s << u"1"_s << 0 << u"1000000001"_s;
    // Rounding to six places first would make 0.005 of this, and 0.01 of that.
    QTest::newRow("rounded once") << u"4999999999"_s << u"1"_s << u"1000000000000"_s << 2 << u"0"_s;
    QTest::newRow("no denominator") << u"5"_s << u"100"_s << u"0"_s << 2 << u"none"_s;
    QTest::newRow("nothing by nothing") << u"0"_s << u"100"_s << u"0"_s << 2 << u"none"_s;
    QTest::newRow("out of range") << u"9000000000000"_s << u"100"_s << u"1"_s << 2 << u"none"_s;
    QTest::newRow("largest product") << u"9000000000000"_s << u"9000000000000"_s << u"9000000000000"_s << 6
                                     << u"9000000000000"_s;
    QTest::newRow("largest product by the smallest")
        << u"9000000000000"_s << u"9000000000000"_s << u"0.000001"_s << 0 << u"none"_s;
}

void TestDecimal::dividesExactly()
{
    QFETCH(QString, numerator);
    QFETCH(QString, factor);
    QFETCH(QString, denominator);
    QFETCH(int, places);
    QTEST(shown(Decimal::quotient(*Decimal::parse(numerator), *Decimal::parse(factor),
                                  *Decimal::parse(denominator), places)),
          "quotient");
}

void TestDecimal::staysInRange()
{
    const Decimal largest = Decimal::fromMillionths(std::numeric_limits<qint64>::max());
    const Decimal step = Decimal::fromMillionths(1);
    QCOMPARE(shown(dec("1.5").plus(dec("2.25"))), u"3.75"_s);
    QCOMPARE(shown(dec("1.5").plus(dec("-2.25"))), u"-0.75"_s);
    QCOMPARE(shown(largest.plus(-step)), u"9223372036854.775806"_s);
    QCOMPARE(shown(largest.plus(step)), u"none"_s);
    QCOMPARE(shown((-largest).plus(-step)), u"none"_s);
}

void TestDecimal::multiplies()
{
    QCOMPARE(shown(dec("10.5").times(dec("-3"))), u"-31.5"_s);
    QCOMPARE(shown(dec("0.001").times(dec("0.0005"))), u"0.000001"_s);
    QCOMPARE(shown(dec("0.001").times(dec("-0.0005"))), u"-0.000001"_s);
    QCOMPARE(shown(dec("0.001").times(dec("0.0004"))), u"0"_s);
    QCOMPARE(shown(dec("9000000000000").times(dec("2"))), u"none"_s);
}

void TestDecimal::compares()
{
    QVERIFY(dec("52.75") > dec("52.7"));
    QVERIFY(dec("-1") < dec("0"));
    QVERIFY(dec("1.50") == dec("1.5"));
    QCOMPARE((dec("52.75") - dec("53.89")).toString(2), u"-1.14"_s);
    QCOMPARE(dec("52.750").placesUsed(), 2);
    QCOMPARE(dec("100").placesUsed(), 0);
    QCOMPARE(dec("-2.5").toDouble(), -2.5);
}

QTEST_APPLESS_MAIN(TestDecimal)
#include "tst_decimal.moc"
