#include "core/filter.h"
#include "core/formula.h"
#include "memorydata.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/// One project of a primary school in the north, delivered in time; its remark is empty.
struct Sample {
    Sample()
    {
        school = &data.school(2024, {{"code", "S1"},
                                     {"name", "第一小学"},
                                     {"type", "211"},
                                     {"township", "north"},
                                     {"inclusive", "yes"},
                                     {"status", "open"}});
        project = &data.row("project", 2024,
                            {{"number", "9"},
                             {"name", "新建 and 扩建"},
                             {"school", "S1"},
                             {"category", "new"},
                             {"status", "in_use"},
                             {"new_places", "90"},
                             {"done_investment", "1250.5"},
                             {"total_investment", "2000"},
                             {"planned_delivery", "2024-09-01"},
                             {"delivered_on", "2024-08-20"},
                             {"livelihood", "no"}});
    }
    bool passes(const QString& text) const
    {
        return Filter(*Registers::find(u"project"_s), text).matches(*project, [this](qint64 id, int year) {
            return id == school->school && year == school->year ? school : nullptr;
        });
    }

    MemoryData data;
    const Record* school = nullptr;
    const Record* project = nullptr;
};

} // namespace

class TestFilter : public QObject
{
    Q_OBJECT

private slots:
    void matches_data();
    void matches();
    void schoolsThatAreNotThere();
    void refuses_data();
    void refuses();
    void tellsTheCodesOfChoices();
    void nothingLetsAllPass();
};

void TestFilter::matches_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<bool>("passes");

    const auto yes = [](const char* filter) { QTest::newRow(filter) << QString::fromUtf8(filter) << true; };
    const auto no = [](const char* filter) { QTest::newRow(filter) << QString::fromUtf8(filter) << false; };
    yes("status = in_use");
    no("status = planned");
    yes("status = planned | in_use");
    no("status != in_use");
    yes("status != planned");
    no("status != planned | in_use");
    yes("status=in_use");
    yes("status ~ in");
    no("status ~ use");
    yes("status ~ plan | in");
    // numbers by size, not by text: 90 < 1000
    yes("new_places < 1000");
    no("new_places > 1000");
    yes("new_places >= 90");
    yes("new_places <= 90");
    no("new_places < 90");
    no("new_places > 90");
    yes("new_places = 90.0");
    yes("done_investment = 1250.50");
    yes("done_investment > 999.99");
    no("done_investment > 1250.5");
    yes("planned_delivery >= 2024-09-01");
    no("planned_delivery < 2024-09-01");
    yes("planned_delivery ~ 2024");
    yes("livelihood = no");
    no("livelihood = yes");
    // another field of the row
    yes("delivered_on <= @planned_delivery");
    no("delivered_on > @planned_delivery");
    yes("done_investment < @total_investment");
    no("done_investment = @total_investment");
    yes("done_investment != @total_investment");
    // empty fields
    yes("remark = none");
    no("remark != none");
    no("status = none");
    yes("status != none");
    no("remark = something");
    yes("remark != something");
    no("remark < something");
    no("started_on <= @delivered_on");
    no("started_on != @delivered_on");
    no("delivered_on >= @started_on");
    no("remark ~ a");
    // Chinese and quoted text
    yes("name ~ 新建");
    no("name ~ 扩建");
    yes("name = '新建 and 扩建'");
    yes("number = '9'");
    no("name = '新建'");
    // the school's profile
    yes("school.type = 211");
    yes("school.type ~ 11 | 21");
    no("school.type ~ 11");
    yes("school.name = 第一小学");
    yes("school.inclusive = yes");
    yes("school.principal = none");
    no("school.principal = 张三");
    // conjunction
    yes("status = in_use and new_places > 50");
    no("status = in_use and new_places > 100");
    yes("status = in_use and delivered_on <= @planned_delivery and school.township = north");
    yes("  status = in_use   and   livelihood = no ");
}

