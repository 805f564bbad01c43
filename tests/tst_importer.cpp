#include "storagefixture.h"
#include "work/importer.h"

#include <QTest>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace {

using Status = ImportOutcome::Status;

/// "taken +1 ~2 =3 kept 4", or the first complaint as "refused row:column text | message | suggestion".
QString summary(const ImportOutcome& outcome)
{
    static const QMap<Status, QString> words = {{Status::Taken, u"taken"_s},
                                                {Status::Checked, u"checked"_s},
                                                {Status::Refused, u"refused"_s},
                                                {Status::NeedsDecision, u"undecided"_s}};
    if (!outcome.complaints.isEmpty()) {
        const Complaint& first = outcome.complaints.first();
        return u"%1 %2:%3 %4 | %5 | %6"_s.arg(words[outcome.status])
            .arg(first.row)
            .arg(first.column, first.text, first.message, first.suggestion);
    }
    return u"%1 +%2 ~%3 =%4 kept %5"_s.arg(words[outcome.status])
        .arg(outcome.counts.added)
        .arg(outcome.counts.changed)
        .arg(outcome.counts.unchanged)
        .arg(outcome.counts.kept);
}

} // namespace

class TestImporter : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void valuesInManyShapes_data();
    void valuesInManyShapes();
    void recordsByAnyHeader_data();
    void recordsByAnyHeader();
    void reasonsAndBlanks();
    void sameFileAgainChangesNothing();
    void recordIsUpdatedByItsKey();
    void conflicts_data();
    void conflicts();
    void dryRunStoresNothing();
    void oneBadCellRefusesTheFile_data();
    void oneBadCellRefusesTheFile();
    void everyBadCellIsNamed();
    void wrongDefinitionsAreRefused_data();
    void wrongDefinitionsAreRefused();
    void soundDefinitionsAreTaken();
    void newSchoolsGetAnIdentity();
    void typeIsTold_data();
    void typeIsTold();
    void lockedYearIsRefused();
    void historyNamesTheFile();
    void filesThatCannotBeRead_data();
    void filesThatCannotBeRead();

private:
    ImportOutcome bring(const QString& name, const QByteArray& content, ImportOptions options = {});
    QString ask(const QString& sql) const { return RawConnection(m_bureau->path()).ask(sql); }
    QString values() const
    {
        return ask(
            u"SELECT year, school, ifnull(amount / 1000000.0, missing) FROM value ORDER BY year, school"_s);
    }

    std::unique_ptr<TemporaryDatabase> m_bureau;
    QTranslator m_noTranslation;
};

void TestImporter::init()
{
    m_bureau = std::make_unique<TemporaryDatabase>();
    Change change(m_bureau->database(), TemporaryDatabase::info());
    const auto item = [&](const char* list, const char* code, const char* label) {
        m_bureau->save(change, "code_item", 0, {{"list", list}, {"code", code}, {"label", label}});
    };
    item("school_type", "211", "小学");
    item("school_type", "111", "幼儿园");
    item("ownership", "public", "公办");
    item("school_status", "open", "在办");
    item("level", "county", "本市");
    item("figure_kind", "total", "合计");
    item("figure_kind", "ratio", "比率");
    item("figure_kind", "count", "计数");
    item("figure_kind", "formula", "公式");
    for (const char* code : {"awards", "second"}) {
        m_bureau->save(change, "figure", 0,
                       {{"code", code}, {"name", code}, {"decimals", 0}, {"direction", "higher"}});
    }
    m_bureau->save(change, "measure", 0,
                   {{"code", "fund"},
                    {"name", "经费"},
                    {"unit", "元"},
                    {"office", "general"},
                    {"level", "school"},
                    {"types", "21"},
                    {"decimals", 2},
                    {"minimum", 0},
                    {"maximum", 100000000},
                    {"nature", "finance"},
                    {"aggregation", "sum"}});
    m_bureau->save(change, "school", 2024,
                   {{"code", "K1"},
                    {"name", "第一幼儿园"},
                    {"type", "111"},
                    {"ownership", "public"},
                    {"township", "north"},
                    {"status", "open"}});
    change.commit();
}

void TestImporter::cleanup()
{
    m_bureau.reset();
}

