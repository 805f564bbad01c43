#include "celltext.h"
#include "exchange/tabreader.h"

#include "xlsxfixture.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class TestXlsxReader : public QObject
{
    Q_OBJECT

private slots:
    void strings_data();
    void strings();
    void cells_data();
    void cells();
    void keepsPlaces();
    void mergesAreFilled();
    void findsSheets_data();
    void findsSheets();
    void hiddenSheetsAreLeftOut();
    void libreOfficeFile();
    void openpyxlFile();

private:
    Workbook readBack(const XlsxFixture& fixture) const
    {
        const QString path = m_folder.filePath(u"in.xlsx"_s);
        return fixture.save(path) ? readWorkbook(path) : Workbook();
    }

    QTemporaryDir m_folder;
};

void TestXlsxReader::strings_data()
{
    QTest::addColumn<QByteArray>("item");
    QTest::addColumn<QString>("text");

    QTest::newRow("plain") << QByteArray("<t>玉环</t>") << u"玉环"_s;
    QTest::newRow("runs") << QByteArray(
        "<r><rPr><b/></rPr><t>玉</t></r><r><t xml:space='preserve'> 环 </t></r>")
                          << u"玉 环 "_s;
    QTest::newRow("readings left out") << QByteArray("<t>玉环</t><rPh sb='0' eb='1'><t>yuhuan</t></rPh>"
                                                     "<phoneticPr fontId='1'/>")
                                       << u"玉环"_s;
    QTest::newRow("line break") << QByteArray("<t>a\r\nb</t>") << u"a\nb"_s;
    QTest::newRow("escaped") << QByteArray("<t>a_x000D_b_x005F_x0041__xZZZZ_</t>") << u"a\rb_x0041__xZZZZ_"_s;
    QTest::newRow("character entities") << QByteArray("<t>&lt;&#24314;&amp;</t>") << u"<建&"_s;
    QTest::newRow("empty") << QByteArray("<t/>") << QString();
}

void TestXlsxReader::strings()
{
    QFETCH(QByteArray, item);
    QFETCH(QString, text);
    XlsxFixture fixture;
    fixture.strings("<si>" + item + "</si><si><t>x</t></si>")
        .sheetData("<row r='1'><c r='A1' t='s'><v>0</v></c><c r='B1' t='inlineStr'><is>" + item
                   + "</is></c>"
                     "<c r='C1' t='s'><v>1</v></c></row>");
    const Workbook workbook = readBack(fixture);
    QCOMPARE(workbook.complaints.size(), 0);
    const Sheet& sheet = workbook.sheets.first();
    QCOMPARE(sheet.cell(0, 0).text, text);
    QCOMPARE(sheet.cell(0, 1).text, text);
    QCOMPARE(sheet.cell(0, 0).kind, text.isEmpty() ? Cell::Kind::Empty : Cell::Kind::Text);
    QCOMPARE(sheet.cell(0, 2).text, u"x"_s);
}

void TestXlsxReader::cells_data()
{
    QTest::addColumn<QByteArray>("xml");
    QTest::addColumn<QString>("cell");

    QTest::newRow("number") << QByteArray("<c><v>812</v></c>") << u"N:812"_s;
    QTest::newRow("typed number") << QByteArray("<c t='n'><v> 1.5 </v></c>") << u"N:1.5"_s;
    QTest::newRow("builtin date") << QByteArray("<c s='1'><v>45536</v></c>") << u"D:2024-09-01"_s;
    QTest::newRow("custom date") << QByteArray("<c s='2'><v>45536</v></c>") << u"D:2024-09-01"_s;
    QTest::newRow("builtin number overridden") << QByteArray("<c s='3'><v>5</v></c>") << u"N:5"_s;
    QTest::newRow("percent") << QByteArray("<c s='4'><v>0.5</v></c>") << u"N%:0.5"_s;
    QTest::newRow("unknown style") << QByteArray("<c s='99'><v>5</v></c>") << u"N:5"_s;
    QTest::newRow("formula's number") << QByteArray("<c><f>A1+1</f><v>3</v></c>") << u"N:3"_s;
    QTest::newRow("formula's text") << QByteArray("<c t='str'><f>A1</f><v>玉环</v></c>") << u"T:玉环"_s;
    QTest::newRow("formula's empty text") << QByteArray("<c t='str'><f>\"\"</f><v></v></c>") << u"-:"_s;
    QTest::newRow("boolean") << QByteArray("<c t='b'><v>1</v></c>") << u"B:TRUE"_s;
    QTest::newRow("false") << QByteArray("<c t='b'><v>0</v></c>") << u"B:FALSE"_s;
    QTest::newRow("error") << QByteArray("<c t='e'><v>#N/A</v></c>") << u"E:#N/A"_s;
    QTest::newRow("iso date") << QByteArray("<c t='d'><v>2024-09-01T00:00:00</v></c>") << u"D:2024-09-01"_s;
    QTest::newRow("prefixed") << QByteArray("<x:c xmlns:x='urn:x'><x:v>7</x:v></x:c>") << u"N:7"_s;
    QTest::newRow("extension inside")
        << QByteArray("<c><v>7</v><extLst><ext><v>8</v></ext></extLst></c>") << u"N:7"_s;
    QTest::newRow("style only") << QByteArray("<c s='1'/>") << u"-:"_s;
}

