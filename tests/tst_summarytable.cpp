#include "core/formula.h"
#include "report/summarytable.h"
#include "tabledata.h"

#include <QTest>

using namespace Qt::StringLiterals;

using Kind = TableCell::Kind;

class TestSummaryTable : public QObject
{
    Q_OBJECT

private slots:
    void figureRows();
    void changeOfDefinitionIsNotCompared();
    void groupsWithTotalOfRatios();
    void filterThatLeavesOutOpenSchoolsHasNoTotal();
    void filterOverClosedSchoolsKeepsTheTotal();
    void correctionsAreNoted();
    void registerRows();
    void registerWithoutRows();
    void maskedIsNotBlank();
    void badDefinitions_data();
    void badDefinitions();
    void foundByCode();
};

namespace {

QStringList texts(const TableRow& row)
{
    QStringList texts;
    for (const TableCell& cell : row.cells) {
        texts.append(cell.text);
    }
    return texts;
}

} // namespace

void TestSummaryTable::figureRows()
{
    MemoryData data;
    fill(data);
    const auto table =
        build(data, "figures: myopia_rate, awards", "unit, value, previous, change, target, met, coverage");
    QCOMPARE(table.title, u"2024年度汇总表"_s);
    QCOMPARE(headers(table),
             (QStringList{u"No."_s, u"Figure"_s, u"Unit"_s, u"Year 2024"_s, u"Year 2023"_s,
                          u"Change on last year"_s, u"Target"_s, u"Target met"_s, u"Reported / due"_s}));
    // 400 of 1000, not the mean of 10 %, 90 % and 37.5 %; 40.00 − 41.00 in percentage points.
    QCOMPARE(texts(table.rows[0]),
             (QStringList{u"1"_s, u"近视率"_s, u"%"_s, u"40.00"_s, u"41.00"_s, u"-1.00 percentage points"_s,
                          u"≤38.5"_s, u"not met"_s, u"3／4"_s}));
    QCOMPARE(*table.rows[0].cells[3].number, Decimal::fromInt(40));
    QCOMPARE(table.rows[0].cells[3].origin.figure, u"myopia_rate"_s);
    QCOMPARE(table.rows[0].cells[4].origin.year, 2023);
    // Published with a qualifier: text. No rows in last year's register: due, so blank and not 0.
    const TableRow& awards = table.rows[1];
    QCOMPARE(awards.cells[3].kind, Kind::Text);
    QCOMPARE(awards.cells[3].text, u"超20"_s);
    QVERIFY(awards.cells[3].published);
    QCOMPARE(awards.cells[4].kind, Kind::NotReported);
    QCOMPARE(awards.cells[4].text, QString());
    QCOMPARE(awards.cells[5].text, u"—"_s);
    QCOMPARE(table.notes,
             (QStringList{u"注：1.填报时点为2024年9月1日。"_s, u"Note: 近视率 3/4 schools reported"_s,
                          u"Note: as published: 荣誉数"_s,
                          u"Note: 1 blank cell(s): due but not reported, not zero; "
                          u"“—”: not applicable or not known"_s}));
}

void TestSummaryTable::changeOfDefinitionIsNotCompared()
{
    MemoryData data;
    fill(data);
    data.define("figure_version", {{"figure", "screened_total"},
                                   {"first_year", "2024"},
                                   {"kind", "total"},
                                   {"numerator", "screened + 0"}});
    const auto table = build(data, "figures: screened_total", "value, previous, change");
    QCOMPARE(texts(table.rows[0]), (QStringList{u"1"_s, u"受检人数"_s, u"1000"_s, u"400"_s, u"—"_s}));
    QVERIFY(table.notes.contains(u"Note: defined differently, not to be compared: 受检人数 of 2023"_s));
}

void TestSummaryTable::groupsWithTotalOfRatios()
{
    MemoryData data;
    fill(data);
    const auto table = build(data, "by township", "screened_total, myopia_rate, myopia_rate@-1");
    QCOMPARE(headers(table), (QStringList{u"No."_s, u"Township"_s, u"受检人数 (人)"_s, u"近视率 (%)"_s,
                                          u"近视率 of 2023 (%)"_s}));
    QCOMPARE(table.rows.size(), 4);
    QCOMPARE(texts(table.rows[0]), (QStringList{u"1"_s, u"north"_s, u"200"_s, u"50.00"_s, u"41.00"_s}));
    QCOMPARE(texts(table.rows[1]), (QStringList{u"2"_s, u"south"_s, u"800"_s, u"37.50"_s, u"41.00"_s}));
    // Kindergartens are not screened: neither blank nor 0.
    QCOMPARE(texts(table.rows[2]), (QStringList{u"3"_s, u"west"_s, u"—"_s, u"—"_s, u"—"_s}));
    QCOMPARE(table.rows[2].cells[2].kind, Kind::NotApplicable);
    QVERIFY(table.rows[3].isTotal);
    QCOMPARE(texts(table.rows[3]), (QStringList{QString(), u"Total"_s, u"1000"_s, u"40.00"_s, u"41.00"_s}));
    QVERIFY(table.rows[3].cells[3].origin.scope.isBureau());
    QCOMPARE(table.rows[0].cells[3].origin.scope.key, u"north"_s);
    QCOMPARE(table.notes[1], u"Note: 受检人数 3/4 schools reported; 近视率 3/4 schools reported"_s);
}

