// What clerks send, as they send it: understood, or refused as a whole with the place and what would be
// right.

#include "cli/program.h"

#include <QStringEncoder>

class TestCliImport : public QObject
{
    Q_OBJECT

private slots:
    void takesAmounts_data();
    void takesAmounts();
    void refusesAmounts_data();
    void refusesAmounts();
    void blankStoresNothing();
    void readsEncodings_data();
    void readsEncodings();
    void namesThePlace_data();
    void namesThePlace();
    void columnsAreSaidAndRemembered();
    void signsAreSaid();
    void oneValueForAllRows();
    void aColumnGoesBeforeTheOneValue();
    void theOneValueIsChecked_data();
    void theOneValueIsChecked();
    void wrongWordsAreRefused_data();
    void wrongWordsAreRefused();
    void proposesWithoutImporting();
    void tellsWhatIsNoData();
    void tellsTheSameFile();

private:
    ProgramResult take(const QByteArray& content, const QStringList& options = {}) const;

    Workplace m_place;
    QString m_database;
};

ProgramResult TestCliImport::take(const QByteArray& content, const QStringList& options) const
{
    const QString file = m_place.write(u"input.csv"_s, content);
    return runProgram(QStringList{u"import"_s, m_database, file, u"--year"_s, u"2024"_s, u"--json"_s}
                      + options);
}

void TestCliImport::takesAmounts_data()
{
    QTest::addColumn<QString>("measure");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("stored");
    QTest::newRow("plain") << u"students_kg"_s << u"401"_s << u"401"_s;
    QTest::newRow("zero is a number") << u"students_kg"_s << u"0"_s << u"0"_s;
    QTest::newRow("thousands separator") << u"students_kg"_s << u"1,234"_s << u"1234"_s;
    QTest::newRow("full-width separator") << u"students_kg"_s << u"1，234"_s << u"1234"_s;
    QTest::newRow("full-width digits") << u"students_kg"_s << u"４０３"_s << u"403"_s;
    QTest::newRow("full-width with unit") << u"students_kg"_s << u"４０５人"_s << u"405"_s;
    QTest::newRow("unit") << u"students_kg"_s << u"404人"_s << u"404"_s;
    QTest::newRow("unit apart") << u"students_kg"_s << u" 406 人 "_s << u"406"_s;
    QTest::newRow("whole with a point") << u"students_kg"_s << u"407.0"_s << u"407"_s;
    QTest::newRow("plus") << u"students_kg"_s << u"+5"_s << u"5"_s;
    QTest::newRow("none") << u"students_kg"_s << u"无"_s << u"nothing_to_report"_s;
    QTest::newRow("dash") << u"students_kg"_s << u"—"_s << u"not_applicable"_s;
    QTest::newRow("slash") << u"students_kg"_s << u"/"_s << u"not_applicable"_s;
    QTest::newRow("masked") << u"students_kg"_s << u"**"_s << u"masked"_s;
    QTest::newRow("yuan") << u"avg_salary_teacher"_s << u"123,456元"_s << u"123456"_s;
    QTest::newRow("per cent") << u"satisfaction_score"_s << u"91.37%"_s << u"91.37"_s;
}

void TestCliImport::takesAmounts()
{
    QFETCH(const QString, measure);
    QFETCH(const QString, text);
    QFETCH(const QString, stored);
    m_database = m_place.sample();
    const QString school = measure == u"students_kg"_s ? Kindergarten : QString();
    const auto result =
        take(u"school,measure,year,value\n%1,%2,2024,\"%3\"\n"_s.arg(school, measure, text).toUtf8());
    QCOMPARE(result.status, 0);
    QCOMPARE(result.file().value("status"_L1).toString(), u"taken"_s);
    QCOMPARE(lastEntered(m_database), stored);
}

