#include "report/cardtable.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// The numbers of a card as they go to a spreadsheet.
class TestCardTable : public QObject
{
    Q_OBJECT

private slots:
    void years();
    void bars();
    void targets();
    void groupsTimesFigures();
    void schools();
    void records();
    void sensitiveStaysInside();
};

static CardBar bar(const QString& name, std::optional<int> value, const QString& coverage = {})
{
    CardBar made;
    made.name = name;
    made.value = value ? std::optional(Decimal::fromInt(*value)) : std::nullopt;
    made.coverage = coverage;
    return made;
}

void TestCardTable::years()
{
    CardData card;
    card.kind = CardKind::Trend;
    card.unit = u"%"_s;
    card.decimals = 2;
    card.series = {
        {u"a"_s, u"近视率"_s, {{2023, Decimal::parse(u"53.9"_s), false, {}}, {2024, {}, false, {}}}},
        {u"b"_s, u"筛查率"_s, {{2023, {}, false, {}}, {2024, Decimal::fromInt(98), false, {}}}}};
    QCOMPARE(cardText(card), u"Year\t近视率 (%)\t筛查率 (%)\n2023\t53.90\t\n2024\t\t98.00"_s);
    QCOMPARE(cardTable(card).rows[1][1].kind, Cell::Kind::Empty); // missing, not 0
}

void TestCardTable::bars()
{
    CardData card;
    card.kind = CardKind::Ranking;
    card.title = u"各乡镇"_s;
    card.unit = u"所"_s;
    card.bars = {bar(u"甲镇"_s, 3), bar(u"乙镇"_s, std::nullopt, u"0/2 schools"_s)};
    card.bureau = bar({}, 3);
    QCOMPARE(cardText(card), u"各乡镇\tNumber (所)\tCoverage\n甲镇\t3\t\n乙镇\t\t0/2 schools\nAll\t3\t"_s);
}

void TestCardTable::targets()
{
    CardData card;
    card.kind = CardKind::Targets;
    card.title = u"目标"_s;
    CardTarget met;
    met.name = u"公办园"_s;
    met.value = Decimal::fromInt(52);
    met.text = u"52%"_s;
    met.targetText = u"≥50%"_s;
    met.met = true;
    CardTarget open;
    open.name = u"近视率"_s;
    open.text = u"no data yet"_s;
    open.targetText = u"≤38%"_s;
    card.targets = {met, open};
    QCOMPARE(cardText(card), u"目标\tNumber\tTarget\tMet\n公办园\t52%\t≥50%\tyes\n近视率\t\t≤38%\t"_s);
}

void TestCardTable::groupsTimesFigures()
{
    CardData card;
    card.kind = CardKind::Heat;
    card.title = u"各乡镇"_s;
    card.columns = {{u"a"_s, u"近视率"_s, u"%"_s, {}, 2, true}, {u"b"_s, u"学校数"_s, u"所"_s, {}, 0, false}};
    CardCell rate, none, count;
    rate.value = Decimal::parse(u"53.5"_s);
    count.value = Decimal::fromInt(3);
    card.rows = {{{}, u"甲镇"_s, {rate, count}}, {{}, u"乙镇"_s, {none, count}}};
    card.whole = CardRow{{}, u"全市"_s, {rate, count}};
    QCOMPARE(cardText(card), u"各乡镇\t近视率 (%)\t学校数 (所)\n甲镇\t53.50\t3\n乙镇\t\t3\n全市\t53.50\t3"_s);
}

void TestCardTable::schools()
{
    CardData card;
    card.kind = CardKind::Scatter;
    card.columns = {{u"a"_s, u"学生"_s, u"人"_s, {}, 0, false}, {u"b"_s, u"近视率"_s, u"%"_s, {}, 2, true}};
    CardDot dot;
    dot.name = u"甲小学"_s;
    dot.x = Decimal::fromInt(812);
    dot.y = *Decimal::parse(u"41.5"_s);
    card.dots = {dot};
    QCOMPARE(cardText(card), u"School\t学生 (人)\t近视率 (%)\n甲小学\t812\t41.50"_s);
}

void TestCardTable::records()
{
    CardData card;
    card.kind = CardKind::Records;
    card.fields = {{u"名称"_s, {}, false}, {u"投资"_s, u"万元"_s, true}};
    card.records = {{1, {u"甲园"_s, u"2000"_s}}, {2, {u"乙园"_s, {}}}};
    QCOMPARE(cardText(card), u"名称\t投资 (万元)\n甲园\t2000\n乙园\t"_s);
}

void TestCardTable::sensitiveStaysInside()
{
    CardData card;
    card.kind = CardKind::Ranking;
    card.bars = {bar(u"甲镇"_s, 3)};
    card.sensitive = true;
    QCOMPARE(cardText(card), QString());
}

QTEST_APPLESS_MAIN(TestCardTable)
#include "tst_cardtable.moc"
