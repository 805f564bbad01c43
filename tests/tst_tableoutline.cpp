#include "exchange/tables/headermatch.h"
#include "exchange/tables/rowwords.h"

#include <QTest>

using namespace Qt::StringLiterals;

using Reason = SkippedRow::Reason;

namespace {

/// Rows of cells apart by |; digits become numbers as in a workbook.
Sheet sheetOf(const QStringList& lines, const QVector<CellRange>& merges = {})
{
    Sheet sheet;
    sheet.name = u"表"_s;
    sheet.merges = merges;
    for (const QString& line : lines) {
        QVector<Cell> cells;
        for (const QString& text : line.split(u'|')) {
            bool isNumber = false;
            text.toDouble(&isNumber);
            const auto kind = text.isEmpty() ? Cell::Kind::Empty
                              : isNumber     ? Cell::Kind::Number
                                             : Cell::Kind::Text;
            cells.append({kind, text});
        }
        sheet.rows.append(cells);
    }
    return sheet;
}

QStringList headersOf(const FoundTable& table)
{
    QStringList headers;
    for (const FoundColumn& column : table.columns) {
        headers.append(column.header);
    }
    return headers;
}

/// "3:Total 4:Note", rows counted from 0.
QString skippedOf(const FoundTable& table)
{
    static const QStringList words = {u"Title"_s, u"Unit"_s,     u"Note"_s,    u"Total"_s,
                                      u"Group"_s, u"Repeated"_s, u"Numbers"_s, u"Second"_s};
    QStringList rows;
    for (const SkippedRow& row : table.skipped) {
        rows.append(QString::number(row.row) + u':' + words[static_cast<qsizetype>(row.reason)]);
    }
    return rows.join(u' ');
}

} // namespace

class TestTableOutline : public QObject
{
    Q_OBJECT

private slots:
    void cityList();
    void ministryList();
    void countyAssessment();
    void unitsLine();
    void headerInFirstRow();
    void secondTable_data();
    void secondTable();
    void textFileWithGroups();
    void columnNumbers();
    void yearsAsHeaders();
    void sumsInGroups();
    void rowsThatAreData_data();
    void rowsThatAreData();
    void nothingLikeATable_data();
    void nothingLikeATable();
    void words_data();
    void words();
    void namesFindLevels_data();
    void namesFindLevels();
    void moneyIsReadInItsUnit();
    void widestSheetIsHarmless();
};

// A title, the date of issue, blank columns, pages that repeat the header, a foot with names.
void TestTableOutline::cityList()
{
    const Sheet sheet = sheetOf(
        {
            u"附件1"_s,
            u"临江市义务教育学校名单||||||"_s,
            u"填报单位：临江市教育局||||2024年9月||"_s,
            u"序号|学 校\n名 称||学校标识码|乡镇（街道）|在校生数（人）|备注"_s,
            u"1|第一小学||3133000001|城东街道|812|"_s,
            u"2|第二小学||3133000002|城东街道|640|寄宿制"_s,
            u"|||||"_s,
            u"序号|学校名称||学校标识码|乡镇(街道)|在校生数（人）|备注"_s,
            u"3|合浦中心校||3133000003|合浦镇||撤并"_s,
            u"合 计||||||1452"_s,
            u"注：1. 不含教学点。"_s,
            u"2. 数据截至9月1日。"_s,
            u"填表人：张三||审核人：李四||||"_s,
            u"|||||"_s,
        },
        {{1, 0, 1, 6}});
    const FoundTable table = TableOutline(sheet).find();
    QCOMPARE(table.header.first, 3);
    QCOMPARE(table.header.last, 3);
    QCOMPARE(headersOf(table), QStringList({u"序号"_s, u"学 校 名 称"_s, u"学校标识码"_s, u"乡镇（街道）"_s,
                                            u"在校生数（人）"_s, u"备注"_s}));
    QVERIFY(table.columns.first().isSerial);
    QCOMPARE(table.columns[4].unit, u"人"_s);
    QCOMPARE(table.dataRows, QVector<int>({4, 5, 8}));
    QCOMPARE(skippedOf(table), u"0:Title 1:Title 2:Note 7:Repeated 9:Total 10:Note 11:Note 12:Note"_s);
    QCOMPARE(table.secondTable, -1);
}