void TestCliImport::refusesAmounts_data()
{
    QTest::addColumn<QString>("measure");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("suggestion");
    QTest::newRow("ten thousands") << u"avg_salary_teacher"_s << u"2000万"_s << u"20000000"_s;
    QTest::newRow("ten thousand yuan") << u"avg_salary_teacher"_s << u"2000万元"_s << u"20000000"_s;
    QTest::newRow("persons in ten thousands") << u"students_kg"_s << u"0.4万人"_s << u"4000"_s;
    QTest::newRow("other unit") << u"students_kg"_s << u"404所"_s << u""_s;
    QTest::newRow("per cent of persons") << u"students_kg"_s << u"40%"_s << u""_s;
    QTest::newRow("misplaced separator") << u"students_kg"_s << u"1,23"_s << u"123"_s;
    QTest::newRow("two numbers") << u"students_kg"_s << u"12 34"_s << u""_s;
    QTest::newRow("a fraction of a child") << u"students_kg"_s << u"4.5"_s << u"5"_s;
    QTest::newRow("negative") << u"students_kg"_s << u"-5"_s << u""_s;
    QTest::newRow("huge") << u"students_kg"_s << u"999999999999"_s << u""_s;
    QTest::newRow("beyond all numbers") << u"students_kg"_s << u"99999999999999999999"_s << u""_s;
    QTest::newRow("exponent") << u"students_kg"_s << u"1e3"_s << u""_s;
    QTest::newRow("formula") << u"students_kg"_s << u"=1+1"_s << u""_s;
    QTest::newRow("at sign") << u"students_kg"_s << u"@x"_s << u""_s;
    QTest::newRow("word") << u"students_kg"_s << u"约四百"_s << u""_s;
    QTest::newRow("point only") << u"students_kg"_s << u"."_s << u""_s;
}

void TestCliImport::refusesAmounts()
{
    QFETCH(const QString, measure);
    QFETCH(const QString, text);
    QFETCH(const QString, suggestion);
    m_database = m_place.sample();
    const qint64 before = historyLength(m_database);
    const QString school = measure == u"students_kg"_s ? Kindergarten : QString();
    const auto result =
        take(u"school,measure,year,value\n%1,%2,2024,\"%3\"\n"_s.arg(school, measure, text).toUtf8());
    QCOMPARE(result.status, 1);
    const QJsonObject error = result.file().value("errors"_L1).toArray().first().toObject();
    QCOMPARE(error.value("row"_L1).toInt(), 2);
    QCOMPARE(error.value("column"_L1).toString(), u"D"_s);
    QCOMPARE(error.value("text"_L1).toString(), text);
    QVERIFY(!error.value("message"_L1).toString().isEmpty());
    if (!suggestion.isEmpty()) {
        QCOMPARE(error.value("suggestion"_L1).toString(), suggestion);
    }
    QCOMPARE(historyLength(m_database), before);
}

void TestCliImport::blankStoresNothing()
{
    m_database = m_place.sample();
    const qint64 before = historyLength(m_database);
    QCOMPARE(take("school,students_kg,myopic\n1133990001,,  \n").status, 0);
    QCOMPARE(historyLength(m_database), before);
}

void TestCliImport::readsEncodings_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QStringList>("options");
    const QString text = u"学校名称,在园幼儿数（人）\r\n示例东湾中心幼儿园,411\r\n"_s;
    const QByteArray utf8 = text.toUtf8();
    QTest::newRow("UTF-8") << utf8 << QStringList();
    QTest::newRow("UTF-8 with BOM") << "\xEF\xBB\xBF" + utf8 << QStringList();
    QTest::newRow("UTF-8 named") << utf8 << QStringList{u"--encoding"_s, u"utf-8"_s};
    const QByteArray utf16 = QStringEncoder(QStringEncoder::Utf16LE).encode(text);
    QTest::newRow("UTF-16 with BOM") << "\xFF\xFE" + utf16 << QStringList();
    QStringEncoder chinese("GB18030");
    const QByteArray gb18030 = chinese.encode(text);
    QTest::newRow("GB18030") << gb18030 << QStringList();
    QTest::newRow("GB18030 named") << gb18030 << QStringList{u"--encoding"_s, u"gbk"_s};
    QTest::newRow("tabs") << QByteArray(utf8).replace(',', '\t') << QStringList();
    QTest::newRow("semicolons") << QByteArray(utf8).replace(',', ';') << QStringList();
    QTest::newRow("title above, total below")
        << "2024年情况,\n序号," + QByteArray(utf8).replace("\r\n示", "\r\n1,示") + "合计,,411\n"
        << QStringList();
}

