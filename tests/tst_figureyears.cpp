#include "memorydata.h"
#include "report/figureyears.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const Scope North{Grouping::Township, u"north"_s};
const Scope South{Grouping::Township, u"south"_s};

/// Schools of the years 2022 to 2024 and the share of their pupils who are myopic.
class World
{
public:
    World()
    {
        for (const char* township : {"north", "south"}) {
            m_data.define("township", {{"code", township}, {"name", township}});
        }
        for (const char* measure : {"pupils", "myopic"}) {
            m_data.define("measure",
                          {{"code", measure}, {"name", measure}, {"level", "school"}, {"decimals", "0"}});
        }
        for (const auto& [code, label] :
             {std::pair("merged", "Merged"), std::pair("split", "Split"), std::pair("renamed", "Renamed")}) {
            m_data.define("code_item", {{"list", "school_event_kind"}, {"code", code}, {"label", label}});
        }
        m_data.define("figure", {{"code", "rate"}, {"name", "rate"}, {"decimals", "2"}, {"unit", "%"}});
        version("2000");
    }

    void version(const char* firstYear)
    {
        m_data.define("figure_version", {{"figure", "rate"},
                                         {"first_year", firstYear},
                                         {"kind", "ratio"},
                                         {"numerator", "myopic"},
                                         {"denominator", "pupils"},
                                         {"factor", "100"}});
    }
    /// Open from `first` until the year before `closed`.
    void school(const char* code, const char* township, int first = 2022, int closed = 2025)
    {
        for (int year = first; year <= 2024; ++year) {
            m_data.school(year, {{"code", code},
                                 {"name", code},
                                 {"type", "211"},
                                 {"township", township},
                                 {"status", year < closed ? "open" : "merged"}});
        }
    }
    void event(int year, const char* kind, const char* school, const char* successor = "")
    {
        m_data.row("school_event", year, {{"kind", kind}, {"school", school}, {"successor", successor}});
    }
    void put(int year, const char* school, const char* myopic, const char* pupils)
    {
        m_data.value("myopic", year, school, myopic);
        m_data.value("pupils", year, school, pupils);
    }
    MemoryData& data() { return m_data; }

    QVector<FigureYear> years(const Scope& scope, int base = 2024,
                              const QVector<int>& wanted = {2024, 2023, 2022})
    {
        open();
        const FieldText text(*m_definitions, m_data);
        return FigureYears(*m_engine, text).of(u"rate"_s, base, scope, wanted);
    }
    CardData trend(const QVector<FigureYear>& years)
    {
        return FigureYears::trend(*m_definitions->figure(u"rate"_s), 2024, years);
    }
    Scope school(const char* code)
    {
        return scopeOf(Grouping::School, *m_data.schools(2024).findByText(QString::fromLatin1(code)));
    }

private:
    void open()
    {
        if (!m_engine) {
            m_definitions = std::make_unique<Definitions>(m_data.definitions());
            m_engine = std::make_unique<FigureEngine>(*m_definitions, m_data);
        }
    }

    MemoryData m_data;
    std::unique_ptr<Definitions> m_definitions;
    std::unique_ptr<FigureEngine> m_engine;
};

/// B of the south goes into A of the north in 2023.
void merge(World& world)
{
    world.school("A", "north");
    world.school("B", "south", 2022, 2023);
    world.event(2023, "merged", "B", "A");
    world.put(2022, "A", "10", "100");
    world.put(2022, "B", "30", "60");
    world.put(2023, "A", "40", "160");
    world.put(2024, "A", "32", "160");
}

/// "2022: 10.00% | 25.00%", with * where the bases differ.
QStringList shown(const QVector<FigureYear>& years)
{
    QStringList lines;
    for (const FigureYear& year : years) {
        lines.append(u"%1: %2 | %3%4"_s.arg(year.year).arg(year.reportedText, year.comparableText,
                                                           year.differs ? u"*"_s : QString()));
    }
    return lines;
}

} // namespace

class TestFigureYears : public QObject
{
    Q_OBJECT

private slots:
    void mergerCountsWhereItWent();
    void mergerLeavesItsOldPlace();
    void splitCannotBeDivided();
    void renamedChangesNothing();
    void otherBaseOtherNumbers();
    void bureauHasOneBasis();
    void missingIsMissing();
    void saysWhatQualifiesTheNumber();
    void definitionChangeIsNotCompared();
    void trendPartsWhereTheBasesDo();
    void trendHasGapsForAbsentYears();
};

void TestFigureYears::mergerCountsWhereItWent()
{
    World world;
    merge(world);
    const auto years = world.years(North);
    // 2022: (10 + 30) of (100 + 60), not the mean of 10 % and 50 %.
    QCOMPARE(shown(years), (QStringList{u"2024: 20.00% | 20.00%"_s, u"2023: 25.00% | 25.00%"_s,
                                        u"2022: 10.00% | 25.00%*"_s}));
    QCOMPARE(years[2].movements, QStringList{u"Counts here too: B (2023 Merged → A)"_s});
    QVERIFY(years[1].movements.isEmpty());
    QCOMPARE(years[0].change, u"↓5.00 pp on last year"_s);
    QCOMPARE(years[1].change, u"Same as last year"_s); // and not 15 points more
    QCOMPARE(years[2].change, u"No number for last year"_s);
}

void TestFigureYears::mergerLeavesItsOldPlace()
{
    World world;
    merge(world);
    const auto years = world.years(South);
    QCOMPARE(shown(years), (QStringList{u"2024:  | "_s, u"2023:  | "_s, u"2022: 50.00% | *"_s}));
    QCOMPARE(years[2].movements, QStringList{u"No longer counts here: B (2023 Merged → A)"_s});
}

