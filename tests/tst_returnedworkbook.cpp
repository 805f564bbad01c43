// What a returned workbook is understood to say, however it was moved about.

#include "exchange/collection/returnedreader.h"
#include "exchange/collection/returnedsender.h"
#include "memorydata.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

using Rows = QVector<QStringList>;

Sheet sheetOf(const QString& name, const Rows& rows)
{
    Sheet sheet;
    sheet.name = name;
    for (const QStringList& row : rows) {
        QVector<Cell> cells;
        for (const QString& content : row) {
            cells.append(content.isEmpty() ? Cell{} : Cell{Cell::Kind::Text, content});
        }
        sheet.rows.append(cells);
    }
    return sheet;
}

/// Lines of cells with | between.
Rows tableOf(const QString& text)
{
    Rows rows;
    for (const QString& line : text.split(u'\n')) {
        rows.append(line.split(u'|'));
    }
    return rows;
}

} // namespace

class TestReturnedWorkbook : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cellsAreFound_data();
    void cellsAreFound();
    void hiddenSheetThatWasUnhidden();
    void senderIsTold_data();
    void senderIsTold();

private:
    ReturnedWorkbook read(const Workbook& workbook);

    std::unique_ptr<MemoryData> m_data;
    std::unique_ptr<Definitions> m_definitions;
    QVector<CollectionForm> m_forms;
    QTranslator m_chinese;
};

void TestReturnedWorkbook::init()
{
    m_data = std::make_unique<MemoryData>();
    for (const auto& [code, name] : {std::pair("pupils", "在校生"), std::pair("teachers", "教师")}) {
        m_data->define("measure", {{"code", code}, {"name", name}, {"level", "school"}, {"decimals", "0"}});
    }
    m_data->define("collection_form", {{"code", "s"}, {"title", "学生"}, {"measures", "pupils|teachers"}});
    for (const auto& [code, name] :
         {std::pair("0133990091", "东湾小学"), std::pair("2133990092", "东湾小学北校"),
          std::pair("2133990093", "西桥小学")}) {
        m_data->school(2024, {{"code", code}, {"name", name}, {"type", "211"}, {"status", "open"}});
    }
    m_definitions = std::make_unique<Definitions>(m_data->definitions());
    m_forms = collectionForms(*m_definitions);
}

ReturnedWorkbook TestReturnedWorkbook::read(const Workbook& workbook)
{
    return ReturnedReader(*m_definitions, m_forms, *m_data, m_chinese).read(workbook);
}

void TestReturnedWorkbook::cellsAreFound_data()
{
    QTest::addColumn<Rows>("rows");
    QTest::addColumn<QString>("found");

    QTest::newRow("as made") << tableOf(u"学生\n代码|指标|上年数|本年数\npupils|在校生|9|12"_s)
                             << u"pupils=12 D3"_s;
    QTest::newRow("rows and columns inserted")
        << tableOf(u"\n|学生\n\n|指标|备注|本年数|代码\n\n|教师|x|5|teachers\n|在校生||12|pupils"_s)
        << u"teachers=5 D6, pupils=12 D7"_s;
    QTest::newRow("code column deleted")
        << tableOf(u"指标|上年数|本年数\n在校生|9|12"_s) << u"pupils=12 C2"_s;
    QTest::newRow("spaces in the headers")
        << tableOf(u"代 码|指　标| 本年数 \npupils|在校生|12"_s) << u"pupils=12 C2"_s;
    QTest::newRow("no entry column") << tableOf(u"代码|指标|上年数\npupils|在校生|9"_s)
                                     << u"1: The column “本年数” is missing"_s;
    QTest::newRow("twice, the same") << tableOf(u"代码|指标|上年数|本年数\npupils|||12\npupils|||12"_s)
                                     << u"pupils=12 D2"_s;
    QTest::newRow("twice, differing")
        << tableOf(u"代码|指标|上年数|本年数\npupils|||12\npupils|||13"_s)
        << u"pupils=12 D2, 2: “在校生” stands in this file twice, with another number at 表!D3, "
           "3: “在校生” stands in this file twice, with another number at 表!D2"_s;
    QTest::newRow("code and name disagree") << tableOf(u"代码|指标|上年数|本年数\npupils|教师||12"_s)
                                            << u"2: The code is that of “在校生”, the name that of “教师”"_s;
    QTest::newRow("code altered") << tableOf(u"代码|指标|上年数|本年数\npupil|在校生||12"_s)
                                  << u"2: The code “pupil” is not that of “在校生”"_s;
    QTest::newRow("own row") << tableOf(u"代码|指标|上年数|本年数\npupils|||12\n|其他||4"_s)
                             << u"pupils=12 D2, ?3 4"_s;
    QTest::newRow("sum row") << tableOf(u"代码|指标|上年数|本年数\npupils|||12\n合计|||12"_s)
                             << u"pupils=12 D2"_s;
}

