#include "exchange/text/csvreader.h"
#include "report/cardgrid.h"
#include "report/chartfactory.h"
#include "report/dashboardpicture.h"
#include "report/nicescale.h"
#include "report/theme.h"

#include "memorydata.h"

#include <QChartView>
#include <QFile>
#include <QGraphicsLayout>
#include <QLineSeries>
#include <QScatterSeries>
#include <QTest>

#include <utility>

using namespace Qt::StringLiterals;

/// Four schools in three townships. Myopia 2024: T1 (500 + 450) of 2000 = 47.50, T2 300 of 500 = 60.00, T3
/// has not reported; together 1250 of 2500 = 50.00. In 2023 1285 of 2500 = 51.40; nothing before.
class TestCardData : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void readsCards();
    void refusesCards_data();
    void refusesCards();
    void changeWords_data();
    void changeWords();
    void targetWords();
    void figureCard();
    void missingFigure();
    void publishedFigure();
    void trend();
    void definitionBreak();
    void ranking();
    void worstFirstAndLimit();
    void composition();
    void compositionGathers();
    void targets();
    void sensitiveCardsStayInside();
    void grid();
    void scales_data();
    void scales();
    void clicks();
    void mouseReaches();
    void trendHasGaps();
    void dashedSeriesIsDrawnWhereItParts();
    void correctedFigure();
    void picture();
    void referenceDashboards();

private:
    void defineFigures();
    void fillSchools();
    CardData build(const QString& json, int year = 2024);
    std::unique_ptr<AnnotatedChart> shown(const CardData& card, const ChartOpener& open = {});

    MemoryData m_data;
    std::unique_ptr<Definitions> m_definitions;
    std::unique_ptr<FigureEngine> m_engine;
};

void TestCardData::initTestCase()
{
    for (const auto& [code, name] :
         {std::pair("T1", "东街道"), std::pair("T2", "西街道"), std::pair("T3", "南乡")}) {
        m_data.define("township", {{"code", code}, {"name", name}});
    }
    for (const auto& [code, label] :
         {std::pair("111", "幼儿园"), std::pair("211", "小学"), std::pair("311", "初中")}) {
        m_data.define("code_item", {{"list", "school_type"}, {"code", code}, {"label", label}});
    }
    for (const char* code : {"screened", "myopic", "pupils"}) {
        m_data.define("measure", {{"code", code}, {"name", code}, {"level", "school"}});
    }
    defineFigures();
    fillSchools();
    m_definitions = std::make_unique<Definitions>(m_data.definitions());
    QVERIFY(m_definitions->problems().isEmpty());
    m_engine = std::make_unique<FigureEngine>(*m_definitions, m_data);
}

void TestCardData::defineFigures()
{
    const auto figure = [this](const char* code, const char* unit, const char* decimals,
                               const char* direction) {
        return &m_data.define("figure", {{"code", code},
                                         {"name", code},
                                         {"unit", unit},
                                         {"decimals", decimals},
                                         {"direction", direction},
                                         {"sensitive", qstrcmp(code, "secret") == 0 ? "yes" : "no"}});
    };
    figure("myopia", "%", "2", "lower");
    figure("schools", "所", "0", "higher");
    figure("pupils_total", "人", "0", "neutral");
    figure("clean", "个", "0", "higher");
    figure("secret", "人", "0", "neutral");
    m_data.define("figure_version", {{"figure", "myopia"},
                                     {"first_year", "2000"},
                                     {"kind", "ratio"},
                                     {"numerator", "myopic"},
                                     {"denominator", "screened"},
                                     {"factor", "100"}});
    m_data.define("figure_version",
                  {{"figure", "schools"}, {"first_year", "2000"}, {"kind", "count"}, {"register", "school"}});
    for (const char* year : {"2000", "2024"}) {
        m_data.define(
            "figure_version",
            {{"figure", "pupils_total"}, {"first_year", year}, {"kind", "total"}, {"numerator", "pupils"}});
    }
    m_data.define("figure_version",
                  {{"figure", "secret"}, {"first_year", "2000"}, {"kind", "total"}, {"numerator", "pupils"}});
    m_data.define(
        "target",
        {{"figure", "myopia"}, {"first_year", "2024"}, {"comparison", "at_most"}, {"value", "49.5"}});
    m_data.define(
        "target",
        {{"figure", "schools"}, {"first_year", "2024"}, {"comparison", "at_least"}, {"value", "4"}});
    m_data.define("published_value",
                  {{"figure", "clean"}, {"figure_year", "2024"}, {"qualifier", "超"}, {"value", "20"}});
}