ImportOutcome TestImporter::bring(const QString& name, const QByteArray& content, ImportOptions options)
{
    const QString path = m_bureau->folder() + u'/' + name;
    writeFile(path, content);
    options.who = u"tester"_s;
    return Importer(m_bureau->database(), m_noTranslation, readTablesHere()).import(path, options);
}

void TestImporter::valuesInManyShapes_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<int>("year");

    const auto row = [](const char* name, const QByteArray& content, int year = 0) {
        QTest::newRow(name) << content << year;
    };
    row("wide", "code,year,pupils\nS1,2024,812\n");
    row("wide, year given", "code,pupils\nS1,812\n", 2024);
    row("wide, byte order mark", "\xEF\xBB\xBF"
                                 "code,year,pupils\nS1,2024,812\n");
    row("wide, CRLF", "code,year,pupils\r\nS1,2024,812\r\n");
    row("wide, Chinese headers", "学校,年度,在校生\n第一小学,2024,812\n");
    row("wide, unit in the header", "学校,年度,在校生（人）\n第一小学,2024,812\n");
    row("wide, title and total", "在校生统计表\n学校,年度,在校生\n第一小学,2024,812\n合计,,812\n");
    row("wide, GB18030",
        "\xD1\xA7\xD0\xA3,year,\xD4\xDA\xD0\xA3\xC9\xFA\n\xB5\xDA\xD2\xBB\xD0\xA1\xD1\xA7,2024,812\n");
    row("wide, semicolons", "code;year;pupils\nS1;2024;812\n");
    row("wide, quoted", "\"code\",\"year\",\"pupils\"\n\"S1\",\"2024\",\"812\"\n");
    row("long", "school,measure,year,value\nS1,pupils,2024,812\n");
    row("long, Chinese", "学校,指标,年度,数值\n第一小学,在校生,2024,812\n");
    row("long, year given", "school,measure,value\nS1,pupils,812\n", 2024);
    row("separators", "code,year,pupils\nS1,2024,\"８１２\"\n");
    row("the same twice", "code,year,pupils\nS1,2024,812\nS1,2024,812\n");
}

void TestImporter::valuesInManyShapes()
{
    QFETCH(QByteArray, content);
    QFETCH(int, year);
    ImportOptions options;
    options.year = year;
    const ImportOutcome outcome = bring(u"values.csv"_s, content, options);
    QCOMPARE(summary(outcome), u"taken +1 ~0 =0 kept 0"_s);
    QCOMPARE(outcome.type, u"values"_s);
    QCOMPARE(values(), u"2024|%1|812.0"_s.arg(m_bureau->school));
}

void TestImporter::recordsByAnyHeader_data()
{
    QTest::addColumn<QByteArray>("header");

    QTest::newRow("names") << QByteArray("year,name,lead,founded_on");
    QTest::newRow("English labels") << QByteArray("Year,Task force,Lead,Founded on");
    QTest::newRow("any case") << QByteArray("YEAR,TASK FORCE,lead,Founded On");
    QTest::newRow("Chinese year") << QByteArray("年度,name,lead,founded_on");
}

void TestImporter::recordsByAnyHeader()
{
    QFETCH(QByteArray, header);
    const ImportOutcome outcome =
        bring(u"task_force.csv"_s, header + "\n2024,双减专班,张三,2024年3月1日\n2023,营养专班,,\n");
    QCOMPARE(summary(outcome), u"taken +2 ~0 =0 kept 0"_s);
    QCOMPARE(ask(u"SELECT year, name, lead, founded_on FROM task_force ORDER BY id"_s),
             u"2024|双减专班|张三|2024-03-01\n2023|营养专班||"_s);
}

void TestImporter::reasonsAndBlanks()
{
    const ImportOutcome outcome =
        bring(u"values.csv"_s, "code,year,pupils,fund\nS1,2024,无,\nK1,2024,**,—\n");
    QCOMPARE(summary(outcome), u"taken +3 ~0 =0 kept 0"_s);
    QCOMPARE(ask(u"SELECT missing, amount FROM value ORDER BY missing"_s),
             u"masked|\nnot_applicable|\nnothing_to_report|"_s);
}

