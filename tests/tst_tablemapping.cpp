// What a person says about the columns and signs of a table of others, and how it is remembered.

#include "storage/historyproof.h"
#include "storagefixture.h"
#include "work/importer.h"
#include "work/reversal.h"
#include "work/tablelook.h"
#include "work/tablemappings.h"
#include "xlsxfixture.h"

#include <QTest>
#include <QTranslator>

using namespace Qt::StringLiterals;

using Status = ImportOutcome::Status;

namespace {

const QByteArray Foreign =
    "校园情况,,,\n学校,学生总数,备注,所在地\nS1,812,好,北\n合计,812,,\n注：以上为年报数,,,\n";

TableMapping mappingOf(std::initializer_list<std::pair<QString, QString>> columns)
{
    TableMapping mapping;
    for (const auto& [header, target] : columns) {
        mapping.columns.insert(header, target);
    }
    return mapping;
}

const TableMapping Said = mappingOf(
    {{u"学生总数"_s, u"pupils"_s}, {u"备注"_s, TableMapping::LeftOut}, {u"所在地"_s, TableMapping::LeftOut}});

} // namespace

class TestTableMapping : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_bureau = std::make_unique<TemporaryDatabase>(); }
    void signs_data();
    void signs();
    void repeatedHeadersHaveKeysOfTheirOwn();
    void unknownColumnsAreLeftOutOnlyWhenSaid();
    void whatWasSaidIsRemembered();
    void undoForgetsIt();
    void dryRunAndRefusalRememberNothing();
    void spellingAloneIsNotRemembered();
    void anotherTargetIsNotTakenFromMemory();
    void aMeasureThatIsGoneIsUnknown();
    void signsMeanWhatWasSaid_data();
    void signsMeanWhatWasSaid();
    void signsInRegisters();
    void skippedRowsAreCounted();
    void theSameBytesAreKnown();
    void aFileTakenBackIsNotKnown();
    void schoolCodes_data();
    void schoolCodes();
    void ownCodeOfTheRegisterIsFoundAgain();
    void numbersStoredAsText();
    void mergedNumbersAreRefused();
    void mergedWordsHoldForAllRows();
    void fieldsWithoutAColumnStay();
    void aMissingColumnIsToldOnce();
    void onlyTheChosenSheetIsTaken();
    void looksTellAndPropose();

private:
    ImportOutcome bring(const QByteArray& content, ImportOptions options = {},
                        const QString& name = u"表.csv"_s)
    {
        const QString path = m_bureau->folder() + u'/' + name;
        writeFile(path, content);
        options.who = u"tester"_s;
        options.year = 2024;
        return Importer(m_bureau->database(), m_noTranslation, readTablesHere()).import(path, options);
    }
    QByteArray bytesFrom(const XlsxFixture& book) const
    {
        const QString path = m_bureau->folder() + u"/book.xlsx"_s;
        book.save(path);
        return bytesOf(path);
    }
    ImportOutcome bringValues(const QByteArray& content, const TableMapping& mapping = {},
                              const QString& name = u"表.csv"_s)
    {
        ImportOptions options;
        options.type = u"values"_s;
        options.mapping = mapping;
        return bring(content, options, name);
    }
    QString ask(const QString& sql) const { return RawConnection(m_bureau->path()).ask(sql); }
    QString mappings() const { return ask(u"SELECT target, columns, signs FROM table_mapping"_s); }
    QString values() const
    {
        return ask(u"SELECT ifnull(amount / 1000000, missing) FROM value ORDER BY school"_s);
    }
    void addSchool(const char* code, const char* name) const
    {
        Change change(m_bureau->database(), TemporaryDatabase::info());
        m_bureau->save(change, "school", 2024,
                       {{"code", code},
                        {"name", name},
                        {"type", "211"},
                        {"ownership", "public"},
                        {"township", "north"},
                        {"status", "open"}});
        change.commit();
    }

    std::unique_ptr<TemporaryDatabase> m_bureau;
    QTranslator m_noTranslation;
};

void TestTableMapping::signs_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("sign");
    const auto row = [](const QString& text, const QString& sign) {
        QTest::newRow(qPrintable(u"[%1]"_s.arg(text))) << text << sign;
    };
    row(u"—"_s, u"—"_s);
    row(u"——"_s, u"—"_s);
    row(u" - "_s, u"—"_s);
    row(u"／"_s, u"/"_s);
    row(u"\\"_s, u"/"_s);
    row(u"无"_s, u"无"_s);
    row(u"…"_s, u"…"_s);
    row(u"没有"_s, u"没有"_s);
    row(u"**"_s, u""_s);
    row(u"-5"_s, u""_s);
    row(u"约四百"_s, u""_s);
    row(u""_s, u""_s);
}

