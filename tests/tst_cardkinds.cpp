#include "report/chartfactory.h"
#include "report/dashboardpicture.h"

#include "memorydata.h"

#include <QGraphicsLayout>
#include <QTest>

using namespace Qt::StringLiterals;

/// Five schools in four townships. Myopia 2024: T1 (500 + 450) of 2000 = 47.50, T2 300 of 500 = 60.00, T3 has
/// not reported, T4 108 of 200 = 54.00; together 1358 of 2700 = 50.30. Pupils: T1 40 + 30, T2 60, T4 65, in
/// all 195. The budget of 500 is the bureau's own; juniors are counted in S3 only.
class TestCardKinds : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void heat();
    void heatWithinATownship();
    void heatInOrder();
    void scatter();
    void scatterWithinATownship();
    void outliers();
    void records();
    void recordsInTheOrderOfTheirList();
    void recordsWithinATownship();
    void text();
    void estimates();
    void whyMissing();
    void comparedWithAnyYear();
    void breakInTheSmallLine();
    void restatedTrend();
    void wholeIsNamed();
    void keysMoveBetweenSpots();
    void spotsOpen();
    void pictures();

private:
    void defineFigures();
    void fillSchools();
    void fillRegisters();
    CardData build(const QString& json, const DashboardView& view = {.year = 2024});

    MemoryData m_data;
    std::unique_ptr<Definitions> m_definitions;
    std::unique_ptr<FigureEngine> m_engine;
};

namespace {

const DashboardView InT1{.year = 2024, .against = 0, .within = {.township = u"T1"_s}};

QString join(const CardRecord& record)
{
    return record.texts.join(u'|');
}

} // namespace

void TestCardKinds::initTestCase()
{
    for (const char* code : {"T1", "T2", "T3", "T4"}) {
        m_data.define("township", {{"code", code}, {"name", code}});
    }
    for (const auto& [code, label] :
         {std::pair("111", "幼儿园"), std::pair("211", "小学"), std::pair("311", "初中")}) {
        m_data.define("code_item", {{"list", "school_type"}, {"code", code}, {"label", label}});
    }
    for (const char* code : {"province", "county"}) {
        m_data.define("code_item", {{"list", "level"}, {"code", code}, {"label", code}});
    }
    for (const char* code : {"screened", "myopic", "pupils"}) {
        m_data.define("measure", {{"code", code}, {"name", code}, {"level", "school"}});
    }
    m_data.define("measure",
                  {{"code", "juniors"}, {"name", "juniors"}, {"level", "school"}, {"types", "311"}});
    m_data.define("measure", {{"code", "budget"}, {"name", "budget"}, {"level", "bureau"}});
    defineFigures();
    fillSchools();
    fillRegisters();
    m_definitions = std::make_unique<Definitions>(m_data.definitions());
    QVERIFY(m_definitions->problems().isEmpty());
    m_engine = std::make_unique<FigureEngine>(*m_definitions, m_data);
}

void TestCardKinds::defineFigures()
{
    const auto figure = [this](const char* code, const char* unit, const char* decimals,
                               const char* direction) {
        m_data.define("figure", {{"code", code},
                                 {"name", code},
                                 {"unit", unit},
                                 {"decimals", decimals},
                                 {"direction", direction},
                                 {"sensitive", "no"}});
    };
    figure("myopia", "%", "2", "lower");
    m_data.define("figure_version", {{"figure", "myopia"},
                                     {"first_year", "2000"},
                                     {"kind", "ratio"},
                                     {"numerator", "myopic"},
                                     {"denominator", "screened"},
                                     {"factor", "100"}});
    for (const auto& [code, measure] :
         {std::pair("pupils_total", "pupils"), std::pair("juniors_total", "juniors"),
          std::pair("spent", "budget"), std::pair("recounted", "pupils")}) {
        figure(code, "人", "0", "neutral");
        m_data.define("figure_version",
                      {{"figure", code}, {"first_year", "2000"}, {"kind", "total"}, {"numerator", measure}});
    }
    figure("granted", "个", "0", "higher");
    m_data.define("figure_version", {{"figure", "granted"},
                                     {"first_year", "2000"},
                                     {"kind", "sum"},
                                     {"register", "teacher_posts"},
                                     {"field", "granted"}});
    m_data.define(
        "figure_version",
        {{"figure", "recounted"}, {"first_year", "2023"}, {"kind", "total"}, {"numerator", "pupils"}});
    m_data.define(
        "target",
        {{"figure", "myopia"}, {"first_year", "2024"}, {"comparison", "at_most"}, {"value", "49.5"}});
}