void TestXlsxReader::cells()
{
    QFETCH(QByteArray, xml);
    XlsxFixture fixture;
    fixture.sheetData("<row>" + xml + "</row>")
        .styles("<numFmt numFmtId='164' formatCode='yyyy\"年\"'/><numFmt numFmtId='27' formatCode='0.0'/>",
                "<xf numFmtId='0'/><xf numFmtId='14'/><xf numFmtId='164'/><xf numFmtId='27'/><xf "
                "numFmtId='10'/>");
    const Workbook workbook = readBack(fixture);
    QCOMPARE(workbook.complaints.size(), 0);
    QTEST(shown(workbook.sheets.first().cell(0, 0)), "cell");
}

void TestXlsxReader::keepsPlaces()
{
    XlsxFixture fixture;
    fixture.sheetData("<row><c><v>1</v></c><c r='C1'><v>3</v></c><c><v>4</v></c></row>"
                      "<row r='4'><c r='B4'><v>42</v></c><c r='XFD4' s='0'/></row>"
                      "<row><c><v>51</v></c></row><row r='1048576'><c r='A1048576' s='0'/></row>");
    const Workbook workbook = readBack(fixture);
    QCOMPARE(workbook.complaints.size(), 0);
    const Sheet& sheet = workbook.sheets.first();
    QCOMPARE(sheet.name, u"表"_s);
    QCOMPARE(sheet.rows.size(), 5);
    QCOMPARE(sheet.rows[0].size(), 4);
    QCOMPARE(shown(sheet.cell(0, 1)), u"-:"_s);
    QCOMPARE(shown(sheet.cell(0, 2)), u"N:3"_s);
    QCOMPARE(shown(sheet.cell(0, 3)), u"N:4"_s);
    QVERIFY(sheet.rows[1].isEmpty() && sheet.rows[2].isEmpty());
    QCOMPARE(sheet.rows[3].size(), 2);
    QCOMPARE(shown(sheet.cell(4, 0)), u"N:51"_s);
}

void TestXlsxReader::mergesAreFilled()
{
    XlsxFixture fixture;
    fixture.sheetData("<row><c t='inlineStr'><is><t>学生</t></is></c><c/><c r='D1'><v>9</v></c></row>"
                      "<row><c><v>1</v></c><c><v>2</v></c></row>",
                      "<mergeCells><mergeCell ref='A1:C1'/><mergeCell ref='D1:D9'/><mergeCell ref='bad'/>"
                      "</mergeCells>");
    Workbook workbook = readBack(fixture);
    Sheet& sheet = workbook.sheets.first();
    QCOMPARE(sheet.merges, (QVector<CellRange>{{0, 0, 0, 2}, {0, 3, 8, 3}}));
    fillMerges(sheet);
    QCOMPARE(sheet.rows.size(), 2);
    QCOMPARE(sheet.cell(0, 2).text, u"学生"_s);
    QCOMPARE(sheet.cell(1, 3).text, u"9"_s);
    QCOMPARE(sheet.cell(1, 1).text, u"2"_s);
}

void TestXlsxReader::findsSheets_data()
{
    QTest::addColumn<QByteArray>("part");
    QTest::addColumn<QByteArray>("target");

    QTest::newRow("relative") << QByteArray("xl/sheets/a.xml") << QByteArray("sheets/a.xml");
    QTest::newRow("absolute") << QByteArray("xl/sheets/a.xml") << QByteArray("/xl/sheets/a.xml");
    QTest::newRow("outside") << QByteArray("other/a.xml") << QByteArray("../other/a.xml");
    QTest::newRow("other case") << QByteArray("xl/Sheets/A.xml") << QByteArray("sheets/a.xml");
    QTest::newRow("backslash") << QByteArray("xl\\sheets\\a.xml") << QByteArray("sheets/a.xml");
    QTest::newRow("percent") << QByteArray("xl/sheets/表.xml") << QByteArray("sheets/%E8%A1%A8.xml");
}

