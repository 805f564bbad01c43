// Reading commands: figures by scope, trace, table, dashboard, records, history; and verify after tampering.

#include "cli/program.h"

#include <QImage>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

class TestCliReading : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void figuresByScope_data();
    void figuresByScope();
    void figureKeys();
    void yearWithoutDataIsMissing();
    void traceLeadsToRows();
    void traceShowsEvidenceAndHistory();
    void writesTables_data();
    void writesTables();
    void drawsDashboards();
    void printsDashboards();
    void filtersDashboards();
    void writesRecordsAsJson();
    void historyLimit();
    void findsTampering_data();
    void findsTampering();
    void onlyReads();

private:
    Workplace m_place;
    QString m_database;
};

void TestCliReading::init()
{
    m_database = m_place.sample();
}

void TestCliReading::figuresByScope_data()
{
    QTest::addColumn<QString>("group");
    for (const QString& group : {u"township"_s, u"type"_s, u"ownership"_s, u"school"_s}) {
        QTest::newRow(group.toUtf8().constData()) << group;
    }
}

void TestCliReading::figuresByScope()
{
    QFETCH(const QString, group);
    const auto parts = runProgram({u"figures"_s, m_database, u"--year"_s, u"2024"_s, u"--by"_s, group,
                                   u"--code"_s, u"schools"_s, u"--json"_s})
                           .array();
    int sum = 0;
    for (const QJsonValue& part : parts) {
        QVERIFY(part["scope"_L1].toString().startsWith(group + u':'));
        sum += part["value"_L1].toInt();
    }
    QCOMPARE(sum, 180); // the parts make up the whole
}

void TestCliReading::figureKeys()
{
    const auto figure = runProgram({u"figures"_s, m_database, u"--year"_s, u"2024"_s, u"--code"_s,
                                    u"myopia_rate"_s, u"--json"_s})
                            .array()
                            .first()
                            .toObject();
    for (const char* key : {"code", "name", "unit", "year", "scope", "value", "decimals", "display",
                            "previous", "change", "target", "coverage", "published"}) {
        QVERIFY2(figure.contains(QLatin1String(key)), key);
    }
    QVERIFY(figure.value("coverage"_L1)["reported"_L1].isDouble());
    QVERIFY(figure.value("coverage"_L1)["expected"_L1].isDouble());
}

void TestCliReading::yearWithoutDataIsMissing()
{
    const auto result = runProgram({u"figures"_s, m_database, u"--year"_s, u"1999"_s, u"--json"_s});
    QCOMPARE(result.status, 0);
    for (const QJsonValue& figure : result.array()) {
        QVERIFY2(figure["value"_L1].isNull(), qPrintable(figure["code"_L1].toString()));
    }
}

/// The parts of a ratio that are listed as counted give the ratio.
void TestCliReading::traceLeadsToRows()
{
    const auto trace =
        runProgram({u"trace"_s, m_database, u"myopia_rate"_s, u"--year"_s, u"2024"_s, u"--json"_s}).object();
    QCOMPARE(trace.value("value"_L1).toDouble(), 52.75);
    double numerator = 0;
    double denominator = 0;
    for (const QJsonValue& row : trace.value("rows"_L1).toArray()) {
        if (row["counted"_L1].toBool() && row["year"_L1].toInt() == 2024) {
            (row["side"_L1].toString() == u"numerator"_s ? numerator : denominator) +=
                row["text"_L1].toString().toDouble();
        }
    }
    QVERIFY(denominator > 0);
    QCOMPARE(QString::number(100 * numerator / denominator, 'f', 2), u"52.75"_s);
}

void TestCliReading::traceShowsEvidenceAndHistory()
{
    const auto rows =
        runProgram({u"trace"_s, m_database, u"project_investment"_s, u"--year"_s, u"2024"_s, u"--json"_s})
            .object()
            .value("rows"_L1)
            .toArray();
    QVERIFY(!rows.isEmpty());
    qsizetype evidence = 0;
    for (const QJsonValue& row : rows) {
        QCOMPARE(row["kind"_L1].toString(), u"record"_s);
        QVERIFY(!row["history"_L1].toArray().isEmpty());
        evidence += row["evidence"_L1].toArray().size();
    }
    QVERIFY(evidence > 0);
}

