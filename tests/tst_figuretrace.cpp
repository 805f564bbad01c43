#include "core/figuretrace.h"
#include "memorydata.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

void fill(MemoryData& data)
{
    for (const char* code : {"myopic", "screened"}) {
        data.define("measure", {{"code", code},
                                {"name", code},
                                {"unit", "人"},
                                {"level", "school"},
                                {"types", "21"},
                                {"decimals", "0"}});
    }
    data.define("measure", {{"code", "budget"}, {"name", "budget"}, {"level", "bureau"}, {"decimals", "0"}});
    const auto figure = [&](const char* code) {
        data.define("figure", {{"code", code}, {"name", code}, {"decimals", "2"}});
    };
    const auto version = [&](MemoryData::Fields fields) { data.define("figure_version", fields); };
    for (const char* code : {"rate", "in_north", "spent", "growth", "granted", "lost"}) {
        figure(code);
    }
    version({{"figure", "rate"},
             {"first_year", "2000"},
             {"kind", "ratio"},
             {"numerator", "myopic"},
             {"denominator", "screened"},
             {"factor", "100"}});
    version({{"figure", "in_north"},
             {"first_year", "2000"},
             {"kind", "ratio"},
             {"numerator", "screened"},
             {"numerator_filter", "township = north"},
             {"denominator", "screened"}});
    version({{"figure", "spent"}, {"first_year", "2000"}, {"kind", "total"}, {"numerator", "budget"}});
    version({{"figure", "growth"},
             {"first_year", "2000"},
             {"kind", "formula"},
             {"numerator", "rate - rate.previous"}});
    version({{"figure", "granted"},
             {"first_year", "2000"},
             {"kind", "sum"},
             {"register", "teacher_posts"},
             {"filter", "source != gift"},
             {"field", "granted"},
             {"years", "2"}});
    data.define("code_item", {{"list", "post_source"}, {"code", "gift"}, {"label", "gift"}});
    data.define("published_value", {{"figure", "rate"},
                                    {"figure_year", "2023"},
                                    {"qualifier", "约"},
                                    {"value", "53.9"},
                                    {"source", "公报"}});
    for (const int year : {2023, 2024}) {
        for (const auto& [code, type, township, status] : {std::tuple{"P1", "211", "north", "open"},
                                                           {"P2", "211", "south", "open"},
                                                           {"P3", "211", "south", "open"},
                                                           {"K1", "111", "north", "open"},
                                                           {"X1", "211", "north", "closed"}}) {
            data.school(
                year,
                {{"code", code}, {"name", code}, {"type", type}, {"township", township}, {"status", status}});
        }
    }
    data.value("myopic", 2024, "P1", "50");
    data.value("screened", 2024, "P1", "100");
    data.value("myopic", 2024, "P2", "7");
    data.value("myopic", 2024, "P3", "无");
    data.value("screened", 2024, "P3", "10");
    data.value("myopic", 2024, "X1", "1");
    data.value("screened", 2024, "X1", "2");
    data.row("teacher_posts", 2023, {{"batch", "spring"}, {"granted", "10"}, {"source", "own"}});
    data.row("teacher_posts", 2024, {{"batch", "autumn"}, {"granted", "5"}, {"source", "own"}});
    data.row("teacher_posts", 2024, {{"batch", "winter"}, {"source", "own"}});
    data.row("teacher_posts", 2024, {{"batch", "odd"}, {"granted", "99"}, {"source", "gift"}});
}

/// "figure year owner side what = text: state", one line a row; counted rows begin with +.
QStringList traced(const char* code, int year, const Scope& scope = {})
{
    MemoryData data;
    fill(data);
    const Definitions definitions = data.definitions();
    if (!definitions.problems().isEmpty()) {
        qFatal("%s", qPrintable(definitions.problems().first().message));
    }
    FigureEngine engine(definitions, data);
    const FieldText text(definitions, data);
    QStringList lines;
    for (const TraceRow& row : FigureTrace(engine, text).rows(QString::fromLatin1(code), year, scope)) {
        lines.append(u"%1%2 %3 %4 %5 %6=%7: %8"_s.arg(row.counted ? u"+"_s : u"-"_s, row.figure)
                         .arg(row.year)
                         .arg(row.owner, row.side, row.what, row.text, row.state));
    }
    return lines;
}

} // namespace