void TestCardData::fillSchools()
{
    const auto school = [this](int year, const char* code, const char* type, const char* township) {
        m_data.school(year, {{"code", code},
                             {"name", code},
                             {"type", type},
                             {"ownership", "public"},
                             {"township", township},
                             {"status", "open"}});
    };
    for (const int year : {2023, 2024}) {
        school(year, "S1", "211", "T1");
        school(year, "S2", "211", "T1");
        school(year, "S3", "311", "T2");
        school(year, "S4", "111", "T3");
    }
    school(2024, "S5", "311", "T2");
    const auto screening = [this](int year, const char* code, const char* screened, const char* myopic) {
        m_data.value("screened", year, code, screened);
        m_data.value("myopic", year, code, myopic);
    };
    screening(2024, "S1", "1000", "500");
    screening(2024, "S2", "1000", "450");
    screening(2024, "S3", "500", "300");
    screening(2024, "S5", "—", "—");
    screening(2023, "S1", "1000", "510");
    screening(2023, "S2", "1000", "470");
    screening(2023, "S3", "500", "305");
    for (const int year : {2023, 2024}) {
        m_data.value("pupils", year, "S1", "40");
        m_data.value("pupils", year, "S3", "60");
    }
}

CardData TestCardData::build(const QString& json, int year)
{
    return buildCard(CardReader(*m_definitions).read(u'[' + json + u']').first(), *m_engine, {.year = year});
}

std::unique_ptr<AnnotatedChart> TestCardData::shown(const CardData& card, const ChartOpener& open)
{
    auto chart = ChartFactory::make(card, open);
    chart->resize(500, 300);
    chart->layout()->activate();
    return chart;
}

void TestCardData::readsCards()
{
    const auto cards = CardReader(*m_definitions).read(uR"([
        {"kind": "figure", "figure": "myopia"},
        {"kind": "ranking", "title": "近视", "figure": "myopia", "by": "school", "limit": 5, "order": "worst",
         "span": 4, "years": 3}])"_s);
    QCOMPARE(cards.size(), 2);
    QCOMPARE(cards[0].kind, CardKind::Figure);
    QCOMPARE(cards[0].years, 5);
    QCOMPARE(cards[1].title, u"近视"_s);
    QCOMPARE(cards[1].figures, QStringList{u"myopia"_s});
    QCOMPARE(cards[1].by, Grouping::School);
    QCOMPARE(cards[1].limit, 5);
    QCOMPARE(cards[1].span, 4);
    QVERIFY(cards[1].worstFirst);
}

