#include "celltext.h"
#include "xlsfixture.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class TestXlsCells : public QObject
{
    Q_OBJECT

private slots:
    void cells_data();
    void cells();
    void strings_data();
    void strings();
    void formats_data();
    void formats();
    void textOfFormula();
    void numbersSideBySide();
    void daysFrom1904();

private:
    using F = XlsFixture;

    KeepingSink readBack(const XlsFixture& fixture) const
    {
        return readXls(fixture, m_folder.filePath(u"in.xls"_s));
    }

    QTemporaryDir m_folder;
};

void TestXlsCells::cells_data()
{
    QTest::addColumn<QByteArray>("records");
    QTest::addColumn<QString>("expected");

    const QByteArray at = F::place(4, 3);
    const auto rk = [&](quint32 value) { return F::record(0x027E, at + F::u32(value)); };
    QTest::newRow("number") << F::numberCell(4, 3, 0.1 + 0.2) << u"N:0.3"_s;
    QTest::newRow("whole number") << F::numberCell(4, 3, 331081199001011e0) << u"N:331081199001011"_s;
    QTest::newRow("negative zero") << F::numberCell(4, 3, -0.0) << u"N:0"_s;
    QTest::newRow("no number") << F::numberCell(4, 3, qQNaN()) << u"E:#NUM!"_s;
    QTest::newRow("whole rk") << rk(812 << 2 | 2) << u"N:812"_s;
    QTest::newRow("negative rk") << rk(static_cast<quint32>(-812 * 4) | 2) << u"N:-812"_s;
    QTest::newRow("rk of hundredths") << rk(5275 << 2 | 3) << u"N:52.75"_s;
    QTest::newRow("short double as rk") << rk(0x3FF80000) << u"N:1.5"_s;
    QTest::newRow("short double of hundredths") << rk(0x3FF80000 | 1) << u"N:0.015"_s;
    QTest::newRow("label") << F::record(0x0204, at + F::text(u"玉环"_s)) << u"T:玉环"_s;
    QTest::newRow("narrow label") << F::record(0x0204, at + F::u16(3) + F::u8(0) + "a\xE9z") << u"T:aéz"_s;
    QTest::newRow("rich label") << F::record(0x00D6, at + F::text(u"楚门"_s) + F::u16(1) + F::u32(0))
                                << u"T:楚门"_s;
    QTest::newRow("empty label") << F::record(0x0204, at + F::text({})) << u"-:"_s;
    QTest::newRow("true") << F::record(0x0205, at + F::u8(1) + F::u8(0)) << u"B:TRUE"_s;
    QTest::newRow("error") << F::record(0x0205, at + F::u8(0x2A) + F::u8(1)) << u"E:#N/A"_s;
    QTest::newRow("formula, number") << F::formula(4, 3, F::number(2.5)) << u"N:2.5"_s;
    QTest::newRow("formula, zero") << F::formula(4, 3, F::number(0)) << u"N:0"_s;
    QTest::newRow("formula, false") << F::formula(4, 3, F::special(1, 0)) << u"B:FALSE"_s;
    QTest::newRow("formula, error") << F::formula(4, 3, F::special(2, 0x17)) << u"E:#REF!"_s;
    QTest::newRow("formula, empty text") << F::formula(4, 3, F::special(3)) << u"-:"_s;
    QTest::newRow("formula, text") << F::formula(4, 3, F::special(0)) + F::record(0x0207, F::text(u"共1所"_s))
                                   << u"T:共1所"_s;
    QTest::newRow("shared formula, text") << F::formula(4, 3, F::special(0)) + F::record(0x04BC, F::u64(0))
                                                 + F::record(0x0207, F::text(u"是"_s))
                                          << u"T:是"_s;
    QTest::newRow("text of no formula") << F::record(0x0207, F::text(u"x"_s)) << u"-:"_s;
    QTest::newRow("blanks") << F::record(0x0201, at) + F::record(0x00BE, at + F::u16(0) + F::u16(4))
                            << u"-:"_s;
    QTest::newRow("later takes the place") << F::numberCell(4, 3, 1) + F::numberCell(4, 3, 2) << u"N:2"_s;
}

void TestXlsCells::cells()
{
    QFETCH(QByteArray, records);
    QFETCH(QString, expected);
    const KeepingSink sink = readBack(F().sheet(u"表"_s, records));
    QCOMPARE(sink.complaints.size(), 0);
    QVERIFY(sink.isOrderly && sink.tables.first().isWhole);
    QCOMPARE(shown(sink.tables.first().cell(4, 3)), expected);
    QCOMPARE(sink.tables.first().rows.size(), expected == u"-:"_s ? 0 : 1);
}

