// What goes out to the schools, as openpyxl and LibreOffice see it.

#include "program.h"

#include <QStandardPaths>

namespace {

const QString Primary = u"2133990091"_s;
const QString Script = QStringLiteral(SOURCE_DIR "/tests/cli/workbook.py");

QByteArray python(const QStringList& arguments)
{
    QProcess process;
    process.start(u"/usr/bin/python3"_s, QStringList{Script} + arguments);
    if (!process.waitForFinished(60'000) || process.exitCode() != 0) {
        qWarning("%s", process.readAllStandardError().constData());
    }
    return process.readAllStandardOutput();
}

/// One sheet as workbook.py tells it.
class SheetView
{
public:
    explicit SheetView(const QJsonObject& sheet = {}) : m_sheet(sheet) {}

    QJsonValue fact(const QString& name) const { return m_sheet.value(name); }
    QJsonObject cell(const QString& place) const { return m_sheet["cells"_L1][place].toObject(); }
    QString text(const QString& place) const { return cell(place).value("text"_L1).toString(); }
    QJsonObject rule(const QString& place) const { return m_sheet["rules"_L1][place].toObject(); }
    QStringList row(int number, int columns) const
    {
        QStringList texts;
        for (int column = 0; column < columns; ++column) {
            texts.append(text(QChar(u'A' + column) + QString::number(number)));
        }
        return texts;
    }
    /// The first row whose cell in the column holds the text; 0 when there is none.
    int find(QChar column, const QString& wanted) const
    {
        for (int row = 1; row < 200; ++row) {
            if (text(column + QString::number(row)) == wanted) {
                return row;
            }
        }
        return 0;
    }
    QStringList unlockedColumns() const
    {
        QStringList columns;
        const QJsonObject cells = m_sheet["cells"_L1].toObject();
        for (auto cell = cells.begin(); cell != cells.end(); ++cell) {
            if (!cell->toObject().value("locked"_L1).toBool() && !columns.contains(cell.key().left(1))) {
                columns.append(cell.key().left(1));
            }
        }
        return columns;
    }

private:
    QJsonObject m_sheet;
};

class BookView
{
public:
    explicit BookView(const QString& path) : m_book(QJsonDocument::fromJson(python({path})).object()) {}

    QString active() const { return m_book["active"_L1].toString(); }
    QStringList names() const
    {
        QStringList names;
        for (const QJsonValue& sheet : m_book["sheets"_L1].toArray()) {
            names.append(sheet["name"_L1].toString());
        }
        return names;
    }
    SheetView sheet(const QString& name) const
    {
        return SheetView(m_book["sheets"_L1][names().indexOf(name)].toObject());
    }

private:
    QJsonObject m_book;
};

} // namespace

class TestCollect : public QObject
{
    Q_OBJECT

private slots:
    void everySchoolInOperationGetsOne();
    void coverLeadsToTheForms();
    void valuesAreAskedFor();
    void lockedButForEntries();
    void printsOnA4();
    void theMarkIsHidden();
    void rowsOfARegister();
    void nothingBecomesAFormula();
    void onlyTheseFormsAndSchools();
    void whereNoFormApplies();
    void nothingIsStored();
    void refusals_data();
    void refusals();
    void anOlderFileIsReplaced();
    void libreOfficeTakesIt();
    void libreOfficeChecksEntries_data();
    void libreOfficeChecksEntries();

private:
    ProgramResult make(const QString& database, const QStringList& options = {}) const
    {
        return runProgram(QStringList{u"collect"_s, database, u"make"_s, u"--year"_s, u"2024"_s, u"--out"_s,
                                      m_place.path(u"out"_s), u"--json"_s}
                          + options);
    }
    /// The path of one school's workbook.
    QString bookOf(const QString& database, const QString& school, const QStringList& options = {}) const
    {
        return make(database, QStringList{u"--schools"_s, school} + options)
            .file()
            .value("file"_L1)
            .toString();
    }
    QString convert(const QString& path, const QString& ending) const;

