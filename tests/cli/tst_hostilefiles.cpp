// Files under wrong names or of other kinds, protected by passwords, and what is no file; a reader that dies.

#include "cli/hostileplace.h"
#include "odsfixture.h"
#include "xlsfixture.h"
#include "xlsxfixture.h"

#include <sys/stat.h>

#include <unistd.h>

class TestHostileFiles : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_place.begin(); }
    void contentDecides_data();
    void contentDecides();
    void refusesOtherKinds_data();
    void refusesOtherKinds();
    void refusesPasswords_data();
    void refusesPasswords();
    void refusesWhatIsNoFile_data();
    void refusesWhatIsNoFile();
    void largeText_data();
    void largeText();
    void aDeadReaderIsReplaced();
    void cleanupTestCase() { QCOMPARE(m_place.verified(), QString()); }

private:
    QString reader(pid_t program) const;

    HostilePlace m_place;
};

static QByteArray valueLine(const QByteArray& value = "401")
{
    return Kindergarten.toUtf8() + ",students_kg,2024," + value + "\n";
}

void TestHostileFiles::contentDecides_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("xlsx named csv") << u"a.csv"_s;
    QTest::newRow("xlsx named xls") << u"a.xls"_s;
    QTest::newRow("xlsx without ending") << u"a"_s;
    QTest::newRow("xlsx named jpg") << u"a.jpg"_s;
}

void TestHostileFiles::contentDecides()
{
    QFETCH(const QString, name);
    XlsxFixture fixture;
    QByteArray rows;
    for (const QByteArray& line : {QByteArray("school,measure,year,value"), valueLine().trimmed()}) {
        rows += "<row>";
        for (const QByteArray& field : line.split(',')) {
            rows += "<c t='inlineStr'><is><t>" + field + "</t></is></c>";
        }
        rows += "</row>";
    }
    fixture.sheetData(rows);
    QVERIFY(fixture.save(m_place.path(name)));
    QCOMPARE(m_place.taking(m_place.path(name)), QString());
    const QByteArray csv = HostilePlace::Header + valueLine("402");
    QCOMPARE(m_place.taking(m_place.write(u"b.xlsx"_s, csv)), QString());
    const auto texts = [](int row, const QStringList& cells) {
        QByteArray records;
        for (int i = 0; i < cells.size(); ++i) {
            records += XlsFixture::record(0x0204, XlsFixture::place(row, i) + XlsFixture::text(cells[i]));
        }
        return records;
    };
    XlsFixture()
        .sheet(u"values"_s, texts(0, {u"school"_s, u"measure"_s, u"value"_s})
                                + texts(1, {Kindergarten, u"students_kg"_s, u"403"_s}))
        .save(m_place.path(u"c.xlsx"_s));
    QCOMPARE(m_place.taking(m_place.path(u"c.xlsx"_s)), QString());
}

void TestHostileFiles::refusesOtherKinds_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("said");

    const QByteArray jpeg("\xFF\xD8\xFF\xE0\0\x10JFIF\0\1\1\0\0\1\0\1\0\0\xFF\xDB\0\x43\0", 25);
    QTest::newRow("jpeg") << u"a.xlsx"_s << jpeg << u"picture"_s;
    QTest::newRow("png") << u"a.csv"_s << QByteArray("\x89PNG\r\n\x1A\n\0\0\0\rIHDR", 16) << u"picture"_s;
    QTest::newRow("pdf") << u"a.xlsx"_s << QByteArray("%PDF-1.7\n%\xE2\xE3\xCF\xD3\n") << u"PDF"_s;
    QTest::newRow("web page") << u"a.xls"_s << QByteArray("\xEF\xBB\xBF<html><table><tr><td>1")
                              << u"web page"_s;
    QTest::newRow("page in old encoding")
        << u"a.xls"_s << QByteArray("<META charset=gb2312>\n<TABLE><TR><TD>\xD3\xF1") << u"web page"_s;
    QTest::newRow("xml") << u"a.xls"_s << QByteArray("<?xml version='1.0'?><Workbook/>") << u"XML"_s;
    QTest::newRow("empty") << u"a.xlsx"_s << QByteArray() << u"empty"_s;
    QTest::newRow("rar") << u"a.xlsx"_s << QByteArray("Rar!\x1A\x07\0\xCF\x90s", 10) << u"archive"_s;
    QTest::newRow("7z") << u"a.csv"_s << QByteArray("7z\xBC\xAF\x27\x1C\0\4\1\2", 10) << u"archive"_s;
    QTest::newRow("gzip") << u"a.csv"_s << QByteArray("\x1F\x8B\x08\0\1\2\3\4", 8) << u"archive"_s;
    QTest::newRow("program") << u"a.csv"_s
                             << QByteArray("\x7F"
                                           "ELF\2\1\1\0\0\0",
                                           10)
                             << u"Line 1"_s;
    QTest::newRow("only blanks") << u"a.csv"_s << QByteArray(" \r\n\t\n") << u"no table"_s;
}

void TestHostileFiles::refusesOtherKinds()
{
    QFETCH(const QString, name);
    QFETCH(const QByteArray, content);
    QFETCH(const QString, said);
    QCOMPARE(m_place.refusal(m_place.write(name, content), said), QString());
}

void TestHostileFiles::refusesPasswords_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("xlsx") << u"a.xlsx"_s;
    QTest::newRow("xls") << u"a.xls"_s;
    QTest::newRow("ods") << u"a.ods"_s;
}

