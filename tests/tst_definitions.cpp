#include "core/definitions.h"
#include "memorydata.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

void measure(MemoryData& data, const char* code, const char* level = "school")
{
    data.define("measure", {{"code", code}, {"name", code}, {"level", level}, {"decimals", "0"}});
}

void figure(MemoryData& data, const char* code)
{
    data.define("figure", {{"code", code}, {"name", code}, {"decimals", "2"}});
}

void version(MemoryData& data, const char* figure, const char* kind, const char* numerator,
             const char* denominator = "", const char* firstYear = "2000")
{
    data.define("figure_version", {{"figure", figure},
                                   {"first_year", firstYear},
                                   {"kind", kind},
                                   {"numerator", numerator},
                                   {"denominator", denominator}});
}

/// Measures m, n (schools) and b (bureau), figures f, g, h without a version.
void fill(MemoryData& data)
{
    measure(data, "m");
    measure(data, "n");
    measure(data, "b", "bureau");
    for (const char* code : {"f", "g", "h"}) {
        figure(data, code);
    }
    data.define("code_item", {{"list", "project_status"}, {"code", "in_use"}, {"label", "已投用"}});
    data.define("code_item", {{"list", "school_type"}, {"code", "211"}, {"label", "小学"}});
}

QString problemsOf(const Definitions& definitions)
{
    QStringList lines;
    for (const auto& problem : definitions.problems()) {
        lines.append(problem.type + u' ' + problem.code + u": "_s + problem.message);
    }
    return lines.join(u'\n');
}

} // namespace

class TestDefinitions : public QObject
{
    Q_OBJECT

private slots:
    void soundOnesHaveNoProblems();
    void formulas_data();
    void formulas();
    void wrongVersionsAreNotComputed();
    void registers_data();
    void registers();
    void filtersOfSchools();
    void factorsAreNumbers();
    void circles_data();
    void circles();
    void lastYearIsNoCircle();
    void rules();
    void forms_data();
    void forms();
    void namesOfTwoKinds();
    void strangers();
    void versionsByYear();
    void targetsByYear();
    void targetsAreMet();
    void publishedValuesByYear();
    void measuresApplyByType();
    void labels();
};

void TestDefinitions::soundOnesHaveNoProblems()
{
    MemoryData data;
    fill(data);
    version(data, "f", "total", "m + n");
    version(data, "g", "ratio", "m", "n");
    version(data, "h", "formula", "f.published - g.published.previous");
    const Definitions definitions = data.definitions();
    QCOMPARE(problemsOf(definitions), QString());
    QVERIFY(definitions.figure(u"h"_s)->versions.front().overFigures);
    QVERIFY(!definitions.figure(u"g"_s)->versions.front().overFigures);
    QVERIFY(definitions.measure(u"b"_s)->ofBureau);
    QVERIFY(definitions.measureByName(u"m"_s) == definitions.measure(u"m"_s));
    QVERIFY(definitions.measure(u"f"_s) == nullptr);
    QVERIFY(definitions.figure(u"m"_s) == nullptr);
}

void TestDefinitions::formulas_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("numerator");
    QTest::addColumn<QString>("denominator");
    QTest::addColumn<QString>("message");

    QTest::newRow("unknown code") << u"total"_s << u"m + absent"_s << u""_s << u"“absent”"_s;
    QTest::newRow("unknown code below") << u"ratio"_s << u"m"_s << u"absent"_s << u"“absent”"_s;
    QTest::newRow("syntax") << u"total"_s << u"m +"_s << u""_s << u"cannot be read as a formula"_s;
    QTest::newRow("no formula") << u"total"_s << u""_s << u""_s << u"empty"_s;
    QTest::newRow("no denominator") << u"ratio"_s << u"m"_s << u""_s << u"empty"_s;
    QTest::newRow("measure and figure")
        << u"total"_s << u"m + g"_s << u""_s << u"either measures or figures"_s;
    QTest::newRow("measure over figure") << u"ratio"_s << u"m"_s << u"g"_s << u"either measures or figures"_s;
    QTest::newRow("figure over measure") << u"ratio"_s << u"g"_s << u"m"_s << u"either measures or figures"_s;
    QTest::newRow("formula over measures")
        << u"formula"_s << u"m"_s << u""_s << u"either measures or figures"_s;
    QTest::newRow("published measure") << u"total"_s << u"m.published"_s << u""_s << u"published"_s;
    QTest::newRow("schools and bureau") << u"total"_s << u"m + b"_s << u""_s << u"bureau"_s;
    QTest::newRow("schools over bureau") << u"ratio"_s << u"m"_s << u"b"_s << u"bureau"_s;
}

