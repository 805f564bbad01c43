// What goes out to the schools, opened by LibreOffice.

#include "workbookview.h"

#include <QStandardPaths>

class TestCollectOffice : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void takesIt();
    void checksEntries_data();
    void checksEntries();

private:
    QString bookOf(const QString& school) const;
    QString convert(const QString& path, const QString& ending) const;

    Workplace m_place;
};

void TestCollectOffice::initTestCase()
{
    QVERIFY2(!QStandardPaths::findExecutable(u"soffice"_s).isEmpty(), "tools/setup installs LibreOffice");
}

/// The path of one school's workbook.
QString TestCollectOffice::bookOf(const QString& school) const
{
    return runProgram({u"collect"_s, m_place.sample(), u"make"_s, u"--year"_s, u"2024"_s, u"--out"_s,
                       m_place.path(u"out"_s), u"--json"_s, u"--schools"_s, school})
        .file()
        .value("file"_L1)
        .toString();
}

/// Gives the path of what LibreOffice made.
QString TestCollectOffice::convert(const QString& path, const QString& ending) const
{
    const QString folder = m_place.path(u"converted"_s);
    QProcess process;
    process.start(u"soffice"_s, {u"-env:UserInstallation=file://"_s + m_place.path(u"office"_s),
                                 u"--headless"_s, u"--convert-to"_s, ending, u"--outdir"_s, folder, path});
    process.waitForFinished(120'000);
    return folder + u'/' + QFileInfo(path).completeBaseName() + u'.' + ending.section(u':', 0, 0);
}

void TestCollectOffice::takesIt()
{
    const QString path = bookOf(Primary);
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

void TestCollectOffice::checksEntries_data()
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

void TestCollectOffice::checksEntries()
{
    QFETCH(QString, school);
    QFETCH(QString, form);
    QFETCH(QString, measure);
    QFETCH(QByteArray, typed);
    const QString path = bookOf(school);
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

QTEST_GUILESS_MAIN(TestCollectOffice)
#include "tst_collectoffice.moc"