void TestSummaryTable::filterThatLeavesOutOpenSchoolsHasNoTotal()
{
    MemoryData data;
    fill(data);
    const auto table = build(data, "by school where township = south and type ~ 21", "myopia_rate");
    QCOMPARE(headers(table), (QStringList{u"No."_s, u"School"_s, u"Institution code"_s, u"近视率 (%)"_s}));
    QCOMPARE(table.rows.size(), 2);
    QCOMPARE(table.rows[1].cells[2].text, u"2133000004"_s);
    QCOMPARE(table.rows[1].cells[2].kind, Kind::Text);
    QCOMPARE(table.rows[1].cells[3].kind, Kind::NotReported);
    QVERIFY(table.notes.contains(u"Note: 近视率 1/2 schools reported"_s));

    const auto mixed = build(data, "by township where code = 2133000001", "myopia_rate");
    QCOMPARE(mixed.rows.size(), 1);
    QVERIFY(mixed.notes.filter(u"count all schools"_s).size() == 1);
}

void TestSummaryTable::filterOverClosedSchoolsKeepsTheTotal()
{
    MemoryData data;
    fill(data);
    addSchool(data, "2133000009", "211", "east", "closed");
    const auto table = build(data, "by township where status = open", "myopia_rate");
    QCOMPARE(table.rows.size(), 4);
    QVERIFY(table.rows[3].isTotal);
    QCOMPARE(table.rows[3].cells[2].text, u"40.00"_s);
}

void TestSummaryTable::correctionsAreNoted()
{
    MemoryData data;
    fill(data);
    data.report(u"myopia_rate"_s, 2024, u"bureau"_s, Decimal::fromInt(42));
    data.report(u"exam"_s, 2024, u"bureau"_s, Decimal::fromInt(42)); // is kept out of what is printed
    data.report(u"screened_total"_s, 2024, u"bureau"_s, Decimal::fromInt(1000)); // still so
    const auto table = build(data, "figures: myopia_rate, screened_total, exam", "unit, value");
    QCOMPARE(table.rows[0].cells[3].text, u"40.00"_s);
    QCOMPARE(table.rows[0].cells[3].asReported, u"as reported 42.00"_s);
    QCOMPARE(table.rows[1].cells[3].asReported, QString());
    const QStringList notes = table.notes.filter(u"Correction"_s);
    QCOMPARE(notes, QStringList{u"Correction: 近视率 as reported 42.00"_s});
}

void TestSummaryTable::registerRows()
{
    MemoryData data;
    fill(data);
    data.row(
        "award", 2024,
        {{"name", "第一奖"}, {"level", "county"}, {"winner", "甲"}, {"school", "2133000001"}, {"rank", "1"}});
    data.row("award", 2024,
             {{"name", "第二奖"}, {"level", "county"}, {"school", "2133000003"}, {"rank", "**"}});
    data.row("award", 2024, {{"name", "第三奖"}, {"level", "county"}, {"school", "2133000005"}});
    const auto table =
        build(data, "register award where school.type ~ 21", "name, level, winner, school, rank");
    QCOMPARE(headers(table),
             (QStringList{u"No."_s, u"Award"_s, u"Level"_s, u"Winner"_s, u"School"_s, u"Rank (名)"_s}));
    QCOMPARE(table.rows.size(), 2);
    QCOMPARE(texts(table.rows[0]),
             (QStringList{u"1"_s, u"第一奖"_s, u"本市"_s, u"甲"_s, u"2133000001"_s, u"1"_s}));
    QCOMPARE(table.rows[0].cells[5].kind, Kind::Number);
    QCOMPARE(table.rows[1].cells[3].kind, Kind::NotReported); // required, and empty
    QCOMPARE(table.rows[1].cells[5].text, u"**"_s);
    QCOMPARE(table.rows[1].cells[5].kind, Kind::Masked);
    QVERIFY(table.rows[0].cells[1].origin.isRecord());
    QVERIFY(table.rows[0].cells[1].origin.record > 0);
}