// Headings of provinces between the rows, merged or in the first column.
void TestTableOutline::ministryList()
{
    const Sheet sheet = sheetOf(
        {
            u"全国高等学校名单"_s,
            u"序号|学校名称|学校标识码|主管部门|所在地|办学层次|备注"_s,
            u"东海省（2所）||||||"_s,
            u"1|东海大学|4111010001|教育部|东海市|本科|"_s,
            u"2|东海职业学院|4111010002|东海省|东海市|专科|民办"_s,
            u"西山省（1所）||||||"_s,
            u"3|西山大学|4111010003|西山省|西山市|本科|"_s,
            u"南湖省||||||"_s,
            u"4|南湖大学|4111010004|南湖省|南湖市|本科|"_s,
        },
        {{0, 0, 0, 6}, {2, 0, 2, 6}});
    const FoundTable table = TableOutline(sheet).find();
    QCOMPARE(table.header.last, 1);
    QCOMPARE(table.dataRows, QVector<int>({3, 4, 6, 8}));
    QCOMPARE(skippedOf(table), u"0:Title 2:Group 5:Group 7:Group"_s);
    QCOMPARE(table.skipped[1].text, u"东海省（2所）"_s);
}

void TestTableOutline::countyAssessment()
{
    const Sheet sheet = sheetOf(
        {
            u"县域学前教育普及普惠自评表||||||||"_s,
            u"乡镇|幼儿园|在园幼儿数（人）||||经费（万元）||其中："_s,
            u"||合计|其中|||财政拨款|其他|公用经费（元）"_s,
            u"|||公办|民办||||"_s,
            u"||||普惠|非普惠|||"_s,
            u"城东街道|第一幼儿园|320|320|0|0|150.5|20|3000"_s,
            u"|第二幼儿园|180|0|180|0|60|10|1000"_s,
            u"|小计|500|320|180|0|210.5|30|4000"_s,
            u"合计||500|320|180|0|210.5|30|4000"_s,
        },
        {{0, 0, 0, 8},
         {1, 0, 4, 0},
         {1, 1, 4, 1},
         {1, 2, 1, 5},
         {2, 2, 4, 2},
         {2, 3, 2, 5},
         {3, 3, 4, 3},
         {3, 4, 3, 5},
         {1, 6, 1, 7},
         {2, 6, 4, 6},
         {2, 7, 4, 7},
         {2, 8, 4, 8},
         {5, 0, 7, 0},
         {8, 0, 8, 1}});
    const FoundTable table = TableOutline(sheet).find();
    QCOMPARE(table.header.first, 1);
    QCOMPARE(table.header.last, 4);
    QCOMPARE(headersOf(table),
             QStringList({u"乡镇"_s, u"幼儿园"_s, u"在园幼儿数·合计（人）"_s, u"在园幼儿数·公办（人）"_s,
                          u"在园幼儿数·民办·普惠（人）"_s, u"在园幼儿数·民办·非普惠（人）"_s,
                          u"经费·财政拨款（万元）"_s, u"经费·其他（万元）"_s, u"公用经费（元）"_s}));
    QCOMPARE(table.columns[6].unit, u"万元"_s);
    QCOMPARE(table.columns[8].unit, u"元"_s);
    QCOMPARE(table.dataRows, QVector<int>({5, 6}));
    QCOMPARE(skippedOf(table), u"0:Title 7:Total 8:Total"_s);
}

