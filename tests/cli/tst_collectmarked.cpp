// A refused workbook goes back as it came, with what is wrong marked in it, and comes again corrected.

#include "program.h"

#include <QStandardPaths>

namespace {

const QString Primary = u"2133990091"_s;
const QString Health = u"学生健康"_s;
const QString Folder = QStringLiteral(SOURCE_DIR "/tests/cli/");
const QString Red = u"FFFF9B9B"_s;

QByteArray python(const QStringList& arguments)
{
    QProcess process;
    process.start(u"/usr/bin/python3"_s, arguments);
    if (!process.waitForFinished(60'000) || process.exitCode() != 0) {
        qWarning("%s", process.readAllStandardError().constData());
    }
    return process.readAllStandardOutput();
}

} // namespace

class TestCollectMarked : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cellsAreMarked_data();
    void cellsAreMarked();
    void savedByLibreOffice();
    void notesOfTheSchoolStay();
    void missingCellsAndRows();
    void correctedItIsTaken();
    void macrosStay();
    void otherFormatsGetOurForm();

private:
    QString returned(const QStringList& actions, const QString& from = {}) const;
    QString converted(const QString& path, const QString& format, const QString& folder = u"office"_s) const;
    ProgramResult merge(const QStringList& more) const
    {
        return runProgram(
            QStringList{u"collect"_s, m_database, u"merge"_s, u"--year"_s, u"2024"_s, u"--json"_s} + more);
    }
    /// What the returned workbook of this received one says more.
    QJsonObject marked(const QString& received) const;

    Workplace m_place;
    QString m_database;
    QString m_book;
};

void TestCollectMarked::init()
{
    m_database = m_place.sample();
    for (const QString& folder : {u"back"_s, u"returns"_s, u"office"_s}) {
        QDir(m_place.path(folder)).removeRecursively();
    }
    QDir().mkpath(m_place.path(u"back"_s));
    const ProgramResult made =
        runProgram({u"collect"_s, m_database, u"make"_s, u"--year"_s, u"2024"_s, u"--schools"_s, Primary,
                    u"--out"_s, m_place.path(u"out"_s), u"--json"_s});
    m_book = made.file().value("file"_L1).toString();
    QVERIFY(QFile::exists(m_book));
}

QString TestCollectMarked::returned(const QStringList& actions, const QString& from) const
{
    const QString path = m_place.path(u"back/a.xlsx"_s);
    python(QStringList{Folder + u"returned.py"_s, path, from.isEmpty() ? m_book : from} + actions);
    return path;
}