void TestCliImport::readsEncodings()
{
    QFETCH(const QByteArray, content);
    QFETCH(const QStringList, options);
    m_database = m_place.sample();
    const auto result = take(content, options);
    QVERIFY2(result.status == 0, result.out.constData());
    QCOMPARE(lastEntered(m_database), u"411"_s);
}

void TestCliImport::namesThePlace_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<int>("row");
    QTest::addColumn<QString>("column");
    QTest::addColumn<QString>("text");
    const auto wide = [](const char* name, const char* content, int row, const char* column,
                         const char* text) {
        QTest::newRow(name) << QByteArray(content) << row << QString::fromUtf8(column)
                            << QString::fromUtf8(text);
    };
    wide("unknown column", "school,students_kg,nonsense\n1133990001,5,6\n", 1, "C", "nonsense");
    wide("unknown school", "school,students_kg\n1133990001,5\n9999,5\n", 3, "A", "9999");
    wide("no school", "school,students_kg\n,5\n", 2, "B", "5");
    wide("wrong type", "school,students_p\n1133990001,5\n", 2, "B", "5");
    wide("school for the bureau", "school,avg_salary_teacher\n1133990001,5\n", 2, "B", "5");
    wide("two numbers", "school,students_kg\n1133990001,5\n1133990001,6\n", 3, "B", "6");
    wide("unknown measure", "school,measure,value\n1133990001,nope,5\n", 2, "B", "nope");
    wide("no year", "school,measure,value,year\n1133990001,students_kg,5,2024.5\n", 2, "D", "2024.5");
    wide("future year", "school,measure,value,year\n1133990001,students_kg,5,2099\n", 2, "A", "1133990001");
    wide("open quote", "school,students_kg\n\"1133990001,5\n", 2, "A", "\"1133990001,5\n");
    wide("foreign table", "foo,bar\n5,6\n", 0, "", "");
    wide("empty file", "", 0, "", "");
}

void TestCliImport::namesThePlace()
{
    QFETCH(const QByteArray, content);
    QFETCH(const int, row);
    QFETCH(const QString, column);
    QFETCH(const QString, text);
    m_database = m_place.sample();
    const qint64 before = historyLength(m_database);
    const auto result = take(content);
    QCOMPARE(result.status, 1);
    const QJsonObject error = result.file().value("errors"_L1).toArray().first().toObject();
    QCOMPARE(error.value("file"_L1).toString(), u"input.csv"_s);
    QCOMPARE(error.value("row"_L1).toInt(), row);
    QCOMPARE(error.value("column"_L1).toString(), column);
    QCOMPARE(error.value("text"_L1).toString(), text);
    QVERIFY(!error.value("message"_L1).toString().isEmpty());
    QCOMPARE(historyLength(m_database), before);
}

void TestCliImport::columnsAreSaidAndRemembered()
{
    m_database = m_place.sample();
    const QByteArray table = "学校名称,孩子,电话=座机\n示例东湾中心幼儿园,411,1\n";
    QCOMPARE(take(table).status, 1);
    const auto said = take(table, {u"--map"_s, u"孩子=students_kg"_s, u"--leave-out"_s, u"电话=座机"_s,
                                   u"--type"_s, u"values"_s});
    QVERIFY2(said.status == 0, said.out.constData());
    const auto again = take(QByteArray(table).replace("411", "412"));
    QVERIFY2(again.status == 0, again.out.constData());
    QCOMPARE(again.file().value("type"_L1).toString(), u"values"_s);
    QCOMPARE(lastEntered(m_database), u"412"_s);
    QCOMPARE(runProgram({u"verify"_s, m_database}).status, 0);
}

void TestCliImport::signsAreSaid()
{
    m_database = m_place.sample();
    const QByteArray table = "学校名称,在园幼儿数\n示例东湾中心幼儿园,—\n";
    QCOMPARE(take(table, {u"--sign"_s, u"—=zero"_s}).status, 0);
    const auto values = runProgram({u"history"_s, m_database, u"--limit"_s, u"3"_s, u"--json"_s}).array();
    QStringList stored;
    for (const auto& line : values) {
        stored.append(line.toObject().value("after"_L1).toString());
    }
    QVERIFY2(stored.contains(u"0"_s), qPrintable(stored.join(u' ')));
}

