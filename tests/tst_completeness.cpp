// What a year still lacks: of schools, of the bureau, and in registers; and the act of saying that there is
// nothing.

#include "memorydata.h"
#include "storagefixture.h"

#include "core/completeness.h"
#include "core/figureengine.h"
#include "work/nothingtoreport.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestCompleteness : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void expectsOfOpenSchoolsWhatApplies();
    void aReasonCountsAsReported();
    void expectsOfTheBureauOnce();
    void registersAreOpenUntilFilledOrDeclared();
    void aDeclaredRegisterCountsZero();
    void declaresAndWithdrawsInTheFile();
    void fillsASchoolsMissingValuesInOneChange();

private:
    Completeness now() { return Completeness(*m_definitions, *m_data, 2024); }
    void read() { m_definitions = std::make_unique<Definitions>(m_data->definitions()); }

    std::unique_ptr<MemoryData> m_data;
    std::unique_ptr<Definitions> m_definitions;
};

void TestCompleteness::init()
{
    m_data = std::make_unique<MemoryData>();
    m_data->define("office", {{"code", "health"}, {"name", "体卫艺科"}});
    m_data->define("office", {{"code", "general"}, {"name", "办公室"}});
    m_data->define("measure",
                   {{"code", "screened"}, {"name", "筛查"}, {"office", "health"}, {"level", "school"}});
    m_data->define("measure", {{"code", "clinics"},
                               {"name", "卫生室"},
                               {"office", "health"},
                               {"level", "school"},
                               {"types", "21"}});
    m_data->define("measure",
                   {{"code", "budget"}, {"name", "预算"}, {"office", "health"}, {"level", "bureau"}});
    m_data->school(2024, {{"code", "A"}, {"name", "甲"}, {"type", "211"}, {"status", "open"}});
    m_data->school(2024, {{"code", "B"}, {"name", "乙"}, {"type", "111"}, {"status", "open"}});
    m_data->school(2024, {{"code", "C"}, {"name", "丙"}, {"type", "211"}, {"status", "closed"}});
    read();
}

void TestCompleteness::expectsOfOpenSchoolsWhatApplies()
{
    m_data->value("screened", 2024, "A", "5");
    m_data->value("screened", 2024, "C", "9"); // closed: not asked, not counted
    const Completeness result = now();
    const Completeness::Office& health = result.offices.at(0);
    QCOMPARE(health.share.expected, 4); // A: two, B: one, the bureau: one
    QCOMPARE(health.share.reported, 1);
    QCOMPARE(health.schools.size(), 3);
    QCOMPARE(health.schools[1].share.expected, 2);
    QCOMPARE(health.schools[1].missing.size(), 1);
    QCOMPARE(health.schools[1].missing[0]->code, u"clinics"_s);
    QCOMPARE(health.schools[2].share.expected, 1);
    QCOMPARE(health.measures[0].share.expected, 2);
    QCOMPARE(health.measures[0].share.reported, 1);
    QCOMPARE(health.measures[1].share.expected, 1);
}

void TestCompleteness::aReasonCountsAsReported()
{
    m_data->value("screened", 2024, "A", "无");
    m_data->value("screened", 2024, "B", "—");
    QCOMPARE(now().offices[0].share.reported, 2);
    QCOMPARE(now().offices[0].measures[0].share.missing(), 0);
}

void TestCompleteness::expectsOfTheBureauOnce()
{
    QCOMPARE(now().offices[0].schools[0].school, BureauItself);
    QCOMPARE(now().offices[0].schools[0].missing.size(), 1);
    m_data->value("budget", 2024, "", "0");
    QCOMPARE(now().offices[0].schools[0].missing.size(), 0);
    QCOMPARE(now().offices[0].measures[2].share.reported, 1);
}

void TestCompleteness::registersAreOpenUntilFilledOrDeclared()
{
    const int before = now().offices[1].openRegisters();
    QVERIFY(before >= 3);
    QVERIFY(!now().offices[1].isComplete());
    m_data->row("award", 2024, {{"name", "奖"}});
    QCOMPARE(now().offices[1].openRegisters(), before - 1);
    m_data->declareNothing("proposal", 2024);
    m_data->declareNothing("policy_document", 2023); // another year
    QCOMPARE(now().offices[1].openRegisters(), before - 2);
}

void TestCompleteness::aDeclaredRegisterCountsZero()
{
    m_data->define("figure",
                   {{"code", "awards"}, {"name", "获奖数"}, {"decimals", "0"}, {"direction", "higher"}});
    m_data->define("figure_version",
                   {{"figure", "awards"}, {"first_year", "2020"}, {"kind", "count"}, {"register", "award"}});
    read();
    QVERIFY(!FigureEngine(*m_definitions, *m_data).value(u"awards"_s, 2024).value);
    m_data->declareNothing("award", 2024);
    const FigureValue value = FigureEngine(*m_definitions, *m_data).value(u"awards"_s, 2024);
    QVERIFY(value.value.has_value());
    QCOMPARE(value.display(0), u"0"_s);
}

void TestCompleteness::declaresAndWithdrawsInTheFile()
{
    const TemporaryDatabase file;
    const RecordType& award = *Registers::find(u"award"_s);
    const NothingToReport act(file.database(), TemporaryDatabase::info());
    QVERIFY(act.declare(award, 2024) != 0);
    QCOMPARE(act.declare(award, 2024), 0);
    QVERIFY(StoredData(file.database()).nothingToReport(award.id, 2024));
    QVERIFY(!StoredData(file.database()).nothingToReport(award.id, 2023));
    QVERIFY(act.withdraw(award, 2024) != 0);
    QVERIFY(!StoredData(file.database()).nothingToReport(award.id, 2024));
    QCOMPARE(thrownKind([&] { act.declare(*Registers::find(u"school"_s), 2024); }),
             StorageError::Kind::Refused);
}

void TestCompleteness::fillsASchoolsMissingValuesInOneChange()
{
    const TemporaryDatabase file;
    Reading reading(file.database());
    const NothingToReport act(file.database(), TemporaryDatabase::info());
    QVERIFY(act.fill(reading, 2024, u"general"_s, file.school) != 0);
    const auto value = ValueStore(file.database()).find({2024, file.measure, file.school});
    QVERIFY(value && value->missing == Missing::NothingToReport);
    reading.forgetValues();
    QCOMPARE(act.fill(reading, 2024, u"general"_s, file.school), 0);
}

QTEST_GUILESS_MAIN(TestCompleteness)
#include "tst_completeness.moc"