void TestXlsxReader::findsSheets()
{
    QFETCH(QByteArray, part);
    QFETCH(QByteArray, target);
    XlsxFixture fixture;
    fixture.part(part, XlsxFixture::sheetXml("<row><c><v>5</v></c></row>"))
        .relations(
            "<Relationship Id='r1' Type='http://purl.oclc.org/ooxml/officeDocument/relationships/worksheet'"
            " Target='"
            + target + "'/>");
    const Workbook workbook = readBack(fixture);
    QCOMPARE(workbook.complaints.size(), 0);
    QCOMPARE(workbook.sheets.first().cell(0, 0).text, u"5"_s);
}

void TestXlsxReader::hiddenSheetsAreLeftOut()
{
    XlsxFixture fixture;
    fixture.part("xl/chartsheets/c.xml", "<chartsheet/>")
        .workbook("<workbookPr date1904='true'/><sheets><sheet name='a' state='hidden' r:id='r1'/>"
                  "<sheet name='b' state='visible' r:id='r1'/><sheet name='c' state='veryHidden' r:id='r1'/>"
                  "<sheet name='d' r:id='r9'/></sheets>")
        .relations(XlsxFixture::relation("r1", "worksheet", "worksheets/sheet1.xml")
                   + XlsxFixture::relation("r3", "styles", "styles.xml")
                   + XlsxFixture::relation("r9", "chartsheet", "chartsheets/c.xml"))
        .styles({}, "<xf numFmtId='14'/>")
        .sheetData("<row><c s='0'><v>44074</v></c></row>");
    const Workbook workbook = readBack(fixture);
    QCOMPARE(workbook.complaints.size(), 0);
    QCOMPARE(workbook.sheets.size(), 1);
    QCOMPARE(workbook.sheets.first().name, u"b"_s);
    QCOMPARE(workbook.sheets.first().cell(0, 0).text, u"2024-09-01"_s);
}

void TestXlsxReader::libreOfficeFile()
{
    Workbook workbook = readWorkbook(QStringLiteral(TEST_DATA_DIR "/libreoffice.xlsx"));
    QCOMPARE(workbook.complaints.size(), 0);
    QCOMPARE(workbook.sheets.size(), 1);
    Sheet& sheet = workbook.sheets.first();
    QCOMPARE(sheet.name, u"学校名单"_s);
    fillMerges(sheet);
    QCOMPARE(sheet.cell(0, 2).text, u"学生"_s);
    QCOMPARE(sheet.cell(1, 0).text, u"学校"_s);
    QCOMPARE(sheet.cell(1, 2).text, u"女"_s);
    QCOMPARE(shown(sheet.cell(2, 3)), u"N:812.5"_s);
    QCOMPARE(shown(sheet.cell(2, 4)), u"D:1998-09-01"_s);
    QCOMPARE(shown(sheet.cell(2, 5)), u"N%:0.5275"_s);
    QCOMPARE(shown(sheet.cell(2, 6)), u"D:08:10:00"_s);
    QVERIFY(sheet.rows[3].isEmpty());
    QCOMPARE(shown(sheet.cell(4, 0)), u"T:共1所"_s);
    QCOMPARE(shown(sheet.cell(4, 1)), u"N:0.3"_s);
    QCOMPARE(shown(sheet.cell(4, 2)), u"E:#DIV/0!"_s);
    QCOMPARE(shown(sheet.cell(4, 4)), u"D:2024-02-29T08:30:00"_s);
}

void TestXlsxReader::openpyxlFile()
{
    const Workbook workbook = readWorkbook(QStringLiteral(TEST_DATA_DIR "/openpyxl.xlsx"));
    QCOMPARE(workbook.sheets.size(), 1);
    const Sheet& sheet = workbook.sheets.first();
    QCOMPARE(sheet.merges, (QVector<CellRange>{{0, 4, 0, 5}}));
    QCOMPARE(shown(sheet.cell(1, 1)), u"T:001234"_s);
    QCOMPARE(shown(sheet.cell(1, 2)), u"D:1998-09-01"_s);
    QCOMPARE(shown(sheet.cell(1, 3)), u"N%:0.5275"_s);
    QCOMPARE(shown(sheet.cell(1, 4)), u"T:第一行\n第二行"_s);
    QCOMPARE(shown(sheet.cell(3, 2)), u"D:2024-09-01T08:30:00"_s);
    QCOMPARE(shown(sheet.cell(3, 3)), u"B:TRUE"_s);
    QCOMPARE(workbook.complaints.size(), 1); // openpyxl stores formulas without their results
    QCOMPARE(workbook.complaints.first().column, u"E"_s);
    QCOMPARE(workbook.complaints.first().row, 4);
}

QTEST_GUILESS_MAIN(TestXlsxReader)
#include "tst_xlsxreader.moc"