void TestCardKinds::fillSchools()
{
    const auto school = [this](const char* code, const char* type, const char* township) {
        for (const int year : {2022, 2023, 2024}) {
            m_data.school(year, {{"code", code},
                                 {"name", code},
                                 {"type", type},
                                 {"ownership", "public"},
                                 {"township", township},
                                 {"status", "open"}});
        }
    };
    school("S1", "211", "T1");
    school("S2", "211", "T1");
    school("S3", "311", "T2");
    school("S4", "111", "T3");
    school("S6", "211", "T4");
    const auto numbers = [this](int year, const char* code, const char* screened, const char* myopic,
                                const char* pupils, bool estimated = false) {
        m_data.value("screened", year, code, screened);
        m_data.value("myopic", year, code, myopic);
        m_data.value("pupils", year, code, pupils, estimated);
    };
    numbers(2024, "S1", "1000", "500", "40", true);
    numbers(2024, "S2", "1000", "450", "30");
    numbers(2024, "S3", "500", "300", "60");
    numbers(2024, "S6", "200", "108", "65");
    numbers(2023, "S1", "1000", "510", "41");
    numbers(2022, "S1", "1000", "520", "42");
    m_data.value("budget", 2024, "", "500");
    m_data.value("juniors", 2024, "S3", "7");
}

void TestCardKinds::fillRegisters()
{
    const auto award = [this](const char* name, const char* level, const char* school, const char* date) {
        m_data.row("award", 2024, {{"name", name}, {"level", level}, {"school", school}, {"date", date}});
    };
    award("A", "county", "", "2024-05-01");
    award("B", "province", "S3", "2024-02-01");
    award("C", "province", "S1", "2024-09-01");
    award("D", "county", "S1", "");
    m_data.row("teacher_posts", 2024, {{"batch", "first"}, {"granted", "5"}});
    m_data.row("task_force", 2024, {{"name", "Force"}});
}

CardData TestCardKinds::build(const QString& json, const DashboardView& view)
{
    return buildCard(CardReader(*m_definitions).read(u'[' + json + u']').first(), *m_engine, view);
}

void TestCardKinds::heat()
{
    const CardData card = build(uR"({"kind": "heat", "figures": ["myopia", "pupils_total", "spent"]})"_s);
    QCOMPARE(card.span, 12);
    QCOMPARE(card.columns.size(), 3);
    QVERIFY(card.columns[0].judged && !card.columns[1].judged);
    QCOMPARE(card.columns[0].target, u"≤49.5%"_s);
    QCOMPARE(card.rows.size(), 4);
    const QVector<CardCell>& first = card.rows[0].cells;
    QCOMPARE(card.rows[0].name, u"T1"_s);
    QCOMPARE(first[0].text, u"47.50"_s);
    QCOMPARE(first[0].words, u"47.50% · target ≤49.5% met"_s);
    QCOMPARE(first[0].standing, std::optional(1.0)); // the lowest is the best
    QCOMPARE(first[0].met, std::optional(true));
    QCOMPARE(card.rows[1].cells[0].standing, std::optional(0.0));
    QCOMPARE(card.rows[1].cells[0].met, std::optional(false));
    QCOMPARE(card.rows[3].cells[0].standing, std::optional((60.0 - 54.0) / 12.5));
    QCOMPARE(first[1].standing, std::optional(1.0)); // 70, the largest
    QCOMPARE(card.rows[1].cells[1].standing, std::optional(0.0));
    const CardCell& missing = card.rows[2].cells[0];
    QCOMPARE(missing.text, u"—"_s);
    QCOMPARE(missing.words, u"no data yet"_s);
    QVERIFY(missing.due && !missing.standing && !missing.value);
    QCOMPARE(first[2].words, u"not divided by schools"_s);
    QVERIFY(!first[2].due);
    QCOMPARE(card.whole->name, u"Whole bureau"_s);
    QCOMPARE(card.whole->cells[0].text, u"50.30"_s);
    QVERIFY(!card.whole->cells[0].standing);
    QCOMPARE(card.whole->cells[1].text, u"195"_s);
    QCOMPARE(card.whole->cells[2].text, u"500"_s);
}

