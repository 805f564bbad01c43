#include "exchange/tabreader.h"

#include "xlsxfixture.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// Workbooks that are damaged, hostile or incomplete.
class TestXlsxDamage : public QObject
{
    Q_OBJECT

private slots:
    void refuses_data();
    void refuses();
    void complainsAboutCell_data();
    void complainsAboutCell();
    void manyComplaintsAreCounted();
    void hugeMergeIsHarmless();
    void wideRowsAreLimited();
    void survivesDamage();

private:
    Workbook readBack(const XlsxFixture& fixture) const
    {
        const QString path = m_folder.filePath(u"in.xlsx"_s);
        return fixture.save(path) ? readWorkbook(path) : Workbook();
    }

    QTemporaryDir m_folder;
};

void TestXlsxDamage::refuses_data()
{
    QTest::addColumn<QByteArray>("part");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("said");

    const QByteArray sheet("xl/worksheets/sheet1.xml");
    QTest::newRow("entities") << sheet
                              << QByteArray("<!DOCTYPE a [<!ENTITY b 'c'>]>")
                                     + XlsxFixture::sheetXml("<row><c><v>&b;</v></c></row>")
                              << u"document type"_s;
    QTest::newRow("unknown entity") << sheet << XlsxFixture::sheetXml("<row><c><v>&b;</v></c></row>")
                                    << u"damaged at line"_s;
    QTest::newRow("cut off") << sheet << QByteArray("<worksheet><sheetData><row><c><v>1</v></c>")
                             << u"damaged at line"_s;
    QTest::newRow("empty") << sheet << QByteArray() << u"damaged at line"_s;
    QTest::newRow("row too far") << sheet << XlsxFixture::sheetXml("<row r='1048577'><c><v>1</v></c></row>")
                                 << u"1048577"_s;
    QTest::newRow("row no number") << sheet << XlsxFixture::sheetXml("<row r='x'/>") << u"“x”"_s;
    QTest::newRow("column too far") << sheet << XlsxFixture::sheetXml("<row><c r='XFE1'><v>1</v></c></row>")
                                    << u"XFE1"_s;
    QTest::newRow("no reference") << sheet << XlsxFixture::sheetXml("<row><c r='1A'><v>1</v></c></row>")
                                  << u"1A"_s;
    QTest::newRow("damaged styles") << QByteArray("xl/styles.xml") << QByteArray("<styleSheet><")
                                    << u"styles.xml"_s;
    QTest::newRow("damaged strings") << QByteArray("xl/sharedStrings.xml") << QByteArray("<sst><si>")
                                     << u"sharedStrings.xml"_s;
    QTest::newRow("binary workbook") << QByteArray("_rels/.rels")
                                     << "<Relationships>"
                                            + XlsxFixture::relation("r", "officeDocument", "xl/workbook.bin")
                                            + "</Relationships>"
                                     << u"not an .xlsx"_s;
    QTest::newRow("text document") << QByteArray("xl/workbook.xml") << QByteArray("<document/>")
                                   << u"not an .xlsx"_s;
    QTest::newRow("no sheet") << QByteArray("xl/workbook.xml") << QByteArray("<workbook><sheets/></workbook>")
                              << u"no sheet"_s;
    QTest::newRow("no content") << QByteArray("xl/_rels/workbook.xml.rels") << QByteArray("<Relationships/>")
                                << u"missing"_s;
    QTest::newRow("bomb") << sheet << "<worksheet>" + QByteArray(40 * 1024 * 1024, ' ') + "</worksheet>"
                          << u"unpacks"_s;
}

void TestXlsxDamage::refuses()
{
    QFETCH(QByteArray, part);
    QFETCH(QByteArray, content);
    QFETCH(QString, said);
    XlsxFixture fixture;
    fixture.part(part, content);
    const Workbook workbook = readBack(fixture);
    QCOMPARE(workbook.sheets.size(), 0);
    QCOMPARE(workbook.complaints.size(), 1);
    const Complaint& complaint = workbook.complaints.first();
    QCOMPARE(complaint.file, u"in.xlsx"_s);
    QVERIFY2(complaint.message.contains(said), qPrintable(complaint.message));
}