void TestDefinitions::formulas()
{
    QFETCH(QString, kind);
    QFETCH(QString, numerator);
    QFETCH(QString, denominator);
    QFETCH(QString, message);
    MemoryData data;
    fill(data);
    version(data, "g", "total", "n");
    version(data, "f", kind.toUtf8(), numerator.toUtf8(), denominator.toUtf8());
    const Definitions definitions = data.definitions();
    QCOMPARE(definitions.problems().size(), 1);
    QCOMPARE(definitions.problems().first().type, u"figure_version"_s);
    QCOMPARE(definitions.problems().first().code, u"f"_s);
    QVERIFY2(definitions.problems().first().message.contains(message), qPrintable(problemsOf(definitions)));
}

void TestDefinitions::wrongVersionsAreNotComputed()
{
    MemoryData data;
    fill(data);
    version(data, "f", "total", "m");
    version(data, "f", "total", "m + absent", "", "2020");
    const Definitions definitions = data.definitions();
    QCOMPARE(definitions.figure(u"f"_s)->versions.size(), size_t(1));
}

void TestDefinitions::registers_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("register_");
    QTest::addColumn<QString>("filter");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("message");

    QTest::newRow("count") << u"count"_s << u"project"_s << u"status = in_use"_s << u""_s << u""_s;
    QTest::newRow("distinct") << u"count"_s << u"project"_s << u""_s << u"name"_s << u""_s;
    QTest::newRow("sum") << u"sum"_s << u"project"_s << u""_s << u"done_investment"_s << u""_s;
    QTest::newRow("schools") << u"count"_s << u"school"_s << u"type = 211"_s << u""_s << u""_s;
    QTest::newRow("unknown register") << u"count"_s << u"projects"_s << u""_s << u""_s << u"“projects”"_s;
    QTest::newRow("no register") << u"count"_s << u""_s << u""_s << u""_s << u"no register"_s;
    QTest::newRow("definitions are no register")
        << u"count"_s << u"measure"_s << u""_s << u""_s << u"“measure”"_s;
    QTest::newRow("unknown field") << u"count"_s << u"project"_s << u""_s << u"colour"_s << u"“colour”"_s;
    QTest::newRow("sum of nothing") << u"sum"_s << u"project"_s << u""_s << u""_s << u"no field"_s;
    QTest::newRow("sum of names") << u"sum"_s << u"project"_s << u""_s << u"name"_s << u"“name”"_s;
    QTest::newRow("record of names") << u"record"_s << u"project"_s << u""_s << u"name"_s << u"“name”"_s;
    QTest::newRow("filter") << u"count"_s << u"project"_s << u"colour = red"_s << u""_s << u"“colour”"_s;
    QTest::newRow("unknown choice") << u"count"_s << u"project"_s << u"status = used"_s << u""_s
                                    << u"“used”"_s;
    QTest::newRow("unknown choice among others")
        << u"count"_s << u"project"_s << u"status != in_use | gone"_s << u""_s << u"“gone”"_s;
    QTest::newRow("unknown choice of the school")
        << u"count"_s << u"project"_s << u"school.type = 999"_s << u""_s << u"“999”"_s;
}

