// The shape that scripts rely on: help, exit status, messages apart from results, JSON on failure.

#include "cli/program.h"

#include <QRegularExpression>

class TestCommandLine : public QObject
{
    Q_OBJECT

private slots:
    void helps_data();
    void helps();
    void overview();
    void wrongUsage_data();
    void wrongUsage();
    void fileFails_data();
    void fileFails();
    void dataFails_data();
    void dataFails();
    void refusesBadDatabases_data();
    void refusesBadDatabases();
    void opensNoWindowWithoutDisplay_data();
    void opensNoWindowWithoutDisplay();
    void fullDisk();
    void readerGoesAway();
    void initMakesAPrivateFile();

private:
    Workplace m_place;
};

namespace {

const QStringList Commands = {u"init"_s,      u"records"_s, u"import"_s,  u"enter"_s,
                              u"figures"_s,   u"trace"_s,   u"collect"_s, u"table"_s,
                              u"dashboard"_s, u"history"_s, u"verify"_s};

/// A row of arguments separated by blanks; SAMPLE and FOLDER stand for paths.
void addLine(const char* line)
{
    QTest::newRow(line) << QString::fromUtf8(line);
}

QStringList argumentsOf(const QString& line, const QString& sample, const QString& folder)
{
    QStringList arguments = line.split(u' ', Qt::SkipEmptyParts);
    for (QString& argument : arguments) {
        argument.replace(u"SAMPLE"_s, sample).replace(u"FOLDER"_s, folder);
    }
    return arguments;
}

} // namespace

void TestCommandLine::helps_data()
{
    QTest::addColumn<QString>("command");
    for (const QString& command : Commands) {
        QTest::newRow(command.toUtf8().constData()) << command;
    }
}

void TestCommandLine::helps()
{
    QFETCH(const QString, command);
    const auto result = runProgram({command, u"--help"_s});
    QCOMPARE(result.status, 0);
    QVERIFY(result.out.contains("FILE"));
    QVERIFY(result.out.contains("--json"));
    QCOMPARE(runProgram({command, u"-h"_s}).out, result.out);
}

void TestCommandLine::overview()
{
    const auto result = runProgram({u"--help"_s});
    QCOMPARE(result.status, 0);
    for (const QString& command : Commands) {
        QVERIFY2(result.out.contains("\n  " + command.toUtf8() + ' '), qPrintable(command));
    }
}

void TestCommandLine::wrongUsage_data()
{
    QTest::addColumn<QString>("line");
    for (const QString& command : Commands) {
        QTest::newRow((command + u" without arguments"_s).toUtf8().constData()) << command;
        QTest::newRow((command + u" --bogus"_s).toUtf8().constData()) << command + u" SAMPLE --bogus"_s;
    }
    for (const char* line : {"figures SAMPLE",
                             "figures SAMPLE --year",
                             "figures SAMPLE --year abc",
                             "figures SAMPLE --year 20244",
                             "figures SAMPLE --year 2024 --by moon",
                             "figures SAMPLE other --year 2024",
                             "trace SAMPLE --year 2024",
                             "trace SAMPLE schools",
                             "trace SAMPLE schools extra --year 2024",
                             "records SAMPLE",
                             "records SAMPLE nosuch",
                             "records SAMPLE school --format pdf",
                             "records SAMPLE school --format xlsx",
                             "records SAMPLE school extra",
                             "import SAMPLE",
                             "import SAMPLE x.csv --on-conflict maybe",
                             "import SAMPLE x.csv --type nosuch",
                             "import SAMPLE x.csv --year x",
                             "enter SAMPLE",
                             "enter SAMPLE extra --year 2024",
                             "table SAMPLE --year 2024 --out FOLDER/t.csv",
                             "table SAMPLE key_indicators --year 2024",
                             "table SAMPLE key_indicators --year 2024 --out FOLDER/t.doc",
                             "table SAMPLE key_indicators --out FOLDER/t.csv",
                             "dashboard SAMPLE --year 2024",
                             "dashboard SAMPLE --year 2024 --out FOLDER/d.jpg",
                             "dashboard SAMPLE --year 2024 --out FOLDER/d.png --size 10x10",
                             "dashboard SAMPLE --year 2024 --out FOLDER/d.png --size 9000x9000 --scale 8",
                             "dashboard SAMPLE --year 2024 --out FOLDER/d.png --scale 0",
                             "history SAMPLE --limit abc",
                             "history SAMPLE --limit 0",
                             "history SAMPLE --limit -1",
                             "history SAMPLE extra",
                             "verify SAMPLE extra",
                             "init FOLDER/a.edb FOLDER/b.edb",
                             "imprt SAMPLE x.csv",
                             "--json verify SAMPLE"}) {
        addLine(line);
    }
}

void TestCommandLine::wrongUsage()
{
    QFETCH(const QString, line);
    const auto arguments = argumentsOf(line, m_place.sample(), m_place.path(u""_s));
    const auto result = runProgram(arguments);
    QCOMPARE(result.status, 2);
    QVERIFY2(result.out.isEmpty(), "a message does not belong to the results");
    QVERIFY(!result.err.trimmed().isEmpty());
    if (Commands.contains(arguments.first())) {
        const auto json = runProgram(QStringList(arguments) << u"--json"_s);
        QCOMPARE(json.status, 2);
        QVERIFY(!json.error().value("message"_L1).toString().isEmpty());
    }
}