void TestSummaryTable::registerWithoutRows()
{
    MemoryData data;
    fill(data);
    const auto none = build(data, "register award", "name");
    QVERIFY(none.rows.isEmpty());
    QVERIFY(none.notes.last().contains(u"not reported, not zero"_s));
    data.row("award", 2024, {{"name", "第一奖"}, {"level", "county"}});
    const auto filtered = build(data, "register award where name = 别的", "name");
    QCOMPARE(filtered.notes.last(), u"Note: nothing to report in this table"_s);
}

void TestSummaryTable::maskedIsNotBlank()
{
    MemoryData data;
    fill(data);
    data.define("figure", {{"code", "best_rank"}, {"name", "名次"}, {"decimals", "0"}});
    data.define("figure_version", {{"figure", "best_rank"},
                                   {"first_year", "2000"},
                                   {"kind", "record"},
                                   {"register", "award"},
                                   {"field", "rank"}});
    data.define("figure", {{"code", "twice"}, {"name", "两倍"}, {"decimals", "0"}});
    data.define(
        "figure_version",
        {{"figure", "twice"}, {"first_year", "2000"}, {"kind", "formula"}, {"numerator", "best_rank * 2"}});
    data.row("award", 2024, {{"name", "第一奖"}, {"level", "county"}, {"rank", "**"}});
    data.row("award", 2023, {{"name", "第一奖"}, {"level", "county"}, {"rank", "2"}});
    const auto table = build(data, "figures: best_rank, twice, awards", "value, previous, change");
    QCOMPARE(texts(table.rows[0]), (QStringList{u"1"_s, u"名次"_s, u"**"_s, u"2"_s, u"**"_s}));
    QCOMPARE(texts(table.rows[1]), (QStringList{u"2"_s, u"两倍"_s, u"**"_s, u"4"_s, u"**"_s}));
    // "超20" against 1 is no exact change.
    QCOMPARE(texts(table.rows[2]), (QStringList{u"3"_s, u"荣誉数"_s, u"超20"_s, u"1"_s, u"—"_s}));
}

void TestSummaryTable::badDefinitions_data()
{
    QTest::addColumn<QString>("rows");
    QTest::addColumn<QString>("columns");
    QTest::addColumn<QString>("named");

    QTest::newRow("no rows") << u"nonsense"_s << u"value"_s << u"nonsense"_s;
    QTest::newRow("figure") << u"figures: nix"_s << u"value"_s << u"nix"_s;
    QTest::newRow("no figure") << u"figures: ,"_s << u"value"_s << u"no figures"_s;
    QTest::newRow("column word") << u"figures: awards"_s << u"valeu"_s << u"valeu"_s;
    QTest::newRow("no columns") << u"figures: awards"_s << u" , "_s << u"no columns"_s;
    QTest::newRow("grouping") << u"by colour"_s << u"awards"_s << u"colour"_s;
    QTest::newRow("group column") << u"by township"_s << u"nix@-1"_s << u"nix"_s;
    QTest::newRow("year back") << u"by township"_s << u"awards@x"_s << u"awards@x"_s;
    QTest::newRow("register") << u"register nix"_s << u"name"_s << u"nix"_s;
    QTest::newRow("standing register") << u"register figure"_s << u"name"_s << u"figure"_s;
    QTest::newRow("field") << u"register award"_s << u"nix"_s << u"nix"_s;
    QTest::newRow("filter") << u"register award where nix = 1"_s << u"name"_s << u"nix"_s;
    QTest::newRow("filter code") << u"register award where level = nix"_s << u"name"_s << u"nix"_s;
    QTest::newRow("school filter") << u"by township where nix = 1"_s << u"awards"_s << u"nix"_s;
}

void TestSummaryTable::badDefinitions()
{
    QFETCH(const QString, rows);
    QFETCH(const QString, columns);
    QFETCH(const QString, named);
    MemoryData data;
    fill(data);
    const Record record = tableRecord(data, rows.toUtf8().constData(), columns.toUtf8().constData());
    const Definitions definitions = data.definitions();
    try {
        TableDefinition definition(record, definitions);
        QFAIL("was accepted");
    } catch (const FormulaError& error) {
        QVERIFY2(error.message().startsWith(u"Summary table “t”: "_s), qPrintable(error.message()));
        QVERIFY2(error.message().contains(named), qPrintable(error.message()));
    }
}

void TestSummaryTable::foundByCode()
{
    MemoryData data;
    fill(data);
    tableRecord(data, "figures: awards", "value");
    const Definitions definitions = data.definitions();
    QCOMPARE(TableDefinition::find(u"t"_s, definitions).titleEn(2024), u"Table of 2024"_s);
    QVERIFY_THROWS_EXCEPTION(FormulaError, TableDefinition::find(u"other"_s, definitions));
}

QTEST_GUILESS_MAIN(TestSummaryTable)
#include "tst_summarytable.moc"