void TestDefinitions::registers()
{
    QFETCH(QString, kind);
    QFETCH(QString, register_);
    QFETCH(QString, filter);
    QFETCH(QString, field);
    QFETCH(QString, message);
    MemoryData data;
    fill(data);
    data.define("figure_version", {{"figure", "f"},
                                   {"first_year", "2000"},
                                   {"kind", kind.toUtf8()},
                                   {"register", register_.toUtf8()},
                                   {"filter", filter.toUtf8()},
                                   {"field", field.toUtf8()}});
    const Definitions definitions = data.definitions();
    QCOMPARE(definitions.problems().size(), message.isEmpty() ? 0 : 1);
    QVERIFY2(problemsOf(definitions).contains(message), qPrintable(problemsOf(definitions)));
}

void TestDefinitions::filtersOfSchools()
{
    for (const char* side : {"numerator_filter", "denominator_filter"}) {
        MemoryData data;
        fill(data);
        data.define("figure_version", {{"figure", "f"},
                                       {"first_year", "2000"},
                                       {"kind", "ratio"},
                                       {"numerator", "m"},
                                       {"denominator", "n"},
                                       {side, "type = 999"}});
        QVERIFY2(problemsOf(data.definitions()).contains(u"“999”"_s), side);
    }
}

void TestDefinitions::factorsAreNumbers()
{
    MemoryData data;
    fill(data);
    data.define("figure_version", {{"figure", "f"},
                                   {"first_year", "2000"},
                                   {"kind", "total"},
                                   {"numerator", "m"},
                                   {"factor", "1,000"}});
    QVERIFY(problemsOf(data.definitions()).contains(u"“1,000”"_s));
}

void TestDefinitions::circles_data()
{
    QTest::addColumn<QString>("ofF");
    QTest::addColumn<QString>("ofG");
    QTest::addColumn<QString>("ofH");
    QTest::addColumn<QString>("path");

    QTest::newRow("itself") << u"f + 1"_s << u"1"_s << u"1"_s << u"f → f"_s;
    QTest::newRow("two") << u"g"_s << u"f"_s << u"1"_s << u"f → g → f"_s;
    QTest::newRow("three") << u"g * 2"_s << u"h"_s << u"1 + f"_s << u"f → g → h → f"_s;
    QTest::newRow("not the way into it") << u"g"_s << u"h"_s << u"g"_s << u"g → h → g"_s;
}

void TestDefinitions::circles()
{
    QFETCH(QString, ofF);
    QFETCH(QString, ofG);
    QFETCH(QString, ofH);
    QFETCH(QString, path);
    MemoryData data;
    fill(data);
    version(data, "f", "formula", ofF.toUtf8());
    version(data, "g", "formula", ofG.toUtf8());
    version(data, "h", "formula", ofH.toUtf8());
    const Definitions definitions = data.definitions();
    QCOMPARE(definitions.problems().size(), 1);
    QVERIFY2(definitions.problems().first().message.endsWith(u": "_s + path),
             qPrintable(problemsOf(definitions)));
}

void TestDefinitions::lastYearIsNoCircle()
{
    MemoryData data;
    fill(data);
    version(data, "f", "formula", "f.previous + g");
    version(data, "g", "formula", "f.previous");
    QCOMPARE(problemsOf(data.definitions()), QString());
}

void TestDefinitions::rules()
{
    MemoryData data;
    fill(data);
    const auto rule = [&](const char* code, const char* left, const char* right) {
        data.define("rule", {{"code", code}, {"left_side", left}, {"operator", "le"}, {"right_side", right}});
    };
    rule("sound", "m", "n.previous * 1.5");
    rule("syntax", "m +", "n");
    rule("unknown", "m", "absent");
    rule("mixed", "m + f", "1");
    const Definitions definitions = data.definitions();
    QStringList codes;
    for (const auto& problem : definitions.problems()) {
        QCOMPARE(problem.type, u"rule"_s);
        codes.append(problem.code);
    }
    QCOMPARE(codes, QStringList({u"syntax"_s, u"unknown"_s, u"mixed"_s}));
}

