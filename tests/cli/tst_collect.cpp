// What goes out to the schools, as openpyxl sees it.

#include "workbookview.h"

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

    Workplace m_place;
};

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

QTEST_GUILESS_MAIN(TestCollect)
#include "tst_collect.moc"
