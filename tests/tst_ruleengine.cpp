// Rules: what they compare, what a missing side means, peers, and slips of the unit.

#include "memorydata.h"

#include "core/ruleengine.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestRuleEngine : public QObject
{
    Q_OBJECT

private slots:
    void operators_data();
    void operators();
    void missingSide_data();
    void missingSide();
    void schoolsOutsideTheRule();
    void lastYear();
    void peers();
    void fewPeersAreNone();
    void figuresAndTheBureau();
    void wrongRulesAreTold();

private:
    static void fill(MemoryData& data, int schools);
    static void rule(MemoryData& data, const char* left, const char* op, const char* right,
                     const char* missing = "skip");
    static QString run(MemoryData& data);
};

void TestRuleEngine::fill(MemoryData& data, int schools)
{
    for (const char* code : {"m", "n"}) {
        data.define("measure", {{"code", code}, {"name", code}, {"level", "school"}, {"types", "21"}});
    }
    data.define("measure", {{"code", "b"}, {"name", "b"}, {"level", "bureau"}});
    for (int year : {2023, 2024}) {
        for (int i = 1; i <= schools; ++i) {
            const QByteArray code = "S" + QByteArray::number(i);
            data.school(year, {{"code", code.constData()}, {"type", "211"}, {"status", "open"}});
        }
    }
}

void TestRuleEngine::rule(MemoryData& data, const char* left, const char* op, const char* right,
                          const char* missing)
{
    data.define("rule", {{"code", "r"},
                         {"name", "r"},
                         {"severity", "must"},
                         {"left_side", left},
                         {"operator", op},
                         {"right_side", right},
                         {"missing_means", missing},
                         {"types", "21"}});
}

/// "S1 3 4; S2 - 4": school, left and right side of each finding of 2024.
QString TestRuleEngine::run(MemoryData& data)
{
    const Definitions definitions = data.definitions();
    FigureEngine figures(definitions, data);
    QStringList lines;
    for (const Finding& finding : RuleEngine(figures).findings(2024)) {
        const SchoolProfile* profile = data.schools(2024).find(finding.school);
        const auto shown = [](const std::optional<Decimal>& amount) {
            return amount ? amount->toString() : u"-"_s;
        };
        lines.append(u"%1 %2 %3"_s.arg(profile == nullptr ? u"bureau"_s : profile->code, shown(finding.left),
                                       shown(finding.right)));
    }
    return lines.join(u"; "_s);
}

void TestRuleEngine::operators_data()
{
    QTest::addColumn<QByteArray>("op");
    QTest::addColumn<QByteArray>("left");
    QTest::addColumn<QByteArray>("right");
    QTest::addColumn<bool>("holds");
    const auto row = [](const char* op, const char* left, const char* right, bool holds) {
        QTest::addRow("%s %s %s", left, op, right)
            << QByteArray(op) << QByteArray(left) << QByteArray(right) << holds;
    };
    row("eq", "0.3", "0.3", true);
    row("eq", "1", "2", false);
    row("ne", "1", "2", true);
    row("ne", "2", "2", false);
    row("lt", "1", "2", true);
    row("lt", "2", "2", false);
    row("le", "2", "2", true);
    row("le", "3", "2", false);
    row("gt", "2", "2", false);
    row("ge", "2", "2", true);
    row("no_slip", "820", "800", true);
    row("no_slip", "8100", "800", false);
    row("no_slip", "79", "800", false);
    row("no_slip", "80000", "820", false);
    row("no_slip", "8", "80000", false);
    row("no_slip", "800000", "800", true); // a thousand times is no unit of ours
    row("no_slip", "10600", "1000", true); // beyond 5 %
    row("no_slip", "0", "800", true);
}

void TestRuleEngine::operators()
{
    QFETCH(const QByteArray, op);
    QFETCH(const QByteArray, left);
    QFETCH(const QByteArray, right);
    QFETCH(const bool, holds);
    MemoryData data;
    fill(data, 1);
    rule(data, "m", op.constData(), "n");
    data.value("m", 2024, "S1", left.constData());
    data.value("n", 2024, "S1", right.constData());
    QCOMPARE(run(data).isEmpty(), holds);
}

void TestRuleEngine::missingSide_data()
{
    QTest::addColumn<QByteArray>("left");
    QTest::addColumn<QByteArray>("right");
    QTest::addColumn<QByteArray>("means");
    QTest::addColumn<QString>("found");
    const auto row = [](const char* left, const char* right, const char* means, const char* found) {
        QTest::addRow("%s|%s|%s", left, right, means)
            << QByteArray(left) << QByteArray(right) << QByteArray(means) << QString::fromLatin1(found);
    };
    row("5", "", "skip", "");
    row("5", "", "fail", "S1 5 -");
    row("", "5", "fail", "S1 - 5");
    row("", "", "fail", ""); // completeness tells of it
    row("5", "**", "fail", "S1 5 -");
    row("5", "无", "skip", "S1 5 0");
    row("无", "无", "fail", "");
    row("5", "—", "fail", "");
}

