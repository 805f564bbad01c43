#include "celltext.h"
#include "exchange/sheet.h"
#include "exchange/xlsx/xlsxstyles.h"
#include "exchange/xlsx/xlsxvalue.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestXlsxValue : public QObject
{
    Q_OBJECT

private slots:
    void formats_data();
    void formats();
    void numbers_data();
    void numbers();
    void columnNames();
};

void TestXlsxValue::formats_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<NumberFormat>("format");

    using enum NumberFormat;
    QTest::newRow("general") << u"General"_s << Plain;
    QTest::newRow("chinese general") << u"G/通用格式\"人\""_s << Plain;
    QTest::newRow("iso") << u"yyyy\\-mm\\-dd;@"_s << Date;
    QTest::newRow("chinese") << u"yyyy\"年\"m\"月\"d\"日\";@"_s << Date;
    QTest::newRow("chinese bare") << u"[$-804]yyyy年m月"_s << Date;
    QTest::newRow("month only") << u"mm"_s << Date;
    QTest::newRow("month and day") << u"m\"月\"d\"日\""_s << Date;
    QTest::newRow("long date") << u"[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy"_s << Date;
    QTest::newRow("date and time") << u"yyyy/m/d\\ h:mm"_s << Date;
    QTest::newRow("time") << u"h:mm:ss AM/PM"_s << Time;
    QTest::newRow("chinese time") << u"上午/下午h\"时\"mm\"分\""_s << Time;
    QTest::newRow("elapsed") << u"[h]:mm:ss"_s << Elapsed;
    QTest::newRow("unit in quotes") << u"0\"days\""_s << Plain;
    QTest::newRow("unit bare") << u"0年"_s << Plain;
    QTest::newRow("colour") << u"#,##0.00;[Red]-#,##0.00"_s << Plain;
    QTest::newRow("chinese colour") << u"0.00;[红色]0.00\\d"_s << Plain;
    QTest::newRow("date in second section only") << u"0;yyyy"_s << Plain;
    QTest::newRow("padding") << u"_-* #,##0_d;_s"_s << Plain;
    QTest::newRow("scientific") << u"0.00E+00"_s << Plain;
    QTest::newRow("percent") << u"0.00%"_s << Percent;
    QTest::newRow("percent in quotes") << u"0.00\"%\""_s << Plain;
    QTest::newRow("open quote") << u"0\"yyyy"_s << Plain;
    QTest::newRow("open bracket") << u"[h"_s << Elapsed;
    QTest::newRow("empty") << QString() << Plain;
}

void TestXlsxValue::formats()
{
    QFETCH(QString, code);
    QTEST(classifyFormat(code), "format");
}

void TestXlsxValue::numbers_data()
{
    QTest::addColumn<QString>("raw");
    QTest::addColumn<NumberFormat>("format");
    QTest::addColumn<bool>("date1904");
    QTest::addColumn<QString>("cell");

    using enum NumberFormat;
    const auto plain = [](const char* name, const QString& raw, const QString& text) {
        QTest::newRow(name) << raw << Plain << false << text;
    };
    plain("whole", u"812"_s, u"N:812"_s);
    plain("zero", u"0"_s, u"N:0"_s);
    plain("minus zero", u"-0"_s, u"N:0"_s);
    plain("negative", u"-3.25"_s, u"N:-3.25"_s);
    plain("sum of tenths", u"0.30000000000000004"_s, u"N:0.3"_s);
    plain("seventeen digits", u"1.1499999999999999"_s, u"N:1.15"_s);
    plain("trailing zeros", u"12.500"_s, u"N:12.5"_s);
    plain("leading zeros", u"007"_s, u"N:7"_s);
    plain("large exponent", u"3.3102119900101098E+17"_s, u"N:331021199001011000"_s);
    plain("small exponent", u"1.0000000000000001E-5"_s, u"N:0.00001"_s);
    plain("million", u"1E6"_s, u"N:1000000"_s);
    plain("beyond people", u"1E+30"_s, u"N:1e+30"_s);
    plain("identity number", u"331021199001011234"_s, u"N:331021199001011234"_s);
    plain("many decimals", u"52.749999999999993"_s, u"N:52.75"_s);
    plain("carry", u"0.99999999999999989"_s, u"N:1"_s);
    plain("no number", u"12a"_s, u"E:12a"_s);
    plain("not finite", u"1E999"_s, u"E:1E999"_s);
    QTest::newRow("percent") << u"0.52749999999999997"_s << Percent << false << u"N%:0.5275"_s;
    QTest::newRow("date") << u"45536"_s << Date << false << u"D:2024-09-01"_s;
    QTest::newRow("date and time") << u"45536.354166666664"_s << Date << false << u"D:2024-09-01T08:30:00"_s;
    QTest::newRow("nearly midnight") << u"45535.999999999"_s << Date << false << u"D:2024-09-01"_s;
    QTest::newRow("first day") << u"1"_s << Date << false << u"D:1900-01-01"_s;
    QTest::newRow("before the false leap day") << u"59"_s << Date << false << u"D:1900-02-28"_s;
    QTest::newRow("the false leap day") << u"60"_s << Date << false << u"T:1900-02-29"_s;
    QTest::newRow("after the false leap day") << u"61"_s << Date << false << u"D:1900-03-01"_s;
    QTest::newRow("last day") << u"2958465"_s << Date << false << u"D:9999-12-31"_s;
    QTest::newRow("after the last day") << u"2958466"_s << Date << false << u"N:2958466"_s;
    QTest::newRow("negative date") << u"-1"_s << Date << false << u"N:-1"_s;
    QTest::newRow("huge date") << u"1e300"_s << Date << false << u"N:1e+300"_s;
    QTest::newRow("zero as date") << u"0"_s << Date << false << u"N:0"_s;
    QTest::newRow("1904 zero") << u"0"_s << Date << true << u"D:1904-01-01"_s;
    QTest::newRow("1904") << u"44074"_s << Date << true << u"D:2024-09-01"_s;
    QTest::newRow("time") << u"0.34027777777777773"_s << Time << false << u"D:08:10:00"_s;
    QTest::newRow("elapsed") << u"1.5"_s << Elapsed << false << u"D:36:00:00"_s;
    QTest::newRow("no date") << u"abc"_s << Date << false << u"E:abc"_s;
}

void TestXlsxValue::numbers()
{
    QFETCH(QString, raw);
    QFETCH(NumberFormat, format);
    QFETCH(bool, date1904);
    QTEST(shown(numberCell(raw, format, date1904)), "cell");
}

void TestXlsxValue::columnNames()
{
    QCOMPARE(columnName(0), u"A"_s);
    QCOMPARE(columnName(25), u"Z"_s);
    QCOMPARE(columnName(27), u"AB"_s);
    QCOMPARE(columnName(701), u"ZZ"_s);
    QCOMPARE(columnName(16383), u"XFD"_s);
    QCOMPARE(columnName(-1), QString());
    int row = 0;
    int column = 0;
    QVERIFY(parseReference(u"XFD1048576", &row, &column));
    QCOMPARE(row, 1048575);
    QCOMPARE(column, 16383);
    QVERIFY(!parseReference(u"A1:B2", &row, &column));
    QVERIFY(!parseReference(u"", &row, &column));
}

QTEST_GUILESS_MAIN(TestXlsxValue)
#include "tst_xlsxvalue.moc"
