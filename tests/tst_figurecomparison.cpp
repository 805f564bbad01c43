#include "memorydata.h"
#include "report/figurecomparison.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// Three schools. Rate 2024: north 30 of 120 = 25.00 (n1 20 of 100, n2 10 of 20), south 40 of 100 = 40.00;
/// all 70 of 220 = 31.82. In 2023: north 33 of 120 = 27.50, south has not reported.
class TestFigureComparison : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void comparesTownships();
    void comparesYears();
    void comparesSchools();
    void saysWhatIsMissing();
    void saysThatADefinitionChanged();
    void doesNotCompareWhatIsRough();
    void sharesAreOfTheGreatest();
    void leavesSensitiveFiguresOutOfTables();

private:
    void define();
    ComparedRow row(const char* figure, const QVector<ComparedSide>& sides)
    {
        return FigureComparison(*m_engine).rows({QString::fromLatin1(figure)}, sides).value(0);
    }
    static ComparedSide township(const char* code, int year = 2024)
    {
        return {QString::fromLatin1(code), year, {Grouping::Township, QString::fromLatin1(code)}};
    }
    static ComparedSide year(int number) { return {QString::number(number), number}; }

    MemoryData m_data;
    std::unique_ptr<Definitions> m_definitions;
    std::unique_ptr<FigureEngine> m_engine;
};

void TestFigureComparison::define()
{
    for (const char* code : {"north", "south"}) {
        m_data.define("township", {{"code", code}, {"name", code}});
    }
    for (const char* code : {"pupils", "myopic", "books"}) {
        m_data.define("measure", {{"code", code}, {"name", code}, {"level", "school"}});
    }
    const auto figure = [this](const char* code, const char* unit, const char* decimals,
                               const char* direction, const char* sensitive = "no") {
        m_data.define("figure", {{"code", code},
                                 {"name", code},
                                 {"unit", unit},
                                 {"decimals", decimals},
                                 {"direction", direction},
                                 {"sensitive", sensitive}});
    };
    figure("rate", "%", "2", "lower");
    figure("books_total", "册", "0", "higher");
    figure("pupils_total", "人", "0", "neutral");
    figure("clean", "个", "0", "higher");
    figure("secret", "人", "0", "neutral", "yes");
    m_data.define("figure_version", {{"figure", "rate"},
                                     {"first_year", "2000"},
                                     {"kind", "ratio"},
                                     {"numerator", "myopic"},
                                     {"denominator", "pupils"},
                                     {"factor", "100"}});
    const auto total = [this](const char* code, const char* measure, const char* first) {
        m_data.define("figure_version",
                      {{"figure", code}, {"first_year", first}, {"kind", "total"}, {"numerator", measure}});
    };
    total("books_total", "books", "2000");
    total("secret", "pupils", "2000");
    total("pupils_total", "pupils", "2000");
    total("pupils_total", "pupils", "2024"); // another definition from 2024 on
    for (const auto& [of, qualifier, value] :
         {std::tuple("2023", "", "17"), std::tuple("2024", "超", "20")}) {
        m_data.define("published_value",
                      {{"figure", "clean"}, {"figure_year", of}, {"qualifier", qualifier}, {"value", value}});
    }
}

void TestFigureComparison::initTestCase()
{
    define();
    for (const int each : {2023, 2024}) {
        for (const auto& [code, place] :
             {std::pair("n1", "north"), std::pair("n2", "north"), std::pair("s1", "south")}) {
            m_data.school(
                each,
                {{"code", code}, {"name", code}, {"type", "211"}, {"township", place}, {"status", "open"}});
        }
    }
    const auto put = [this](int of, const char* school, const char* pupils, const char* myopic) {
        m_data.value("pupils", of, school, pupils);
        m_data.value("myopic", of, school, myopic);
    };
    put(2024, "n1", "100", "20");
    put(2024, "n2", "20", "10");
    put(2024, "s1", "100", "40");
    put(2023, "n1", "100", "21");
    put(2023, "n2", "20", "12");
    m_data.value("books", 2024, "n1", "600");
    m_data.value("books", 2024, "s1", "800");
    m_definitions = std::make_unique<Definitions>(m_data.definitions());
    QVERIFY(m_definitions->problems().isEmpty());
    m_engine = std::make_unique<FigureEngine>(*m_definitions, m_data);
}