void TestDefinitions::forms_data()
{
    QTest::addColumn<QString>("measures");
    QTest::addColumn<QString>("kept");
    QTest::addColumn<QString>("message"); // empty: the form is sound

    QTest::newRow("measures") << u"m|n"_s << u""_s << u""_s;
    QTest::newRow("register") << u""_s << u"award"_s << u""_s;
    QTest::newRow("unknown measure") << u"m|absent"_s << u""_s << u"no measure “absent”"_s;
    QTest::newRow("bureau's measure") << u"b"_s << u""_s << u"bureau's own"_s;
    QTest::newRow("twice") << u"m|n|m"_s << u""_s << u"“m” is named twice"_s;
    QTest::newRow("unknown register") << u""_s << u"absent"_s << u"no register “absent”"_s;
    QTest::newRow("register without a school") << u""_s << u"proposal"_s << u"no field for a school"_s;
    QTest::newRow("profiles") << u""_s << u"school"_s << u"no field for a school"_s;
    QTest::newRow("definitions") << u""_s << u"measure"_s << u"no field for a school"_s;
    QTest::newRow("both") << u"m"_s << u"award"_s << u"either measures or a register"_s;
    QTest::newRow("nothing") << u""_s << u""_s << u"either measures or a register"_s;
}

void TestDefinitions::forms()
{
    QFETCH(QString, measures);
    QFETCH(QString, kept);
    QFETCH(QString, message);
    MemoryData data;
    fill(data);
    data.define("collection_form", {{"code", "x"},
                                    {"title", "X"},
                                    {"measures", measures.toUtf8().constData()},
                                    {"register", kept.toUtf8().constData()}});
    const QString problems = problemsOf(data.definitions());
    QCOMPARE(problems.isEmpty(), message.isEmpty());
    QVERIFY2(problems.contains(message), qPrintable(problems));
}

void TestDefinitions::namesOfTwoKinds()
{
    MemoryData data;
    fill(data);
    figure(data, "m");
    QVERIFY(problemsOf(data.definitions()).startsWith(u"figure m: "_s));
}

void TestDefinitions::strangers()
{
    MemoryData data;
    version(data, "absent", "total", "1");
    data.define("target", {{"figure", "absent"}, {"first_year", "2020"}, {"value", "1"}});
    data.define("published_value", {{"figure", "absent"}, {"figure_year", "2020"}, {"value", "1"}});
    const Definitions definitions = data.definitions();
    QCOMPARE(definitions.problems().size(), 3);
    for (const auto& problem : definitions.problems()) {
        QVERIFY(problem.message.contains(u"“absent”"_s));
    }
}

void TestDefinitions::versionsByYear()
{
    MemoryData data;
    fill(data);
    version(data, "f", "total", "n", "", "2022");
    version(data, "f", "total", "m", "", "2015");
    const Definitions definitions = data.definitions();
    const Figure& found = *definitions.figure(u"f"_s);
    QVERIFY(found.versionFor(2014) == nullptr);
    QCOMPARE(found.versionFor(2015)->numeratorText, u"m"_s);
    QCOMPARE(found.versionFor(2021)->numeratorText, u"m"_s);
    QCOMPARE(found.versionFor(2022)->numeratorText, u"n"_s);
    QCOMPARE(found.versionFor(2030)->numeratorText, u"n"_s);
}