void TestImporter::sameFileAgainChangesNothing()
{
    const QByteArray values = "code,year,pupils\nS1,2024,812\nK1,2024,无\n";
    const QByteArray awards = "year,name,lead\n2024,专班,张三\n";
    bring(u"values.csv"_s, values);
    bring(u"task_force.csv"_s, awards);
    const QString before = ask(u"SELECT count(*) FROM history"_s);
    QCOMPARE(summary(bring(u"values.csv"_s, values)), u"taken +0 ~0 =2 kept 0"_s);
    QCOMPARE(summary(bring(u"task_force.csv"_s, awards)), u"taken +0 ~0 =1 kept 0"_s);
    QCOMPARE(ask(u"SELECT count(*) FROM history"_s), before);
}

void TestImporter::recordIsUpdatedByItsKey()
{
    bring(u"task_force.csv"_s, "year,name,lead\n2024,专班,张三\n2023,专班,李四\n");
    const QString id = ask(u"SELECT id FROM task_force WHERE year = 2024"_s);
    QCOMPARE(summary(bring(u"task_force.csv"_s, "year,name,lead\n2024,专班,王五\n2024,新班,赵六\n")),
             u"taken +1 ~1 =0 kept 0"_s);
    QCOMPARE(ask(u"SELECT id, lead FROM task_force WHERE year = 2024 AND name = '专班'"_s), id + u"|王五"_s);
    QCOMPARE(ask(u"SELECT lead FROM task_force WHERE year = 2023"_s), u"李四"_s);
}

void TestImporter::conflicts_data()
{
    QTest::addColumn<OnConflict>("onConflict");
    QTest::addColumn<QString>("outcome");
    QTest::addColumn<QString>("stored");

    QTest::newRow("replace") << OnConflict::Replace << u"taken +1 ~1 =0 kept 0"_s << u"813.0 5.0"_s;
    QTest::newRow("keep") << OnConflict::Keep << u"taken +1 ~0 =0 kept 1"_s << u"812.0 5.0"_s;
    QTest::newRow("ask") << OnConflict::Ask << u"undecided +1 ~1 =0 kept 0"_s << u"812.0"_s;
}

void TestImporter::conflicts()
{
    QFETCH(OnConflict, onConflict);
    QFETCH(QString, outcome);
    bring(u"values.csv"_s, "code,year,pupils\nS1,2024,812\n");
    bring(u"task_force.csv"_s, "year,name,lead\n2024,专班,张三\n");
    ImportOptions options;
    options.onConflict = onConflict;
    QCOMPARE(summary(bring(u"values.csv"_s, "code,year,pupils\nS1,2024,813\nK1,2024,5\n", options)), outcome);
    QTEST(ask(u"SELECT amount / 1000000.0 FROM value ORDER BY school"_s).replace(u'\n', u' '), "stored");
    QCOMPARE(summary(bring(u"task_force.csv"_s, "year,name,lead\n2024,专班,李四\n2024,新班,\n", options)),
             outcome);
    QCOMPARE(ask(u"SELECT lead FROM task_force WHERE name = '专班'"_s),
             onConflict == OnConflict::Replace ? u"李四"_s : u"张三"_s);
}

void TestImporter::dryRunStoresNothing()
{
    ImportOptions options;
    options.dryRun = true;
    const QByteArray before = bytesOf(m_bureau->path());
    QCOMPARE(summary(bring(u"values.csv"_s, "code,year,pupils\nS1,2024,812\n", options)),
             u"checked +1 ~0 =0 kept 0"_s);
    QCOMPARE(summary(bring(u"task_force.csv"_s, "year,name\n2022,专班\n", options)),
             u"checked +1 ~0 =0 kept 0"_s);
    QCOMPARE(bytesOf(m_bureau->path()), before);
}