void TestXlsCells::strings_data()
{
    QTest::addColumn<QByteArray>("records");
    QTest::addColumn<QString>("text");

    const auto again = [](const QByteArray& body) { return F::record(0x003C, body); };
    const QByteArray last = F::text(u"末"_s);
    QTest::newRow("runs and readings") << F::sharedStrings(
        2, F::u16(2) + F::u8(0x0D) + F::u16(1) + F::u32(3) + F::wide(u"玉环"_s) + F::u32(7) + "abc" + last)
                                       << u"玉环"_s;
    QTest::newRow("split, as wide as before")
        << F::sharedStrings(2, F::u16(4) + F::u8(1) + F::wide(u"玉环"_s))
               + again(F::u8(1) + F::wide(u"实验"_s) + last)
        << u"玉环实验"_s;
    QTest::newRow("split, narrower then")
        << F::sharedStrings(2, F::u16(4) + F::u8(1) + F::wide(u"玉环"_s)) + again(F::u8(0) + "ab" + last)
        << u"玉环ab"_s;
    QTest::newRow("split, wider then")
        << F::sharedStrings(2, F::u16(4) + F::u8(0) + "ab") + again(F::u8(1) + F::wide(u"玉环"_s) + last)
        << u"ab玉环"_s;
    QTest::newRow("split twice") << F::sharedStrings(2, F::u16(3) + F::u8(0) + "a")
                                        + again(F::u8(1) + F::wide(u"玉"_s)) + again(F::u8(0) + "c" + last)
                                 << u"a玉c"_s;
    QTest::newRow("split before its first character")
        << F::sharedStrings(2, F::u16(2) + F::u8(1)) + again(F::u8(0) + "ab" + last) << u"ab"_s;
    QTest::newRow("split after its last character")
        << F::sharedStrings(2, F::u16(2) + F::u8(0x08) + F::u16(1) + "ab") + again(F::u32(0) + last)
        << u"ab"_s;
    QTest::newRow("split between runs")
        << F::sharedStrings(2, F::u16(2) + F::u8(0x08) + F::u16(2) + "ab" + F::u32(0))
               + again(F::u32(9) + last)
        << u"ab"_s;
    QTest::newRow("split between strings")
        << F::sharedStrings(2, F::u16(2) + F::u8(0) + "ab") + again(last) << u"ab"_s;
    QTest::newRow("nothing in between")
        << F::sharedStrings(2, F::u16(2) + F::u8(0) + "a") + again({}) + again(F::u8(0) + "b" + last)
        << u"ab"_s;
}

// The string after it tells that all of the first was passed over, and no more.
void TestXlsCells::strings()
{
    QFETCH(QByteArray, records);
    const KeepingSink sink =
        readBack(F().globals(records).sheet(u"表"_s, F::sharedCell(0, 0, 0) + F::sharedCell(0, 1, 1)));
    QCOMPARE(sink.complaints.size(), 0);
    QTEST(sink.tables.first().cell(0, 0).text, "text");
    QCOMPARE(sink.tables.first().cell(0, 1).text, u"末"_s);
}

void TestXlsCells::formats_data()
{
    QTest::addColumn<int>("id");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("expected");

    QTest::newRow("none") << 0 << QString() << u"N:45536"_s;
    QTest::newRow("known date") << 14 << QString() << u"D:2024-09-01"_s;
    QTest::newRow("known percentage") << 10 << QString() << u"N%:45536"_s;
    QTest::newRow("own date") << 164 << u"yyyy\"年\"m\"月\"d\"日\""_s << u"D:2024-09-01"_s;
    QTest::newRow("own percentage") << 165 << u"0.00%"_s << u"N%:45536"_s;
    QTest::newRow("own in the place of a known one") << 14 << u"0.00"_s << u"N:45536"_s;
}

void TestXlsCells::formats()
{
    QFETCH(int, id);
    QFETCH(QString, code);
    const KeepingSink sink =
        readBack(F().format(1).format(id, code).sheet(u"表"_s, F::numberCell(0, 0, 45536, 1)));
    QTEST(shown(sink.tables.first().cell(0, 0)), "expected");
}

void TestXlsCells::textOfFormula()
{
    const QByteArray text = F::record(0x0207, F::u16(4) + F::u8(0) + "ab");
    const KeepingSink sink = readBack(
        F().sheet(u"表"_s, F::formula(0, 0, F::special(0)) + text
                               + F::record(0x003C, F::u8(1) + F::wide(u"玉环"_s)) + F::numberCell(0, 1, 7)));
    QCOMPARE(sink.complaints.size(), 0);
    QCOMPARE(sink.tables.first().cell(0, 0).text, u"ab玉环"_s);
    QCOMPARE(sink.tables.first().cell(0, 1).text, u"7"_s);
}

void TestXlsCells::numbersSideBySide()
{
    const QByteArray numbers =
        F::u16(0) + F::u32(1 << 2 | 2) + F::u16(1) + F::u32(45536 << 2 | 2) + F::u16(2) + F::u32(50 << 2 | 3);
    const KeepingSink sink = readBack(F().format(0).format(14).format(9).sheet(
        u"表"_s, F::record(0x00BD, F::u16(2) + F::u16(5) + numbers + F::u16(7))));
    QCOMPARE(sink.complaints.size(), 0);
    const KeepingSink::Table& table = sink.tables.first();
    QCOMPARE(table.rows.value(2).size(), 8);
    QCOMPARE(shown(table.cell(2, 4)), u"-:"_s);
    QCOMPARE(shown(table.cell(2, 5)), u"N:1"_s);
    QCOMPARE(shown(table.cell(2, 6)), u"D:2024-09-01"_s);
    QCOMPARE(shown(table.cell(2, 7)), u"N%:0.5"_s);
}

void TestXlsCells::daysFrom1904()
{
    const KeepingSink sink = readBack(
        F().globals(F::record(0x0022, F::u16(1))).format(14).sheet(u"表"_s, F::numberCell(0, 0, 44074)));
    QCOMPARE(shown(sink.tables.first().cell(0, 0)), u"D:2024-09-01"_s);
}

QTEST_GUILESS_MAIN(TestXlsCells)
#include "tst_xlscells.moc"
