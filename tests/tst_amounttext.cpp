#include "core/amounttext.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/// "812", "masked", "blank", or "error" with the suggestion behind it: "error 20000000".
QString understood(const QString& unit, int decimals, const QString& text)
{
    const AmountText read = AmountReader(unit, decimals).read(text);
    if (read.amount) {
        return read.amount->toString();
    }
    if (read.missing) {
        return missingCode(*read.missing);
    }
    return read.isBlank() ? u"blank"_s : (u"error "_s + read.suggestion).trimmed();
}

} // namespace

class TestAmountText : public QObject
{
    Q_OBJECT

private slots:
    void reads_data();
    void reads();
    void nothingElseIsANumber_data();
    void nothingElseIsANumber();
    void saysWhatIsWrong();
    void reasonsHaveCodesAndMarks();
};

void TestAmountText::reads_data()
{
    QTest::addColumn<QString>("unit");
    QTest::addColumn<int>("decimals");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("meant");

    QTest::newRow("plain") << u"人"_s << 0 << u"812"_s << u"812"_s;
    QTest::newRow("zero is a number") << u"人"_s << 0 << u"0"_s << u"0"_s;
    QTest::newRow("spaces around") << u"人"_s << 0 << u" 812　"_s << u"812"_s;
    QTest::newRow("full-width") << u"人"_s << 0 << u"８１２"_s << u"812"_s;
    QTest::newRow("full-width decimals") << u"万元"_s << 2 << u"１２．５０"_s << u"12.5"_s;
    QTest::newRow("minus signs") << u"万元"_s << 2 << u"−3.5"_s << u"-3.5"_s;
    QTest::newRow("full-width minus") << u"万元"_s << 2 << u"－3.5"_s << u"-3.5"_s;
    QTest::newRow("separators") << u"人"_s << 0 << u"1,024"_s << u"1024"_s;
    QTest::newRow("full-width separators") << u"人"_s << 0 << u"１，０２４"_s << u"1024"_s;
    QTest::newRow("several separators") << u"元"_s << 2 << u"20,000,000.50"_s << u"20000000.5"_s;
    QTest::newRow("zeros are no decimals") << u"人"_s << 0 << u"812.00"_s << u"812"_s;

    QTest::newRow("separator in the wrong place") << u"人"_s << 0 << u"1,02"_s << u"error 102"_s;
    QTest::newRow("separator at the end") << u"人"_s << 0 << u"102,"_s << u"error 102"_s;
    QTest::newRow("too many decimals") << u"万元"_s << 2 << u"3.456"_s << u"error 3.46"_s;
    QTest::newRow("half a child") << u"人"_s << 0 << u"812.5"_s << u"error 813"_s;

    QTest::newRow("own unit 人") << u"人"_s << 0 << u"812人"_s << u"812"_s;
    QTest::newRow("own unit 所") << u"所"_s << 0 << u"12 所"_s << u"12"_s;
    QTest::newRow("own unit %") << u"%"_s << 2 << u"52.75%"_s << u"52.75"_s;
    QTest::newRow("own unit, full-width %") << u"%"_s << 2 << u"52.75％"_s << u"52.75"_s;
    QTest::newRow("own unit 万元") << u"万元"_s << 2 << u"2,000万元"_s << u"2000"_s;
    QTest::newRow("own unit of several parts") << u"元/生·年"_s << 2 << u"850元／生·年"_s << u"850"_s;
    QTest::newRow("plain number of that unit") << u"元/生·年"_s << 2 << u"850"_s << u"850"_s;

    QTest::newRow("2000万 in 元") << u"元"_s << 2 << u"2000万"_s << u"error 20000000"_s;
    QTest::newRow("2000万元 in 元") << u"元"_s << 2 << u"2000万元"_s << u"error 20000000"_s;
    QTest::newRow("1.2亿 in 万元") << u"万元"_s << 2 << u"1.2亿元"_s << u"error 12000"_s;
    QTest::newRow("元 in 万元") << u"万元"_s << 2 << u"5000元"_s << u"error 0.5"_s;
    QTest::newRow("千元 in 元") << u"元"_s << 2 << u"3千元"_s << u"error 3000"_s;
    QTest::newRow("1.5万 in 人") << u"人"_s << 0 << u"1.5万"_s << u"error 15000"_s;
    QTest::newRow("1.5万人 in 人") << u"人"_s << 0 << u"1.5万人"_s << u"error 15000"_s;
    QTest::newRow("万 without a unit") << u""_s << 0 << u"3万"_s << u"error 30000"_s;
    QTest::newRow("another thing") << u"人"_s << 0 << u"12所"_s << u"error"_s;
    QTest::newRow("% in 人") << u"人"_s << 0 << u"50%"_s << u"error"_s;
    QTest::newRow("‰ in %") << u"%"_s << 2 << u"5‰"_s << u"error"_s;

    QTest::newRow("blank") << u"人"_s << 0 << u""_s << u"blank"_s;
    QTest::newRow("spaces") << u"人"_s << 0 << u" 　\t"_s << u"blank"_s;
    QTest::newRow("byte order mark alone") << u"人"_s << 0 << u"\uFEFF"_s << u"blank"_s;
    QTest::newRow("无") << u"人"_s << 0 << u"无"_s << u"nothing_to_report"_s;
    QTest::newRow("本表无数据") << u"人"_s << 0 << u"本表无数据"_s << u"nothing_to_report"_s;
    for (const char16_t* mark : {u"—", u"——", u"-", u"--", u"/", u"／", u"–", u"－", u"不适用", u" — "}) {
        const QString text = QString::fromUtf16(mark);
        QTest::newRow(qPrintable(u"not applicable: "_s + text))
            << u"人"_s << 0 << text << u"not_applicable"_s;
    }
    for (const char16_t* mark : {u"**", u"*", u"＊＊", u"xx", u"xx.x", u"XX.XX", u"××"}) {
        const QString text = QString::fromUtf16(mark);
        QTest::newRow(qPrintable(u"masked: "_s + text)) << u"%"_s << 2 << text << u"masked"_s;
    }
}

