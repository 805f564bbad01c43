// Dashboards out of one database into another, by the command line.

#include "cli/program.h"

class TestCliDashboardFile : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void exportsAndImports();
    void refusesWhatIsThereAlready();
    void wrongFilesStoreNothing();
    void usage();

private:
    ProgramResult dashboard(const QStringList& arguments) const
    {
        return runProgram(QStringList{u"dashboard"_s, m_database} + arguments);
    }
    /// The exported overview with one text in it replaced.
    QString changed(const QByteArray& from, const QByteArray& to)
    {
        const QString path = m_place.path(u"o.json"_s);
        dashboard({u"overview"_s, u"--export"_s, path});
        QFile file(path);
        const QByteArray text = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        return m_place.write(u"changed.json"_s, QByteArray(text).replace(from, to));
    }

    Workplace m_place;
    QString m_database;
};

void TestCliDashboardFile::init()
{
    m_database = m_place.sample();
}

void TestCliDashboardFile::exportsAndImports()
{
    const QString file = changed("\"overview\"", "\"mine\"");
    QVERIFY(changed("全局概览", "我的概览") == file);
    QFile exported(m_place.path(u"o.json"_s));
    QVERIFY(exported.open(QIODevice::ReadOnly));
    const QByteArray text = exported.readAll();
    QVERIFY(
        text.startsWith("{\n\"format\": \"edubureau-dashboard\",\n\"version\": 1,\n\"code\": \"overview\",\n"
                        "\"title\": \"全局概览\",\n\"cards\": [\n {\"kind\": \"figure\", "
                        "\"figure\": \"schools\"},\n"));
    const QString mine = m_place.write(
        u"mine.json"_s, QByteArray(text).replace("\"overview\"", "\"mine\"").replace("全局概览", "我的概览"));
    const auto taken = dashboard({u"--import"_s, mine, u"--json"_s});
    QCOMPARE(taken.status, 0);
    QCOMPARE(taken.object().value("code"_L1).toString(), u"mine"_s);
    const QString again = m_place.path(u"again.json"_s);
    QCOMPARE(dashboard({u"我的概览"_s, u"--export"_s, again}).status, 0);
    QFile first(mine);
    QFile second(again);
    QVERIFY(first.open(QIODevice::ReadOnly) && second.open(QIODevice::ReadOnly));
    QCOMPARE(second.readAll(), first.readAll());
    const QString picture = m_place.path(u"d.png"_s);
    QCOMPARE(dashboard({u"mine"_s, u"--year"_s, u"2024"_s, u"--out"_s, picture}).status, 0);
    QVERIFY(QFile::exists(picture));
    QCOMPARE(runProgram({u"history"_s, m_database, u"--verify"_s}).status, 0);
}

void TestCliDashboardFile::refusesWhatIsThereAlready()
{
    const QString file = changed("全局概览", "新概览");
    const qint64 before = historyLength(m_database);
    const auto refused = dashboard({u"--import"_s, file, u"--json"_s});
    QCOMPARE(refused.status, 1);
    QVERIFY(refused.error().value("message"_L1).toString().contains(u"“overview”"_s));
    QCOMPARE(historyLength(m_database), before);
    QCOMPARE(dashboard({u"--import"_s, file, u"--replace"_s}).status, 0);
    QCOMPARE(dashboard({u"新概览"_s, u"--export"_s, m_place.path(u"x.json"_s)}).status, 0);
    QCOMPARE(dashboard({u"全局概览"_s, u"--export"_s, m_place.path(u"y.json"_s)}).status, 1);
    QVERIFY(!QFile::exists(m_place.path(u"y.json"_s)));
}

void TestCliDashboardFile::wrongFilesStoreNothing()
{
    const qint64 before = historyLength(m_database);
    const auto unknown =
        dashboard({u"--import"_s, changed("\"students\"", "\"moon\""), u"--replace"_s, u"--json"_s});
    QCOMPARE(unknown.status, 1);
    QCOMPARE(unknown.error().value("message"_L1).toString(),
             u"Card 2, key “figure”: there is no figure “moon”"_s);
    QCOMPARE(dashboard({u"--import"_s, changed("\"version\": 1", "\"version\": 7"), u"--replace"_s}).status,
             1);
    QCOMPARE(dashboard({u"--import"_s, m_place.write(u"e.json"_s, {})}).status, 1);
    QCOMPARE(dashboard({u"--import"_s, m_place.path(u"none.json"_s)}).status, 3);
    QCOMPARE(historyLength(m_database), before);
}

void TestCliDashboardFile::usage()
{
    QCOMPARE(dashboard({u"--replace"_s}).status, 2);
    QCOMPARE(dashboard({u"--import"_s, u"a"_s, u"--export"_s, u"b"_s}).status, 2);
    QCOMPARE(dashboard({u"overview"_s, u"--export"_s, u"b"_s, u"--replace"_s}).status, 2);
    QCOMPARE(dashboard({u"overview"_s, u"--export"_s, m_place.path(u"no/such/folder.json"_s)}).status, 3);
}

QTEST_MAIN(TestCliDashboardFile)
#include "tst_clidashboardfile.moc"
