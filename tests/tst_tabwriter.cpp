#include "exchange/package/zippackage.h"
#include "exchange/tabreader.h"
#include "exchange/write/tabwriter.h"

#include <QTemporaryDir>
#include <QTest>

#include <csignal>

#include <sys/resource.h>

using namespace Qt::StringLiterals;

class TestTabWriter : public QObject
{
    Q_OBJECT

private slots:
    void csvBytes();
    void comesBack_data();
    void comesBack();
    void manyRowsComeBack();
    void xlsxLooks();
    void tooLongTextIsRefused();
    void failureKeepsTheOldFile_data();
    void failureKeepsTheOldFile();
    void fullDiskKeepsTheOldFile_data();
    void fullDiskKeepsTheOldFile();
    void replacesTheOldFile();
};

static QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

static QString partOf(const QString& path, const QString& name)
{
    ZipPackage package;
    QString error = package.open(path);
    const auto part = package.part(name, &error);
    return part ? QString::fromUtf8(part->readAll()) : error;
}

static OutTable small()
{
    using enum Cell::Kind;
    return {u"学校"_s,
            {u"名称"_s, u"人数"_s, u"日期"_s},
            {{{Text, u"实验小学"_s}, {Number, u"812.50"_s, 2}, {Date, u"2024-09-01"_s}},
             {{Text, u"=1+1"_s}, {Number, u"-3"_s}, {Empty, {}}}}};
}

void TestTabWriter::csvBytes()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"out.csv"_s);
    OutTable table = small();
    table.rows.append(
        {{Cell::Kind::Text, u"a,\"b\"\nc"_s}, {Cell::Kind::Text, u"-5"_s}, {Cell::Kind::Number, u"=1"_s}});
    QCOMPARE(writeTable(path, table), QString());
    QCOMPARE(contentOf(path), "\xEF\xBB\xBF"
                                  + u"名称,人数,日期\r\n实验小学,812.50,2024-09-01\r\n'=1+1,-3,\r\n"
                                    "\"a,\"\"b\"\"\nc\",'-5,'=1\r\n"_s.toUtf8());
}

void TestTabWriter::comesBack_data()
{
    QTest::addColumn<QString>("text");

    // Separated by "|", as one to a line they would fill the page.
    const QString all =
        u"玉环|=1+1|'=1|+86|@a|\t=1|\ra|a\r\nb|\"q\"|a,b;c\td| a |001234|331021199001011234|1e5|"
        "_x0041_|_x005F_x000D_|a\u0001b|<&>|𠀀|a\uFFFEb|''|{=1}|http://a.b|2024-09-01|TRUE|\n"_s;
    const QStringList texts = all.split(u'|');
    for (const QString& text : texts) {
        QTest::newRow(text.toUtf8().toPercentEncoding().constData()) << text;
    }
}

void TestTabWriter::comesBack()
{
    QFETCH(QString, text);
    const QTemporaryDir folder;
    OutTable table = small();
    table.header[1] = text;
    table.rows.append({{}, {Cell::Kind::Text, text}});
    for (const QString& ending : {u"csv"_s, u"xlsx"_s}) {
        const QString path = folder.filePath(u"学校."_s + ending);
        QCOMPARE(writeTable(path, table), QString());
        const Workbook workbook = readWorkbook(path);
        QCOMPARE(workbook.complaints.size(), 0);
        const Sheet& sheet = workbook.sheets.first();
        QCOMPARE(sheet.name, u"学校"_s);
        QCOMPARE(sheet.rows.size(), 4);
        QCOMPARE(sheet.cell(0, 1).text, text);
        QCOMPARE(sheet.cell(3, 1), (Cell{Cell::Kind::Text, text}));
        QCOMPARE(sheet.cell(3, 0).kind, Cell::Kind::Empty);
    }
}

// Long tables take another road inside libxlsxwriter: row by row and with strings in their cells.
void TestTabWriter::manyRowsComeBack()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"out.xlsx"_s);
    OutTable table = small();
    table.rows.first()[0].text = u"a\r_x0041_"_s;
    const QVector<OutCell> row = table.rows.first();
    table.rows.insert(table.rows.size(), 80'000, row);
    QCOMPARE(writeTable(path, table), QString());
    QVERIFY(partOf(path, u"xl/worksheets/sheet1.xml"_s).contains("inlineStr"_L1));
    const Sheet sheet = readWorkbook(path).sheets.value(0);
    QCOMPARE(sheet.rows.size(), table.rows.size() + 1);
    for (const auto& cells : {sheet.rows[1], sheet.rows.last()}) {
        QCOMPARE(cells[0], (Cell{Cell::Kind::Text, u"a\r_x0041_"_s}));
        QCOMPARE(cells[1], (Cell{Cell::Kind::Number, u"812.5"_s}));
        QCOMPARE(cells[2], (Cell{Cell::Kind::Date, u"2024-09-01"_s}));
    }
}