void TestXlsxDamage::complainsAboutCell_data()
{
    QTest::addColumn<QByteArray>("cell");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("said");

    QTest::newRow("no result") << QByteArray("<c r='AB3'><f>A1&amp;B1</f></c>") << u"=A1&B1"_s
                               << u"no stored"_s;
    QTest::newRow("empty result") << QByteArray("<c r='AB3'><f>A1</f><v/></c>") << u"=A1"_s << u"no stored"_s;
    QTest::newRow("no such string") << QByteArray("<c r='AB3' t='s'><v>7</v></c>") << u"7"_s << u"missing"_s;
}

void TestXlsxDamage::complainsAboutCell()
{
    QFETCH(QByteArray, cell);
    QFETCH(QString, said);
    XlsxFixture fixture;
    fixture.sheetData("<row r='3'>" + cell + "</row>");
    const Workbook workbook = readBack(fixture);
    QCOMPARE(workbook.sheets.size(), 1);
    QCOMPARE(workbook.sheets.first().cell(2, 27).kind, Cell::Kind::Error);
    QCOMPARE(workbook.complaints.size(), 1);
    const Complaint& complaint = workbook.complaints.first();
    QCOMPARE(complaint.sheet, u"表"_s);
    QCOMPARE(complaint.row, 3);
    QCOMPARE(complaint.column, u"AB"_s);
    QTEST(complaint.text, "text");
    QVERIFY(complaint.message.contains(said));
    QVERIFY(!complaint.suggestion.isEmpty());
}

// Any one byte may be wrong and the file may end anywhere: never a crash, never other values without a word.
void TestXlsxDamage::survivesDamage()
{
    QFile good(QStringLiteral(TEST_DATA_DIR "/libreoffice.xlsx"));
    QVERIFY(good.open(QIODevice::ReadOnly));
    const QByteArray bytes = good.readAll();
    const QVector<QVector<Cell>> rows = readWorkbook(good.fileName()).sheets.first().rows;
    const QString path = m_folder.filePath(u"damaged.xlsx"_s);
    for (qsizetype at = 4; at < bytes.size(); at += 7) {
        for (const bool cut : {false, true}) {
            QByteArray damaged = cut ? bytes.first(at) : bytes;
            if (!cut) {
                damaged[at] = static_cast<char>(damaged[at] ^ 0x24);
            }
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(damaged) == damaged.size());
            file.close();
            const Workbook workbook = readWorkbook(path);
            QVERIFY(!workbook.complaints.isEmpty() || (!cut && workbook.sheets.first().rows == rows));
        }
    }
}

void TestXlsxDamage::hugeMergeIsHarmless()
{
    QByteArray merges;
    for (int i = 0; i < 1000; ++i) {
        merges += "<mergeCell ref='A1:XFD1048576'/>";
    }
    XlsxFixture fixture;
    fixture.sheetData("<row><c><v>1</v></c></row><row r='200'><c r='ZZ200'><v>2</v></c></row>",
                      "<mergeCells>" + merges + "</mergeCells>");
    Workbook workbook = readBack(fixture);
    fillMerges(workbook.sheets.first());
    QCOMPARE(workbook.sheets.first().rows.size(), 200);
}

// A few bytes may claim places for cells without end.
void TestXlsxDamage::wideRowsAreLimited()
{
    QByteArray rows;
    for (int i = 1; i <= 2000; ++i) {
        rows += "<row><c r='XFD" + QByteArray::number(i) + "'><v>1</v></c></row>";
    }
    XlsxFixture fixture;
    fixture.sheetData(rows);
    const Workbook workbook = readBack(fixture);
    QCOMPARE(workbook.sheets.size(), 0);
    QCOMPARE(workbook.complaints.size(), 1);
    QVERIFY(workbook.complaints.first().message.contains(u"larger than"_s));
}

void TestXlsxDamage::manyComplaintsAreCounted()
{
    XlsxFixture fixture;
    fixture.sheetData(QByteArray("<row><c><f>A1</f></c></row>").repeated(250));
    const Workbook workbook = readBack(fixture);
    QCOMPARE(workbook.complaints.size(), 101);
    QCOMPARE(workbook.complaints.last().row, 0);
    QVERIFY(workbook.complaints.last().message.contains(u"150"_s));
}

QTEST_GUILESS_MAIN(TestXlsxDamage)
#include "tst_xlsxdamage.moc"