void TestFigureComparison::comparesTownships()
{
    const ComparedRow rate = row("rate", {township("north"), township("south")});
    QCOMPARE(rate.values[0].text, u"25.00%"_s);
    QCOMPARE(rate.values[0].difference, QString());
    QCOMPARE(rate.values[1].text, u"40.00%"_s);
    QCOMPARE(rate.values[1].difference, u"↑15.00 pp"_s); // 40.00 − 25.00
    QCOMPARE(rate.values[1].mood, Mood::Bad);            // lower is better
    const ComparedRow books = row("books_total", {township("north"), township("south")});
    QCOMPARE(books.values[1].difference, u"+200 册"_s);
    QCOMPARE(books.values[1].mood, Mood::Good);
    QCOMPARE(books.values[0].coverage, u"1/2 schools"_s);
    const ComparedRow whole = row("rate", {{u"all"_s, 2024, {}}, township("north")});
    QCOMPARE(whole.values[0].text, u"31.82%"_s);
    QCOMPARE(whole.values[1].difference, u"↓6.82 pp"_s); // of what is published: 25.00 − 31.82
    QCOMPARE(whole.values[1].mood, Mood::Good);
}

void TestFigureComparison::comparesYears()
{
    const ComparedRow rate = row("rate", {township("north", 2023), township("north", 2024)});
    QCOMPARE(rate.values[0].text, u"27.50%"_s);
    QCOMPARE(rate.values[1].difference, u"↓2.50 pp"_s);
    QCOMPARE(rate.values[1].mood, Mood::Good);
}

void TestFigureComparison::comparesSchools()
{
    QVector<ComparedSide> sides;
    for (const Scope& scope : m_engine->scopes(Grouping::School, 2024)) {
        sides.append({m_engine->scopeName(scope, 2024), 2024, scope});
    }
    QCOMPARE(sides.size(), 3);
    const ComparedRow rate = row("rate", sides);
    QCOMPARE(rate.values[0].text, u"20.00%"_s);
    QCOMPARE(rate.values[1].difference, u"↑30.00 pp"_s); // 50.00
    QCOMPARE(rate.values[2].difference, u"↑20.00 pp"_s); // 40.00
}

void TestFigureComparison::saysWhatIsMissing()
{
    const ComparedRow rate = row("rate", {township("south", 2023), township("south", 2024)});
    QVERIFY(!rate.values[0].value);
    QCOMPARE(rate.values[0].text, u"no data yet"_s);
    QVERIFY(!rate.values[0].share);
    QCOMPARE(rate.values[1].difference, u"south has no number"_s);
    QCOMPARE(rate.values[1].mood, Mood::Neutral);
    QCOMPARE(FigureComparison(*m_engine).rows({u"moon"_s}, {year(2024)}).size(), 0);
}

void TestFigureComparison::saysThatADefinitionChanged()
{
    const ComparedRow pupils = row("pupils_total", {year(2023), year(2024)});
    QCOMPARE(pupils.values[1].text, u"220 人"_s);
    QCOMPARE(pupils.values[1].difference, u"Definition changed, not compared"_s);
    const ComparedRow within = row("pupils_total", {township("north"), township("south")});
    QCOMPARE(within.values[1].difference, u"−20 人"_s);
    QCOMPARE(within.values[1].mood, Mood::Neutral);
}

void TestFigureComparison::doesNotCompareWhatIsRough()
{
    const ComparedRow clean = row("clean", {year(2023), year(2024)});
    QCOMPARE(clean.values[1].text, u"超20 个"_s);
    QCOMPARE(clean.values[1].difference, u"Not exact, not compared"_s);
}

void TestFigureComparison::sharesAreOfTheGreatest()
{
    const ComparedRow rate = row("rate", {township("north"), township("south")});
    QCOMPARE(rate.values[0].share.value(), 0.625); // 25 of 40
    QCOMPARE(rate.values[1].share.value(), 1.0);
}

void TestFigureComparison::leavesSensitiveFiguresOutOfTables()
{
    const QVector<ComparedSide> sides = {township("north"), township("south")};
    const auto rows = FigureComparison(*m_engine).rows({u"rate"_s, u"secret"_s}, sides);
    QCOMPARE(rows.size(), 2);
    const auto table = FigureComparison::asTable(rows, sides);
    QCOMPARE(table.size(), 2);
    QCOMPARE(table[0],
             QStringList({u"Figure"_s, u"Unit"_s, u"north"_s, u"south"_s, u"south against north"_s}));
    QCOMPARE(table[1], QStringList({u"rate"_s, u"%"_s, u"25.00"_s, u"40.00"_s, u"↑15.00 pp ▲ worse"_s}));
}

QTEST_MAIN(TestFigureComparison)
#include "tst_figurecomparison.moc"