void TestRuleEngine::missingSide()
{
    QFETCH(const QByteArray, left);
    QFETCH(const QByteArray, right);
    QFETCH(const QByteArray, means);
    QFETCH(const QString, found);
    MemoryData data;
    fill(data, 1);
    rule(data, "m", "eq", "n", means.constData());
    if (!left.isEmpty()) {
        data.value("m", 2024, "S1", left.constData());
    }
    if (!right.isEmpty()) {
        data.value("n", 2024, "S1", right.constData());
    }
    QCOMPARE(run(data), found);
}

void TestRuleEngine::schoolsOutsideTheRule()
{
    MemoryData data;
    fill(data, 1);
    data.school(2024, {{"code", "CLOSED"}, {"type", "211"}, {"status", "closed"}});
    data.school(2024, {{"code", "OTHER"}, {"type", "311"}, {"status", "open"}});
    rule(data, "m", "le", "n");
    for (const char* school : {"S1", "CLOSED", "OTHER"}) {
        data.value("m", 2024, school, "2");
        data.value("n", 2024, school, "1");
    }
    QCOMPARE(run(data), u"S1 2 1"_s);
}

void TestRuleEngine::lastYear()
{
    MemoryData data;
    fill(data, 3);
    rule(data, "abs(m - m.previous)", "le", "max(0.3 * m.previous, 50)");
    const auto years = [&](const char* school, const char* then, const char* now) {
        data.value("m", 2023, school, then);
        data.value("m", 2024, school, now);
    };
    years("S1", "20", "60");     // far in per cent, not in people
    years("S2", "1000", "1200"); // in people, not in per cent
    years("S3", "1000", "600");
    QCOMPARE(run(data), u"S3 400 300"_s);
}

void TestRuleEngine::peers()
{
    MemoryData data;
    fill(data, 6);
    rule(data, "m", "no_slip", "m.peers");
    const char* amounts[] = {"100", "101", "102", "103", "104", "1020"};
    for (int i = 0; i < 6; ++i) {
        data.value("m", 2024, ("S" + QByteArray::number(i + 1)).constData(), amounts[i]);
    }
    QCOMPARE(run(data), u"S6 1020 102"_s); // of the five others
}

void TestRuleEngine::fewPeersAreNone()
{
    MemoryData data;
    fill(data, 6);
    rule(data, "m", "no_slip", "m.peers");
    for (int i = 1; i <= 5; ++i) {
        data.value("m", 2024, ("S" + QByteArray::number(i)).constData(), i == 5 ? "1000" : "100");
    }
    QCOMPARE(run(data), QString());
}

void TestRuleEngine::figuresAndTheBureau()
{
    MemoryData data;
    fill(data, 2);
    data.define("figure", {{"code", "f"}, {"name", "f"}, {"decimals", "0"}, {"direction", "higher"}});
    data.define("figure_version",
                {{"figure", "f"}, {"first_year", "2000"}, {"kind", "total"}, {"numerator", "m"}});
    data.define("rule",
                {{"code", "over_figures"}, {"left_side", "f"}, {"operator", "ge"}, {"right_side", "10"}});
    data.define("rule", {{"code", "of_bureau"}, {"left_side", "b"}, {"operator", "le"}, {"right_side", "3"}});
    data.value("m", 2024, "S1", "4");
    data.value("m", 2024, "S2", "5");
    data.value("b", 2024, "", "4");
    QCOMPARE(run(data), u"bureau 9 10; bureau 4 3"_s);
}

void TestRuleEngine::wrongRulesAreTold()
{
    MemoryData data;
    fill(data, 1);
    rule(data, "b.peers", "le", "1");
    rule(data, "m", "about", "1");
    data.define("figure", {{"code", "f"}, {"name", "f"}, {"decimals", "0"}, {"direction", "higher"}});
    data.define("figure_version",
                {{"figure", "f"}, {"first_year", "2000"}, {"kind", "total"}, {"numerator", "m.peers"}});
    const Definitions definitions = data.definitions();
    QCOMPARE(definitions.problems().size(), 3);
    QVERIFY(definitions.rules().empty());
}

QTEST_GUILESS_MAIN(TestRuleEngine)
#include "tst_ruleengine.moc"
