// The clipboard's text as Excel, WPS and LibreOffice make it.

#include "core/blocktext.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestBlockText : public QObject
{
    Q_OBJECT

private slots:
    void reads_data();
    void reads();
    void givesBackWhatItWrote();
    void writesPlainCellsPlainly();
};

void TestBlockText::reads_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<TextBlock>("block");
    QTest::newRow("nothing") << QString() << TextBlock{};
    QTest::newRow("one cell") << u"7"_s << TextBlock{{u"7"_s}};
    QTest::newRow("Excel's rows end") << u"1\t2\r\n3\t4\r\n"_s << TextBlock{{u"1"_s, u"2"_s}, {u"3"_s, u"4"_s}};
    QTest::newRow("LibreOffice's last does not") << u"1\t2\n3\t4"_s << TextBlock{{u"1"_s, u"2"_s}, {u"3"_s, u"4"_s}};
    QTest::newRow("old line ends") << u"1\r2\r"_s << TextBlock{{u"1"_s}, {u"2"_s}};
    QTest::newRow("blank cells") << u"\t1\t\r\n\t\t\r\n"_s
                                 << TextBlock{{QString(), u"1"_s, QString()}, {QString(), QString(), QString()}};
    QTest::newRow("a blank row within") << u"1\n\n2\n"_s << TextBlock{{u"1"_s}, {QString()}, {u"2"_s}};
    QTest::newRow("ragged") << u"1\t2\t3\n4\n"_s << TextBlock{{u"1"_s, u"2"_s, u"3"_s}, {u"4"_s}};
    QTest::newRow("newline in a cell") << u"\"a\nb\"\t1\r\n2\t3\r\n"_s
                                       << TextBlock{{u"a\nb"_s, u"1"_s}, {u"2"_s, u"3"_s}};
    QTest::newRow("tab in a cell") << u"\"a\tb\"\t1"_s << TextBlock{{u"a\tb"_s, u"1"_s}};
    QTest::newRow("doubled quotes") << u"\"he said \"\"yes\"\"\nno\"\t1"_s
                                    << TextBlock{{u"he said \"yes\"\nno"_s, u"1"_s}};
    QTest::newRow("quotes within") << u"5\" pipe\t1"_s << TextBlock{{u"5\" pipe"_s, u"1"_s}};
    QTest::newRow("a word in quotes goes on") << u"\"a\" b\t1"_s << TextBlock{{u"\"a\" b"_s, u"1"_s}};
    QTest::newRow("never closed") << u"\"a\t1\n2"_s << TextBlock{{u"\"a"_s, u"1"_s}, {u"2"_s}};
    QTest::newRow("empty quotes") << u"\"\"\t1"_s << TextBlock{{QString(), u"1"_s}};
}

void TestBlockText::reads()
{
    QFETCH(QString, text);
    QTEST(parseBlock(text), "block");
}

void TestBlockText::givesBackWhatItWrote()
{
    const TextBlock block{{u"a\tb"_s, u"a\nb"_s, u"\"a\""_s}, {u"5\""_s, QString(), u"1,024人"_s}, {u"\r"_s, u"无"_s, u" "_s}};
    QCOMPARE(parseBlock(writeBlock(block)), block);
}

void TestBlockText::writesPlainCellsPlainly()
{
    QCOMPARE(writeBlock({{u"1"_s, u"2"_s}, {u"无"_s, QString()}}), u"1\t2\n无\t"_s);
    QCOMPARE(writeBlock({{u"a\nb"_s, u"say \"x\"\ty"_s}}), u"\"a\nb\"\t\"say \"\"x\"\"\ty\""_s);
}

QTEST_APPLESS_MAIN(TestBlockText)
#include "tst_blocktext.moc"