namespace {

// A city's list, which says nothing of what all its rows have in common.
const QByteArray SchoolList = "学校标识码,名称,办学类型\n1139990001,示例南山小学,小学\n"
                              "1139990002,示例南山幼儿园,幼儿园\n";
const QStringList InCommon = {u"--type"_s,    u"school"_s,   u"--set"_s,
                              u"办别=公办"_s, u"--set"_s,    u"township=339901001"_s,
                              u"--set"_s,     u"状态=在办"_s};

QJsonObject schoolIn(const QString& database, const QString& code)
{
    const auto schools =
        runProgram({u"records"_s, database, u"school"_s, u"--year"_s, u"2024"_s, u"--format"_s, u"json"_s});
    for (const auto& school : schools.array()) {
        if (school.toObject().value("code"_L1).toString() == code) {
            return school.toObject();
        }
    }
    return {};
}

} // namespace

void TestCliImport::oneValueForAllRows()
{
    m_database = m_place.sample();
    const auto without = take(SchoolList, {u"--type"_s, u"school"_s});
    QCOMPARE(without.status, 1);
    QVERIFY2(without.out.contains("one value may be set for all its rows"), without.out.constData());
    const auto said = take(SchoolList, InCommon + QStringList{u"--set"_s, u"urban_rural=111"_s});
    QVERIFY2(said.status == 0, said.out.constData());
    const QJsonObject table =
        take(SchoolList, {u"--propose"_s}).object().value("tables"_L1).toArray().first().toObject();
    QCOMPARE(table.value("missing"_L1).toArray(),
             QJsonArray({u"ownership"_s, u"township"_s, u"urban_rural"_s, u"status"_s}));
    const QJsonObject school = schoolIn(m_database, u"1139990002"_s);
    QCOMPARE(school.value("status"_L1).toString(), u"open"_s);
    QCOMPARE(school.value("township"_L1).toString(), u"339901001"_s);
    QCOMPARE(school.value("ownership"_L1).toString(), u"public"_s);
    const auto again = take(QByteArray(SchoolList).replace("11399900", "11399910"));
    QVERIFY2(again.status == 0, again.out.constData());
    QCOMPARE(schoolIn(m_database, u"1139991001"_s).value("status"_L1).toString(), u"open"_s);
    QCOMPARE(runProgram({u"verify"_s, m_database}).status, 0);
}

void TestCliImport::aColumnGoesBeforeTheOneValue()
{
    m_database = m_place.sample();
    const QByteArray table = "学校标识码,名称,办学类型,状态\n1139990001,示例南山小学,小学,停招\n";
    const auto said = take(table, InCommon);
    QVERIFY2(said.status == 0, said.out.constData());
    QCOMPARE(schoolIn(m_database, u"1139990001"_s).value("status"_L1).toString(), u"suspended"_s);
    const auto blank = take(table + "1139990002,示例南山幼儿园,幼儿园,\n", InCommon);
    QCOMPARE(blank.status, 1);
    const QJsonObject error = blank.file().value("errors"_L1).toArray().first().toObject();
    QCOMPARE(error.value("row"_L1).toInt(), 3);
    QCOMPARE(error.value("column"_L1).toString(), u"D"_s);
}

void TestCliImport::theOneValueIsChecked_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QString>("text");
    QTest::newRow("no such choice") << QStringList{u"--type"_s, u"school"_s, u"--set"_s, u"状态=飞行"_s}
                                    << u"飞行"_s;
    QTest::newRow("no such field") << QStringList{u"--type"_s, u"school"_s, u"--set"_s, u"颜色=红"_s}
                                   << u"颜色"_s;
    QTest::newRow("values") << QStringList{u"--type"_s, u"values"_s, u"--set"_s, u"状态=在办"_s} << u""_s;
}