void TestCliReading::writesTables_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("ending");
    QTest::newRow("csv by code") << u"key_indicators"_s << u"csv"_s;
    QTest::newRow("xlsx by code") << u"key_indicators"_s << u"xlsx"_s;
    QTest::newRow("groups") << u"myopia_by_school"_s << u"csv"_s;
    QTest::newRow("register") << u"projects"_s << u"xlsx"_s;
}

void TestCliReading::writesTables()
{
    QFETCH(const QString, name);
    QFETCH(const QString, ending);
    const QString out = m_place.path(u"table."_s + ending);
    const auto result =
        runProgram({u"table"_s, m_database, name, u"--year"_s, u"2024"_s, u"--out"_s, out, u"--json"_s});
    QCOMPARE(result.status, 0);
    QVERIFY(result.object().value("rows"_L1).toInt() > 0);
    QFile file(out);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray content = file.readAll();
    QVERIFY(content.startsWith(ending == u"csv"_s ? "\xEF\xBB\xBF" : "PK"));
    QVERIFY(name != u"key_indicators"_s || ending != u"csv"_s || content.contains("52.75"));
}

void TestCliReading::drawsDashboards()
{
    const QString out = m_place.path(u"d.png"_s);
    const auto result = runProgram({u"dashboard"_s, m_database, u"--year"_s, u"2024"_s, u"--out"_s, out,
                                    u"--size"_s, u"1280x720"_s, u"--scale"_s, u"2"_s});
    QCOMPARE(result.status, 0);
    QCOMPARE(QImage(out).width(), 2560);
    QVERIFY(QImage(out).height() >= 1440); // more when the cards need it
}

/// The text of a page of a PDF, by a reader that is not ours; empty: there is no such page.
static QString pageText(const QString& path, int page)
{
    QProcess reader;
    reader.start(u"pdftotext"_s, {u"-layout"_s, u"-f"_s, QString::number(page), u"-l"_s,
                                  QString::number(page), path, u"-"_s});
    reader.waitForFinished();
    return QString::fromUtf8(reader.readAllStandardOutput());
}

void TestCliReading::printsDashboards()
{
    const QString out = m_place.path(u"d.pdf"_s);
    const auto result = runProgram({u"dashboard"_s, m_database, u"health"_s, u"--year"_s, u"2024"_s,
                                    u"--out"_s, out, u"--type"_s, u"小学教育"_s, u"--against"_s, u"2022"_s});
    QVERIFY2(result.status == 0, qPrintable(result.err));
    const QString first = pageText(out, 1);
    for (const QString& text : {u"学生健康"_s, u"Only 小学教育"_s, u"Year 2024"_s, u"compared with 2022"_s,
                                u"Page 1 of"_s, u"2024"_s, u"%"_s}) {
        QVERIFY2(first.contains(text), qPrintable(text + u'\n' + first));
    }
    QProcess images; // lines and letters are drawn, not copied from the screen
    images.start(u"pdfimages"_s, {u"-list"_s, out});
    images.waitForFinished();
    QCOMPARE(images.readAllStandardOutput().split('\n').size(), 3); // two lines of heading
    QProcess info;
    info.start(u"pdfinfo"_s, {out});
    info.waitForFinished();
    QVERIFY(info.readAllStandardOutput().contains("842 x 595 pts (A4)"));
}

void TestCliReading::filtersDashboards()
{
    const auto draw = [this](const QStringList& filter) {
        return runProgram(QStringList{u"dashboard"_s, m_database, u"--year"_s, u"2024"_s, u"--out"_s,
                                      m_place.path(u"f.png"_s)}
                          << filter);
    };
    QCOMPARE(draw({u"--type"_s, u"2"_s, u"--ownership"_s, u"public"_s}).status, 0);
    const auto wrong = draw({u"--type"_s, u"nosuch"_s});
    QCOMPARE(wrong.status, 1);
    QVERIFY2(wrong.err.contains(u"nosuch"_s) && wrong.err.contains(u"小学教育"_s), qPrintable(wrong.err));
    QCOMPARE(draw({u"--against"_s, u"last"_s}).status, 2);
}