void TestTableOutline::unitsLine()
{
    const Sheet sheet = sheetOf({
        u"教育经费执行情况表"_s,
        u"填报单位：玉环市教育局||单位：人、万元"_s,
        u"学校|学生数|经费|公用经费（元）"_s,
        u"总计|812|150.5|2000"_s,
        u"第一小学|812|150.5|2000"_s,
        u"其中：分校|100|10|200"_s,
        u""_s,
        u"2024年12月31日"_s,
        u"单位负责人：王五||制表日期：2024-12-31|"_s,
    });
    const FoundTable table = TableOutline(sheet).find();
    QCOMPARE(table.units, QStringList({u"人"_s, u"万元"_s}));
    QCOMPARE(table.moneyUnit(table.columns[2]), u"万元"_s);
    QCOMPARE(table.moneyUnit(table.columns[3]), u"元"_s);
    QCOMPARE(table.dataRows, QVector<int>({4}));
    QCOMPARE(skippedOf(table), u"0:Title 1:Note 3:Total 5:Total 7:Note 8:Note"_s);
}

void TestTableOutline::headerInFirstRow()
{
    const Sheet sheet = sheetOf({
        u"学校代码|学校名称|在校生||"_s,
        u"3133000001|第一小学|812||"_s,
        u"3133000002|第二小学|||未命名"_s,
    });
    const FoundTable table = TableOutline(sheet).find();
    QCOMPARE(table.header.first, 0);
    QCOMPARE(headersOf(table), QStringList({u"学校代码"_s, u"学校名称"_s, u"在校生"_s}));
    QCOMPARE(table.dataRows, QVector<int>({1, 2}));
    QCOMPARE(table.unnamedColumns, QVector<int>({4}));
    QCOMPARE(skippedOf(table), QString());
}

void TestTableOutline::secondTable_data()
{
    QTest::addColumn<QStringList>("below");
    QTest::addColumn<QString>("skipped");
    QTest::addColumn<int>("second");

    QTest::newRow("after a blank row and a title")
        << QStringList({u"||"_s, u"表二 民办学校||"_s, u"学校|教职工|占地"_s, u"第三小学|30|4000"_s})
        << u"4:Title 5:Second 6:Second"_s << 5;
    QTest::newRow("after a blank row") << QStringList({u"||"_s, u"学校|教职工|占地"_s, u"第三小学|30|4000"_s})
                                       << u"4:Second 5:Second"_s << 4;
    QTest::newRow("without a gap, by its serial numbers")
        << QStringList({u"序号|学校|教职工"_s, u"1|第三小学|30"_s}) << u"3:Second 4:Second"_s << 3;
    QTest::newRow("more rows after a gap are none")
        << QStringList({u"||"_s, u"第三小学|500|20"_s}) << QString() << -1;
}

void TestTableOutline::secondTable()
{
    QFETCH(QStringList, below);
    const QStringList first = {u"学校|在校生|班级"_s, u"第一小学|812|20"_s, u"第二小学|640|16"_s};
    Sheet sheet = sheetOf(first + below);
    const FoundTable table = TableOutline(sheet).find();
    QCOMPARE(table.dataRows.first(2), QVector<int>({1, 2}));
    QTEST(skippedOf(table), "skipped");
    QTEST(table.secondTable, "second");

    HeaderNames names;
    names.add(u"学校"_s, u"school"_s);
    names.add(u"在校生"_s, u"pupils"_s);
    const Header header = names.findHeader(sheet);
    QCOMPARE(header.row, 0);
    QCOMPARE(header.dataRows, table.dataRows);
    QTEST(header.secondTable, "second");
}

// Text files know no merged cells: a group's name stands over its first column.
void TestTableOutline::textFileWithGroups()
{
    const FoundTable table = TableOutline(sheetOf({
                                              u"学校情况"_s,
                                              u"学校|学生||教师||备注"_s,
                                              u"|男|女|男|女|"_s,
                                              u"第一小学|400|412|10|30|"_s,
                                          }))
                                 .find();
    QCOMPARE(table.header.first, 1);
    QCOMPARE(table.header.last, 2);
    QCOMPARE(headersOf(table),
             QStringList({u"学校"_s, u"学生·男"_s, u"学生·女"_s, u"教师·男"_s, u"教师·女"_s, u"备注"_s}));
    QCOMPARE(table.dataRows, QVector<int>({3}));
}