void TestImporter::oneBadCellRefusesTheFile_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("complaint"); // row:column text
    QTest::addColumn<QString>("words");

    const auto row = [](const char* name, const char* file, const char* content, const char* complaint,
                        const char* words) {
        QTest::newRow(name) << QString::fromUtf8(file) << QByteArray(content) << QString::fromUtf8(complaint)
                            << QString::fromUtf8(words);
    };
    row("text", "values.csv", "code,year,pupils\nK1,2024,5\nS1,2024,未统计\n", "3:C 未统计", "not a number");
    row("decimals", "values.csv", "code,year,pupils\nK1,2024,5\nS1,2024,812.5\n", "3:C 812.5", "| 813");
    row("foreign unit", "values.csv", "code,year,pupils,fund\nK1,2024,5,\nS1,2024,5,2000万\n", "3:D 2000万",
        "| 20000000");
    row("unit of the header", "values.csv", "code,year,经费（万元）\nS1,2024,2000\n", "2:C 2000",
        "| 20000000");
    row("unit line", "values.csv", "单位：万元,,\ncode,year,fund\nS1,2024,2000\n", "3:C 2000", "| 20000000");
    row("second table", "values.csv", "code,year,pupils\nS1,2024,5\n,,\ncode,year,fund\nK1,2024,5\n",
        "4: ", "Another table");
    row("out of range", "values.csv", "code,year,pupils,fund\nK1,2024,5,\nS1,2024,5,-1\n", "3:D -1",
        "between 0 and 100000000");
    row("too large", "values.csv", "code,year,fund\nS1,2024,5\nS1,2023,100000000.01\n", "3:A S1", "school");
    row("measure does not apply", "values.csv", "code,year,pupils,fund\nS1,2024,5,\nK1,2024,5,7\n", "3:D 7",
        "幼儿园");
    row("unknown school", "values.csv", "code,year,pupils\nS1,2024,5\nS9,2024,5\n", "3:A S9",
        "no such school");
    row("unknown measure", "values.csv", "code,year,pupils,pupil\nS1,2024,5,5\n", "1:D pupil", "no measure");
    row("unknown measure, long", "values.csv",
        "school,measure,year,value\nS1,pupils,2024,5\nS1,pupil,2024,5\n", "3:B pupil", "no measure");
    row("bad year", "values.csv", "code,year,pupils\nS1,2024,5\nS1,1824,5\n", "3:B 1824", "year");
    row("year missing", "values.csv", "code,pupils\nS1,5\n", "2: ", "year is missing");
    row("contradiction", "values.csv", "code,year,pupils\nS1,2024,5\nS1,2024,6\n", "3:C 6", "another number");
    row("school missing", "values.csv", "code,year,pupils\nS1,2024,5\n,2024,6\n", "3:C 6", "school");
    row("choice", "award.csv", "year,name,category,level,winner_type,winner\n2024,奖,x,county,x,y\n", "2:C x",
        "allowed");
    row("date", "task_force.csv", "year,name,founded_on\n2024,一,2024-01-01\n2024,二,2024-02-30\n",
        "3:C 2024-02-30", "date");
    row("required", "task_force.csv", "year,name,lead\n2024,一,\n2024,,张三\n", "3:B ", "filled in");
    row("required column", "task_force.csv", "year,lead\n2024,张三\n", "2:name ", "filled in");
    row("twice", "task_force.csv", "year,name\n2024,一\n2024,二\n2024,一\n", "4: 一", "row 2");
    row("unknown column", "task_force.csv", "year,name,colour\n2024,一,red\n", "1:C colour", "not known");
    row("order of fields", "teacher_posts.csv", "year,batch,source,requested,granted\n2024,一,,5,6\n", "2:C ",
        "filled in");
    row("reference", "school.csv",
        "year,code,name,type,ownership,township,status\n2024,S5,五小,小学,公办,南街,在办\n", "2:F 南街",
        "南街");
}

void TestImporter::oneBadCellRefusesTheFile()
{
    QFETCH(QString, file);
    QFETCH(QByteArray, content);
    QFETCH(QString, complaint);
    QFETCH(QString, words);
    const QByteArray before = bytesOf(m_bureau->path());
    const ImportOutcome outcome = bring(file, content);
    const QString text = summary(outcome);
    QVERIFY2(text.startsWith(u"refused "_s + complaint + u" |"_s), qPrintable(text));
    QVERIFY2(text.contains(words), qPrintable(text));
    QCOMPARE(outcome.complaints.first().file, file);
    QCOMPARE(outcome.complaints.first().sheet, file.section(u'.', 0, 0));
    QCOMPARE(bytesOf(m_bureau->path()), before);
}