void TestTableMapping::signs()
{
    QFETCH(QString, text);
    QTEST(TableMapping::signOf(text), "sign");
}

void TestTableMapping::repeatedHeadersHaveKeysOfTheirOwn()
{
    const QByteArray twice = "学校,人数,人数\nS1,812,7\n";
    const auto outcome =
        bringValues(twice, mappingOf({{u"人数"_s, u"pupils"_s}, {u"人数 [2]"_s, TableMapping::LeftOut}}));
    QVERIFY(outcome.status == Status::Taken);
    QCOMPARE(values(), u"812"_s);
}

void TestTableMapping::unknownColumnsAreLeftOutOnlyWhenSaid()
{
    const auto refused = bringValues(Foreign, mappingOf({{u"学生总数"_s, u"pupils"_s}}));
    QVERIFY(refused.status == Status::Refused);
    QCOMPARE(refused.complaints.size(), 2);
    QCOMPARE(refused.complaints.first().column, u"C"_s);
    const auto taken = bringValues(Foreign, Said);
    QVERIFY2(taken.status == Status::Taken,
             qPrintable(taken.complaints.value(0).column + taken.complaints.value(0).message));
    QVERIFY(!taken.isRemembered);
    QCOMPARE(values(), u"812"_s);
}

void TestTableMapping::whatWasSaidIsRemembered()
{
    const auto first = bringValues(Foreign, Said);
    QCOMPARE(ask(u"SELECT count(DISTINCT change_id) FROM history WHERE subject IN ('value', 'table_mapping') "
                 "AND change_id = %1"_s.arg(first.change)),
             u"1"_s);
    QVERIFY(mappings().startsWith(u"values|"_s));
    // Nobody says what it is, nor what the columns are; title and numbers differ.
    const auto again =
        bring(QByteArray(Foreign).replace("812", "813").replace("校园", "学校"), {}, u"明年.csv"_s);
    QVERIFY2(again.status == Status::Taken,
             qPrintable(again.complaints.isEmpty() ? QString() : again.complaints.first().message));
    QVERIFY(again.isRemembered);
    QCOMPARE(again.type, u"values"_s);
    QCOMPARE(values(), u"813"_s);
    QVERIFY(HistoryProof(m_bureau->database()).run().isEmpty());
}

void TestTableMapping::undoForgetsIt()
{
    const auto taken = bringValues(Foreign, Said);
    Reversal(m_bureau->database(), TemporaryDatabase::info()).revert(taken.change);
    QCOMPARE(mappings(), u""_s);
    QCOMPARE(values(), u""_s);
}

void TestTableMapping::dryRunAndRefusalRememberNothing()
{
    ImportOptions options;
    options.type = u"values"_s;
    options.mapping = Said;
    options.dryRun = true;
    QVERIFY(bring(Foreign, options).status == Status::Checked);
    options.dryRun = false;
    QVERIFY(bring(QByteArray(Foreign).replace("S1", "S9"), options).status == Status::Refused);
    QCOMPARE(mappings(), u""_s);
}

void TestTableMapping::spellingAloneIsNotRemembered()
{
    const auto outcome = bringValues("学校,在校生\nS1,812\n",
                                     mappingOf({{u"学校"_s, u"#school"_s}, {u"在校生"_s, u"pupils"_s}}));
    QVERIFY(outcome.status == Status::Taken);
    QCOMPARE(mappings(), u""_s);
}

void TestTableMapping::anotherTargetIsNotTakenFromMemory()
{
    bringValues(Foreign, Said);
    ImportOptions options;
    options.type = u"task_force"_s;
    const auto outcome = bring(Foreign, options);
    QVERIFY(outcome.status == Status::Refused);
    QVERIFY(!outcome.isRemembered);
}

void TestTableMapping::aMeasureThatIsGoneIsUnknown()
{
    const auto outcome = bringValues("学校,学生总数\nS1,812\n", mappingOf({{u"学生总数"_s, u"gone"_s}}));
    QVERIFY(outcome.status == Status::Refused);
    QCOMPARE(outcome.complaints.first().column, u"B"_s);
}