void TestTableOutline::columnNumbers()
{
    const FoundTable table = TableOutline(sheetOf({
                                              u"学校|代码|男|女|计"_s,
                                              u"甲|乙|1|2|3=1+2"_s,
                                              u"第一小学|S1|400|412|812"_s,
                                          }))
                                 .find();
    QCOMPARE(skippedOf(table), u"1:Numbers"_s);
    QCOMPARE(table.dataRows, QVector<int>({2}));
}

void TestTableOutline::yearsAsHeaders()
{
    const FoundTable table =
        TableOutline(sheetOf({u"指标|2022|2023|2024"_s, u"在校生|800|805|812"_s, u"毕业生|90|91|95"_s}))
            .find();
    QCOMPARE(table.header.last, 0);
    QCOMPARE(headersOf(table), QStringList({u"指标"_s, u"2022"_s, u"2023"_s, u"2024"_s}));
    QCOMPARE(table.dataRows, QVector<int>({1, 2}));
}

// The group stands in each row; the sum is named in the second column.
void TestTableOutline::sumsInGroups()
{
    const FoundTable table = TableOutline(sheetOf({
                                              u"乡镇|学校|在校生"_s,
                                              u"城东|第一小学|812"_s,
                                              u"城东|小计|812"_s,
                                              u"城西|第二小学|640"_s,
                                              u"城西|小 计|640"_s,
                                          }))
                                 .find();
    QCOMPARE(table.dataRows, QVector<int>({1, 3}));
    QCOMPARE(skippedOf(table), u"2:Total 4:Total"_s);
}

void TestTableOutline::rowsThatAreData_data()
{
    QTest::addColumn<QString>("row");

    QTest::newRow("a school alone") << u"|第三小学|||"_s;
    QTest::newRow("a name that begins like a note") << u"3|注山小学|S3|5|"_s;
    QTest::newRow("a name with 计") << u"3|会计学校|S3|5|"_s;
    QTest::newRow("a sum in a later column") << u"3|第三小学|合计|5|"_s;
    QTest::newRow("words only") << u"|第三小学|无|未统计|新建"_s;
}

void TestTableOutline::rowsThatAreData()
{
    QFETCH(QString, row);
    const FoundTable table = TableOutline(sheetOf({
                                              u"序号|学校|代码|在校生|备注"_s,
                                              u"1|第一小学|S1|812|"_s,
                                              u"2|第二小学|S2|640|"_s,
                                              row,
                                          }))
                                 .find();
    QCOMPARE(table.dataRows, QVector<int>({1, 2, 3}));
}

void TestTableOutline::nothingLikeATable_data()
{
    QTest::addColumn<QStringList>("lines");

    QTest::newRow("empty") << QStringList();
    QTest::newRow("blank") << QStringList({u"||"_s, u""_s});
    QTest::newRow("numbers") << QStringList({u"1|2|3"_s, u"4|5|6"_s});
    QTest::newRow("a letter") << QStringList({u"关于报送数据的通知"_s, u"各学校："_s, u"请按时报送。"_s});
    QTest::newRow("a header without rows") << QStringList({u"学校|在校生|班级"_s});
}

void TestTableOutline::nothingLikeATable()
{
    QFETCH(QStringList, lines);
    QVERIFY(!TableOutline(sheetOf(lines)).find().isValid());
}

