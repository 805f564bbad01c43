// Workbooks out, changed as schools change them, and back.

#include "program.h"

#include <QStandardPaths>

namespace {

const QString Primary = u"2133990091"_s;
const QString Script = QStringLiteral(SOURCE_DIR "/tests/cli/returned.py");

QString textsOf(const QJsonObject& file)
{
    return QString::fromUtf8(QJsonDocument(file).toJson(QJsonDocument::Compact));
}

} // namespace

class TestCollectBack : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void changedInEveryWay_data();
    void changedInEveryWay();
    void refused_data();
    void refused();
    void wholeRound();
    void wrongCellsAreMarked();
    void libreOfficeSavesIt();

private:
    QString returned(const QString& name, const QStringList& actions) const;
    ProgramResult merge(const QStringList& more) const
    {
        return runProgram(
            QStringList{u"collect"_s, m_database, u"merge"_s, u"--year"_s, u"2024"_s, u"--json"_s} + more);
    }

    Workplace m_place;
    QString m_database;
    QString m_book;
};

void TestCollectBack::init()
{
    m_database = m_place.sample();
    const ProgramResult made =
        runProgram({u"collect"_s, m_database, u"make"_s, u"--year"_s, u"2024"_s, u"--schools"_s, Primary,
                    u"--out"_s, m_place.path(u"out"_s), u"--json"_s});
    m_book = made.file().value("file"_L1).toString();
    QVERIFY(QFile::exists(m_book));
    QDir(m_place.path(u"back"_s)).removeRecursively();
    QDir().mkpath(m_place.path(u"back"_s));
}

/// The path of the workbook as the school made it.
QString TestCollectBack::returned(const QString& name, const QStringList& actions) const
{
    const QString path = m_place.path(u"back/"_s + name);
    QProcess process;
    process.start(u"/usr/bin/python3"_s, QStringList{Script, path, m_book} + actions);
    if (!process.waitForFinished(60'000) || process.exitCode() != 0) {
        qWarning("%s", process.readAllStandardError().constData());
    }
    return path;
}

void TestCollectBack::changedInEveryWay_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QStringList>("actions");

    const QString set = u"set:screened=812"_s;
    QTest::newRow("as it is") << u"a.xlsx"_s << QStringList{set};
    QTest::newRow("row inserted") << u"a.xlsx"_s << QStringList{set, u"row:screened"_s};
    QTest::newRow("column inserted") << u"a.xlsx"_s << QStringList{set, u"column"_s};
    QTest::newRow("sheets renamed") << u"a.xlsx"_s << QStringList{set, u"rename"_s};
    QTest::newRow("hidden sheet shown") << u"a.xlsx"_s << QStringList{set, u"unhide"_s};
    QTest::newRow("hidden sheet altered") << u"a.xlsx"_s << QStringList{set, u"alter"_s};
    QTest::newRow("copied into a new workbook") << u"新建表格.xlsx"_s << QStringList{set, u"copy"_s};
    QTest::newRow("copied without cover")
        << Primary + u"-2024.xlsx"_s << QStringList{set, u"copy"_s, u"nocover"_s};
    QTest::newRow("codes deleted") << u"a.xlsx"_s << QStringList{set, u"nocode"_s};
    QTest::newRow("a row deleted") << u"a.xlsx"_s << QStringList{set, u"delete:myopic"_s};
}

void TestCollectBack::changedInEveryWay()
{
    QFETCH(QString, name);
    QFETCH(QStringList, actions);
    const ProgramResult result = merge({returned(name, actions)});
    QVERIFY2(result.status == 0, qPrintable(textsOf(result.file())));
    QCOMPARE(result.file().value("school"_L1).toString(), Primary);
    QCOMPARE(result.file().value("status"_L1).toString(), u"taken"_s);
    QCOMPARE(result.file().value("changed"_L1).toInt(), 1);
    QCOMPARE(result.file().value("added"_L1).toInt(), 0);
}

void TestCollectBack::refused_data()
{
    QTest::addColumn<QStringList>("actions");
    QTest::addColumn<QString>("status");
    QTest::addColumn<QString>("message");

    QTest::newRow("year") << QStringList{u"mark:year=2023"_s} << u"refused"_s << u"for 2023"_s;
    QTest::newRow("database") << QStringList{u"mark:database=abc"_s} << u"refused"_s << u"another database"_s;
    QTest::newRow("column gone") << QStringList{u"nothisyear:screened"_s} << u"refused"_s << u"本年数"_s;
    QTest::newRow("twice") << QStringList{u"twice:screened=3"_s} << u"refused"_s
                           << u"stands in this file twice"_s;
    QTest::newRow("no number") << QStringList{u"set:screened=很多"_s} << u"refused"_s << u"not a number"_s;
    QTest::newRow("nobody") << QStringList{u"copy"_s, u"nocover"_s} << u"doubt"_s << u"which school"_s;
}