void TestCardData::refusesCards_data()
{
    QTest::addColumn<QString>("json");
    QTest::addColumn<QString>("message");
    const auto row = [](const char* name, const char* json, const char* message) {
        QTest::newRow(name) << QString::fromUtf8(json) << QString::fromUtf8(message);
    };
    row("no JSON", "[{]", "not valid JSON, near character 3");
    row("no list", "{}", "must be a JSON list");
    row("no object", "[1]", "Card 1: this is not an object");
    row("kind", R"([{"kind":"figure","figure":"schools"},{"kind":"pie","figure":"schools"}])",
        "Card 2: “pie” is no kind of card");
    row("no kind", R"([{"figure":"schools"}])", "Card 1: “” is no kind of card");
    row("figure", R"([{"kind":"figure","figure":"moon"}])", "Card 1: there is no figure “moon”");
    row("among figures", R"([{"kind":"targets","figures":["schools","moon"]}])", "there is no figure “moon”");
    row("no figure", R"([{"kind":"trend"}])", "Card 1: it names no figure");
    row("list", R"([{"kind":"trend","figures":"schools"}])", "“figures” must be a list");
    row("two figures", R"([{"kind":"ranking","figures":["schools","myopia"]}])",
        "shows one figure, and 2 are named");
    row("by", R"([{"kind":"ranking","figure":"schools","by":"river"}])", "not “river”");
    row("order", R"([{"kind":"ranking","figure":"schools","order":"up"}])", "best or worst, not “up”");
    row("text", R"([{"kind":"figure","figure":"schools","title":7}])", "“title” must be a text");
    row("number", R"([{"kind":"trend","figure":"schools","years":"5"}])",
        "“years” must be a whole number from 2");
    row("fraction", R"([{"kind":"trend","figure":"schools","span":1.5}])",
        "“span” must be a whole number from 1 to 12");
    row("key", R"([{"kind":"trend","figure":"schools","colour":"red"}])", "unknown key “colour”");
    row("units", R"([{"kind":"trend","figures":["schools","myopia"]}])",
        "“schools” and “myopia” have different units");
    row("scatter", R"([{"kind":"scatter","figures":["schools"]}])", "needs two figures, and 1 are named");
    row("points", R"([{"kind":"scatter","figures":["schools","myopia"],"by":"school"}])",
        "the points are schools already");
    row("heat", R"([{"kind":"heat","figures":["schools","moon"]}])", "there is no figure “moon”");
    row("no register", R"([{"kind":"records","fields":["name"]}])", "Card 1: it names no register");
    row("register", R"([{"kind":"records","register":"moon","fields":["name"]}])", "no register “moon”");
    row("standing", R"([{"kind":"records","register":"figure","fields":["name"]}])", "no register “figure”");
    row("field", R"([{"kind":"records","register":"award","fields":["moon"]}])",
        "the register “award” has no field “moon”");
    row("no field", R"([{"kind":"records","register":"award"}])", "names no fields");
    row("sort", R"([{"kind":"records","register":"award","fields":["name"],"sort":"-moon"}])",
        "has no field “moon”");
    row("filter", R"([{"kind":"records","register":"award","fields":["name"],"filter":"moon = 1"}])", "moon");
    row("choice", R"([{"kind":"records","register":"award","fields":["name"],"filter":"level = moon"}])",
        "the code list “level” has no code “moon”");
    row("foreign key", R"([{"kind":"records","register":"award","fields":["name"],"figure":"schools"}])",
        "a card of this kind has no key “figure”");
    row("no text", R"([{"kind":"text"}])", "it has no text");
    row("text's figure", R"([{"kind":"text","text":"{{moon}} schools"}])", "there is no figure “moon”");
    row("braces", R"([{"kind":"text","text":"{{schools"}])", "names no figure in double braces");
    row("ratio", R"([{"kind":"composition","figure":"myopia"}])", "“myopia” is a ratio");
}

void TestCardData::refusesCards()
{
    QFETCH(QString, json);
    QFETCH(QString, message);
    try {
        CardReader(*m_definitions).read(json);
        QFAIL("was taken");
    } catch (const FormulaError& error) {
        QVERIFY2(error.message().contains(message), qPrintable(error.message()));
    }
}

void TestCardData::changeWords_data()
{
    QTest::addColumn<QString>("unit");
    QTest::addColumn<Direction>("direction");
    QTest::addColumn<QString>("now");
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("words");
    QTest::addColumn<Mood>("mood");
    QTest::newRow("rate down, lower is better")
        << u"%"_s << Direction::Lower << u"52.75"_s << u"53.89"_s << u"↓1.14 pp on last year"_s << Mood::Good;
    QTest::newRow("rate up, lower is better")
        << u"%"_s << Direction::Lower << u"53.89"_s << u"52.75"_s << u"↑1.14 pp on last year"_s << Mood::Bad;
    QTest::newRow("rate up, higher is better")
        << u"%"_s << Direction::Higher << u"52"_s << u"51.5"_s << u"↑0.50 pp on last year"_s << Mood::Good;
    QTest::newRow("count up") << u"所"_s << Direction::Higher << u"7"_s << u"4"_s
                              << u"+3.00 所 on last year"_s << Mood::Good;
    QTest::newRow("count down") << u"所"_s << Direction::Neutral << u"4"_s << u"7"_s
                                << u"−3.00 所 on last year"_s << Mood::Neutral;
    QTest::newRow("same") << u"%"_s << Direction::Lower << u"50"_s << u"50"_s << u"Same as last year"_s
                          << Mood::Neutral;
    QTest::newRow("ratio to one") << u"1:n"_s << Direction::Lower << u"9"_s << u"10"_s
                                  << u"−1.00 on last year"_s << Mood::Good;
    QTest::newRow("nothing before") << u"%"_s << Direction::Lower << u"50"_s << QString()
                                    << u"No number for last year"_s << Mood::Neutral;
    QTest::newRow("nothing now") << u"%"_s << Direction::Lower << QString() << u"50"_s << QString()
                                 << Mood::Neutral;
}

void TestCardData::changeWords()
{
    QFETCH(QString, unit);
    QFETCH(Direction, direction);
    QFETCH(QString, now);
    QFETCH(QString, before);
    Figure figure;
    figure.unit = unit;
    figure.decimals = 2;
    figure.direction = direction;
    FigureReport report;
    report.year = 2024;
    report.previousYear = 2023;
    report.figure = &figure;
    report.value.value = Decimal::parse(now);
    report.previous.value = Decimal::parse(before);
    if (report.value.value && report.previous.value) {
        report.change = *report.value.value - *report.previous.value;
    }
    QTEST(FigureWords::change(report), "words");
    QTEST(FigureWords::changeMood(report), "mood");
}

void TestCardData::targetWords()
{
    Figure figure;
    figure.unit = u"%"_s;
    Target target{2020, 0, Comparison::AtLeast, Decimal::fromInt(50), {}};
    QCOMPARE(FigureWords::target(&target, figure), u"≥50%"_s);
    QCOMPARE(FigureWords::target(nullptr, figure), QString());
    figure.unit = u"1:n"_s;
    target.comparison = Comparison::AtMost;
    QCOMPARE(FigureWords::target(&target, figure), u"≤1:50"_s);
    figure.unit = u"人"_s;
    QCOMPARE(FigureWords::target(&target, figure), u"≤50 人"_s);
}

void TestCardData::figureCard()
{
    const CardData card = build(uR"({"kind": "figure", "figure": "myopia"})"_s);
    QCOMPARE(card.title, u"myopia"_s);
    QCOMPARE(card.span, 3);
    QCOMPARE(card.face.value, u"50.00"_s);
    QCOMPARE(card.face.unit, u"%"_s);
    QCOMPARE(card.face.change, u"↓1.40 pp on last year"_s);
    QCOMPARE(card.face.changeMood, Mood::Good);
    QCOMPARE(card.face.target, u"≤49.5%"_s);
    QCOMPARE(card.face.targetMet, std::optional(false));
    QCOMPARE(card.face.coverage, u"3/4 schools"_s);
    QCOMPARE(card.face.published, QString());
    QCOMPARE(card.series.size(), 1);
    QCOMPARE(card.series[0].points.size(), 5);
    QVERIFY(!card.series[0].points[2].value);
    QCOMPARE(card.series[0].points[3].value, Decimal::parse(u"51.4"));
}

void TestCardData::missingFigure()
{
    const CardData card = build(uR"({"kind": "figure", "figure": "myopia"})"_s, 2025);
    QCOMPARE(card.face.value, QString());
    QCOMPARE(card.face.change, QString());
    QVERIFY(!card.face.targetMet);
    QCOMPARE(card.face.target, u"≤49.5%"_s);
    QCOMPARE(build(uR"({"kind": "trend", "figure": "myopia"})"_s).series[0].points[0].text, u"no data yet"_s);
}

void TestCardData::publishedFigure()
{
    const CardData card = build(uR"({"kind": "figure", "figure": "clean"})"_s);
    QCOMPARE(card.face.value, u"超20"_s);
    QCOMPARE(card.face.published, u"as published"_s);
    QCOMPARE(card.face.change, u"No number for last year"_s);
}

void TestCardData::trend()
{
    const CardData card = build(uR"({"kind": "trend", "figure": "myopia", "years": 3, "span": 8})"_s);
    QCOMPARE(card.span, 8);
    const QVector<CardPoint>& points = card.series.first().points;
    QCOMPARE(points.size(), 3);
    QCOMPARE(points[0].year, 2022);
    QVERIFY(!points[0].value);
    QCOMPARE(points[1].text, u"51.40%"_s);
    QCOMPARE(points[2].value, Decimal::parse(u"50"));
    QVERIFY(!points[2].definitionBreak);
}

void TestCardData::definitionBreak()
{
    const CardData card = build(uR"({"kind": "trend", "figure": "pupils_total", "years": 2})"_s);
    QVERIFY(!card.series[0].points[0].definitionBreak);
    QVERIFY(card.series[0].points[1].definitionBreak);
    QCOMPARE(build(uR"({"kind": "figure", "figure": "pupils_total"})"_s).face.change,
             u"Definition changed, not compared with last year"_s);
}

void TestCardData::ranking()
{
    const CardData card = build(uR"({"kind": "ranking", "figure": "myopia"})"_s);
    QCOMPARE(card.bars.size(), 3);
    QCOMPARE(card.bars[0].name, u"东街道"_s);
    QCOMPARE(card.bars[0].text, u"47.50%"_s);
    QCOMPARE(card.bars[0].coverage, QString());
    QCOMPARE(card.bars[0].scope, (Scope{Grouping::Township, u"T1"_s, 0}));
    QCOMPARE(card.bars[1].text, u"60.00%"_s);
    QCOMPARE(card.bars[2].name, u"南乡"_s);
    QVERIFY(!card.bars[2].value);
    QCOMPARE(card.bars[2].text, u"no data yet"_s);
    QVERIFY(card.bureau);
    QCOMPARE(card.bureau->text, u"50.00%"_s);
    const CardData counts = build(uR"({"kind": "ranking", "figure": "schools"})"_s);
    QCOMPARE(counts.bars[0].text, u"2 所"_s);
    QCOMPARE(counts.bars[2].text, u"1 所"_s);
    QVERIFY(!counts.bureau);
}

void TestCardData::worstFirstAndLimit()
{
    const CardData card =
        build(uR"({"kind": "ranking", "figure": "myopia", "by": "school", "order": "worst", "limit": 2})"_s);
    QCOMPARE(card.bars.size(), 2);
    QCOMPARE(card.bars[0].name, u"S3"_s);
    QCOMPARE(card.bars[1].name, u"S1"_s);
    QCOMPARE(card.leftOut, 2); // S2, and S4 that has not reported; S5 is not concerned
}

void TestCardData::composition()
{
    const CardData card = build(uR"({"kind": "composition", "figure": "schools", "by": "type"})"_s);
    QCOMPARE(card.bars.size(), 3);
    QCOMPARE(card.bars[0].name, u"小学"_s);
    QCOMPARE(card.bars[0].value, Decimal::fromInt(2));
    QCOMPARE(card.bars[0].tone, 1); // its place among the types, whatever its rank
    QCOMPARE(card.bars[2].name, u"幼儿园"_s);
    QCOMPARE(card.bars[2].tone, 0);
    QVERIFY(card.bureau);
    QCOMPARE(card.bureau->text, u"5 所"_s);
}

void TestCardData::compositionGathers()
{
    const CardData card =
        build(uR"({"kind": "composition", "figure": "schools", "by": "type", "limit": 2})"_s);
    QCOMPARE(card.bars.size(), 2);
    QCOMPARE(card.bars[1].name, u"Others (2)"_s);
    QCOMPARE(card.bars[1].text, u"3 所"_s);
    QCOMPARE(card.leftOut, 2);
}

void TestCardData::targets()
{
    const CardData card = build(uR"({"kind": "targets", "figures": ["myopia", "schools", "clean"]})"_s);
    QCOMPARE(card.targets.size(), 3);
    QCOMPARE(card.targets[0].text, u"50.00%"_s);
    QCOMPARE(card.targets[0].targetText, u"≤49.5%"_s);
    QCOMPARE(card.targets[0].met, std::optional(false));
    QCOMPARE(card.targets[0].progress, std::optional(50.0 / 49.5));
    QCOMPARE(card.targets[1].met, std::optional(true));
    QCOMPARE(card.targets[1].progress, std::optional(1.25));
    QVERIFY(!card.targets[2].target);
    QVERIFY(!card.targets[2].progress);
    const CardData before = build(uR"({"kind": "targets", "figures": ["myopia"]})"_s, 2025);
    QVERIFY(!before.targets[0].met);
    QCOMPARE(before.targets[0].text, u"no data yet"_s);
    QVERIFY(before.isEmpty());
}

void TestCardData::sensitiveCardsStayInside()
{
    const CardData open = build(uR"({"kind": "figure", "figure": "schools"})"_s);
    const CardData secret = build(uR"({"kind": "trend", "figures": ["pupils_total", "secret"]})"_s);
    QVERIFY(!open.sensitive);
    QVERIFY(secret.sensitive);
    const auto heightOf = [](const QVector<CardData>& cards) {
        return DashboardPicture({{}, {}, {.year = 2024}, {}, cards}).minimumHeight();
    };
    QCOMPARE(heightOf({open, secret}), heightOf({open}));
}

void TestCardData::grid()
{
    const CardData figure = build(uR"({"kind": "figure", "figure": "schools"})"_s);
    const CardData chart = build(uR"({"kind": "trend", "figure": "schools"})"_s);
    const CardGrid grid({figure, figure, figure, figure, chart, chart});
    const QVector<QRectF> places = grid.place({1200.0, grid.minimumHeight()});
    QCOMPARE(places.size(), 6);
    QCOMPARE(places[0].topLeft(), QPointF(0, 0));
    QCOMPARE(places[3].top(), 0.0);
    QCOMPARE(places[3].right(), 1200.0);
    QVERIFY(places[4].top() > places[0].bottom());
    QCOMPARE(places[5].top(), places[4].top());
    QCOMPARE(places[5].right(), 1200.0);
    QCOMPARE(places[5].bottom(), grid.minimumHeight());
    QCOMPARE(grid.place({1200.0, 2000.0})[5].bottom(), 2000.0);

    const CardGrid mixed({chart, figure, figure, chart}); // the order given is the order shown
    const QVector<QRectF> rows = mixed.place({1200.0, mixed.minimumHeight()});
    QCOMPARE(rows[0].topLeft(), QPointF(0, 0));
    QVERIFY(rows[1].top() > rows[0].bottom());
    QCOMPARE(rows[2].top(), rows[1].top());
    QVERIFY(rows[3].top() > rows[2].bottom());
    QCOMPARE(rows[3].bottom(), mixed.minimumHeight());
}

void TestCardData::scales_data()
{
    QTest::addColumn<double>("least");
    QTest::addColumn<double>("most");
    QTest::addColumn<bool>("whole");
    QTest::addColumn<double>("minimum");
    QTest::addColumn<double>("maximum");
    QTest::addColumn<double>("step");
    QTest::newRow("from zero") << 3.0 << 10.0 << true << 0.0 << 10.0 << 5.0;
    QTest::newRow("shares") << 41.2 << 94.0 << false << 0.0 << 100.0 << 25.0;
    QTest::newRow("narrow") << 52.75 << 56.31 << false << 52.0 << 57.0 << 1.0;
    QTest::newRow("one value") << 7.0 << 7.0 << true << 6.0 << 8.0 << 1.0;
    QTest::newRow("all zero") << 0.0 << 0.0 << true << 0.0 << 1.0 << 1.0;
    QTest::newRow("below zero") << -1.14 << -0.6 << false << -1.2 << -0.6 << 0.2;
}

void TestCardData::scales()
{
    QFETCH(double, least);
    QFETCH(double, most);
    QFETCH(bool, whole);
    const NiceScale scale = NiceScale::around(least, most, whole);
    QVERIFY(scale.fraction(least) > -1e-9 && scale.fraction(most) < 1.0 + 1e-9);
    QTEST(scale.minimum, "minimum");
    QTEST(scale.maximum, "maximum");
    QTEST(scale.step, "step");
}

void TestCardData::clicks()
{
    QStringList opened;
    const ChartOpener open = [&](const QString& figure, const Scope& scope, int year) {
        opened.append(u"%1 %2 %3"_s.arg(figure, scope.key).arg(year));
    };
    const auto bars = shown(build(uR"({"kind": "ranking", "figure": "myopia"})"_s), open);
    QCOMPARE(bars->spotCount(), 3);
    QCOMPARE(bars->spot(0).text, u"东街道\n47.50%"_s);
    bars->openSpot(0);
    const auto pie = shown(build(uR"({"kind": "composition", "figure": "schools", "by": "type"})"_s), open);
    QCOMPARE(pie->spotCount(), 3);
    QCOMPARE(pie->spot(0).text, u"小学\n2 所 · 40.0% of all"_s);
    pie->openSpot(0);
    const auto line = shown(build(uR"({"kind": "trend", "figure": "myopia"})"_s), open);
    QCOMPARE(line->spotCount(), 2); // the years before have no number
    QCOMPARE(line->spot(1).text, u"myopia, 2024\n50.00%\n3/4 schools"_s);
    line->openSpot(0);
    QCOMPARE(opened, (QStringList{u"myopia T1 2024"_s, u"schools 211 2024"_s, u"myopia  2023"_s}));
}

void TestCardData::trendHasGaps()
{
    CardData card = build(uR"({"kind": "trend", "figure": "myopia", "years": 2})"_s);
    QVector<CardPoint>& points = card.series[0].points;
    const CardPoint first{2021, Decimal::fromInt(55), false, {}};
    const CardPoint gap{2022, std::nullopt, false, {}};
    points = {first, gap, points[0], points[1]};
    const auto chart = shown(card);
    const auto lines = chart->findChildren<QLineSeries*>();
    QCOMPARE(lines.size(), 2);
    QCOMPARE(lines[0]->count(), 1);
    QCOMPARE(lines[1]->count(), 2);
    points[3].definitionBreak = true;
    QCOMPARE(shown(card)->findChildren<QLineSeries*>().size(), 3);
}

void TestCardData::dashedSeriesIsDrawnWhereItParts()
{
    CardData card = build(uR"({"kind": "trend", "figure": "myopia", "years": 2})"_s);
    CardSeries other = card.series[0];
    other.dashed = true;
    other.points[0].value = Decimal::fromInt(45);
    card.series.append(other);
    const auto chart = shown(card);
    const auto lines = chart->findChildren<QLineSeries*>();
    QCOMPARE(lines.size(), 2);
    QCOMPARE(lines[0]->pen().style(), Qt::SolidLine);
    QCOMPARE(lines[1]->pen().style(), Qt::DashLine);
    QCOMPARE(lines[1]->count(), 2);
    const auto dots = chart->findChildren<QScatterSeries*>();
    QCOMPARE(dots[0]->count(), 2);
    QCOMPARE(dots[1]->count(), 1); // the other lies under the first series' own
    QCOMPARE(dots[1]->at(0).y(), 45.0);
}

void TestCardData::correctedFigure()
{
    MemoryData data = m_data;
    data.report(u"myopia"_s, 2024, u"bureau"_s, Decimal::fromInt(49));
    data.report(u"schools"_s, 2024, u"bureau"_s, std::nullopt);
    data.report(u"pupils_total"_s, 2024, u"township:T1"_s, Decimal::fromInt(1)); // of no card
    FigureEngine engine(*m_definitions, data);
    const auto card = [&](const QString& figure) {
        CardDefinition definition;
        definition.figures = {figure};
        definition.years = 2;
        return buildCard(definition, engine, {.year = 2024});
    };
    QCOMPARE(card(u"myopia"_s).face.asReported, u"as reported 49.00"_s);
    QCOMPARE(card(u"myopia"_s).face.value, u"50.00"_s);
    QCOMPARE(card(u"myopia"_s).series[0].points[1].text, u"50.00%"_s);
    QCOMPARE(card(u"schools"_s).face.asReported, u"not reported then"_s);
    QCOMPARE(card(u"pupils_total"_s).face.asReported, QString());
    QCOMPARE(build(uR"({"kind": "figure", "figure": "myopia"})"_s).face.asReported, QString());
}

/// By the mouse, as in the window: the bar, and the name of a bar that is not there.
void TestCardData::mouseReaches()
{
    QStringList opened;
    auto chart =
        ChartFactory::make(build(uR"({"kind": "ranking", "figure": "myopia"})"_s),
                           [&](const QString&, const Scope& scope, int) { opened.append(scope.key); });
    const AnnotatedChart* placed = chart.get();
    QChartView view(chart.release());
    view.resize(500, 300);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    const QRectF plot = placed->plotArea();
    const qreal row = plot.height() / 3.0;
    const auto click = [&](const QPointF& at) {
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, view.mapFromScene(placed->mapToScene(at)));
    };
    click({plot.left() + 20.0, plot.top() + row / 2.0});
    click({plot.left() - 20.0, plot.bottom() - row / 2.0});
    QCOMPARE(opened, (QStringList{u"T1"_s, u"T3"_s}));
}

void TestCardData::picture()
{
    QVector<CardData> cards;
    for (const char* kind : {"figure", "trend", "ranking", "targets"}) {
        cards.append(build(uR"({"kind": "%1", "figure": "myopia"})"_s.arg(QLatin1String(kind))));
        cards.append(build(uR"({"kind": "%1", "figure": "myopia"})"_s.arg(QLatin1String(kind)), 2030));
    }
    cards.append(build(uR"({"kind": "composition", "figure": "schools", "by": "type"})"_s));
    const DashboardPicture picture({{}, u"全局概览"_s, {.year = 2024}, {}, cards});
    const QImage image = picture.render({1366, 900}, 1.5);
    QCOMPARE(image.width(), 2049);
    QVERIFY(image.height() >= 1350);
    QCOMPARE(image.pixelColor(2, 2), Theme::page());
    QVERIFY(picture.render({800, 10}).height() >= static_cast<int>(picture.minimumHeight()));
}

/// What is built in must be readable: a wrong code would show only when the page is opened.
void TestCardData::referenceDashboards()
{
    const auto rows = [](const QString& name) {
        QFile file(QStringLiteral(SOURCE_DIR "/db/reference/") + name);
        const QString text = file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
        return CsvReader(text).read();
    };
    MemoryData data;
    for (const auto& row : rows(u"figure.csv"_s).mid(1)) {
        const QByteArray code = row[0].text.toUtf8();
        const QByteArray unit = row[3].text.toUtf8();
        data.define("figure", {{"code", code.constData()}, {"unit", unit.constData()}});
    }
    for (const auto& row : rows(u"code_item.csv"_s).mid(1)) {
        const QByteArray list = row[0].text.toUtf8();
        const QByteArray code = row[1].text.toUtf8();
        data.define("code_item", {{"list", list.constData()}, {"code", code.constData()}});
    }
    const Definitions definitions = data.definitions();
    const auto dashboards = rows(u"dashboard.csv"_s).mid(1);
    QVERIFY(dashboards.size() >= 7);
    for (const auto& row : dashboards) {
        try {
            const qsizetype cards = CardReader(definitions).read(row[3].text).size();
            QVERIFY(cards >= 6 && cards <= 12);
        } catch (const FormulaError& error) {
            QFAIL(qPrintable(row[0].text + u": "_s + error.message()));
        }
    }
}

QTEST_MAIN(TestCardData)
#include "tst_carddata.moc"