void TestCardKinds::heatWithinATownship()
{
    const CardData card =
        build(uR"({"kind": "heat", "figures": ["myopia", "pupils_total"], "by": "school"})"_s, InT1);
    QCOMPARE(card.rows.size(), 2);
    QCOMPARE(card.rows[0].cells[0].text, u"50.00"_s);
    QCOMPARE(card.rows[1].cells[0].text, u"45.00"_s);
    QCOMPARE(card.rows[1].cells[0].standing, std::optional(1.0));
    QCOMPARE(card.whole->name, u"T1"_s);
    QCOMPARE(card.whole->cells[0].text, u"47.50"_s);
    QCOMPARE(card.whole->scope.within.township, u"T1"_s);
}

void TestCardKinds::heatInOrder()
{
    const CardData card =
        build(uR"({"kind": "heat", "figures": ["myopia"], "order": "worst", "limit": 2})"_s);
    QCOMPARE(card.rows.size(), 2);
    QCOMPARE(card.rows[0].name, u"T2"_s);
    QCOMPARE(card.rows[1].name, u"T4"_s);
    QCOMPARE(card.leftOut, 2);
    QCOMPARE(card.rows[1].cells[0].standing, std::optional((60.0 - 54.0) / 12.5)); // among all
}

void TestCardKinds::scatter()
{
    const CardData card =
        build(uR"({"kind": "scatter", "figures": ["pupils_total", "myopia"], "by": "type"})"_s);
    QCOMPARE(card.title, u"pupils_total and myopia"_s);
    QCOMPARE(card.dots.size(), 4);
    QCOMPARE(card.dots[0].name, u"S1"_s);
    QCOMPARE(card.dots[0].x, Decimal::fromInt(40));
    QCOMPARE(card.dots[0].y, Decimal::fromInt(50));
    QCOMPARE(card.dots[0].xText, u"40 人"_s);
    QCOMPARE(card.dots[0].yText, u"50.00%"_s);
    QCOMPARE(card.dots[3].y, Decimal::fromInt(54));
    QCOMPARE(card.groups, (QStringList{u"小学"_s, u"初中"_s}));
    QCOMPARE(card.dots[2].tone, 1);
    QCOMPARE(card.dots[3].tone, 0);
    QCOMPARE(card.lacking, 1); // S4
    QVERIFY(!card.dots[0].outlier);
    QVERIFY(build(uR"({"kind": "scatter", "figures": ["pupils_total", "myopia"]})"_s).groups.isEmpty());
    QCOMPARE(build(uR"({"kind": "scatter", "figures": ["juniors_total", "myopia"]})"_s).lacking, 0);
}

void TestCardKinds::scatterWithinATownship()
{
    const CardData card = build(uR"({"kind": "scatter", "figures": ["pupils_total", "myopia"]})"_s, InT1);
    QCOMPARE(card.dots.size(), 2);
    QCOMPARE(card.lacking, 0);
}

/// Pupils 10 to 17 and 100: the quartiles are 12 and 16, the fences 6 and 22.
void TestCardKinds::outliers()
{
    MemoryData data = m_data;
    for (int i = 0; i < 9; ++i) {
        const QByteArray code = "P" + QByteArray::number(i);
        data.school(2030, {{"code", code.constData()}, {"name", code.constData()}, {"status", "open"}});
        data.value("pupils", 2030, code.constData(), i == 8 ? "100" : QByteArray::number(10 + i).constData());
        data.value("screened", 2030, code.constData(), "10");
        data.value("myopic", 2030, code.constData(), "5");
    }
    FigureEngine engine(*m_definitions, data);
    CardDefinition definition;
    definition.kind = CardKind::Scatter;
    definition.by = Grouping::None;
    definition.figures = {u"pupils_total"_s, u"myopia"_s};
    const CardData card = buildCard(definition, engine, {.year = 2030});
    QCOMPARE(card.dots.size(), 9);
    for (const CardDot& dot : card.dots) {
        QCOMPARE(dot.outlier, dot.name == u"P8"_s);
    }
}