void TestTableMapping::signsMeanWhatWasSaid_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("meaning"); // empty: nothing is said
    QTest::addColumn<QString>("stored");
    QTest::newRow("dash as ever") << u"—"_s << u""_s << u"not_applicable"_s;
    QTest::newRow("none as ever") << u"无"_s << u""_s << u"nothing_to_report"_s;
    QTest::newRow("dash is nothing to report") << u"——"_s << u"nothing_to_report"_s << u"nothing_to_report"_s;
    QTest::newRow("none is not applicable") << u"无"_s << u"not_applicable"_s << u"not_applicable"_s;
    QTest::newRow("slash is masked") << u"／"_s << u"masked"_s << u"masked"_s;
    QTest::newRow("zero because it is said") << u"—"_s << TableMapping::Zero << u"0"_s;
    QTest::newRow("a sign we do not know") << u"…"_s << u"not_applicable"_s << u"not_applicable"_s;
}

void TestTableMapping::signsMeanWhatWasSaid()
{
    QFETCH(QString, text);
    QFETCH(QString, meaning);
    TableMapping mapping;
    if (!meaning.isEmpty()) {
        mapping.signs.insert(TableMapping::signOf(text), meaning);
    }
    const QByteArray content = u"学校,在校生\nS1,%1\n"_s.arg(text).toUtf8();
    QVERIFY(bringValues(content, mapping).status == Status::Taken);
    QTEST(values(), "stored");
    // Remembered: the next file of these headers is not asked about.
    RawConnection(m_bureau->path()).run(u"DELETE FROM value"_s);
    QVERIFY(bringValues(content + "\n", {}, u"again.csv"_s).status == Status::Taken);
    QTEST(values(), "stored");
}

void TestTableMapping::signsInRegisters()
{
    const QByteArray content = "year,name,lead,founded_on\n2024,—,无,—\n";
    ImportOptions options;
    options.type = u"task_force"_s;
    QVERIFY(bring(content, options).status == Status::Refused);
    options.mapping.signs.insert(u"—"_s, u"not_applicable"_s);
    QVERIFY(bring(content, options).status == Status::Taken);
    QCOMPARE(ask(u"SELECT name, lead, ifnull(founded_on, 'empty') FROM task_force"_s), u"—|无|empty"_s);
}

void TestTableMapping::skippedRowsAreCounted()
{
    const auto outcome = bringValues(Foreign, Said);
    const SkippedCounts wanted = {
        {SkippedRow::Reason::Title, 1}, {SkippedRow::Reason::Note, 1}, {SkippedRow::Reason::Total, 1}};
    QCOMPARE(outcome.skipped, wanted);
}

void TestTableMapping::theSameBytesAreKnown()
{
    const QByteArray content = "学校,在校生\nS1,812\n";
    QVERIFY(!bringValues(content).seen);
    const auto again = bringValues(content, {}, u"renamed.csv"_s);
    QVERIFY(again.seen.has_value());
    QCOMPARE(again.seen->who, u"tester"_s);
    QCOMPARE(again.seen->source, u"表.csv"_s);
    QCOMPARE(again.counts.unchanged, 1);
    QVERIFY(!bringValues(QByteArray(content).replace("812", "813")).seen);
}

void TestTableMapping::aFileTakenBackIsNotKnown()
{
    const QByteArray content = "学校,在校生\nS1,812\n";
    const auto taken = bringValues(content);
    Reversal(m_bureau->database(), TemporaryDatabase::info()).revert(taken.change);
    QVERIFY(!bringValues(content).seen);
}

void TestTableMapping::schoolCodes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("words");
    const auto row = [](const char* name, const QString& text, const char* code, const char* words = "") {
        QTest::newRow(name) << text << QString::fromLatin1(code) << QString::fromLatin1(words);
    };
    row("as it is", u"0123456789"_s, "0123456789");
    row("zero lost", u"123456789"_s, "0123456789");
    row("scientific, whole", u"1.23456789E+08"_s, "0123456789");
    row("scientific, rounded", u"1.23E+08"_s, "", "lost digits");
    row("scientific, rounded to a code", u"1.13399E+09"_s, "", "lost digits");
    row("two codes fit", u"77"_s, "", "no such school");
    row("no code fits", u"123456780"_s, "", "no such school");
}