void TestCommandLine::fileFails_data()
{
    QTest::addColumn<QString>("line");
    for (const char* line : {"init SAMPLE",
                             "init /proc/x.edb",
                             "init FOLDER",
                             "init FOLDER/no/x.edb",
                             "verify FOLDER/none.edb",
                             "verify FOLDER",
                             "figures FOLDER/none.edb --year 2024",
                             "history FOLDER/none.edb",
                             "records FOLDER/none.edb school",
                             "trace FOLDER/none.edb schools --year 2024",
                             "import FOLDER/none.edb x.csv",
                             "import SAMPLE FOLDER/none.csv --type values",
                             "import SAMPLE FOLDER --type values",
                             "enter FOLDER/none.edb --year 2024",
                             "records SAMPLE award --out /proc/r.csv",
                             "records SAMPLE award --out /proc/r.json",
                             "records SAMPLE award --out FOLDER --format xlsx",
                             "table SAMPLE key_indicators --year 2024 --out /proc/t.csv",
                             "table SAMPLE key_indicators --year 2024 --out /proc/t.xlsx",
                             "dashboard SAMPLE --year 2024 --out /proc/d.png"}) {
        addLine(line);
    }
}

void TestCommandLine::fileFails()
{
    QFETCH(const QString, line);
    const auto arguments = argumentsOf(line, m_place.sample(), m_place.path(u""_s));
    const auto result = runProgram(arguments);
    QCOMPARE(result.status, 3);
    QVERIFY(result.out.isEmpty());
    QVERIFY(!result.err.trimmed().isEmpty());
    const auto json = runProgram(QStringList(arguments) << u"--json"_s);
    QCOMPARE(json.status, 3);
    QVERIFY(json.object().contains("errors"_L1) || json.object().contains("files"_L1));
}

void TestCommandLine::dataFails_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("named");
    QTest::newRow("figures") << u"figures SAMPLE --year 2024 --code nosuch"_s << u"nosuch"_s;
    QTest::newRow("trace") << u"trace SAMPLE nosuch --year 2024"_s << u"nosuch"_s;
    QTest::newRow("table") << u"table SAMPLE nosuch --year 2024 --out FOLDER/t.csv"_s << u"nosuch"_s;
    QTest::newRow("dashboard") << u"dashboard SAMPLE nosuch --year 2024 --out FOLDER/d.png"_s << u"nosuch"_s;
}

void TestCommandLine::dataFails()
{
    QFETCH(const QString, line);
    QFETCH(const QString, named);
    const auto arguments = argumentsOf(line, m_place.sample(), m_place.path(u""_s));
    const auto result = runProgram(arguments);
    QCOMPARE(result.status, 1);
    QVERIFY(result.out.isEmpty());
    QVERIFY(result.err.contains(named));
    QVERIFY(runProgram(QStringList(arguments) << u"--json"_s)
                .error()
                .value("message"_L1)
                .toString()
                .contains(named));
    QVERIFY(!QFile::exists(m_place.path(u"t.csv"_s)) && !QFile::exists(m_place.path(u"d.png"_s)));
}

void TestCommandLine::refusesBadDatabases_data()
{
    QTest::addColumn<int>("kept"); // bytes of the sample; −1: another program's database
    QTest::newRow("empty") << 0;
    QTest::newRow("header only") << 100;
    QTest::newRow("first page") << 4096;
    QTest::newRow("half") << 500'000;
    QTest::newRow("no database") << -1;
}

void TestCommandLine::refusesBadDatabases()
{
    QFETCH(const int, kept);
    QFile sample(m_place.sample());
    QVERIFY(sample.open(QIODevice::ReadOnly));
    const QByteArray content = kept < 0 ? QByteArray("name,number\nx,1\n") : sample.read(kept);
    const QString path = m_place.write(u"bad.edb"_s, content);
    for (const char* line : {"verify FOLDER/bad.edb", "figures FOLDER/bad.edb --year 2024",
                             "import FOLDER/bad.edb x.csv", "enter FOLDER/bad.edb --year 2024"}) {
        const auto result = runProgram(argumentsOf(QString::fromLatin1(line), {}, m_place.path(u""_s)));
        QCOMPARE(result.status, 3);
        QVERIFY(!result.err.isEmpty());
    }
    QFile after(path);
    QVERIFY(after.open(QIODevice::ReadOnly));
    QCOMPARE(after.readAll(), content); // never a new empty database in its place
}

void TestCommandLine::opensNoWindowWithoutDisplay_data()
{
    QTest::addColumn<QString>("line");
    QTest::newRow("no file") << u""_s;
    QTest::newRow("a file") << u"SAMPLE"_s;
}

void TestCommandLine::opensNoWindowWithoutDisplay()
{
    QFETCH(const QString, line);
    const auto result = runProgram(argumentsOf(line, m_place.sample(), {}));
    QCOMPARE(result.status, 2);
    QVERIFY(result.err.contains(u"display"_s));
}

void TestCommandLine::fullDisk()
{
    QProcess process;
    prepareProgram(process, {u"figures"_s, m_place.sample(), u"--year"_s, u"2024"_s});
    process.setStandardOutputFile(u"/dev/full"_s);
    process.start();
    QCOMPARE(finish(process).status, 3);
}

void TestCommandLine::readerGoesAway()
{
    QProcess process;
    prepareProgram(process, {u"figures"_s, m_place.sample(), u"--year"_s, u"2024"_s, u"--by"_s, u"school"_s});
    process.start();
    process.closeReadChannel(QProcess::StandardOutput);
    QVERIFY(process.waitForFinished(60'000));
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
}

void TestCommandLine::initMakesAPrivateFile()
{
    const QString path = m_place.path(u"fresh.edb"_s);
    QCOMPARE(runProgram({u"init"_s, path}).status, 0);
    QCOMPARE(QFile::permissions(path) & ~(QFile::ReadUser | QFile::WriteUser),
             QFile::ReadOwner | QFile::WriteOwner);
    QCOMPARE(runProgram({u"verify"_s, path}).status, 0);
}

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_commandline.moc"