class TestFigureTrace : public QObject
{
    Q_OBJECT

private slots:
    void listsBothSides();
    void leavesOutSchoolsOfOtherSides();
    void listsTheBureau();
    void followsFigures();
    void listsRecordsOfAllYears();
    void keepsToTheScope();
    void pointsAtTheRows();
    void tellsHowItIsComputed();
    void unknownFigureHasNoRows();
    void divisionIsSaid_data();
    void divisionIsSaid();
};

void TestFigureTrace::listsBothSides()
{
    QCOMPARE(traced("rate", 2024),
             QStringList({
                 u"+rate 2024 P1 numerator myopic (人)=50: counted"_s,
                 u"+rate 2024 P1 denominator screened (人)=100: counted"_s,
                 u"-rate 2024 P2 numerator myopic (人)=7: not reported"_s,
                 u"-rate 2024 P2 denominator screened (人)=: not reported"_s,
                 u"-rate 2024 P3 numerator myopic (人)=无: nothing to report"_s,
                 u"-rate 2024 P3 denominator screened (人)=10: nothing to report"_s,
                 u"-rate 2024 X1 numerator myopic (人)=1: not in operation that year, not counted"_s,
                 u"-rate 2024 X1 denominator screened (人)=2: not in operation that year, not counted"_s,
             }));
}

void TestFigureTrace::leavesOutSchoolsOfOtherSides()
{
    QCOMPARE(traced("in_north", 2024).filter(u"P3"_s),
             QStringList({u"+in_north 2024 P3 denominator screened (人)=10: counted"_s}));
    QCOMPARE(traced("in_north", 2024).filter(u"P1"_s).size(), 2);
    QVERIFY(traced("in_north", 2024).filter(u"K1"_s).isEmpty());
}

void TestFigureTrace::listsTheBureau()
{
    QCOMPARE(traced("spent", 2024), QStringList({u"-spent 2024 The bureau  budget=: not reported"_s}));
}

void TestFigureTrace::followsFigures()
{
    const QStringList lines = traced("growth", 2024);
    QCOMPARE(lines.filter(u"rate 2024"_s).size(), 8);
    QCOMPARE(lines.filter(u"rate 2023"_s).first(),
             u"+rate 2023 公报  Published value=约53.90: as published"_s);
    QCOMPARE(lines.filter(u"+rate 2024 P1 numerator"_s).size(), 1);
}

void TestFigureTrace::listsRecordsOfAllYears()
{
    QCOMPARE(traced("granted", 2024), QStringList({
                                          u"+granted 2023 spring  Teacher posts=10: counted"_s,
                                          u"+granted 2024 autumn  Teacher posts=5: counted"_s,
                                          u"-granted 2024 winter  Teacher posts=: not filled in"_s,
                                      }));
}

void TestFigureTrace::keepsToTheScope()
{
    const Scope south{Grouping::Township, u"south"_s, 0};
    QCOMPARE(traced("rate", 2024, south).size(), 4);
    QVERIFY(traced("spent", 2024, south).isEmpty());
    QVERIFY(traced("granted", 2024, south).isEmpty());
    // The published number is the whole bureau's.
    QVERIFY(traced("rate", 2023, south).filter(u"公报"_s).isEmpty());
}

void TestFigureTrace::pointsAtTheRows()
{
    MemoryData data;
    fill(data);
    const Definitions definitions = data.definitions();
    FigureEngine engine(definitions, data);
    const FieldText text(definitions, data);
    const TraceRow value = FigureTrace(engine, text).rows(u"rate"_s, 2024).first();
    QVERIFY(value.kind == TraceRow::Kind::Value);
    const ValueKey expected{2024, definitions.measure(u"myopic"_s)->id,
                            data.schools(2024).findByText(u"P1"_s)->school};
    QVERIFY(value.valueKey == expected);
    const TraceRow record = FigureTrace(engine, text).rows(u"granted"_s, 2024).last();
    QVERIFY(record.kind == TraceRow::Kind::Record);
    QCOMPARE(record.type, u"teacher_posts"_s);
    QCOMPARE(record.record, data.records(*Registers::find(u"teacher_posts"_s), 2024)[1].id);
    QVERIFY(record.rev != 0);
    QVERIFY(FigureTrace(engine, text).rows(u"rate"_s, 2023).first().kind == TraceRow::Kind::Published);
}