void TestCardKinds::records()
{
    const CardData card = build(uR"({"kind": "records", "register": "award", "filter": "level = province",
                                     "fields": ["name", "level", "school"], "sort": "-date"})"_s);
    QCOMPARE(card.title, u"Awards"_s);
    QCOMPARE(card.fields.size(), 3);
    QCOMPARE(card.fields[0].name, u"Award"_s);
    QCOMPARE(card.records.size(), 2);
    QCOMPARE(join(card.records[0]), u"C|province|S1"_s);
    QCOMPARE(join(card.records[1]), u"B|province|S3"_s);
    QVERIFY(card.records[0].id > 0);
    QCOMPARE(card.leftOut, 0);
    const CardData none = build(uR"({"kind": "records", "register": "award", "filter": "name = Z",
                                     "fields": ["name"]})"_s);
    QVERIFY(none.isEmpty());
    QCOMPARE(none.emptiness, u"none in 2024"_s);
    const CardData unkept =
        build(uR"({"kind": "records", "register": "award", "fields": ["name"]})"_s, {.year = 2023});
    QVERIFY(unkept.isEmpty() && unkept.emptiness.isEmpty()); // no data yet: not none
}

void TestCardKinds::recordsInTheOrderOfTheirList()
{
    const CardData byLevel = build(
        uR"({"kind": "records", "register": "award", "fields": ["name"], "sort": "level", "limit": 3})"_s);
    QCOMPARE(byLevel.records.size(), 3);
    QCOMPARE(join(byLevel.records[0]) + join(byLevel.records[1]) + join(byLevel.records[2]), u"BCA"_s);
    QCOMPARE(byLevel.leftOut, 1);
    const CardData byDate =
        build(uR"({"kind": "records", "register": "award", "fields": ["name"], "sort": "date"})"_s);
    QCOMPARE(join(byDate.records[0]) + join(byDate.records[3]), u"BD"_s); // without a date: last
}

void TestCardKinds::recordsWithinATownship()
{
    const CardData card = build(uR"({"kind": "records", "register": "award", "fields": ["name"]})"_s, InT1);
    QCOMPARE(card.records.size(), 2);
    QCOMPARE(join(card.records[0]) + join(card.records[1]), u"CD"_s);
    const CardData undivided =
        build(uR"({"kind": "records", "register": "task_force", "fields": ["name"]})"_s, InT1);
    QVERIFY(undivided.isEmpty());
    QCOMPARE(undivided.emptiness, u"not divided by schools"_s);
}

void TestCardKinds::text()
{
    const CardData card = build(
        uR"({"kind": "text", "title": "T", "text": "{{ spent }} for {{pupils_total}}.\nRate {{myopia}}"})"_s);
    QCOMPARE(card.title, u"T"_s);
    QCOMPARE(card.paragraphs, (QStringList{u"500 人 for 195 人 (with estimates · 4/5 schools)."_s,
                                           u"Rate 50.30% (4/5 schools)"_s}));
    const CardData part = build(uR"({"kind": "text", "text": "{{myopia}} {{spent}}"})"_s, InT1);
    QCOMPARE(part.paragraphs, QStringList{u"47.50% not divided by schools"_s});
    QCOMPARE(card.numbers.size(), 3);
    for (const CardNumber& number : card.numbers) {
        const QString words = card.paragraphs[number.paragraph].mid(number.from, number.length);
        QVERIFY2(!words.isEmpty() && card.paragraphs[number.paragraph].contains(words), qPrintable(words));
    }
    QCOMPARE(card.numbers[2].figure, u"myopia"_s);
    QCOMPARE(card.numbers[2].paragraph, 1);
    QCOMPARE(card.numbers[2].from, 5); // behind "Rate "
    QString opened;
    const auto chart =
        ChartFactory::make(card, [&](const QString& figure, const Scope&, int) { opened = figure; });
    chart->resize(400.0, 200.0);
    QCOMPARE(chart->spotCount(), 3);
    chart->openSpot(1);
    QCOMPARE(opened, u"pupils_total"_s);
    QVERIFY(!chart->spotRect(2).isEmpty());
}

