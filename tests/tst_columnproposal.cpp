// What a foreign table's columns are taken for.

#include "exchange/tables/columnproposal.h"

#include "memorydata.h"

#include <QTest>
#include <QTranslator>

using namespace Qt::StringLiterals;

using Reason = ProposedColumn::Reason;

namespace {

/// Has the Chinese labels that the tests need, as the file of translations would.
class Labels : public QTranslator
{
public:
    QString translate(const char*, const char* source, const char*, int) const override
    {
        static const QHash<QString, QString> labels = {
            {u"Institution code"_s, u"学校标识码"_s},
            {u"Name"_s, u"名称"_s},
            {u"School type"_s, u"办学类型"_s},
            {u"Ownership"_s, u"办别"_s},
            {u"Township"_s, u"乡镇街道"_s},
            {u"Remark"_s, u"备注"_s},
            {u"Phone"_s, u"联系电话"_s},
            {u"Address"_s, u"地址"_s},
            {u"Graded on"_s, u"定级日期"_s},
            {u"Parent school"_s, u"所属主校"_s},
        };
        return labels.value(QString::fromLatin1(source));
    }
};

Sheet sheetOf(const QStringList& lines)
{
    Sheet sheet;
    for (const QString& line : lines) {
        QVector<Cell> cells;
        for (const QString& text : line.split(u'|')) {
            cells.append({text.isEmpty() ? Cell::Kind::Empty : Cell::Kind::Text, text});
        }
        sheet.rows.append(cells);
    }
    return sheet;
}

/// "name:Synonym", or "-" for a column that nothing is proposed for.
QString shown(const ProposedColumn& column)
{
    static const QStringList reasons = {u"Spelling"_s, u"Synonym"_s, u"Pinyin"_s, u"Similar"_s, u"Content"_s};
    return column.target.isEmpty() ? u"-"_s
                                   : column.target + u':' + reasons[static_cast<qsizetype>(column.reason)];
}

} // namespace

class TestColumnProposal : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void registers_data();
    void registers();
    void measures_data();
    void measures();
    void sureAndDoubtful();
    void everythingIsUsedOnce();

private:
    QVector<ProposedColumn> propose(const QStringList& lines, const QVector<ColumnTarget>& targets)
    {
        const TableOutline outline(sheetOf(lines));
        return ColumnProposal(*m_definitions, m_data, 2024).propose(outline, outline.find(), targets);
    }
    QVector<ColumnTarget> schoolFields() const
    {
        return recordTargets(*Registers::find(u"school"_s), m_labels);
    }

    MemoryData m_data;
    std::unique_ptr<Definitions> m_definitions;
    Labels m_labels;
};

void TestColumnProposal::initTestCase()
{
    const auto item = [&](const char* list, const char* code, const char* label) {
        m_data.define("code_item", {{"list", list}, {"code", code}, {"label", label}});
    };
    item("school_type", "211", "小学");
    item("school_type", "111", "幼儿园");
    item("ownership", "public", "公办");
    item("ownership", "private", "民办");
    m_data.define("township", {{"code", "east"}, {"name", "城东街道"}});
    m_data.define("township", {{"code", "west"}, {"name", "城西镇"}});
    for (const auto& [code, name] :
         {std::pair("students_p", "小学在校生数"), std::pair("students_kg", "在园幼儿数"),
          std::pair("teachers_p", "小学专任教师数"), std::pair("fund", "公用经费")}) {
        m_data.define(
            "measure",
            {{"code", code}, {"name", name}, {"unit", "人"}, {"level", "school"}, {"decimals", "0"}});
    }
    m_data.school(2024, {{"code", "3133000001"}, {"name", "第一小学"}, {"type", "211"}, {"status", "open"}});
    m_data.school(2024, {{"code", "3133000002"}, {"name", "第二小学"}, {"type", "211"}, {"status", "open"}});
    m_definitions = std::make_unique<Definitions>(m_data.definitions());
}