void TestImporter::everyBadCellIsNamed()
{
    const ImportOutcome outcome =
        bring(u"values.csv"_s, "code,year,pupils,fund\nS1,2024,x1,1万\nK1,2024,x2,\nS9,2024,1,1\n");
    QStringList cells;
    for (const Complaint& complaint : outcome.complaints) {
        cells.append(complaint.column + QString::number(complaint.row));
        QVERIFY(!complaint.message.isEmpty());
    }
    QCOMPARE(cells, QStringList({u"C2"_s, u"D2"_s, u"C3"_s, u"A4"_s}));
}

void TestImporter::wrongDefinitionsAreRefused_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<int>("row");
    QTest::addColumn<QString>("words");

    const auto version = [](const char* name, const char* row, const char* words, int line = 3) {
        QTest::newRow(name) << u"figure_version.csv"_s
                            << QByteArray("figure,first_year,kind,numerator,denominator,register,filter\n"
                                          "awards,2000,count,,,award,\n")
                                   + row + '\n'
                            << line << QString::fromUtf8(words);
    };
    version("wrong formula", "rate,2000,total,pupils +,,,", "cannot be read as a formula");
    version("assignment", "rate,2000,total,pupils = 2000,,,", "cannot be read as a formula");
    version("unknown code", "rate,2000,ratio,pupils,pupil,,", "“pupil”");
    version("mixed", "rate,2000,ratio,pupils,awards,,", "either measures or figures");
    version("circle", "rate,2000,formula,second + 1,,,\nsecond,2000,formula,rate * 2,,,",
            "rate → second → rate", 4);
    version("circle of one", "rate,2000,formula,rate,,,", "rate → rate");
    version("unknown register", "rate,2000,count,,,prizes,", "“prizes”");
    version("unknown field", "rate,2000,count,,,award,colour = red", "“colour”");
    version("unknown choice", "rate,2000,count,,,award,level = city", "“city”");
    version("condition that never holds", "rate,2000,count,,,school,inclusive = 1", "“inclusive”");
}

void TestImporter::wrongDefinitionsAreRefused()
{
    QFETCH(QString, file);
    QFETCH(QByteArray, content);
    QFETCH(int, row);
    QFETCH(QString, words);
    const QByteArray before = bytesOf(m_bureau->path());
    const ImportOutcome outcome = bring(file, content);
    QVERIFY(outcome.status == Status::Refused);
    QCOMPARE(outcome.complaints.size(), 1);
    QCOMPARE(outcome.complaints.first().row, row);
    QVERIFY2(outcome.complaints.first().message.contains(words),
             qPrintable(outcome.complaints.first().message));
    QCOMPARE(ask(u"SELECT count(*) FROM figure_version"_s), u"0"_s);
    QCOMPARE(bytesOf(m_bureau->path()), before);
}

void TestImporter::soundDefinitionsAreTaken()
{
    QCOMPARE(summary(bring(u"figure_version.csv"_s, "figure,first_year,kind,numerator,register,filter\n"
                                                    "awards,2000,count,,award,level = county\n"
                                                    "rate,2000,total,pupils,,\n"
                                                    "second,2000,formula,rate - rate.previous,,\n")),
             u"taken +3 ~0 =0 kept 0"_s);
    QVERIFY(Definitions(readDefinitionRecords(m_bureau->database())).problems().isEmpty());
}

void TestImporter::newSchoolsGetAnIdentity()
{
    const ImportOutcome outcome =
        bring(u"school.csv"_s, "year,code,name,type,ownership,township,status,main_school\n"
                               "2024,B1,分校,小学,公办,城北街道,在办,M1\n"
                               "2024,M1,总校,小学,公办,north,open,\n"
                               "2023,S1,第一小学,211,public,north,open,\n");
    QCOMPARE(summary(outcome), u"taken +3 ~0 =0 kept 0"_s);
    QCOMPARE(
        ask(u"SELECT b.main_school = m.school_id FROM school_year b, school_year m WHERE b.code = 'B1' AND m.code = 'M1'"_s),
        u"1"_s);
    QCOMPARE(ask(u"SELECT count(DISTINCT school_id) FROM school_year WHERE code = 'S1'"_s), u"1"_s);
}