void TestTableMapping::schoolCodes()
{
    QFETCH(QString, text);
    QFETCH(QString, code);
    QFETCH(QString, words);
    addSchool("0123456789", "零校");
    addSchool("1133990000", "整校");
    addSchool("0077", "甲校");
    addSchool("00077", "乙校");
    const auto outcome = bringValues(u"学校代码,在校生\n%1,5\n"_s.arg(text).toUtf8());
    if (!words.isEmpty()) {
        QVERIFY(outcome.status == Status::Refused);
        QVERIFY2(outcome.complaints.first().message.contains(words),
                 qPrintable(outcome.complaints.first().message));
        return;
    }
    QVERIFY(outcome.status == Status::Taken);
    QCOMPARE(ask(u"SELECT s.code FROM value v JOIN school_year s ON s.school_id = v.school"_s), code);
}

void TestTableMapping::ownCodeOfTheRegisterIsFoundAgain()
{
    addSchool("0123456789", "零校");
    Change change(m_bureau->database(), TemporaryDatabase::info());
    for (const auto& [list, code] :
         {std::pair{"school_type", "211"}, {"ownership", "public"}, {"school_status", "open"}}) {
        m_bureau->save(change, "code_item", 0, {{"list", list}, {"code", code}, {"label", code}});
    }
    change.commit();
    ImportOptions options;
    options.type = u"school"_s;
    const auto outcome =
        bring("code,name,type,ownership,township,status\n123456789,新名,211,public,north,open\n", options);
    QVERIFY2(outcome.status == Status::Taken, qPrintable(outcome.complaints.value(0).message));
    QCOMPARE(outcome.counts.changed, 1);
    QCOMPARE(ask(u"SELECT code FROM school_year WHERE name = '新名'"_s), u"0123456789"_s);
}

void TestTableMapping::numbersStoredAsText()
{
    XlsxFixture book;
    book.sheetData("<row r='1'><c r='A1' t='inlineStr'><is><t>学校</t></is></c><c r='B1' "
                   "t='inlineStr'><is><t>在校生</t></is></c></row>"
                   "<row r='2'><c r='A2' t='inlineStr'><is><t>S1</t></is></c><c r='B2' t='inlineStr'><is><t> "
                   "812 </t></is></c></row>");
    QVERIFY(bringValues(bytesFrom(book), {}, u"text.xlsx"_s).status == Status::Taken);
    QCOMPARE(values(), u"812"_s);
}

void TestTableMapping::mergedNumbersAreRefused()
{
    addSchool("S2", "二校");
    addSchool("S3", "三校");
    XlsxFixture book;
    book.sheetData("<row r='1'><c r='A1' t='inlineStr'><is><t>学校</t></is></c><c r='B1' "
                   "t='inlineStr'><is><t>在校生</t></is></c></row>"
                   "<row r='2'><c r='A2' t='inlineStr'><is><t>S1</t></is></c><c r='B2'><v>812</v></c></row>"
                   "<row r='3'><c r='A3' t='inlineStr'><is><t>S2</t></is></c><c r='B3'/></row>"
                   "<row r='4'><c r='A4' t='inlineStr'><is><t>S3</t></is></c><c r='B4'><v>5</v></c></row>",
                   "<mergeCells><mergeCell ref='B2:B3'/></mergeCells>");
    const auto outcome = bringValues(bytesFrom(book), {}, u"merged.xlsx"_s);
    QVERIFY(outcome.status == Status::Refused);
    QCOMPARE(outcome.complaints.size(), 1);
    QCOMPARE(outcome.complaints.first().column + QString::number(outcome.complaints.first().row), u"B2"_s);
    QVERIFY(outcome.complaints.first().message.contains(u"2–3"_s));
    QCOMPARE(values(), u""_s);
}

void TestTableMapping::mergedWordsHoldForAllRows()
{
    XlsxFixture book;
    const auto text = [](const char* at, const char* words) {
        return QByteArray("<c r='") + at + "' t='inlineStr'><is><t>" + words + "</t></is></c>";
    };
    book.sheetData("<row r='1'>" + text("A1", "lead") + text("B1", "name") + "</row><row r='2'>"
                       + text("A2", "张三") + text("B2", "甲") + "</row><row r='3'>" + text("B3", "乙")
                       + "</row>",
                   "<mergeCells><mergeCell ref='A2:A3'/></mergeCells>");
    ImportOptions options;
    options.type = u"task_force"_s;
    QVERIFY(bring(bytesFrom(book), options, u"words.xlsx"_s).status == Status::Taken);
    QCOMPARE(ask(u"SELECT name, lead FROM task_force ORDER BY id"_s), u"甲|张三\n乙|张三"_s);
}