void TestCliImport::theOneValueIsChecked()
{
    QFETCH(const QStringList, options);
    QFETCH(const QString, text);
    m_database = m_place.sample();
    const auto result = take(SchoolList, options);
    QCOMPARE(result.status, 1);
    const QJsonArray errors = result.file().value("errors"_L1).toArray();
    const auto told = std::count_if(errors.begin(), errors.end(), [&](const QJsonValue& error) {
        return error.toObject().value("text"_L1).toString() == text;
    });
    QVERIFY2(text.isEmpty() || told == 1, result.out.constData());
}

void TestCliImport::wrongWordsAreRefused_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::newRow("map") << QStringList{u"--map"_s, u"孩子"_s};
    QTest::newRow("set") << QStringList{u"--set"_s, u"状态"_s};
    QTest::newRow("sign") << QStringList{u"--sign"_s, u"—=maybe"_s};
    QTest::newRow("a number is no sign") << QStringList{u"--sign"_s, u"5=zero"_s};
}

void TestCliImport::wrongWordsAreRefused()
{
    QFETCH(const QStringList, options);
    m_database = m_place.sample();
    QCOMPARE(take("学校名称,在园幼儿数\n示例东湾中心幼儿园,5\n", options).status, 2);
}

void TestCliImport::proposesWithoutImporting()
{
    m_database = m_place.sample();
    const qint64 before = historyLength(m_database);
    const auto result =
        take("情况表,,\n学校名称,在园幼儿数（人）,车\n示例东湾中心幼儿园,无,1\n示例东湾第二中心幼儿园,5,2\n",
             {u"--propose"_s});
    QCOMPARE(result.status, 0);
    const QJsonObject table = result.object().value("tables"_L1).toArray().first().toObject();
    QCOMPARE(table.value("type"_L1).toString(), u"values"_s);
    QCOMPARE(table.value("signs"_L1).toObject().value(u"无"_s).toString(), u"nothing_to_report"_s);
    const QJsonArray columns = table.value("columns"_L1).toArray();
    QCOMPARE(columns.size(), 3);
    QCOMPARE(columns[1].toObject().value("field"_L1).toString(), u"students_kg"_s);
    QVERIFY(columns[1].toObject().value("sure"_L1).toBool());
    QCOMPARE(columns[2].toObject().value("field"_L1).toString(), u""_s);
    QCOMPARE(historyLength(m_database), before);
}

void TestCliImport::tellsWhatIsNoData()
{
    m_database = m_place.sample();
    const QByteArray table = "情况表,\n学校名称,在园幼儿数\n示例东湾中心幼儿园,411\n合计,411\n";
    const QJsonObject skipped = take(table, {u"--dry-run"_s}).file().value("skipped"_L1).toObject();
    QCOMPARE(skipped.value("total"_L1).toInt(), 1);
    QCOMPARE(skipped.value("title"_L1).toInt(), 1);
    const auto plain =
        runProgram({u"import"_s, m_database, m_place.path(u"input.csv"_s), u"--year"_s, u"2024"_s});
    QVERIFY2(plain.err.contains(u"Total 1"_s), qPrintable(plain.err));
}

void TestCliImport::tellsTheSameFile()
{
    m_database = m_place.sample();
    const QByteArray table = "school,students_kg\n1133990001,411\n1133990002,412\n";
    QVERIFY(!take(table).file().contains("seen"_L1));
    QVERIFY(take(table).file().value("seen"_L1).toString().contains(u"input.csv"_s));
    const QStringList again = {u"import"_s, m_database, m_place.path(u"input.csv"_s), u"--year"_s, u"2024"_s};
    QVERIFY(!runProgram(again).err.contains(u"the same file"_s)); // nothing differs: simply unchanged
    take("school,students_kg\n1133990001,413\n");
    m_place.write(u"input.csv"_s, table);
    const auto plain = runProgram(again);
    QCOMPARE(plain.status, 0);
    QVERIFY2(plain.err.contains(u"the same file was imported"_s), qPrintable(plain.err));
    QCOMPARE(lastEntered(m_database), u"411"_s);
}

QTEST_GUILESS_MAIN(TestCliImport)
#include "tst_cliimport.moc"