void TestImporter::typeIsTold_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("type");

    const QByteArray taskForce = "year,name,lead,duty\n2024,专班,张三,减负\n";
    const QByteArray values = "code,year,pupils\nS1,2024,812\n";
    QTest::newRow("by name") << u"task_force.csv"_s << taskForce << u"task_force"_s;
    QTest::newRow("by the beginning of the name")
        << u"task_force-2024 终稿.csv"_s << taskForce << u"task_force"_s;
    QTest::newRow("values by name") << u"values-2024.csv"_s << values << u"values"_s;
    QTest::newRow("by header") << u"附件3.csv"_s << taskForce << u"task_force"_s;
    QTest::newRow("values by header") << u"附件4.csv"_s << values << u"values"_s;
    QTest::newRow("not at all") << u"附件5.csv"_s << QByteArray("甲,乙\n1,2\n") << u""_s;
    QTest::newRow("a longer word") << u"schools.csv"_s << QByteArray("甲,乙\n1,2\n") << u""_s;
}

void TestImporter::typeIsTold()
{
    QFETCH(QString, file);
    QFETCH(QByteArray, content);
    QFETCH(QString, type);
    const ImportOutcome outcome = bring(file, content);
    QCOMPARE(outcome.type, type);
    QCOMPARE(outcome.status == Status::Taken, !type.isEmpty());
    ImportOptions options;
    options.type = u"absent"_s;
    QVERIFY(bring(file, content, options).status == Status::Refused);
}

void TestImporter::lockedYearIsRefused()
{
    m_bureau->setState(2024, "locked");
    const QByteArray before = bytesOf(m_bureau->path());
    for (const auto& [file, content] :
         {std::pair{u"values.csv"_s, QByteArray("code,year,pupils\nS1,2024,5\n")},
          {u"task_force.csv"_s, QByteArray("year,name\n2023,甲\n2024,乙\n")}}) {
        const ImportOutcome outcome = bring(file, content);
        QVERIFY(outcome.status == Status::Refused);
        QVERIFY2(summary(outcome).contains(u"2024 is locked"_s), qPrintable(summary(outcome)));
    }
    QCOMPARE(bytesOf(m_bureau->path()), before);
}

void TestImporter::historyNamesTheFile()
{
    bring(u"values.csv"_s, "code,year,pupils\nS1,2024,812\n");
    QCOMPARE(
        ask(u"SELECT c.who, c.door, c.source, length(c.source_hash), h.place FROM history h JOIN change c "
            "ON c.id = h.change_id WHERE h.subject = 'value'"_s),
        u"tester|import|values.csv|64|values!C2"_s);
}

void TestImporter::filesThatCannotBeRead_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("content");

    QTest::newRow("empty") << u"values.csv"_s << QByteArray();
    QTest::newRow("no header") << u"values.csv"_s << QByteArray("1,2,3\n4,5,6\n");
    QTest::newRow("binary") << u"values.csv"_s << QByteArray("\0\1\2\3\xff\xfe\0\0", 8);
    QTest::newRow("no workbook") << u"values.xlsx"_s << QByteArray("PK\3\4 this is not a workbook");
    QTest::newRow("register without header") << u"award.csv"_s << QByteArray("1,2\n3,4\n");
}

void TestImporter::filesThatCannotBeRead()
{
    QFETCH(QString, file);
    QFETCH(QByteArray, content);
    const ImportOutcome outcome = bring(file, content);
    QVERIFY(outcome.status == Status::Refused);
    QVERIFY(!outcome.complaints.isEmpty());
    QVERIFY(!outcome.complaints.first().message.isEmpty());
    QCOMPARE(values(), QString());
    QFile::remove(m_bureau->folder() + u'/' + file);
    const ImportOutcome gone = Importer(m_bureau->database(), m_noTranslation, readTablesHere())
                                   .import(m_bureau->folder() + u'/' + file, {});
    QVERIFY(gone.status == Status::Refused && !gone.complaints.isEmpty());
}

QTEST_GUILESS_MAIN(TestImporter)
#include "tst_importer.moc"