void TestHostileFiles::refusesPasswords()
{
    QFETCH(const QString, name);
    const QString file = m_place.path(name);
    if (name == u"a.xlsx"_s) {
        const QByteArray some(5000, 'x');
        XlsFixture::saveStreams(file, {{u"EncryptedPackage"_s, some}, {u"EncryptionInfo"_s, some}});
    } else if (name == u"a.xls"_s) {
        XlsFixture().globals(XlsFixture::record(0x002F, XlsFixture::u16(1))).save(file);
    } else {
        OdsFixture fixture({});
        fixture.setPart("META-INF/manifest.xml",
                        "<manifest><file-entry><encryption-data/></file-entry></manifest>");
        fixture.setPart("content.xml", QByteArray(2000, '\x9D'));
        QVERIFY(fixture.save(file));
    }
    QCOMPARE(m_place.refusal(file, u"password"_s), QString());
}

void TestHostileFiles::refusesWhatIsNoFile_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("said");
    QTest::newRow("folder") << m_place.path(u"folder"_s) << u"folder"_s;
    QTest::newRow("pipe") << m_place.path(u"pipe"_s) << u"pipe"_s;
    QTest::newRow("/dev/zero") << u"/dev/zero"_s << u"device"_s;
    QTest::newRow("/dev/full") << u"/dev/full"_s << u"device"_s;
    QTest::newRow("/dev/stdin") << u"/dev/stdin"_s << u"device"_s;
    QTest::newRow("link to itself") << m_place.path(u"link"_s) << u"cannot be read"_s;
    QTest::newRow("missing") << m_place.path(u"missing.csv"_s) << u"No such file"_s;
}

void TestHostileFiles::refusesWhatIsNoFile()
{
    QFETCH(const QString, name);
    QFETCH(const QString, said);
    QDir().mkpath(m_place.path(u"folder"_s));
    mkfifo(QFile::encodeName(m_place.path(u"pipe"_s)).constData(), 0600);
    QFile::link(m_place.path(u"link"_s), m_place.path(u"link"_s));
    QCOMPARE(m_place.refusal(name, said, 3), QString());
}

void TestHostileFiles::largeText_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<int>("lines");
    QTest::addColumn<QString>("said"); // nothing: it is taken

    const QByteArray header = HostilePlace::Header;
    QTest::newRow("a million equal rows") << header << valueLine() << 1'000'000 << QString();
    QTest::newRow("a million wrong rows")
        << header << QByteArray("nowhere,students_kg,2024,1\n") << 1'000'000 << u"no such school"_s;
    QTest::newRow("a million rows of anything")
        << QByteArray() << QByteArray("a,b,c,d,e\n") << 1'000'000 << u"No header row"_s;
    QTest::newRow("one line") << header << QByteArray("abcdefgh").repeated(1000) << 25'000 << u"longer"_s;
    QTest::newRow("one quotation") << header + "\"" << QByteArray("abcdefg\n").repeated(1000) << 25'000
                                   << u"never closed"_s;
    QTest::newRow("one record of commas") << QByteArray() << QByteArray(1000, ',') << 100'000 << u"longer"_s;
    QTest::newRow("blank lines") << header << QByteArray(1000, '\n') << 200'000 << QString();
    QTest::newRow("more than can be held") << header << QByteArray(10, 'x').repeated(1000) + ",b\n"
                                           << 60'000 << u"larger than can be taken"_s;
}

void TestHostileFiles::largeText()
{
    QFETCH(const QByteArray, head);
    QFETCH(const QByteArray, line);
    QFETCH(const int, lines);
    QFETCH(const QString, said);
    QFile file(m_place.path(u"large.csv"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(head);
    for (int i = 0; i < lines; ++i) {
        file.write(line);
    }
    file.close();
    QCOMPARE(said.isEmpty() ? m_place.taking(file.fileName()) : m_place.refusal(file.fileName(), said),
             QString());
    file.remove();
}

/// The process id of the reader that the program has started; empty when there is none yet.
QString TestHostileFiles::reader(pid_t program) const
{
    const QString children = u"/proc/%1/task/%1/children"_s.arg(program);
    return QString::fromLatin1(contentOf(children)).section(u' ', 0, 0).trimmed();
}

/// The reader is ended from outside while it waits for the rest of a long file: a complaint about this file,
/// and the next one is read.
void TestHostileFiles::aDeadReaderIsReplaced()
{
    QFile large(m_place.path(u"large.csv"_s));
    QVERIFY(large.open(QIODevice::WriteOnly));
    large.write(HostilePlace::Header);
    for (int i = 0; i < 300'000; ++i) {
        large.write(valueLine("401"));
    }
    large.close();
    const QString good = m_place.write(u"good.csv"_s, HostilePlace::Header + valueLine("404"));
    const QString folder = m_place.path(QString());
    const pid_t program =
        startMeasured(m_place.arguments({large.fileName(), good}, {u"--type"_s, u"values"_s}), folder);
    QString child;
    while (child.isEmpty() && waitpid(program, nullptr, WNOHANG) == 0) {
        child = reader(program);
    }
    QVERIFY(!child.isEmpty());
    kill(child.toInt(), SIGKILL);
    const MeasuredResult run = finishMeasured(program, folder);
    const QJsonArray files = run.result.object().value("files"_L1).toArray();
    QCOMPARE(run.result.status, 1);
    QCOMPARE(files[0]["status"_L1].toString(), u"refused"_s);
    QCOMPARE(files[0]["errors"_L1][0]["file"_L1].toString(), u"large.csv"_s);
    QVERIFY(files[0]["errors"_L1][0]["message"_L1].toString().contains(u"ended its reader"_s));
    QCOMPARE(files[1]["status"_L1].toString(), u"taken"_s);
    QCOMPARE(lastEntered(m_place.database()), u"404"_s);
    QCOMPARE(m_place.excess(run), QString());
}

QTEST_GUILESS_MAIN(TestHostileFiles)
#include "tst_hostilefiles.moc"