void TestFigureTrace::tellsHowItIsComputed()
{
    MemoryData data;
    fill(data);
    const Definitions definitions = data.definitions();
    FigureEngine engine(definitions, data);
    const FieldText text(definitions, data);
    const FigureTrace trace(engine, text);
    QCOMPARE(trace.computation(u"rate"_s, 2024), u"myopic ÷ screened × 100"_s);
    QCOMPARE(trace.computation(u"in_north"_s, 2024), u"screened [township = north] ÷ screened"_s);
    QCOMPARE(trace.computation(u"growth"_s, 2024), u"rate - rate.previous"_s);
    QCOMPARE(trace.computation(u"granted"_s, 2024),
             u"sum(teacher_posts.granted [source != gift]), added up over 2 years"_s);
    QCOMPARE(trace.computation(u"rate"_s, 1990), QString());
}

void TestFigureTrace::unknownFigureHasNoRows()
{
    QVERIFY(traced("absent", 2024).isEmpty());
    QVERIFY(traced("lost", 2024).isEmpty());
}

void TestFigureTrace::divisionIsSaid_data()
{
    QTest::addColumn<QString>("figure");
    QTest::addColumn<int>("basis");
    QTest::addColumn<QStringList>("rows");
    const QString divided = u"its successors lie partly outside, so that nobody can tell its share"_s;
    QTest::newRow("values") << u"rate"_s << 2026
                            << QStringList{u"-P1 50: "_s + divided, u"-P1 100: "_s + divided,
                                           u"-P3 无: nothing to report"_s, u"-P3 10: nothing to report"_s};
    QTest::newRow("values as reported")
        << u"rate"_s << 0 << QStringList{u"+P1 50: counted"_s, u"+P1 100: counted"_s};
    QTest::newRow("records") << u"granted"_s << 2026 << QStringList{u"-summer 7: "_s + divided};
    QTest::newRow("records as reported") << u"granted"_s << 0 << QStringList{u"+summer 7: counted"_s};
}

/// P1 of the north and P3 of the south are split in 2025; one half of each lies in the north.
void TestFigureTrace::divisionIsSaid()
{
    QFETCH(QString, figure);
    QFETCH(int, basis);
    MemoryData data;
    fill(data);
    data.row("teacher_posts", 2024,
             {{"school", "P1"}, {"batch", "summer"}, {"granted", "7"}, {"source", "own"}});
    for (const auto& [code, township] : {std::pair{"N1", "north"}, std::pair{"N2", "south"}}) {
        data.school(2026, {{"code", code}, {"name", code}, {"township", township}, {"status", "open"}});
    }
    for (const char* school : {"P1", "P3"}) {
        for (const char* heir : {"N1", "N2"}) {
            data.row("school_event", 2025, {{"kind", "split"}, {"school", school}, {"successor", heir}});
        }
    }
    const Definitions definitions = data.definitions();
    FigureEngine engine(definitions, data);
    const FieldText text(definitions, data);
    QStringList lines;
    const Scope north{Grouping::Township, u"north"_s, 0, basis};
    for (const TraceRow& row : FigureTrace(engine, text).rows(figure, 2024, north)) {
        if (!row.owner.startsWith(u'X')) { // not in operation
            lines.append(u"%1%2 %3: %4"_s.arg(row.counted ? u"+"_s : u"-"_s, row.owner, row.text, row.state));
        }
    }
    QTEST(lines, "rows");
    const bool isMissing = !engine.value(figure, 2024, north).value;
    QCOMPARE(isMissing, basis != 0 || figure == u"granted"_s); // granted adds 2023 up, which has none there
}

QTEST_APPLESS_MAIN(TestFigureTrace)
#include "tst_figuretrace.moc"