void TestTableOutline::words_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QStringList>("units");

    QTest::newRow("one") << u"单位：万元"_s << QStringList(u"万元"_s);
    QTest::newRow("several") << u"计量单位：人、 万元，%"_s << QStringList({u"人"_s, u"万元"_s, u"%"_s});
    QTest::newRow("in a title") << u"经费表（单位：元）"_s << QStringList(u"元"_s);
    QTest::newRow("the one who reports") << u"填报单位：玉环市教育局"_s << QStringList();
    QTest::newRow("a bureau") << u"单位：玉环市教育局"_s << QStringList();
}

void TestTableOutline::words()
{
    QFETCH(QString, line);
    QTEST(unitsOfLine(line), "units");
}

void TestTableOutline::namesFindLevels_data()
{
    QTest::addColumn<QString>("spelling");
    QTest::addColumn<int>("column");

    QTest::newRow("all levels in one") << u"在园幼儿数公办"_s << 3;
    QTest::newRow("with a point") << u"在园幼儿数·公办"_s << 3;
    QTest::newRow("innermost only") << u"公办"_s << 3;
    QTest::newRow("the group stands for its sum") << u"在园幼儿数"_s << 2;
    QTest::newRow("unit left out") << u"财政拨款"_s << 5;
}

void TestTableOutline::namesFindLevels()
{
    QFETCH(QString, spelling);
    Sheet sheet = sheetOf(
        {
            u"自评表"_s,
            u"代码|幼儿园|在园幼儿数（人）|||经费（万元）|"_s,
            u"||合计|公办|民办|财政拨款|其他"_s,
            u"S1|第一幼儿园|320|320|0|150.5|20"_s,
        },
        {{0, 0, 0, 6}, {1, 0, 2, 0}, {1, 1, 2, 1}, {1, 2, 1, 4}, {1, 5, 1, 6}});
    HeaderNames names;
    for (const char16_t* known : {u"代码", u"幼儿园", u"民办", u"经费其他"}) {
        names.add(QString::fromUtf16(known), QString::fromUtf16(known));
    }
    names.add(spelling, u"wanted"_s);
    const Header header = names.findHeader(sheet);
    QCOMPARE(header.row, 2);
    QTEST(header.columnOf(u"wanted"_s), "column");
    QCOMPARE(header.dataRows, QVector<int>({3}));
    QCOMPARE(header.moneyOf(5), u"万元"_s);
}

void TestTableOutline::moneyIsReadInItsUnit()
{
    const Cell number{Cell::Kind::Number, u"150.5"_s};
    QCOMPARE(textWithMoney(number, u"万元"_s, u"元"_s), u"150.5万元"_s);
    QCOMPARE(textWithMoney(number, u"万元"_s, u"万元"_s), u"150.5"_s);
    QCOMPARE(textWithMoney(number, u"万元"_s, u"人"_s), u"150.5"_s);
    QCOMPARE(textWithMoney(number, {}, u"元"_s), u"150.5"_s);
    QCOMPARE(textWithMoney({Cell::Kind::Text, u"无"_s}, u"万元"_s, u"元"_s), u"无"_s);
    QCOMPARE(textWithMoney({Cell::Kind::Text, u"5元"_s}, u"万元"_s, u"元"_s), u"5元"_s);
}

// 16,384 columns under a header of two rows that leaves nearly all to the lower one, and more merged cells
// than anybody draws.
void TestTableOutline::widestSheetIsHarmless()
{
    const int width = 16'384;
    QStringList lower;
    for (int i = 0; i < width; ++i) {
        lower.append(u"列"_s + QString::number(i));
    }
    const QString values = QStringList(width, u"1"_s).join(u'|');
    QVector<CellRange> merges;
    for (int i = 0; i < 20'000; ++i) {
        merges.append({0, 1, 0, width - 1});
    }
    const FoundTable table =
        TableOutline(sheetOf({u"学校|学生|"_s, u"||"_s + lower.mid(2).join(u'|'), values}, merges)).find();
    QCOMPARE(table.dataRows.size(), 1);
    QCOMPARE(table.columns.size(), width);
}

QTEST_GUILESS_MAIN(TestTableOutline)
#include "tst_tableoutline.moc"