void TestFigureYears::splitCannotBeDivided()
{
    World world;
    world.school("C", "north", 2022, 2023);
    world.school("D", "north", 2023);
    world.school("E", "south", 2023);
    world.event(2023, "split", "C", "D");
    world.event(2023, "split", "C", "E");
    world.put(2022, "C", "10", "40");
    world.put(2023, "D", "10", "20");
    const auto years = world.years(North);
    QCOMPARE(shown(years), (QStringList{u"2024:  | "_s, u"2023: 50.00% | 50.00%"_s, u"2022: 25.00% | *"_s}));
    QCOMPARE(years[2].movements, QStringList{u"Cannot be divided: C (2023 Split → D, 2023 Split → E)"_s});
    QCOMPARE(years[1].change, u"No number for last year"_s);
}

void TestFigureYears::renamedChangesNothing()
{
    World world;
    world.school("A", "north");
    world.event(2023, "renamed", "A");
    world.put(2022, "A", "10", "40");
    world.put(2023, "A", "20", "40");
    const auto years = world.years(world.school("A"));
    QCOMPARE(shown(years),
             (QStringList{u"2024:  | "_s, u"2023: 50.00% | 50.00%"_s, u"2022: 25.00% | 25.00%"_s}));
    QVERIFY(years[2].movements.isEmpty());
    QCOMPARE(world.trend(years).series.size(), 1);
}

void TestFigureYears::otherBaseOtherNumbers()
{
    World world;
    merge(world);
    // Seen from the year before the merger, nothing has moved; what comes after is as reported.
    QCOMPARE(
        shown(world.years(North, 2022)),
        (QStringList{u"2024: 20.00% | 20.00%"_s, u"2023: 25.00% | 25.00%"_s, u"2022: 10.00% | 10.00%"_s}));
    // The scope's own basis is left aside.
    Scope north = North;
    north.comparableTo = 2022;
    QCOMPARE(shown(world.years(north)), shown(world.years(North)));
}

void TestFigureYears::bureauHasOneBasis()
{
    World world;
    merge(world);
    QCOMPARE(shown(world.years({})), (QStringList{u"2024: 20.00% | 20.00%"_s, u"2023: 25.00% | 25.00%"_s,
                                                  u"2022: 25.00% | 25.00%"_s}));
}

void TestFigureYears::missingIsMissing()
{
    World world;
    world.school("A", "north");
    world.put(2024, "A", "0", "40");
    const auto years = world.years(North);
    QCOMPARE(shown(years), (QStringList{u"2024: 0.00% | 0.00%"_s, u"2023:  | "_s, u"2022:  | "_s}));
    QVERIFY(!years[1].reported);
    QCOMPARE(years[1].change, QString());
    QCOMPARE(years[1].coverage, u"0/1 schools"_s);
    QCOMPARE(years[0].coverage, QString());
}

void TestFigureYears::saysWhatQualifiesTheNumber()
{
    World world;
    merge(world);
    world.data().report(u"rate"_s, 2024, u"bureau"_s, Decimal::fromInt(21));
    world.data().report(u"rate"_s, 2024, u"township:north"_s, std::nullopt);
    world.data().define("published_value", {{"figure", "rate"}, {"figure_year", "2023"}, {"value", "24.5"}});
    const auto years = world.years({});
    QCOMPARE(years[0].notes, u"as reported 21.00"_s);
    QCOMPARE(years[1].notes, u"as published; computed 25.00"_s);
    QCOMPARE(years[1].reportedText, u"24.50%"_s);
    QCOMPARE(years[2].notes, QString());
    QCOMPARE(world.years(North)[0].notes, u"not reported then"_s);
}

void TestFigureYears::definitionChangeIsNotCompared()
{
    World world;
    merge(world);
    world.version("2024");
    const auto years = world.years(North);
    QCOMPARE(years[0].change, u"Definition changed, not compared with last year"_s);
    QVERIFY(years[0].definitionBreak);
    QVERIFY(!years[1].definitionBreak);
    QVERIFY(world.trend(years).series[0].points[2].definitionBreak);
}

/// The dashed line reaches from where the bases differ to the next year in which they agree.
void TestFigureYears::trendPartsWhereTheBasesDo()
{
    World world;
    merge(world);
    const CardData card = world.trend(world.years(North));
    QCOMPARE(card.series.size(), 2);
    QVERIFY(!card.series[0].dashed);
    QVERIFY(card.series[1].dashed);
    const auto& reported = card.series[0].points;
    const auto& comparable = card.series[1].points;
    QCOMPARE(reported[0].year, 2022);
    QCOMPARE(reported[0].value, Decimal::fromInt(10));
    QCOMPARE(comparable[0].value, Decimal::fromInt(25));
    QCOMPARE(comparable[1].value, Decimal::fromInt(25));
    QVERIFY(!comparable[2].value);
    QCOMPARE(reported[2].value, Decimal::fromInt(20));
}

void TestFigureYears::trendHasGapsForAbsentYears()
{
    World world;
    merge(world);
    const CardData card = world.trend(world.years(North, 2024, {2024, 2022}));
    QCOMPARE(card.series[0].points.size(), 3);
    QCOMPARE(card.series[0].points[1].year, 2023);
    QVERIFY(!card.series[0].points[1].value);
    QVERIFY(world.trend({}).isEmpty());
}

QTEST_APPLESS_MAIN(TestFigureYears)
#include "tst_figureyears.moc"