void TestTabWriter::xlsxLooks()
{
    using enum Cell::Kind;
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"out.xlsx"_s);
    OutTable table = small();
    table.rows.append({{Date, u"2024-09-01T08:30:00"_s}, {Date, u"08:10:00"_s}, {Date, u"1899-05-01"_s}});
    table.rows.append({{Boolean, u"TRUE"_s}, {Number, u"331021199001011234"_s}, {Date, u"unknown"_s}});
    table.rows.append({{Date, u"1986-05-04"_s}, {Number, u"0.5"_s, 0}, {Error, u"#N/A"_s}});
    QCOMPARE(writeTable(path, table), QString());

    const QString xml = partOf(path, u"xl/worksheets/sheet1.xml"_s);
    QVERIFY(xml.contains("<autoFilter ref=\"A1:C6\"/>"_L1));
    QVERIFY(xml.contains("state=\"frozen\""_L1));
    const QString styles = partOf(path, u"xl/styles.xml"_s);
    QVERIFY(styles.contains("formatCode=\"yyyy\\-mm\\-dd\""_L1)
            || styles.contains("formatCode=\"yyyy-mm-dd\""_L1));
    QVERIFY(styles.contains("<b/>"_L1));

    const Sheet sheet = readWorkbook(path).sheets.value(0);
    QCOMPARE(sheet.cell(1, 1), (Cell{Number, u"812.5"_s}));
    QCOMPARE(sheet.cell(1, 2), (Cell{Date, u"2024-09-01"_s}));
    QCOMPARE(sheet.cell(2, 0), (Cell{Text, u"=1+1"_s}));
    QCOMPARE(sheet.cell(3, 0), (Cell{Date, u"2024-09-01T08:30:00"_s}));
    QCOMPARE(sheet.cell(3, 1), (Cell{Date, u"08:10:00"_s}));
    QCOMPARE(sheet.cell(3, 2), (Cell{Text, u"1899-05-01"_s}));
    QCOMPARE(sheet.cell(4, 0), (Cell{Boolean, u"TRUE"_s}));
    QCOMPARE(sheet.cell(4, 1), (Cell{Text, u"331021199001011234"_s}));
    QCOMPARE(sheet.cell(4, 2), (Cell{Text, u"unknown"_s}));
    QCOMPARE(sheet.cell(5, 0), (Cell{Date, u"1986-05-04"_s}));
    QCOMPARE(sheet.cell(5, 2), (Cell{Text, u"#N/A"_s}));
}

void TestTabWriter::tooLongTextIsRefused()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"out.xlsx"_s);
    OutTable table = small();
    table.rows[1][0].text = QString(40'000, u'玉');
    const QString error = writeTable(path, table);
    QVERIFY2(error.contains("Row 3, column A"_L1), qPrintable(error));
    QVERIFY(!QFile::exists(path));
}

void TestTabWriter::failureKeepsTheOldFile_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("no such folder csv") << u"none/out.csv"_s;
    QTest::newRow("no such folder xlsx") << u"none/out.xlsx"_s;
    QTest::newRow("unknown ending") << u"out.doc"_s;
    QTest::newRow("a folder csv") << u"folder.csv"_s;
    QTest::newRow("a folder xlsx") << u"folder.xlsx"_s;
}

void TestTabWriter::failureKeepsTheOldFile()
{
    QFETCH(QString, name);
    const QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkdir(u"folder.csv"_s) && QDir(folder.path()).mkdir(u"folder.xlsx"_s));
    const QString path = folder.filePath(name);
    const QString error = writeTable(path, small());
    QVERIFY2(error.contains(path), qPrintable(error));
    QCOMPARE(QDir(folder.path()).entryList(QDir::NoDotAndDotDot | QDir::AllEntries | QDir::Hidden),
             (QStringList{u"folder.csv"_s, u"folder.xlsx"_s}));

    const QString old = folder.filePath(u"old.xlsx"_s);
    OutTable table = small();
    QCOMPARE(writeTable(old, table), QString());
    const QByteArray before = contentOf(old);
    table.rows[0][0].text = QString(40'000, u'x');
    QVERIFY(!writeTable(old, table).isEmpty());
    QCOMPARE(contentOf(old), before);
}

void TestTabWriter::fullDiskKeepsTheOldFile_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("csv") << u"out.csv"_s;
    QTest::newRow("xlsx") << u"out.xlsx"_s;
}

// A limit on the size of files fails as a full disk does.
void TestTabWriter::fullDiskKeepsTheOldFile()
{
    QFETCH(QString, name);
    const QTemporaryDir folder;
    const QString path = folder.filePath(name);
    OutTable table = small();
    QCOMPARE(writeTable(path, table), QString());
    const QByteArray before = contentOf(path);
    for (int i = 0; i < 20'000; ++i) {
        table.rows.append({{Cell::Kind::Text, QString::number(i * 7919)}});
    }
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit old{};
    getrlimit(RLIMIT_FSIZE, &old);
    rlimit tight = old;
    tight.rlim_cur = 20'000;
    setrlimit(RLIMIT_FSIZE, &tight);
    const QString error = writeTable(path, table);
    setrlimit(RLIMIT_FSIZE, &old);
    QVERIFY2(error.contains(path), qPrintable(error));
    QCOMPARE(contentOf(path), before);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList{name});
}

void TestTabWriter::replacesTheOldFile()
{
    const QTemporaryDir folder;
    for (const QString& ending : {u"csv"_s, u"XLSX"_s}) {
        const QString path = folder.filePath(u"out."_s + ending);
        OutTable table = small();
        QCOMPARE(writeTable(path, table), QString());
        table.rows.clear();
        QCOMPARE(writeTable(path, table), QString());
        QCOMPARE(readWorkbook(path).sheets.value(0).rows.size(), 1);
    }
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 2);
}

QTEST_GUILESS_MAIN(TestTabWriter)
#include "tst_tabwriter.moc"