void TestCliReading::writesRecordsAsJson()
{
    const QString out = m_place.path(u"r.json"_s);
    const QStringList line = {u"records"_s, m_database, u"project"_s, u"--year"_s, u"2024"_s};
    const auto printed = runProgram(QStringList(line) << u"--json"_s);
    QVERIFY(!printed.array().isEmpty());
    const auto written = runProgram(QStringList(line) << u"--out"_s << out);
    QCOMPARE(written.status, 0);
    QVERIFY(written.out.isEmpty());
    QFile file(out);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(QJsonDocument::fromJson(file.readAll()).array(), printed.array());
}

void TestCliReading::historyLimit()
{
    const auto lines = runProgram({u"history"_s, m_database, u"--limit"_s, u"3"_s, u"--json"_s}).array();
    QCOMPARE(lines.size(), 3);
    QVERIFY(lines[0]["id"_L1].toInteger() > lines[1]["id"_L1].toInteger());
    QCOMPARE(runProgram({u"history"_s, m_database}).out.count('\n'), 50);
    QCOMPARE(runProgram({u"history"_s, m_database, u"--verify"_s}).status, 0);
}

void TestCliReading::findsTampering_data()
{
    QTest::addColumn<QString>("sql");
    QTest::newRow("value") << u"UPDATE value SET amount = amount + 1000000 WHERE (year, measure, school) IN "
                              "(SELECT year, measure, school FROM value WHERE amount IS NOT NULL LIMIT 1)"_s;
    QTest::newRow("value deleted")
        << u"DELETE FROM value WHERE year = 2024 AND school = (SELECT max(school) FROM value)"_s;
    QTest::newRow("record") << u"UPDATE award SET winner = 'x' WHERE id = (SELECT min(id) FROM award)"_s;
    QTest::newRow("record deleted") << u"DELETE FROM talent WHERE id = (SELECT min(id) FROM talent)"_s;
    QTest::newRow("definition") << u"UPDATE figure_version SET factor = '99' WHERE figure = 'myopia_rate'"_s;
    QTest::newRow("year locked by hand") << u"UPDATE year SET state = 'locked' WHERE year = 2023"_s;
    QTest::newRow("history entry") << u"UPDATE history SET place = 'x' WHERE id = 5000"_s;
    QTest::newRow("who") << u"UPDATE change SET who = 'somebody' WHERE id = 3"_s;
    QTest::newRow("evidence") << u"UPDATE evidence_file SET content = X'00'"_s;
}

void TestCliReading::findsTampering()
{
    QFETCH(const QString, sql);
    {
        QSqlDatabase raw = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"raw"_s);
        raw.setDatabaseName(m_database);
        QVERIFY(raw.open());
        QSqlQuery query(raw);
        QStringList triggers;
        QVERIFY(query.exec(u"SELECT name FROM sqlite_master WHERE type = 'trigger'"_s));
        while (query.next()) {
            triggers.append(query.value(0).toString());
        }
        for (const QString& trigger : triggers) {
            QVERIFY(query.exec(u"DROP TRIGGER "_s + trigger));
        }
        QVERIFY2(query.exec(sql), qPrintable(query.lastError().text()));
        QVERIFY(query.numRowsAffected() > 0);
    }
    QSqlDatabase::removeDatabase(u"raw"_s);
    const auto result = runProgram({u"verify"_s, m_database, u"--json"_s});
    QCOMPARE(result.status, 1);
    QVERIFY(!result.error().value("message"_L1).toString().isEmpty());
}

void TestCliReading::onlyReads()
{
    QFile file(m_database);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray before = file.readAll();
    runProgram({u"figures"_s, m_database, u"--year"_s, u"2024"_s});
    runProgram({u"trace"_s, m_database, u"schools"_s, u"--year"_s, u"2024"_s});
    runProgram({u"verify"_s, m_database});
    file.seek(0);
    QVERIFY(file.readAll() == before);
}

QTEST_GUILESS_MAIN(TestCliReading)
#include "tst_clireading.moc"