void TestCardKinds::estimates()
{
    const QString json = uR"({"kind": "figure", "figure": "pupils_total"})"_s;
    QCOMPARE(build(json).face.estimated, u"with estimates"_s);
    QCOMPARE(build(json, InT1).face.estimated, u"with estimates"_s);
    QCOMPARE(build(json, {.year = 2024, .against = 0, .within = {.township = u"T2"_s}}).face.estimated,
             QString());
    QCOMPARE(build(json, {.year = 2023}).face.estimated, QString());
    QCOMPARE(build(uR"({"kind": "figure", "figure": "myopia"})"_s).face.estimated, QString());
}

void TestCardKinds::whyMissing()
{
    const auto missing = [this](const QString& figure, const DashboardView& view) {
        return build(uR"({"kind": "figure", "figure": "%1"})"_s.arg(figure), view).face.missing;
    };
    QCOMPARE(missing(u"spent"_s, InT1), u"not divided by schools"_s);
    QCOMPARE(missing(u"juniors_total"_s, InT1), u"does not concern these schools"_s);
    QCOMPARE(missing(u"granted"_s, InT1), u"not divided by schools"_s); // its rows are of no school
    QCOMPARE(missing(u"granted"_s, {.year = 2023}), u"no data yet"_s);
    QCOMPARE(missing(u"myopia"_s, {.year = 2024, .against = 0, .within = {.township = u"T3"_s}}),
             u"no data yet"_s);
    QCOMPARE(missing(u"spent"_s, {.year = 2023}), u"no data yet"_s);
    QCOMPARE(missing(u"spent"_s, {.year = 2024}), QString());
}

void TestCardKinds::comparedWithAnyYear()
{
    const QString json = uR"({"kind": "figure", "figure": "myopia"})"_s;
    QCOMPARE(build(json, {.year = 2024, .against = 2022}).face.change, u"↓1.70 pp on 2022"_s);
    QCOMPARE(build(json).face.change, u"↓0.70 pp on last year"_s);
}

void TestCardKinds::breakInTheSmallLine()
{
    const CardFace face = build(uR"({"kind": "figure", "figure": "recounted"})"_s).face;
    QCOMPARE(face.definition, u"definition changed in 2023"_s);
    QVERIFY(face.marks().contains(face.definition));
    QCOMPARE(build(uR"({"kind": "figure", "figure": "recounted", "years": 2})"_s).face.definition, QString());
}

void TestCardKinds::restatedTrend()
{
    MemoryData data = m_data;
    data.report(u"myopia"_s, 2023, u"bureau"_s, Decimal::fromInt(49));
    FigureEngine engine(*m_definitions, data);
    CardDefinition definition;
    definition.kind = CardKind::Trend;
    definition.figures = {u"myopia"_s};
    definition.years = 3;
    const CardData card = buildCard(definition, engine, {.year = 2024});
    QCOMPARE(card.series.size(), 2);
    QCOMPARE(card.series[0].points[1].value, Decimal::fromInt(51));
    QVERIFY(card.series[0].points[1].marks.contains(u"as reported 49.00"_s));
    QVERIFY(card.series[1].dashed);
    QCOMPARE(card.series[1].name, u"myopia, as reported"_s);
    QCOMPARE(card.series[1].points[0].value, Decimal::fromInt(52));
    QCOMPARE(card.series[1].points[1].value, Decimal::fromInt(49));
    QCOMPARE(card.series[1].points[1].text, u"49.00%"_s);
    QCOMPARE(card.series[1].points[2].value, Decimal::parse(u"50.3"));
    QCOMPARE(build(uR"({"kind": "trend", "figure": "myopia"})"_s).series.size(), 1);
}

