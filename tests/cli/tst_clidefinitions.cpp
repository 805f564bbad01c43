// A wrong definition is refused when it is defined, and its error names what is wrong.

#include "cli/program.h"

class TestCliDefinitions : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void refusesVersions_data();
    void refusesVersions();
    void refusesLayouts_data();
    void refusesLayouts();
    void newVersionBreaksTheSeries();
    void figureWithoutVersionIsMissing();
    void publishedValueIsMarked();

private:
    ProgramResult take(const QString& type, const QByteArray& content) const
    {
        const QString file = m_place.write(type + u".csv"_s, content);
        return runProgram({u"import"_s, m_database, file, u"--json"_s});
    }
    QJsonObject figure(const QString& code, int year) const
    {
        return runProgram({u"figures"_s, m_database, u"--year"_s, QString::number(year), u"--code"_s, code,
                           u"--json"_s})
            .array()
            .first()
            .toObject();
    }

    Workplace m_place;
    QString m_database;
};

void TestCliDefinitions::init()
{
    m_database = m_place.sample();
}

void TestCliDefinitions::refusesVersions_data()
{
    QTest::addColumn<QByteArray>("rows");
    QTest::addColumn<QString>("named");
    const auto bad = [](const char* name, const char* rows, const char* named) {
        QTest::newRow(name) << QByteArray(rows) << QString::fromUtf8(named);
    };
    bad("unknown measure", "myopia_rate,2024,ratio,myopic,screend,100,,,", "screend");
    bad("unreadable formula", "myopia_rate,2024,ratio,myopic +,screened,100,,,", "myopic +");
    bad("factor", "myopia_rate,2024,ratio,myopic,screened,abc,,,", "abc");
    bad("no denominator", "myopia_rate,2024,ratio,myopic,,100,,,", "empty");
    bad("of itself", "schools,2024,formula,schools * 2,,,,,", "schools → schools");
    bad("circle", "schools,2024,formula,kg_count + 1,,,,,\nkg_count,2024,formula,schools - 1,,,,,",
        "schools → kg_count → schools");
    bad("unknown figure", "nosuch,2024,formula,kg_count,,,,,", "nosuch");
    bad("unknown register", "schools,2024,count,,,,nosuch,,", "nosuch");
    bad("unknown field in a filter", "schools,2024,count,,,,school,stats = open,", "stats");
    bad("unknown code in a filter", "schools,2024,count,,,,school,status = opn,", "opn");
    bad("unknown field to add", "schools,2024,sum,,,,project,,done_investmen", "done_investmen");
    bad("measures and figures", "schools,2024,formula,students_kg + kg_count,,,,,", "not both");
    bad("assignment", "schools,2024,formula,kg_count = 5,,,,,", "kg_count = 5");
}

void TestCliDefinitions::refusesVersions()
{
    QFETCH(const QByteArray, rows);
    QFETCH(const QString, named);
    const qint64 before = historyLength(m_database);
    const auto result =
        take(u"figure_version"_s,
             "figure,first_year,kind,numerator,denominator,factor,register,filter,field\n" + rows + '\n');
    QCOMPARE(result.status, 1);
    const QJsonObject file = result.file();
    const QJsonObject error = file.value("errors"_L1).toArray().first().toObject();
    const QString told = error.value("text"_L1).toString() + error.value("message"_L1).toString();
    QVERIFY2(told.contains(named), qPrintable(told));
    QVERIFY(error.value("row"_L1).toInt() >= 2);
    QCOMPARE(file.value("status"_L1).toString(), u"refused"_s);
    QCOMPARE(file.value("added"_L1).toInt() + file.value("changed"_L1).toInt(), 0);
    QCOMPARE(historyLength(m_database), before);
}

void TestCliDefinitions::refusesLayouts_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("named");
    QTest::newRow("rule") << u"rule"_s
                          << QByteArray(
                                 "code,name,severity,left_side,operator,right_side,missing_means,message\n"
                                 "r1,x,must,students_kg,eq,nosuch,skip,x\n")
                          << u"nosuch"_s;
    QTest::newRow("table") << u"summary_table"_s
                           << QByteArray("code,title,row_source,column_source\nt1,x,figures: nosuch,value\n")
                           << u"nosuch"_s;
    QTest::newRow("dashboard")
        << u"dashboard"_s
        << QByteArray("code,title,cards\n"
                      "d1,x,\"[{\"\"kind\"\":\"\"figure\"\",\"\"figure\"\":\"\"nosuch\"\"}]\"\n")
        << u"nosuch"_s;
    QTest::newRow("cards") << u"dashboard"_s << QByteArray("code,title,cards\nd1,x,\"{{\"\n") << u"JSON"_s;
}

void TestCliDefinitions::refusesLayouts()
{
    QFETCH(const QString, type);
    QFETCH(const QByteArray, content);
    QFETCH(const QString, named);
    const auto result = take(type, content);
    QCOMPARE(result.status, 1);
    const QJsonObject error = result.file().value("errors"_L1).toArray().first().toObject();
    QVERIFY2(error.value("message"_L1).toString().contains(named), result.out.constData());
    QCOMPARE(error.value("row"_L1).toInt(), 2);
}

void TestCliDefinitions::newVersionBreaksTheSeries()
{
    QCOMPARE(take(u"figure_version"_s, "figure,first_year,kind,numerator,denominator,factor\n"
                                       "myopia_rate,2024,ratio,myopic,screened,1000\n")
                 .status,
             0);
    QCOMPARE(figure(u"myopia_rate"_s, 2023).value("value"_L1).toDouble(), 53.89);
    QVERIFY(figure(u"myopia_rate"_s, 2024).value("value"_L1).toDouble() > 500);
    QVERIFY(figure(u"myopia_rate"_s, 2024).value("definition_changed"_L1).toBool());
}

void TestCliDefinitions::figureWithoutVersionIsMissing()
{
    QCOMPARE(take(u"figure"_s, "code,name,unit,decimals,direction\nnewest,新指标,%,2,higher\n").status, 0);
    QVERIFY(figure(u"newest"_s, 2024).value("value"_L1).isNull());
    QCOMPARE(runProgram({u"trace"_s, m_database, u"newest"_s, u"--year"_s, u"2024"_s}).status, 0);
}

void TestCliDefinitions::publishedValueIsMarked()
{
    QCOMPARE(
        take(u"published_value"_s, "figure,figure_year,value,source\nmyopia_rate,2024,50,某文件\n").status,
        0);
    const QJsonObject now = figure(u"myopia_rate"_s, 2024);
    QVERIFY(now.value("published"_L1).toBool());
    QCOMPARE(now.value("value"_L1).toDouble(), 50.0);
    QCOMPARE(now.value("computed"_L1).toDouble(), 52.75);
    QCOMPARE(now.value("change"_L1).toDouble(), -3.89);
    QCOMPARE(now.value("source"_L1).toString(), u"某文件"_s);
}

QTEST_GUILESS_MAIN(TestCliDefinitions)
#include "tst_clidefinitions.moc"