void TestReturnedWorkbook::cellsAreFound()
{
    QFETCH(Rows, rows);
    Workbook workbook;
    workbook.sheets = {sheetOf(u"表"_s, rows)};
    const ReturnedWorkbook returned = read(workbook);
    QStringList found;
    for (const ReturnedEntry& entry : returned.entries) {
        found.append(entry.measure->code + u'=' + entry.cell.text + u' ' + entry.place().section(u'!', 1));
    }
    const bool isForm = !returned.asked.isEmpty();
    for (const Complaint& complaint : returned.complaints) {
        found.append(QString::number(complaint.row) + u": "_s + complaint.message);
    }
    for (const Complaint& unknown : returned.unknown) {
        found.append(u'?' + QString::number(unknown.row) + u' ' + unknown.text);
    }
    QCOMPARE(isForm, !returned.entries.isEmpty());
    QTEST(found.join(u", "_s), "found");
}

void TestReturnedWorkbook::hiddenSheetThatWasUnhidden()
{
    const CollectionMark mark{u"abc"_s, 2024, 7, u"S1"_s, u"东湾小学"_s, {{u"s"_s, u"1"_s}}};
    Workbook workbook;
    workbook.sheets = {sheetOf(u"Sheet1"_s, mark.rows())};
    QVERIFY(read(workbook).mark == mark);
    workbook.sheets[0].rows[3][1].text = u"8"_s;
    QVERIFY(!read(workbook).mark);
    QVERIFY(read(workbook).altered);
}

void TestReturnedWorkbook::senderIsTold_data()
{
    QTest::addColumn<Rows>("cover");
    QTest::addColumn<QString>("fileName");
    QTest::addColumn<QString>("told");

    const Rows none;
    QTest::newRow("cover") << tableOf(u"2024年度学校数据填报表\n学校代码|2133990093"_s) << u"a"_s
                           << u"西桥小学 2024"_s;
    QTest::newRow("lost zero") << tableOf(u"学校代码|133990091\n填报年度|2024"_s) << u"a"_s
                               << u"东湾小学 2024"_s;
    QTest::newRow("name on the cover") << tableOf(u"学校名称|西桥小学"_s) << u"2024"_s << u"西桥小学 2024"_s;
    QTest::newRow("file name") << none << u"报表-东湾小学-2024最终版(1)"_s << u"东湾小学 2024"_s;
    QTest::newRow("longer name") << none << u"东湾小学北校2024"_s << u"东湾小学北校 2024"_s;
    QTest::newRow("code in the file name") << none << u"2133990093 东湾小学"_s << u"西桥小学 "_s;
    QTest::newRow("nobody") << none << u"最终版"_s << u" "_s;
    QTest::newRow("cover and file name differ")
        << tableOf(u"学校代码|2133990093"_s) << u"2133990092"_s << u"西桥小学+东湾小学北校 "_s;
    QTest::newRow("two years") << tableOf(u"2024年度\n填报年度|2023"_s) << u"a"_s << u" 2023+2024"_s;
}

void TestReturnedWorkbook::senderIsTold()
{
    QFETCH(Rows, cover);
    QFETCH(QString, fileName);
    Workbook workbook;
    workbook.sheets = {sheetOf(u"封面"_s, cover)};
    const ReturnedSender sender = tellSender(read(workbook), fileName, m_data->schools(2024));
    QStringList schools, years;
    for (const SchoolProfile* school : sender.schools) {
        schools.append(school->name);
    }
    for (const int year : sender.years) {
        years.append(QString::number(year));
    }
    QTEST(schools.join(u'+') + u' ' + years.join(u'+'), "told");
}

QTEST_GUILESS_MAIN(TestReturnedWorkbook)
#include "tst_returnedworkbook.moc"