void TestCollectBack::refused()
{
    QFETCH(QStringList, actions);
    QFETCH(QString, message);
    const qint64 before = historyLength(m_database);
    const ProgramResult result = merge({returned(u"a.xlsx"_s, actions)});
    QCOMPARE(result.status, 1);
    QTEST(result.file().value("status"_L1).toString(), "status");
    QVERIFY2(textsOf(result.file()).contains(message), qPrintable(textsOf(result.file())));
    QCOMPARE(historyLength(m_database), before);
}

void TestCollectBack::wholeRound()
{
    const auto missing = [&] {
        return runProgram({u"collect"_s, m_database, u"missing"_s, u"--year"_s, u"2024"_s, u"--json"_s})
            .array()
            .size();
    };
    const auto owing = missing();
    const qint64 before = historyLength(m_database);
    returned(u"a.xlsx"_s, {u"set:screened=812"_s, u"set:myopic=无"_s, u"award:书香校园=本校"_s});
    const QString folder = m_place.path(u"back"_s);
    const ProgramResult dry = merge({u"--dry-run"_s, folder});
    QCOMPARE(dry.status, 0);
    QCOMPARE(dry.file().value("status"_L1).toString(), u"ready"_s);
    QCOMPARE(dry.file().value("changed"_L1).toInt(), 2);
    QCOMPARE(dry.file().value("added"_L1).toInt(), 1);
    QCOMPARE(historyLength(m_database), before);
    QCOMPARE(merge({folder}).status, 0);
    QCOMPARE(historyLength(m_database), before + 5); // two values, the award, the return, its evidence
    QCOMPARE(missing(), owing - 1);
    QCOMPARE(runProgram({u"verify"_s, m_database}).status, 0);
    const ProgramResult again = merge({folder});
    QCOMPARE(again.status, 0);
    QCOMPARE(again.file().value("status"_L1).toString(), u"duplicate"_s);
    QCOMPARE(merge({folder, u"/nowhere/x.xlsx"_s}).status, 3);
    QCOMPARE(merge({}).status, 2);
    const ProgramResult other =
        runProgram({u"collect"_s, m_database, u"merge"_s, u"--year"_s, u"2030"_s, u"--json"_s, folder});
    QCOMPARE(other.status, 1);
    QVERIFY2(textsOf(other.file()).contains(u"There is no year 2030"_s), other.out.constData());
}

void TestCollectBack::wrongCellsAreMarked()
{
    const QString path = returned(u"a.xlsx"_s, {u"set:screened=很多"_s, u"set:myopic=7"_s});
    const QString folder = m_place.path(u"returns"_s);
    QCOMPARE(merge({path, u"--returns"_s, folder}).status, 1);
    QProcess process;
    process.start(u"/usr/bin/python3"_s,
                  {QStringLiteral(SOURCE_DIR "/tests/cli/workbook.py"), folder + u"/a.xlsx"_s});
    QVERIFY(process.waitForFinished(60'000));
    QJsonObject cells;
    for (const QJsonValue& sheet :
         QJsonDocument::fromJson(process.readAllStandardOutput()).object()["sheets"_L1].toArray()) {
        if (sheet["name"_L1].toString() == u"学生健康"_s) {
            cells = sheet["cells"_L1].toObject();
        }
    }
    QCOMPARE(cells["E4"_L1]["text"_L1].toString(), u"很多"_s);
    QVERIFY(cells["E4"_L1]["comment"_L1].toString().contains(u"很多"_s));
    QCOMPARE(cells["E5"_L1]["text"_L1].toString(), u"7"_s);
    QCOMPARE(cells["E5"_L1]["comment"_L1].toString(), QString());
}

void TestCollectBack::libreOfficeSavesIt()
{
    QVERIFY2(!QStandardPaths::findExecutable(u"soffice"_s).isEmpty(), "tools/setup installs LibreOffice");
    const QString path = returned(u"a.xlsx"_s, {u"set:screened=812"_s});
    const QString folder = m_place.path(u"saved"_s);
    QProcess process;
    process.start(u"soffice"_s, {u"-env:UserInstallation=file://"_s + m_place.path(u"office"_s),
                                 u"--headless"_s, u"--convert-to"_s, u"xlsx"_s, u"--outdir"_s, folder, path});
    QVERIFY(process.waitForFinished(120'000));
    const ProgramResult result = merge({folder});
    QVERIFY2(result.status == 0, qPrintable(textsOf(result.file())));
    QCOMPARE(result.file().value("changed"_L1).toInt(), 1);
    QVERIFY(result.file().value("notes"_L1).toArray().isEmpty());
}

QTEST_GUILESS_MAIN(TestCollectBack)
#include "tst_collectback.moc"