void TestAmountText::reads()
{
    QFETCH(QString, unit);
    QFETCH(int, decimals);
    QFETCH(QString, text);
    QTEST(understood(unit, decimals, text), "meant");
}

void TestAmountText::nothingElseIsANumber_data()
{
    QTest::addColumn<QString>("text");

    for (const char16_t* text : {u"未统计",     u"约800",      u"812左右",
                                 u"八百一十二", u"零",         u"〇",
                                 u".",          u",",          u"+",
                                 u"+-5",        u"1.2.3",      u"1e5",
                                 u"12-15",      u"12~15",      u"=A1+B1",
                                 u"#N/A",       u"#DIV/0!",    u"TRUE",
                                 u"(5)",        u"5+3",        u"100/3",
                                 u"人",         u"万",         u"nan",
                                 u"inf",        u"0x1F",       u"①",
                                 u"٣",          u"待定",       u"空",
                                 u"1、024",     u"0.00000001", u"99999999999999999999"}) {
        QTest::newRow(qPrintable(QString::fromUtf16(text))) << QString::fromUtf16(text);
    }
    QTest::newRow("two numbers in one cell") << u"812\n15"_s;
    QTest::newRow("two numbers with a space") << u"12 5"_s;
}

void TestAmountText::nothingElseIsANumber()
{
    QFETCH(QString, text);
    for (const QString& unit : {u"人"_s, u"万元"_s, u"%"_s, QString()}) {
        const AmountText read = AmountReader(unit, 2).read(text);
        QVERIFY2(!read.amount, qPrintable(read.amount ? read.amount->toString() : QString()));
        QVERIFY(!read.missing);
        QVERIFY(!read.error.isEmpty());
    }
}

void TestAmountText::saysWhatIsWrong()
{
    const AmountText read = AmountReader(u"元"_s, 2).read(u"2000万"_s);
    QVERIFY(read.error.contains(u"2000万"_s));
    QVERIFY(read.error.contains(u"元"_s));
    QVERIFY(AmountReader(u"人"_s, 0).read(u"812.5"_s).error.contains(u"whole number"_s));
    QVERIFY(AmountReader(u"万元"_s, 2).read(u"3.456"_s).error.contains(u'2'));
    QVERIFY(AmountReader(u"人"_s, 0).read(u"未统计"_s).error.contains(u"未统计"_s));
}

void TestAmountText::reasonsHaveCodesAndMarks()
{
    for (const Missing reason : {Missing::NotApplicable, Missing::NothingToReport, Missing::Masked}) {
        QCOMPARE(missingFromCode(missingCode(reason)), std::optional(reason));
        QCOMPARE(AmountReader(u"人"_s, 0).read(missingMark(reason)).missing, std::optional(reason));
    }
    QVERIFY(!missingFromCode(u"zero"));
}

QTEST_APPLESS_MAIN(TestAmountText)
#include "tst_amounttext.moc"
