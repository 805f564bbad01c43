#include "exchange/write/tableworkbook.h"

#include "exchange/tabreader.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class TestTableWorkbook : public QObject
{
    Q_OBJECT

private slots:
    void sheetNames_data();
    void sheetNames();
    void numbers_data();
    void numbers();
    void widths();
};

void TestTableWorkbook::sheetNames_data()
{
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<QString>("name");
    QTest::newRow("good") << u"学校 2024"_s << u"学校 2024"_s;
    QTest::newRow("empty") << QString() << u"Sheet1"_s;
    QTest::newRow("forbidden") << u"a/b\\c[1]:*?"_s << u"a_b_c_1____"_s;
    QTest::newRow("long") << QString(40, u'玉') << QString(31, u'玉');
    QTest::newRow("pair at the end") << QString(30, u'a') + u"𠀀"_s << QString(30, u'a');
    QTest::newRow("apostrophes") << u"'a'"_s << u"a"_s;
    QTest::newRow("reserved") << u"history"_s << u"history_"_s;
}

void TestTableWorkbook::sheetNames()
{
    QFETCH(QString, wanted);
    QFETCH(QString, name);
    QCOMPARE(sheetNameOf(wanted), name);
    const QTemporaryDir folder;
    const OutTable table{wanted, {u"a"_s}, {}};
    QCOMPARE(writeXlsx(folder.filePath(u"a.xlsx"_s), table), QString());
    QCOMPARE(readWorkbook(folder.filePath(u"a.xlsx"_s)).sheets.value(0).name, name);
}

void TestTableWorkbook::numbers_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("number");
    QTest::newRow("whole") << u"812"_s << true;
    QTest::newRow("zero") << u"0"_s << true;
    QTest::newRow("small") << u"0.00000000000000000012"_s << true;
    QTest::newRow("round") << u"1000000000000000000"_s << true;
    QTest::newRow("fifteen digits") << u"123456789.123456"_s << true;
    QTest::newRow("sixteen digits") << u"1234567890.123456"_s << false;
    QTest::newRow("empty") << QString() << false;
    QTest::newRow("word") << u"无"_s << false;
    QTest::newRow("nan") << u"nan"_s << false;
    QTest::newRow("infinite") << u"inf"_s << false;
    QTest::newRow("formula") << u"=1"_s << false;
}

void TestTableWorkbook::numbers()
{
    QFETCH(QString, text);
    QTEST(isNumber(text), "number");
}

void TestTableWorkbook::widths()
{
    QCOMPARE(displayWidth(u"abc"), 3);
    QCOMPARE(displayWidth(u"玉环ab"), 6);
    QCOMPARE(displayWidth(u"a\n玉环\nb"), 4);
}

QTEST_GUILESS_MAIN(TestTableWorkbook)
#include "tst_tableworkbook.moc"
