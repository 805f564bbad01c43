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

void TestCardTable::sensitiveStaysInside()
{
    CardData card;
    card.bars = {bar(u"甲镇"_s, 3)};
    card.sensitive = true;
    QCOMPARE(cardText(card), QString());
}

QTEST_APPLESS_MAIN(TestCardTable)
#include "tst_cardtable.moc"