void TestFilter::matches()
{
    QFETCH(QString, filter);
    QTEST(Sample().passes(filter), "passes");
}

void TestFilter::schoolsThatAreNotThere()
{
    MemoryData data;
    const Record& lonely = data.row("project", 2024, {{"number", "1"}, {"name", "x"}});
    const auto passes = [&](const QString& text) {
        return Filter(*Registers::find(u"project"_s), text).matches(lonely, [](qint64, int) -> const Record* {
            return nullptr;
        });
    };
    QVERIFY(!passes(u"school.type = 211"_s));
    QVERIFY(passes(u"school.type != 211"_s));
    QVERIFY(passes(u"school.type = none"_s));
    QVERIFY(passes(u"school = none"_s));
    Sample sample;
    const Record& elsewhere = sample.data.row("project", 2023, {{"number", "1"}, {"school", "S1"}});
    QVERIFY(!Filter(*Registers::find(u"project"_s), u"school.type = 211"_s)
                 .matches(elsewhere, [](qint64, int) -> const Record* { return nullptr; }));
}

void TestFilter::refuses_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("filter");
    QTest::addColumn<QString>("word");

    QTest::newRow("no operator") << u"project"_s << u"status"_s << u"status"_s;
    QTest::newRow("no operand") << u"project"_s << u"status ="_s << u"status ="_s;
    QTest::newRow("unknown field") << u"project"_s << u"colour = red"_s << u"colour"_s;
    QTest::newRow("unknown other field") << u"project"_s << u"status = @colour"_s << u"colour"_s;
    QTest::newRow("unknown field of the school") << u"project"_s << u"school.colour = red"_s << u"colour"_s;
    QTest::newRow("register without school") << u"policy_document"_s << u"school.type = 211"_s << u"type"_s;
    QTest::newRow("second condition") << u"project"_s << u"status = in_use and"_s << u"and"_s;
    QTest::newRow("wrong operator") << u"project"_s << u"status == in_use"_s << u"="_s;
    QTest::newRow("or") << u"project"_s << u"or status = in_use"_s << u"or status"_s;
    QTest::newRow("upper case") << u"project"_s << u"Status = in_use"_s << u"Status"_s;
    // Comparisons that would hold for no row at all, or for the wrong ones.
    QTest::newRow("boolean that is neither") << u"project"_s << u"livelihood = 1"_s << u"1"_s;
    QTest::newRow("number that is none") << u"project"_s << u"new_places > many"_s << u"many"_s;
    QTest::newRow("nothing is not less") << u"project"_s << u"new_places < none"_s << u"none"_s;
    QTest::newRow("less than alternatives") << u"project"_s << u"new_places < 5 | 9"_s << u"|"_s;
    QTest::newRow("school by code") << u"project"_s << u"school = S1"_s << u"school"_s;
}

void TestFilter::refuses()
{
    QFETCH(QString, type);
    QFETCH(QString, filter);
    QFETCH(QString, word);
    try {
        const Filter taken(*Registers::find(type), filter);
        QFAIL("was taken");
    } catch (const FormulaError& error) {
        QVERIFY2(error.message().contains(word), qPrintable(error.message()));
    }
}

void TestFilter::tellsTheCodesOfChoices()
{
    const Filter filter(*Registers::find(u"project"_s),
                        u"status = in_use | planned and name = x and school.type = 211 and category ~ n"_s);
    const QVector<QPair<QString, QString>> expected = {{u"project_status"_s, u"in_use"_s},
                                                       {u"project_status"_s, u"planned"_s},
                                                       {u"school_type"_s, u"211"_s}};
    QCOMPARE(filter.choiceCodes(), expected);
}

void TestFilter::nothingLetsAllPass()
{
    QVERIFY(Filter().isEmpty());
    QVERIFY(Filter(*Registers::find(u"project"_s), u"  "_s).isEmpty());
    QVERIFY(Sample().passes(u""_s));
}

QTEST_APPLESS_MAIN(TestFilter)
#include "tst_filter.moc"