void TestTableMapping::fieldsWithoutAColumnStay()
{
    ImportOptions options;
    options.type = u"task_force"_s;
    bring("name,lead,duty\n甲,张三,统筹\n乙,李四,\n", options);
    const auto outcome = bring("name,duty\n甲,协调\n乙,\n", options, u"second.csv"_s);
    QVERIFY(outcome.status == Status::Taken);
    QCOMPARE(outcome.counts.changed, 1);
    QCOMPARE(ask(u"SELECT lead, duty FROM task_force WHERE name = '甲'"_s), u"张三|协调"_s);
}

void TestTableMapping::aMissingColumnIsToldOnce()
{
    ImportOptions options;
    options.type = u"task_force"_s;
    const auto outcome = bring("lead,duty\n张三,统筹\n李四,协调\n", options);
    QVERIFY(outcome.status == Status::Refused);
    QCOMPARE(outcome.complaints.size(), 1);
}

void TestTableMapping::onlyTheChosenSheetIsTaken()
{
    addSchool("S2", "二校");
    const auto sheet = [](const QByteArray& school) {
        return XlsxFixture::sheetXml("<row r='1'><c r='A1' t='inlineStr'><is><t>学校</t></is></c><c r='B1' "
                                     "t='inlineStr'><is><t>在校生</t></is></c></row>"
                                     "<row r='2'><c r='A2' t='inlineStr'><is><t>"
                                     + school + "</t></is></c><c r='B2'><v>7</v></c></row>");
    };
    XlsxFixture book;
    book.workbook(
        "<sheets><sheet name='北' sheetId='1' r:id='r1'/><sheet name='南' sheetId='2' r:id='r4'/></sheets>");
    book.relations(XlsxFixture::relation("r1", "worksheet", "worksheets/sheet1.xml")
                   + XlsxFixture::relation("r4", "worksheet", "worksheets/sheet2.xml"));
    book.part("xl/worksheets/sheet1.xml", sheet("S1")).part("xl/worksheets/sheet2.xml", sheet("S2"));
    ImportOptions options;
    options.type = u"values"_s;
    options.sheet = u"南"_s;
    QVERIFY(bring(bytesFrom(book), options, u"two.xlsx"_s).status == Status::Taken);
    QCOMPARE(ask(u"SELECT s.code FROM value v JOIN school_year s ON s.school_id = v.school"_s), u"S2"_s);
    const QString path = m_bureau->folder() + u"/two.xlsx"_s;
    QCOMPARE(TableLooks::alike(readTableFile(path, {}, readTablesHere())), QStringList({u"北"_s, u"南"_s}));
}

void TestTableMapping::looksTellAndPropose()
{
    const QString path = m_bureau->folder() + u"/表.csv"_s;
    writeFile(path, "情况表,,\n单位：人,,\n学校名称,在校生数,所在地\n第一小学,—,北\n合计,812,\n");
    const TableFile file = readTableFile(path, {}, readTablesHere());
    const TableLooks looks(m_bureau->database(), m_noTranslation);
    TableLook look = looks.look(file, {}, u"values"_s, 2024);
    QCOMPARE(look.keys, QStringList({u"学校名称"_s, u"在校生数"_s, u"所在地"_s}));
    QCOMPARE(look.columns[1].target, u"pupils"_s);
    QVERIFY(!look.isSure());
    const QMap<QString, QString> signs = {{u"—"_s, u"not_applicable"_s}};
    QCOMPARE(look.signsIn(look.mapping()), signs);
    TableMapping mapping = look.mapping();
    mapping.columns.insert(u"所在地"_s, TableMapping::LeftOut);
    mapping.signs.insert(u"—"_s, TableMapping::Zero);
    ImportOptions options;
    options.mapping = mapping;
    options.year = 2024;
    options.who = u"tester"_s;
    const auto taken = Importer(m_bureau->database(), m_noTranslation, readTablesHere()).take(file, options);
    QVERIFY2(taken.status == Status::Taken, qPrintable(taken.complaints.value(0).message));
    look = looks.look(file, {}, {}, 2024);
    QVERIFY(look.isRemembered && look.isSure());
    QCOMPARE(look.target, u"values"_s);
    QCOMPARE(look.signsIn(look.mapping()).value(u"—"_s), TableMapping::Zero);
}

QTEST_GUILESS_MAIN(TestTableMapping)
#include "tst_tablemapping.moc"