QString TestCollectMarked::converted(const QString& path, const QString& format, const QString& to) const
{
    const QString folder = m_place.path(to);
    QProcess process;
    process.start(u"soffice"_s, {u"-env:UserInstallation=file://"_s + m_place.path(u"profile"_s),
                                 u"--headless"_s, u"--convert-to"_s, format, u"--outdir"_s, folder, path});
    process.waitForFinished(240'000);
    return folder + u'/' + QFileInfo(path).completeBaseName() + u'.' + format;
}

QJsonObject TestCollectMarked::marked(const QString& received) const
{
    const QString folder = m_place.path(u"returns"_s);
    if (merge({received, u"--returns"_s, folder}).status != 1) {
        return {};
    }
    return QJsonDocument::fromJson(
               python({Folder + u"marked.py"_s, received, folder + u'/' + QFileInfo(received).fileName()}))
        .object();
}

void TestCollectMarked::cellsAreMarked_data()
{
    QTest::addColumn<QString>("saved");
    QTest::addColumn<QStringList>("actions");
    QTest::addColumn<QString>("cell");

    const QString set = u"set:screened=很多"_s;
    QTest::newRow("openpyxl") << QString() << QStringList{set} << u"E4"_s;
    QTest::newRow("column inserted") << QString() << QStringList{set, u"column"_s} << u"F4"_s;
    QTest::newRow("row inserted") << QString() << QStringList{set, u"row:screened"_s} << u"E5"_s;
    QTest::newRow("libxlsxwriter") << u"raw"_s << QStringList{} << u"E4"_s;
    QTest::newRow("prefixes") << u"prefixed"_s << QStringList{} << u"E4"_s;
}

void TestCollectMarked::cellsAreMarked()
{
    QFETCH(QString, saved);
    QFETCH(QStringList, actions);
    QFETCH(QString, cell);
    QString path = m_place.path(u"back/a.xlsx"_s);
    if (saved.isEmpty()) {
        path = returned(actions);
    } else {
        python({Folder + u"marked.py"_s, saved, m_book, path, Health, u"E4"_s, u"很多"_s});
    }
    const QJsonObject told = marked(path);
    const QJsonObject marks = told["marks"_L1].toObject();
    QCOMPARE(marks.keys(), QStringList({Health + u'!' + cell, u"封面!A1"_s}));
    const QJsonObject mark = marks[Health + u'!' + cell].toObject();
    QCOMPARE(mark["fill"_L1].toString(), Red);
    QVERIFY(mark["note"_L1].toString().contains(u"“很多” is not a number"_s));
    const QJsonObject cover = marks[u"封面!A1"_s].toObject();
    QCOMPARE(cover["fill"_L1].toString(), QString());
    QVERIFY(cover["note"_L1].toString().contains(Health + u'!' + cell + u" “很多”"_s));
    QCOMPARE(told["other"_L1].toArray(), QJsonArray());
    QCOMPARE(told["lost"_L1].toArray(), QJsonArray());
    const auto changed = told["changed"_L1].toArray();
    QVERIFY2(changed.size() <= 6, QJsonDocument(changed).toJson().constData()); // two sheets and their links
}

void TestCollectMarked::savedByLibreOffice()
{
    QVERIFY2(!QStandardPaths::findExecutable(u"soffice"_s).isEmpty(), "tools/setup installs LibreOffice");
    const QString path = converted(returned({u"set:screened=很多"_s}), u"xlsx"_s);
    const QJsonObject told = marked(path);
    QCOMPARE(told["marks"_L1].toObject().keys(), QStringList({Health + u"!E4"_s, u"封面!A1"_s}));
    QCOMPARE(told["other"_L1].toArray(), QJsonArray());
    // It reads what we give back, and keeps the marks.
    const QString back = m_place.path(u"returns/a.xlsx"_s);
    const QJsonObject again = QJsonDocument::fromJson(python({Folder + u"marked.py"_s, path,
                                                              converted(back, u"xlsx"_s, u"again"_s)}))
                                  .object();
    const QJsonObject kept = again["marks"_L1].toObject()[Health + u"!E4"_s].toObject();
    QCOMPARE(kept["fill"_L1].toString(), Red);
    QVERIFY(kept["note"_L1].toString().contains(u"“很多” is not a number"_s));
}

void TestCollectMarked::notesOfTheSchoolStay()
{
    const QString path =
        returned({u"set:screened=很多"_s, u"note:screened=问过医院"_s, u"note:myopic=待核"_s});
    const QJsonObject told = marked(path);
    const QJsonObject marks = told["marks"_L1].toObject();
    QCOMPARE(marks.keys(), QStringList({Health + u"!E4"_s, u"封面!A1"_s})); // that of E5 is as it was
    const QString note = marks[Health + u"!E4"_s].toObject()["note"_L1].toString();
    QVERIFY2(note.startsWith(u"“很多”"_s) && note.endsWith(u"问过医院"_s), qPrintable(note));
    QCOMPARE(told["other"_L1].toArray(), QJsonArray());
}

void TestCollectMarked::missingCellsAndRows()
{
    const QJsonObject told = marked(returned({u"far"_s}));
    QCOMPARE(told["marks"_L1].toObject().keys(), QStringList({Health + u"!E200"_s, u"封面!A1"_s}));
    QCOMPARE(told["other"_L1].toArray(), QJsonArray());
}

void TestCollectMarked::correctedItIsTaken()
{
    const QString back = m_place.path(u"returns/a.xlsx"_s);
    QCOMPARE(marked(returned({u"set:screened=很多"_s}))["lost"_L1].toArray(), QJsonArray());
    QCOMPARE(merge({back}).status, 1); // as it is it is still wrong
    const ProgramResult result = merge({returned({u"set:screened=812"_s}, back)});
    QCOMPARE(result.status, 0);
    QCOMPARE(result.file().value("status"_L1).toString(), u"taken"_s);
    QCOMPARE(result.file().value("school"_L1).toString(), Primary);
    QCOMPARE(result.file().value("notes"_L1).toArray(), QJsonArray()); // the hidden sheet is whole
}

void TestCollectMarked::macrosStay()
{
    const QString path = returned({u"set:screened=很多"_s});
    const QString macros = m_place.path(u"back/a.xlsm"_s);
    python({u"-c"_s,
            u"import shutil,sys,zipfile\nshutil.copy(*sys.argv[1:3])\n"
            "zipfile.ZipFile(sys.argv[2],'a').writestr('xl/vbaProject.bin', bytes(range(256)))"_s,
            path, macros});
    const QJsonObject told = marked(macros);
    QVERIFY(told["marks"_L1].toObject().contains(Health + u"!E4"_s));
    QCOMPARE(told["lost"_L1].toArray(), QJsonArray());
    QVERIFY(!told["changed"_L1].toArray().contains(u"xl/vbaProject.bin"_s));
}

void TestCollectMarked::otherFormatsGetOurForm()
{
    const QString path = converted(returned({u"set:screened=很多"_s}), u"xls"_s);
    const QString folder = m_place.path(u"returns"_s);
    QCOMPARE(merge({path, u"--returns"_s, folder}).status, 1);
    QCOMPARE(QDir(folder).entryList(QDir::Files), QStringList{u"a.xlsx"_s});
    const QJsonObject told =
        QJsonDocument::fromJson(python({Folder + u"marked.py"_s, m_book, folder + u"/a.xlsx"_s})).object();
    const QJsonObject mark = told["marks"_L1].toObject()[Health + u"!E4"_s].toObject();
    QVERIFY(mark["note"_L1].toString().contains(u"“很多” is not a number"_s));
}

QTEST_GUILESS_MAIN(TestCollectMarked)
#include "tst_collectmarked.moc"
