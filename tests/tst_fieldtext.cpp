// What people write in fields, and how fields are shown: by lists, forms, import and export alike.

#include "core/fieldtext.h"
#include "core/registers.h"
#include "work/founding.h"
#include "work/reading.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class TestFieldText : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
    void masksAllButText();
    void findsSchoolsByCodeNameAndFormerName();
    void checksWholeRecords();

private:
    QTranslator m_chinese;
    QTemporaryDir m_folder;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<Reading> m_reading;
};

void TestFieldText::initTestCase()
{
    const QString path = m_folder.filePath(u"sample.db"_s);
    Founding(m_chinese).found(path, true, u"test"_s);
    m_database = std::make_unique<Database>(path);
    m_reading = std::make_unique<Reading>(*m_database);
}

void TestFieldText::reads_data()
{
    QTest::addColumn<Field>("field");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QVariant>("value");
    const Field money = Field::decimal("m", "M", "万元", 2);
    QTest::newRow("blank") << money << u"  "_s << QVariant();
    QTest::newRow("money") << money << u"１,234.5万元"_s << QVariant(qlonglong(1'234'500'000));
    QTest::newRow("亿元 in 万元") << money << u"2亿元"_s << QVariant(20'000'000'000LL);
    QTest::newRow("亿 in 万元") << money << u"1.2亿"_s << QVariant(12'000'000'000LL);
    QTest::newRow("万 in 万元") << money << u"3500万"_s << QVariant(3'500'000'000LL);
    QTest::newRow("元 in 万元") << money << u"12,000元"_s << QVariant(1'200'000LL);
    QTest::newRow("万元 in 元") << Field::integer("n", "N", "元") << u"3.5万元"_s << QVariant(35'000LL);
    QTest::newRow("not zero") << money << u"—"_s << QVariant();
    QTest::newRow("whole") << Field::integer("n", "N", "人") << u"12人"_s << QVariant(12LL);
    QTest::newRow("year") << Field::year("y", "Y") << u"2024年"_s << QVariant(2024LL);
    QTest::newRow("yes") << Field::boolean("b", "B") << u"是"_s << QVariant(1LL);
    QTest::newRow("no") << Field::boolean("b", "B") << u"no"_s << QVariant(0LL);
    QTest::newRow("date") << Field::date("d", "D") << u"2024/9/1"_s << QVariant(u"2024-09-01"_s);
    QTest::newRow("Chinese date") << Field::date("d", "D") << u"2024年12月31日"_s
                                  << QVariant(u"2024-12-31"_s);
    QTest::newRow("date with points") << Field::date("d", "D") << u"2024.9.1"_s << QVariant(u"2024-09-01"_s);
    QTest::newRow("date in digits") << Field::date("d", "D") << u"20240901"_s << QVariant(u"2024-09-01"_s);
    QTest::newRow("date of the year") << Field::date("d", "D") << u"9-1"_s << QVariant(u"2024-09-01"_s);
    QTest::newRow("today") << Field::date("d", "D") << u"今天"_s
                           << QVariant(QDate::currentDate().toString(Qt::ISODate));
    QTest::newRow("label") << Field::choice("c", "C", "level") << u"国家"_s << QVariant(u"national"_s);
    QTest::newRow("code") << Field::choice("c", "C", "level") << u"national"_s << QVariant(u"national"_s);
    QTest::newRow("text kept") << Field::text("t", "T") << u" 0012 "_s << QVariant(u"0012"_s);
}

void TestFieldText::reads()
{
    QFETCH(Field, field);
    QFETCH(QString, text);
    QFETCH(QVariant, value);
    const auto parsed = m_reading->text.parse(field, text, 2024);
    QVERIFY2(parsed.error.isEmpty(), qPrintable(parsed.error));
    QCOMPARE(parsed.value, value);
}

void TestFieldText::refuses_data()
{
    QTest::addColumn<Field>("field");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("suggestion");
    QTest::newRow("other unit") << Field::integer("n", "N", "人") << u"2万人"_s << u"20000"_s;
    QTest::newRow("not money") << Field::decimal("m", "M", "万元", 2) << u"3亩"_s << QString();
    const Field money = Field::decimal("m", "M", "万元", 2);
    QTest::newRow("converted, too many decimals") << money << u"12345元"_s << u"1.23"_s;
    QTest::newRow("converted, not exact") << money << u"0.001元"_s << u"0"_s;
    QTest::newRow("converted, below range") << money.atLeast(0) << u"-1亿"_s << QString();
    QTest::newRow("day 13-1") << Field::date("d", "D") << u"13-1"_s << QString();
    QTest::newRow("seven digits") << Field::date("d", "D") << u"2024091"_s << QString();
    QTest::newRow("below range") << Field::integer("n", "N").atLeast(1) << u"0"_s << QString();
    QTest::newRow("no such day") << Field::date("d", "D") << u"2024-02-30"_s << QString();
    QTest::newRow("words") << Field::date("d", "D") << u"去年秋天"_s << QString();
    QTest::newRow("neither yes nor no") << Field::boolean("b", "B") << u"也许"_s << QString();
    QTest::newRow("no such school") << Field::school("s", "S") << u"没有这所学校"_s << QString();
    QTest::newRow("no such township")
        << Field::reference("r", "R", "township") << u"没有这个镇"_s << QString();
}

void TestFieldText::refuses()
{
    QFETCH(Field, field);
    QFETCH(QString, text);
    QFETCH(QString, suggestion);
    const auto parsed = m_reading->text.parse(field, text, 2024);
    QVERIFY(!parsed.error.isEmpty());
    QVERIFY(!parsed.value.isValid());
    QCOMPARE(parsed.suggestion, suggestion);
}

void TestFieldText::masksAllButText()
{
    const auto hidden = m_reading->text.parse(Field::decimal("m", "M", "万元", 2), u"**"_s, 2024);
    QVERIFY(hidden.masked && !hidden.value.isValid() && hidden.error.isEmpty());
    QCOMPARE(m_reading->text.parse(Field::text("t", "T"), u"**"_s, 2024).value, QVariant(u"**"_s));
}

/// The sample renames a kindergarten: old tables still name it as it was.
void TestFieldText::findsSchoolsByCodeNameAndFormerName()
{
    const RecordType& type = *Registers::find(u"school"_s);
    bool tried = false;
    for (const SchoolProfile& profile : m_reading->data.schools(2024).profiles()) {
        const Field field = Field::school("s", "S");
        QCOMPARE(m_reading->text.parse(field, profile.code, 2024).value.toLongLong(), profile.school);
        QCOMPARE(m_reading->text.parse(field, profile.name, 2024).value.toLongLong(), profile.school);
        const QString former = RecordView(type, profile.record).text("former_names");
        if (!former.isEmpty()) {
            tried = true;
            QCOMPARE(m_reading->text.parse(field, former, 2024).value.toLongLong(), profile.school);
        }
    }
    QVERIFY(tried);
}

void TestFieldText::checksWholeRecords()
{
    const RecordType& type = *Registers::find(u"teacher_posts"_s);
    Record record = makeRecord(type, 2024);
    QVERIFY(m_reading->text.checkRecord(type, record).size() >= 2); // batch and source are required
    record.values[type.indexOf(u"batch"_s)] = u"第一批"_s;
    record.values[type.indexOf(u"source"_s)] = u"prefecture_pool"_s;
    QVERIFY(m_reading->text.checkRecord(type, record).isEmpty());
    record.values[type.indexOf(u"requested"_s)] = 10LL;
    record.values[type.indexOf(u"granted"_s)] = 11LL;
    const auto findings = m_reading->text.checkRecord(type, record);
    QCOMPARE(findings.size(), 1);
    QCOMPARE(findings.first().field, u"granted"_s);
}

QTEST_GUILESS_MAIN(TestFieldText)
#include "tst_fieldtext.moc"
