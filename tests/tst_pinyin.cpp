// Finding names by pinyin initials.

#include "core/pinyin.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestPinyin : public QObject
{
    Q_OBJECT

private slots:
    void initials_data();
    void initials();
    void matches_data();
    void matches();
};

void TestPinyin::initials_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("letters");
    QTest::newRow("words") << u"教育局"_s << u"jyj"_s;
    QTest::newRow("mixed") << u"3号A楼（新）"_s << u"3halx"_s;
    QTest::newRow("punctuation") << u"一、二级"_s << u"yej"_s;
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("first and last character") << u"一龥"_s << u"yy"_s;
}

void TestPinyin::initials()
{
    QFETCH(QString, text);
    QFETCH(QString, letters);
    QCOMPARE(Pinyin::initials(text), letters);
}

void TestPinyin::matches_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("found");
    QTest::newRow("initials") << u"学生近视率"_s << u"xsjsl"_s << true;
    QTest::newRow("part of the initials") << u"学生近视率"_s << u"JSL"_s << true;
    QTest::newRow("characters") << u"学生近视率"_s << u"近视"_s << true;
    QTest::newRow("other reading") << u"乐清小学"_s << u"yqxx"_s << true;
    QTest::newRow("usual reading") << u"乐清小学"_s << u"lqxx"_s << true;
    QTest::newRow("neither") << u"学生近视率"_s << u"xsl"_s << false;
}

void TestPinyin::matches()
{
    QFETCH(QString, text);
    QFETCH(QString, typed);
    QFETCH(bool, found);
    QCOMPARE(Pinyin::matches(text, typed), found);
}

QTEST_GUILESS_MAIN(TestPinyin)
#include "tst_pinyin.moc"