void TestDefinitions::targetsByYear()
{
    MemoryData data;
    fill(data);
    const auto target = [&](const char* first, const char* last, const char* value) {
        data.define("target",
                    {{"figure", "f"}, {"first_year", first}, {"last_year", last}, {"value", value}});
    };
    target("2016", "2018", "10");
    target("2020", "", "20");
    target("2023", "2024", "30");
    const Definitions definitions = data.definitions();
    const auto valueIn = [&](int year) {
        const Target* found = definitions.targetFor(u"f"_s, year);
        return found == nullptr ? u"none"_s : found->value.toString();
    };
    QCOMPARE(valueIn(2015), u"none"_s);
    QCOMPARE(valueIn(2016), u"10"_s);
    QCOMPARE(valueIn(2018), u"10"_s);
    QCOMPARE(valueIn(2019), u"none"_s);
    QCOMPARE(valueIn(2022), u"20"_s);
    QCOMPARE(valueIn(2023), u"30"_s);
    QCOMPARE(valueIn(2025), u"20"_s);
    QVERIFY(definitions.targetFor(u"g"_s, 2020) == nullptr);
}

void TestDefinitions::targetsAreMet()
{
    Target target;
    target.value = Decimal::fromInt(90);
    const auto metBy = [&](Comparison comparison) {
        target.comparison = comparison;
        return QVector<bool>{target.isMetBy(Decimal::fromInt(89)), target.isMetBy(Decimal::fromInt(90)),
                             target.isMetBy(Decimal::fromInt(91))};
    };
    QCOMPARE(metBy(Comparison::AtLeast), QVector<bool>({false, true, true}));
    QCOMPARE(metBy(Comparison::AtMost), QVector<bool>({true, true, false}));
    QCOMPARE(metBy(Comparison::Equal), QVector<bool>({false, true, false}));
}

void TestDefinitions::publishedValuesByYear()
{
    MemoryData data;
    fill(data);
    data.define(
        "published_value",
        {{"figure", "f"}, {"figure_year", "2023"}, {"qualifier", "超"}, {"value", "20"}, {"source", "公报"}});
    const Definitions definitions = data.definitions();
    QVERIFY(definitions.publishedFor(u"f"_s, 2024) == nullptr);
    QVERIFY(definitions.publishedFor(u"g"_s, 2023) == nullptr);
    const PublishedValue* found = definitions.publishedFor(u"f"_s, 2023);
    QVERIFY(found != nullptr);
    QCOMPARE(found->qualifier + found->value.toString() + found->source, u"超20公报"_s);
}

void TestDefinitions::measuresApplyByType()
{
    MemoryData data;
    data.define("measure", {{"code", "pupils"}, {"name", "x"}, {"types", "21 | 312"}, {"decimals", "0"}});
    data.define("measure", {{"code", "staff"}, {"name", "y"}, {"decimals", "0"}});
    const Definitions definitions = data.definitions();
    const Measure& pupils = *definitions.measure(u"pupils"_s);
    QVERIFY(pupils.appliesTo(u"211"_s));
    QVERIFY(pupils.appliesTo(u"312"_s));
    QVERIFY(!pupils.appliesTo(u"311"_s));
    QVERIFY(!pupils.appliesTo(u"121"_s));
    QVERIFY(definitions.measure(u"staff"_s)->appliesTo(u"311"_s));
}

void TestDefinitions::labels()
{
    MemoryData data;
    fill(data);
    data.define("township", {{"code", "north"}, {"name", "城北街道"}});
    data.define("setting", {{"code", "bureau_name"}, {"value", "教育局"}});
    const Definitions definitions = data.definitions();
    QCOMPARE(definitions.label(u"school_type"_s, u"211"_s), u"小学"_s);
    QCOMPARE(definitions.label(u"school_type"_s, u"999"_s), u"999"_s);
    QCOMPARE(definitions.townshipName(u"north"_s), u"城北街道"_s);
    QCOMPARE(definitions.setting(u"bureau_name"_s), u"教育局"_s);
    QCOMPARE(definitions.setting(u"absent"_s), QString());
}

QTEST_APPLESS_MAIN(TestDefinitions)
#include "tst_definitions.moc"