    Workplace m_place;
};

/// Gives the path of what LibreOffice made.
QString TestCollect::convert(const QString& path, const QString& ending) const
{
    const QString folder = m_place.path(u"converted"_s);
    QProcess process;
    process.start(u"soffice"_s, {u"-env:UserInstallation=file://"_s + m_place.path(u"office"_s),
                                 u"--headless"_s, u"--convert-to"_s, ending, u"--outdir"_s, folder, path});
    process.waitForFinished(120'000);
    return folder + u'/' + QFileInfo(path).completeBaseName() + u'.' + ending.section(u':', 0, 0);
}

void TestCollect::everySchoolInOperationGetsOne()
{
    const QString database = m_place.sample();
    QStringList open;
    for (const QJsonValue& school :
         runProgram({u"records"_s, database, u"school"_s, u"--year"_s, u"2024"_s, u"--json"_s}).array()) {
        if (school["status"_L1] == "open"_L1) {
            open.append(school["code"_L1].toString() + u' ' + school["name"_L1].toString() + u".xlsx"_s);
        }
    }
    open.sort();
    const ProgramResult result = make(database);
    QCOMPARE(result.status, int(0));
    QVERIFY(open.size() > 150);
    QCOMPARE(QDir(m_place.path(u"out"_s)).entryList(QDir::Files, QDir::Name), open);
    QCOMPARE(result.object()["files"_L1].toArray().size(), open.size());
    QCOMPARE(result.file().value("status"_L1).toString(), u"made"_s);
}

void TestCollect::coverLeadsToTheForms()
{
    const BookView book(bookOf(m_place.sample(), Primary, {u"--due"_s, u"2025年1月10日"_s}));
    QCOMPARE(book.active(), u"封面"_s);
    QCOMPARE(book.names(),
             QStringList({u"封面"_s, u"学生情况"_s, u"班级与班额"_s, u"教职工与编制"_s, u"专任教师结构"_s,
                          u"教师配备与交流"_s, u"办学条件"_s, u"课后服务与经费"_s, u"学生健康"_s,
                          u"学校获奖登记"_s, u"_lists"_s, u"_edubureau"_s}));
    const SheetView cover = book.sheet(u"封面"_s);
    QVERIFY(cover.text(u"A1"_s).contains(u"示例市教育局"_s));
    QVERIFY(cover.text(u"A1"_s).contains(u"2024年度"_s));
    QCOMPARE(cover.text(u"B"_s + QString::number(cover.find(u'A', u"学校代码"_s))), Primary);
    QCOMPARE(cover.text(u"B"_s + QString::number(cover.find(u'A', u"报送截止"_s))), u"2025年1月10日"_s);
    const int health = cover.find(u'B', u"学生健康"_s);
    QCOMPARE(cover.cell(u"B"_s + QString::number(health)).value("link"_L1).toString(), u"'学生健康'!A1"_s);
    const BookView kindergarten(bookOf(m_place.sample(), Kindergarten));
    QVERIFY(kindergarten.names().contains(u"学前教育"_s));
    QVERIFY(!kindergarten.names().contains(u"班级与班额"_s));
}

void TestCollect::valuesAreAskedFor()
{
    const QString database = m_place.sample();
    runProgram(
        {u"enter"_s, database, u"--year"_s, u"2024"_s},
        (Primary + u",screened,1321\n"_s + Primary + u",myopic,无\n"_s + Primary + u",light_checked,—\n"_s)
            .toUtf8());
    const SheetView sheet = BookView(bookOf(database, Primary)).sheet(u"学生健康"_s);
    QCOMPARE(sheet.row(3, 6),
             QStringList({u"代码"_s, u"指标"_s, u"单位"_s, u"上年数"_s, u"本年数"_s, u"填报说明"_s}));
    const QString screened = QString::number(sheet.find(u'A', u"screened"_s));
    QCOMPARE(sheet.text(u"B"_s + screened), u"受检学生数"_s);
    QCOMPARE(sheet.text(u"C"_s + screened), u"人"_s);
    QCOMPARE(sheet.text(u"E"_s + screened), u"1321"_s);
    QCOMPARE(sheet.cell(u"E"_s + screened).value("type"_L1).toString(), u"n"_s);
    QCOMPARE(sheet.cell(u"D"_s + screened).value("type"_L1).toString(), u"n"_s);
    QVERIFY(sheet.text(u"F"_s + screened).startsWith(u"秋季视力筛查"_s));
    QCOMPARE(sheet.text(u"E"_s + QString::number(sheet.find(u'A', u"myopic"_s))), u"无"_s);
    QCOMPARE(sheet.text(u"E"_s + QString::number(sheet.find(u'A', u"light_checked"_s))), u"—"_s);
    QCOMPARE(sheet.find(u'A', u"screened_j"_s), 0); // of junior schools
    const QJsonObject rule = sheet.rule(u"E"_s + screened);
    QCOMPARE(rule.value("type"_L1).toString(), u"custom"_s);
    QCOMPARE(rule.value("blank"_L1).toBool(), true);
    QCOMPARE(rule.value("title"_L1).toString(), u"受检学生数"_s);
    QVERIFY(rule.value("hint"_L1).toString().startsWith(u"填整数，0 至 21000，单位：人。"_s));
    QVERIFY(rule.value("refusal"_L1).toString().startsWith(u"请填整数"_s));
}

void TestCollect::lockedButForEntries()
{
    const BookView book(bookOf(m_place.sample(), Primary));
    for (const QString& name : book.names()) {
        QVERIFY2(book.sheet(name).fact(u"protected"_s).toBool(), qPrintable(name));
    }
    const SheetView sheet = book.sheet(u"学生健康"_s);
    QCOMPARE(sheet.unlockedColumns(), QStringList{u"E"_s});
    QVERIFY(sheet.cell(u"E3"_s).value("locked"_L1).toBool());
    QCOMPARE(sheet.cell(u"E4"_s).value("fill"_L1).toString(), u"FFFFFBE0"_s);
    QCOMPARE(sheet.fact(u"frozen"_s).toString(), u"C4"_s);
    QVERIFY(book.sheet(u"封面"_s).unlockedColumns().isEmpty());
}

void TestCollect::printsOnA4()
{
    const SheetView sheet = BookView(bookOf(m_place.sample(), Primary)).sheet(u"学生健康"_s);
    QCOMPARE(sheet.fact(u"paper"_s).toString(), u"9"_s);
    QCOMPARE(sheet.fact(u"fit"_s).toString(), u"1 wide, 0 high"_s); // 0: as high as it gets
    QVERIFY(sheet.fact(u"titles"_s).toString().contains(u"1:$3"_s));
    QVERIFY(sheet.fact(u"footer"_s).toString().startsWith(u"第"_s));
}

void TestCollect::theMarkIsHidden()
{
    const BookView book(bookOf(m_place.sample(), Primary));
    QCOMPARE(book.sheet(u"_lists"_s).fact(u"state"_s).toString(), u"hidden"_s);
    const SheetView mark = book.sheet(u"_edubureau"_s);
    QCOMPARE(mark.fact(u"state"_s).toString(), u"hidden"_s);
    QCOMPARE(mark.row(1, 2), QStringList({u"format"_s, u"edubureau-collection-1"_s}));
    QCOMPARE(mark.row(mark.find(u'A', u"year"_s), 2).last(), u"2024"_s);
    QCOMPARE(mark.row(mark.find(u'A', u"code"_s), 2).last(), Primary);
    QCOMPARE(mark.cell(u"B3"_s).value("type"_L1).toString(), u"s"_s); // the year is a text
    QVERIFY(mark.find(u'A', u"form:health"_s) > 0);
    QCOMPARE(mark.find(u'A', u"form:preschool"_s), 0);
    QVERIFY(mark.find(u'A', u"checksum"_s) > 0);
}

void TestCollect::rowsOfARegister()
{
    const QString database = m_place.sample();
    const QString file =
        m_place.write(u"award.csv"_s, "year,name,category,level,winner_type,winner,date,rank,school\n"
                                      "2024,书香校园,honour,prefecture,school,东湾中心小学,2024-05-06,3,"
                                          + Primary.toUtf8() + "\n");
    QCOMPARE(runProgram({u"import"_s, database, file}).status, int(0));
    const SheetView sheet = BookView(bookOf(database, Primary)).sheet(u"学校获奖登记"_s);
    const QStringList header = sheet.row(3, 13);
    QVERIFY(!header.contains(u"学校"_s));
    QCOMPARE(sheet.row(4, 3), QStringList({u"书香校园"_s, u"荣誉表彰"_s, u"地市"_s}));
    const QChar date(u'A' + static_cast<char16_t>(header.indexOf(u"日期"_s)));
    QCOMPARE(sheet.cell(date + u"4"_s).value("type"_L1).toString(), u"d"_s);
    QCOMPARE(sheet.rule(u"C4:C34"_s).value("type"_L1).toString(), u"list"_s);
    QCOMPARE(sheet.rule(u"C4:C34"_s).value("formula"_L1).toString(), u"_lists!$B$1:$B$5"_s);
    QVERIFY(sheet.cell(u"A3"_s).value("fill"_L1) != sheet.cell(date + u"3"_s).value("fill"_L1));
    QCOMPARE(sheet.text(u"A5"_s), QString()); // 30 blank rows
    QVERIFY(!sheet.cell(u"A34"_s).value("locked"_L1).toBool(true));
    QVERIFY(sheet.cell(u"A35"_s).isEmpty());
}

void TestCollect::nothingBecomesAFormula()
{
    const QString database = m_place.sample();
    const QString file =
        m_place.write(u"award.csv"_s, "year,name,category,level,winner_type,winner,school\n"
                                      "2024,\"=HYPERLINK(\"\"http://x\"\")\",honour,county,school,+1,"
                                          + Primary.toUtf8() + "\n");
    QCOMPARE(runProgram({u"import"_s, database, file}).status, int(0));
    const SheetView sheet = BookView(bookOf(database, Primary)).sheet(u"学校获奖登记"_s);
    // openpyxl tells a formula by its type, whatever the text begins with.
    QCOMPARE(sheet.text(u"A4"_s), u"=HYPERLINK(\"http://x\")"_s);
    QCOMPARE(sheet.cell(u"A4"_s).value("type"_L1).toString(), u"s"_s);
    QCOMPARE(sheet.text(u"F4"_s), u"+1"_s);
}

void TestCollect::onlyTheseFormsAndSchools()
{
    const QString database = m_place.sample();
    const QString folder = m_place.path(u"few"_s);
    const ProgramResult result =
        runProgram({u"collect"_s, database, u"make"_s, u"--year"_s, u"2024"_s, u"--out"_s, folder,
                    u"--forms"_s, u"health,students"_s, u"--schools"_s, Primary + u',' + Kindergarten});
    QCOMPARE(result.status, int(0));
    QCOMPARE(QDir(folder).entryList(QDir::Files).size(), 2);
    const QStringList names =
        BookView(bookOf(database, Primary, {u"--forms"_s, u"health,students"_s})).names();
    QCOMPARE(names, QStringList({u"封面"_s, u"学生健康"_s, u"学生情况"_s, u"_edubureau"_s}));
}

void TestCollect::whereNoFormApplies()
{
    const ProgramResult result =
        make(m_place.sample(), {u"--forms"_s, u"preschool"_s, u"--schools"_s, Primary});
    QCOMPARE(result.status, int(0));
    QCOMPARE(result.file().value("status"_L1).toString(), u"skipped"_s);
    QVERIFY(result.file().value("file"_L1).isNull());
    QVERIFY(result.err.contains(u"no form applies"_s));
}

void TestCollect::nothingIsStored()
{
    const QString database = m_place.sample();
    const qint64 before = historyLength(database);
    QCOMPARE(make(database).status, int(0));
    QCOMPARE(historyLength(database), before);
}

void TestCollect::refusals_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("message");

    const QStringList plain = {u"make"_s, u"--year"_s, u"2024"_s};
    const QString out = m_place.path(u"refused"_s);
    QTest::newRow("no folder") << plain << 2 << u"--out"_s;
    QTest::newRow("no year") << QStringList{u"make"_s, u"--out"_s, out} << 2 << u"--year"_s;
    QTest::newRow("no word") << QStringList{} << 2 << u"missing"_s;
    QTest::newRow("unknown word") << QStringList{u"mend"_s} << 2 << u"“mend”"_s;
    QTest::newRow("too many") << plain + QStringList{u"more"_s, u"--out"_s, out} << 2 << u"“more”"_s;
    QTest::newRow("unknown form") << plain + QStringList{u"--out"_s, out, u"--forms"_s, u"absent"_s} << 1
                                  << u"no form “absent”"_s;
    QTest::newRow("unknown school") << plain + QStringList{u"--out"_s, out, u"--schools"_s, u"77"_s} << 1
                                    << u"no school “77”"_s;
    QTest::newRow("unknown year") << QStringList{u"make"_s, u"--year"_s, u"1999"_s, u"--out"_s, out} << 1
                                  << u"1999"_s;
    QTest::newRow("folder is a file")
        << plain + QStringList{u"--out"_s, m_place.write(u"file"_s, "x") + u"/in"_s} << 3
        << u"cannot be made"_s;
}

void TestCollect::refusals()
{
    QFETCH(QStringList, options);
    QFETCH(QString, message);
    const ProgramResult result = runProgram(QStringList{u"collect"_s, m_place.sample()} + options);
    QTEST(result.status, "status");
    QVERIFY2(result.err.contains(message), qPrintable(result.err));
    QVERIFY(!QFile::exists(m_place.path(u"refused"_s)));
}

void TestCollect::anOlderFileIsReplaced()
{
    const QString database = m_place.sample();
    const QString path = bookOf(database, Primary);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("old");
    file.close();
    QCOMPARE(bookOf(database, Primary), path);
    QCOMPARE(BookView(path).active(), u"封面"_s);
}

void TestCollect::libreOfficeTakesIt()
{
    QVERIFY2(!QStandardPaths::findExecutable(u"soffice"_s).isEmpty(), "tools/setup installs LibreOffice");
    const QString path = bookOf(m_place.sample(), Primary);
    const BookView before(path);
    const BookView after(convert(path, u"xlsx"_s));
    QCOMPARE(after.names(), before.names());
    QCOMPARE(after.active(), u"封面"_s);
    QCOMPARE(after.sheet(u"_edubureau"_s).fact(u"state"_s).toString(), u"hidden"_s);
    for (const QString& name : {u"学生健康"_s, u"教职工与编制"_s}) {
        const SheetView sheet = after.sheet(name);
        QCOMPARE(sheet.row(5, 6), before.sheet(name).row(5, 6));
        QVERIFY(sheet.fact(u"protected"_s).toBool());
        QCOMPARE(sheet.unlockedColumns(), QStringList{u"E"_s});
        QCOMPARE(sheet.rule(u"E5"_s).value("type"_L1).toString(), u"custom"_s);
        QVERIFY(sheet.rule(u"E5"_s).value("formula"_L1).toString().contains(u"TRIM(E5)=\"无\""_s));
        QCOMPARE(sheet.rule(u"E5"_s).value("refusal"_L1),
                 before.sheet(name).rule(u"E5"_s).value("refusal"_L1));
    }
    const QJsonObject level = after.sheet(u"学校获奖登记"_s).rule(u"C4:C33"_s);
    QCOMPARE(level.value("type"_L1).toString(), u"list"_s);
    QVERIFY(level.value("formula"_L1).toString().contains(u"$B$1:$B$5"_s));
}

void TestCollect::libreOfficeChecksEntries_data()
{
    QTest::addColumn<QString>("school");
    QTest::addColumn<QString>("form");
    QTest::addColumn<QString>("measure");
    QTest::addColumn<QByteArray>("typed");
    QTest::addColumn<QStringList>("accepted");

    const QString yes = u"TRUE"_s;
    const QString no = u"FALSE"_s;
    QTest::newRow("whole, 0 to 21000")
        << Primary << u"学生健康"_s << u"screened"_s
        << QByteArray("[0, 812, 21000, 21001, -1, 1.5, \"812\", \"812人\", \"x\"]")
        << QStringList{yes, yes, yes, no, no, no, no, no, no};
    QTest::newRow("two decimals") << Primary << u"办学条件"_s << u"land"_s
                                  << QByteArray("[0.29, 1.1, 12345.67, 1000000.01, 12.345, -0.01]")
                                  << QStringList{yes, yes, yes, yes, no, no};
    QTest::newRow("signs") << Primary << u"学生健康"_s << u"screened"_s
                           << QByteArray(R"(["无", "—", "-", "/", "**", " 无 ", "零", "无无"])")
                           << QStringList{yes, yes, yes, yes, yes, yes, no, no};
}

void TestCollect::libreOfficeChecksEntries()
{
    QFETCH(QString, school);
    QFETCH(QString, form);
    QFETCH(QString, measure);
    QFETCH(QByteArray, typed);
    QVERIFY2(!QStandardPaths::findExecutable(u"soffice"_s).isEmpty(), "tools/setup installs LibreOffice");
    const QString path = bookOf(m_place.sample(), school);
    const int row = BookView(path).sheet(form).find(u'A', measure);
    const QString probe = m_place.path(u"probe.xlsx"_s);
    python({u"probe"_s, path, form, u"E"_s + QString::number(row), probe, QString::fromUtf8(typed)});
    QFile csv(convert(probe, u"csv:Text - txt - csv (StarCalc):44,34,76"_s));
    QVERIFY(csv.open(QIODevice::ReadOnly));
    QStringList accepted;
    for (const QString& line : QString::fromUtf8(csv.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
        accepted.append(line.section(u',', -1).trimmed());
    }
    QTEST(accepted, "accepted");
}

QTEST_GUILESS_MAIN(TestCollect)
#include "tst_collect.moc"