void TestCardKinds::wholeIsNamed()
{
    const QString json = uR"({"kind": "ranking", "figure": "myopia", "by": "school"})"_s;
    QCOMPARE(build(json).bureau->name, u"Whole bureau"_s);
    QCOMPARE(build(json, InT1).bureau->name, u"T1"_s);
    QCOMPARE(build(json, InT1).bureau->text, u"47.50%"_s);
}

void TestCardKinds::keysMoveBetweenSpots()
{
    const auto heat =
        ChartFactory::make(build(uR"({"kind": "heat", "figures": ["myopia", "pupils_total"]})"_s));
    QCOMPARE(heat->spotCount(), 10);
    QVERIFY(heat->moveBy(Qt::Key_Right));
    QCOMPARE(heat->currentSpot(), 0);
    QVERIFY(heat->moveBy(Qt::Key_Down));
    QVERIFY(heat->moveBy(Qt::Key_Right));
    QCOMPARE(heat->spot(heat->currentSpot()).text, u"T2 · pupils_total\n60 人"_s);
    QVERIFY(heat->moveBy(Qt::Key_Up));
    QCOMPARE(heat->currentSpot(), 1);
    QVERIFY(heat->moveBy(Qt::Key_End));
    QVERIFY(heat->moveBy(Qt::Key_Down));
    QCOMPARE(heat->currentSpot(), 9);
    QVERIFY(!heat->moveBy(Qt::Key_Tab));
    const auto scatter =
        ChartFactory::make(build(uR"({"kind": "scatter", "figures": ["pupils_total", "myopia"]})"_s));
    QVERIFY(scatter->moveBy(Qt::Key_Down));
    QVERIFY(scatter->spot(scatter->currentSpot()).text.startsWith(u"S2"_s)); // the leftmost
    QVERIFY(scatter->moveBy(Qt::Key_Down));
    QVERIFY(scatter->spot(scatter->currentSpot()).text.startsWith(u"S1"_s));
}

void TestCardKinds::spotsOpen()
{
    QStringList opened;
    const ChartOpener open = [&](const QString& figure, const Scope& scope, int year) {
        opened.append(u"%1 %2 %3"_s.arg(figure, scope.code()).arg(year));
    };
    const RecordOpener openRecord = [&](int year, const QString& type, qint64 record) {
        opened.append(u"%1 %2 %3"_s.arg(year).arg(type).arg(record));
    };
    ChartFactory::make(build(uR"({"kind": "heat", "figures": ["myopia"]})"_s), open)->openSpot(1);
    ChartFactory::make(build(uR"({"kind": "scatter", "figures": ["pupils_total", "myopia"]})"_s), open)
        ->openSpot(3);
    const CardData awards =
        build(uR"({"kind": "records", "register": "award", "fields": ["name"], "sort": "name"})"_s);
    ChartFactory::make(awards, open, openRecord)->openSpot(0);
    QCOMPARE(opened[0], u"myopia township:T2 2024"_s);
    QVERIFY(opened[1].startsWith(u"myopia school:"_s));
    QCOMPARE(opened[2], u"2024 award %1"_s.arg(awards.records[0].id));
}

/// All kinds, with and without data, are painted and are as high as they need.
void TestCardKinds::pictures()
{
    QVector<CardData> cards;
    for (const int year : {2024, 2031}) {
        for (const char* json : {R"({"kind": "heat", "figures": ["myopia", "pupils_total"]})",
                                 R"({"kind": "scatter", "figures": ["pupils_total", "myopia"]})",
                                 R"({"kind": "records", "register": "award", "fields": ["name", "date"]})",
                                 R"({"kind": "text", "text": "{{myopia}}"})"}) {
            cards.append(build(QString::fromUtf8(json), {.year = year}));
        }
    }
    const DashboardPicture picture({{}, u"T"_s, {.year = 2024}, {}, cards});
    QVERIFY(picture.render({1366, 768}).height() >= static_cast<int>(picture.minimumHeight()));
}

QTEST_MAIN(TestCardKinds)
#include "tst_cardkinds.moc"