void TestColumnProposal::registers_data()
{
    QTest::addColumn<QString>("header");
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("second");
    QTest::addColumn<QString>("proposed");

    const auto row = [](const char* name, const QString& header, const QString& first, const QString& second,
                        const QString& proposed) {
        QTest::newRow(name) << header << first << second << proposed;
    };
    row("its own name", u"名 称"_s, u"第三小学"_s, u"第四小学"_s, u"name:Spelling"_s);
    row("another word", u"校名"_s, u"第三小学"_s, u"第四小学"_s, u"name:Synonym"_s);
    row("another word with brackets", u"乡镇（街道）"_s, u"城东街道"_s, u"城西镇"_s, u"township:Synonym"_s);
    row("initials", u"XXBSM"_s, u"S1"_s, u"S2"_s, u"code:Pinyin"_s);
    row("a wrong character of the same sound", u"联系电化"_s, u"88880001"_s, u"88880002"_s,
        u"phone:Pinyin"_s);
    row("a longer name", u"现办学类型"_s, u"小学"_s, u"幼儿园"_s, u"type:Similar"_s);
    row("ten digits", u"编号"_s, u"3133000007"_s, u"3133000008"_s, u"code:Content"_s);
    row("choices", u"甲类"_s, u"公办"_s, u"民办"_s, u"ownership:Content"_s);
    row("townships", u"片区"_s, u"城东街道"_s, u"城西镇"_s, u"township:Content"_s);
    row("schools of the register", u"主体"_s, u"第一小学"_s, u"第二小学"_s, u"main_school:Content"_s);
    row("a date under another's name", u"办别"_s, u"2024-01-01"_s, u"2024-01-02"_s, u"-"_s);
    row("nothing known", u"口号"_s, u"勤奋"_s, u"求实"_s, u"-"_s);
}

void TestColumnProposal::registers()
{
    QFETCH(QString, header);
    QFETCH(QString, first);
    QFETCH(QString, second);
    const auto proposed =
        propose({u"序号|口径|"_s + header, u"1|某|"_s + first, u"2|某|"_s + second}, schoolFields());
    QCOMPARE(proposed.size(), 2);
    QCOMPARE(shown(proposed.first()), u"-"_s);
    QTEST(shown(proposed.last()), "proposed");
    QVERIFY(!ColumnProposal::words(proposed.last()).isEmpty());
}

void TestColumnProposal::measures_data()
{
    QTest::addColumn<QString>("header");
    QTest::addColumn<QString>("cells");
    QTest::addColumn<QString>("proposed");

    QTest::newRow("its own name") << u"小学在校生数（人）"_s << u"812"_s << u"students_p:Spelling"_s;
    QTest::newRow("another word") << u"在园人数"_s << u"812"_s << u"students_kg:Synonym"_s;
    QTest::newRow("similar") << u"小学专任教师人数"_s << u"30"_s << u"teachers_p:Similar"_s;
    QTest::newRow("similar, but words below") << u"小学专任教师人数"_s << u"张三"_s << u"-"_s;
    QTest::newRow("numbers alone say nothing") << u"其他"_s << u"30"_s << u"-"_s;
    QTest::newRow("school by name") << u"园所"_s << u"第一小学"_s << u"#school:Synonym"_s;
    QTest::newRow("school by content") << u"主体"_s << u"第一小学"_s << u"-"_s;
}

void TestColumnProposal::measures()
{
    QFETCH(QString, header);
    QFETCH(QString, cells);
    const auto proposed =
        propose({u"口径|"_s + header, u"某|"_s + cells, u"某|"_s + cells}, valueTargets(*m_definitions));
    QTEST(shown(proposed.last()), "proposed");
}

void TestColumnProposal::sureAndDoubtful()
{
    const auto proposed = propose(
        {u"学校标识码|现办学类型|口号"_s, u"3133000001|小学|甲"_s, u"3133000002|小学|乙"_s}, schoolFields());
    QVERIFY(proposed[0].score >= ColumnProposal::Sure);
    QVERIFY(proposed[1].score >= ColumnProposal::Lowest);
    QCOMPARE(proposed[1].looked, 2);
    QCOMPARE(proposed[1].fitting, 2);
    QCOMPARE(proposed[2].score, 0);
}

// The better header takes the field; two that are alike are left to the person.
void TestColumnProposal::everythingIsUsedOnce()
{
    const auto better =
        propose({u"校名|名称"_s, u"第一小学分部|第一小学"_s, u"第二小学分部|第二小学"_s}, schoolFields());
    QCOMPARE(shown(better[1]), u"name:Spelling"_s);
    QVERIFY(shown(better[0]) != u"name:Synonym"_s);
    const auto alike = propose({u"校名|园名"_s, u"甲|乙"_s, u"丙|丁"_s}, schoolFields());
    QCOMPARE(shown(alike[0]), u"-"_s);
    QCOMPARE(shown(alike[1]), u"-"_s);
}

QTEST_GUILESS_MAIN(TestColumnProposal)
#include "tst_columnproposal.moc"
