#include "exchange/mark/markedworkbook.h"
#include "packagefixture.h"
#include "xlsxfixture.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QByteArray Types = "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'>"
                         "<Default Extension='xml' ContentType='application/xml'/></Types>";
const QByteArray Fills = "<fills count='1'><fill/></fills><cellXfs count='2'><xf fillId='0'/><xf fillId='0' "
                         "numFmtId='9'><protection/>"
                         "</xf></cellXfs>";

Complaint at(const QString& column, int row, const QString& message, const QString& sheet = u"表"_s)
{
    Complaint complaint;
    complaint.sheet = sheet;
    complaint.row = row;
    complaint.column = column;
    complaint.message = message;
    return complaint;
}

} // namespace

class TestMarkedWorkbook : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cellsAreSplicedIn_data();
    void cellsAreSplicedIn();
    void stylesGetRedTwins();
    void notesOfTheSheet();
    void oldNotesStay();
    void markedAgain();
    void headersDrawingsStay();
    void strictOnesToo();
    void textsThatXmlCannotHold();
    void whatCannotBeMarked_data();
    void whatCannotBeMarked();

private:
    QByteArray part(const QString& name) const
    {
        PackageCopy copy;
        return copy.open(m_folder.filePath(u"b.xlsx"_s)) ? copy.content(name).value_or("none") : "damaged";
    }
    bool mark(const QVector<Complaint>& complaints) const
    {
        const QString path = m_folder.filePath(u"a.xlsx"_s);
        MarkedWorkbook workbook;
        return m_book.save(path) && workbook.mark(path, complaints)
               && workbook.write(m_folder.filePath(u"b.xlsx"_s)).isEmpty();
    }

    QTemporaryDir m_folder;
    XlsxFixture m_book;
};

void TestMarkedWorkbook::init()
{
    m_book = {};
    m_book.part("[Content_Types].xml", Types);
    m_book.part("xl/styles.xml", "<styleSheet>" + Fills + "</styleSheet>");
    QFile::remove(m_folder.filePath(u"a.xlsx"_s));
}

void TestMarkedWorkbook::cellsAreSplicedIn_data()
{
    QTest::addColumn<QByteArray>("sheet");
    QTest::addColumn<QString>("column");
    QTest::addColumn<int>("row");
    QTest::addColumn<QByteArray>("marked");

    const auto add = [](const char* name, const QByteArray& sheet, const QString& column, int row,
                        const QByteArray& marked) {
        QTest::newRow(name) << sheet << column << row << marked;
    };
    add("cell", "<row r='1'><c  s = '1' r='B1' ><v>1</v></c ></row>", u"B"_s, 1,
        "<row r='1'><c  s = '2' r='B1' ><v>1</v></c ></row>");
    add("cell without style", "<row r='1'><c r='B1'/></row>", u"B"_s, 1,
        "<row r='1'><c s=\"2\" r='B1'/></row>");
    add("no references", "<row><c/><c/></row>", u"B"_s, 1, "<row><c/><c s=\"2\"/></row>");
    add("cell missing", "<row r='3' spans='1:4'><c r='A3'/><!-- <c> --><c r='D3'/></row>", u"B"_s, 3,
        "<row r='3' ><c r='A3'/><!-- <c> --><c r=\"B3\" s=\"2\"/><c r='D3'/></row>");
    add("last cell missing", "<row r='3'/>", u"B"_s, 3, "<row r='3'><c r=\"B3\" s=\"2\"/></row>");
    add("row of a style", "<row r='3' s='1' customFormat='1'/>", u"B"_s, 3,
        "<row r='3' s='1' customFormat='1'><c r=\"B3\" s=\"2\"/></row>");
    add("row missing", "<row r='1'/><row r='5'/>", u"B"_s, 3,
        "<row r='1'/><row r=\"3\"><c r=\"B3\" s=\"2\"/></row><row r='5'/>");
    add("last row missing", "", u"B"_s, 3, "<row r=\"3\"><c r=\"B3\" s=\"2\"/></row>");
    add("whole row", "<row r='3'><c r='A3'/><c r='B3'><v>1</v></c></row>", QString(), 3,
        "<row r='3'><c r='A3'/><c s=\"2\" r='B3'><v>1</v></c></row>");
    add("a header's words", "<row r='3'><c r='B3'><v>1</v></c></row>", u"level"_s, 3,
        "<row r='3'><c s=\"2\" r='B3'><v>1</v></c></row>");
}

void TestMarkedWorkbook::cellsAreSplicedIn()
{
    QFETCH(QByteArray, sheet);
    QFETCH(QString, column);
    QFETCH(int, row);
    QFETCH(QByteArray, marked);
    m_book.sheetData(sheet);
    QVERIFY(mark({at(column, row, u"wrong"_s)}));
    const QByteArray whole = part(u"xl/worksheets/sheet1.xml"_s);
    const qsizetype from = whole.indexOf("<sheetData>") + 11;
    QCOMPARE(whole.mid(from, whole.indexOf("</sheetData>") - from), marked);
    QVERIFY(part(u"xl/comments1.xml"_s).contains("wrong"));
}

void TestMarkedWorkbook::stylesGetRedTwins()
{
    m_book.sheetData("<row r='1'><c r='A1' s='1'/><c r='B1' s='1'/><c r='C1'/></row>",
                     "<mergeCells><mergeCell ref='C1:D2'/></mergeCells>");
    QVERIFY(mark({at(u"A"_s, 1, u"a"_s), at(u"B"_s, 1, u"b"_s), at(u"D"_s, 2, u"d"_s)}));
    const QByteArray styles = part(u"xl/styles.xml"_s);
    QVERIFY(styles.contains("<fills count='2'><fill/><fill>"));
    QVERIFY(
        styles.contains("<cellXfs count='4'><xf fillId='0'/><xf fillId='0' numFmtId='9'><protection/></xf>"
                        "<xf applyFill=\"1\" fillId='1' numFmtId='9'><protection/></xf>"
                        "<xf applyFill=\"1\" fillId='1'/></cellXfs>"));
    const QByteArray sheet = part(u"xl/worksheets/sheet1.xml"_s);
    QVERIFY(sheet.contains("<c r='A1' s='2'/><c r='B1' s='2'/><c s=\"3\" r='C1'/>"));
    QVERIFY(part(u"xl/comments1.xml"_s).contains("ref=\"C1\"")); // what merged cells show is the first one
}

void TestMarkedWorkbook::notesOfTheSheet()
{
    m_book.workbook(
        "<sheets><sheet name='藏' state='hidden' r:id='r1'/><sheet name='表' r:id='r9'/></sheets>");
    m_book.relations(XlsxFixture::relation("r1", "worksheet", "worksheets/sheet1.xml")
                     + XlsxFixture::relation("r9", "worksheet", "/xl/worksheets/sheet2.xml")
                     + XlsxFixture::relation("r3", "styles", "styles.xml"));
    m_book.part("xl/worksheets/sheet2.xml", XlsxFixture::sheetXml({}, "<pageMargins/><tableParts/>"));
    QVERIFY(mark({at({}, 0, u"whole sheet"_s), at({}, 0, u"whole file"_s, {}),
                  at(u"B"_s, 2, u"no such sheet"_s, u"另"_s)}));
    const QByteArray notes = part(u"xl/comments1.xml"_s);
    QVERIFY(notes.contains("<comment ref=\"A1\" authorId=\"0\"><text><t xml:space=\"preserve\">"
                           "whole sheet\nwhole file\nno such sheet</t>"));
    QVERIFY(part(u"xl/drawings/vmlDrawing1.vml"_s).contains("<x:Visible/>"));
    const QByteArray sheet = part(u"xl/worksheets/sheet2.xml"_s);
    QVERIFY(sheet.contains("<pageMargins/><legacyDrawing xmlns:r="));
    QVERIFY(sheet.contains("r:id=\"rId2\"/><tableParts/>"));
    QVERIFY(part(u"xl/worksheets/_rels/sheet2.xml.rels"_s).contains("Target=\"/xl/comments1.xml\""));
    QVERIFY(part(u"[Content_Types].xml"_s).contains("PartName=\"/xl/comments1.xml\""));
    QVERIFY(part(u"[Content_Types].xml"_s).contains("Extension=\"vml\""));
    QVERIFY(!part(u"xl/worksheets/sheet1.xml"_s).contains("legacyDrawing"));
}

void TestMarkedWorkbook::oldNotesStay()
{
    const QByteArray old = "<comment ref='A1' authorId='0'><text><r><t>old</t></r></text></comment>"
                           "<comment ref='B1' authorId='0'><text><t>theirs</t></text></comment>";
    m_book.sheetData(
        "<row r='1'><c r='A1'/></row>",
        "<legacyDrawing xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/relationships'"
        " r:id='v'/>");
    m_book.part("xl/worksheets/_rels/sheet1.xml.rels",
                "<Relationships>" + XlsxFixture::relation("c", "comments", "../notes.xml")
                    + XlsxFixture::relation("v", "vmlDrawing", "../notes.vml") + "</Relationships>");
    m_book.part("xl/notes.xml", "<q:comments xmlns:q='m'><q:authors><q:author>x</q:author></q:authors>"
                                "<q:commentList>"
                                    + QByteArray(old)
                                          .replace("</", "</q:")
                                          .replace("<c", "<q:c")
                                          .replace("<t", "<q:t")
                                          .replace("<r>", "<q:r>")
                                    + "</q:commentList></q:comments>");
    m_book.part("xl/notes.vml",
                "<xml><shape id=\"_x0000_s2050\"><br></shape></xml>"); // as programs write them
    QVERIFY(mark({at(u"A"_s, 1, u"first"_s), at(u"B"_s, 1, u"second"_s), at(u"C"_s, 1, u"third"_s)}));
    const QByteArray notes = part(u"xl/notes.xml"_s);
    QVERIFY(notes.contains("<q:r><q:t xml:space=\"preserve\">first\n</q:t></q:r><q:r><q:t>old</q:t></q:r>"));
    QVERIFY(notes.contains("second\n</q:t></q:r><q:r><q:t>theirs</q:t></q:r>"));
    QVERIFY(notes.contains("<q:comment ref=\"C1\" authorId=\"1\">"));
    const QByteArray shapes = part(u"xl/notes.vml"_s);
    QVERIFY(shapes.startsWith("<xml><shape id=\"_x0000_s2050\"><br></shape><v:shapetype"));
    QCOMPARE(shapes.count("ObjectType=\"Note\""), 1); // the others have theirs
    QVERIFY(shapes.contains("_x0000_s2051"));
    QCOMPARE(part(u"[Content_Types].xml"_s), Types);
}

/// Somebody mended one of two cells: what was said before is not said again.
void TestMarkedWorkbook::markedAgain()
{
    m_book.sheetData("<row r='1'><c r='A1'/></row>");
    QVERIFY(mark({at(u"A"_s, 1, u"first"_s)}));
    const QString again = m_folder.filePath(u"c.xlsx"_s);
    MarkedWorkbook workbook;
    QVERIFY(workbook.mark(m_folder.filePath(u"b.xlsx"_s), {at(u"A"_s, 1, u"second"_s)}));
    QCOMPARE(workbook.write(again), QString());
    PackageCopy copy;
    QVERIFY(copy.open(again));
    const QByteArray notes = *copy.content(u"xl/comments1.xml"_s);
    QVERIFY(!notes.contains("first"));
    QVERIFY(notes.contains("second"));
    QCOMPARE(notes.count("<author>"), 1);
    QCOMPARE(copy.content(u"xl/drawings/vmlDrawing1.vml"_s)->count("<v:shape "), 1);
}

void TestMarkedWorkbook::headersDrawingsStay()
{
    m_book.sheetData({}, "<legacyDrawingHF xmlns:r='x' r:id='h'/>");
    const QByteArray links =
        "<Relationships>" + XlsxFixture::relation("h", "vmlDrawing", "h.vml") + "</Relationships>";
    m_book.part("xl/worksheets/_rels/sheet1.xml.rels", links);
    m_book.part("xl/worksheets/h.vml", "<xml/>");
    QVERIFY(mark({at(u"A"_s, 1, u"wrong"_s)}));
    QCOMPARE(part(u"xl/worksheets/h.vml"_s), "<xml/>");
    QVERIFY(part(u"xl/worksheets/sheet1.xml"_s).contains("/><legacyDrawingHF xmlns:r='x'"));
}

void TestMarkedWorkbook::strictOnesToo()
{
    m_book.part("xl/worksheets/sheet1.xml",
                "<worksheet xmlns='http://purl.oclc.org/ooxml/spreadsheetml/main'><sheetData/></worksheet>");
    QVERIFY(mark({at(u"A"_s, 1, u"wrong"_s)}));
    QVERIFY(part(u"xl/worksheets/_rels/sheet1.xml.rels"_s)
                .contains("http://purl.oclc.org/ooxml/officeDocument/relationships/comments"));
    QVERIFY(part(u"xl/comments1.xml"_s).contains("http://purl.oclc.org/ooxml/spreadsheetml/main"));
}

void TestMarkedWorkbook::textsThatXmlCannotHold()
{
    QString text = u"a\u0001<&>b"_s;
    text += QChar(0xD800);
    QVERIFY(mark({at(u"A"_s, 1, text + u"𠀀"_s)}));
    QVERIFY(part(u"xl/comments1.xml"_s).contains("a&lt;&amp;&gt;b𠀀</t>"));
}

void TestMarkedWorkbook::whatCannotBeMarked_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("content");

    const QByteArray sheet = "xl/worksheets/sheet1.xml";
    QTest::newRow("no styles") << QByteArray("xl/styles.xml") << QByteArray("<styleSheet/>");
    QTest::newRow("damaged sheet") << sheet << QByteArray("<worksheet><sheetData>");
    QTest::newRow("document type") << sheet
                                   << QByteArray("<!DOCTYPE w [<!ENTITY e 'e'>]><worksheet><sheetData/>&e;"
                                                 "</worksheet>");
    QTest::newRow("another encoding")
        << sheet
        << QByteArray("<?xml version='1.0' encoding='ISO-8859-1'?><worksheet><sheetData/></worksheet>");
    QTest::newRow("rows out of order") << sheet << XlsxFixture::sheetXml("<row r='5'/><row r='4'/>");
    QTest::newRow("shapes missing") << sheet << XlsxFixture::sheetXml({}, "<legacyDrawing id='x'/>");
    QTest::newRow("no workbook") << QByteArray("xl/workbook.xml") << QByteArray("<document/>");
}

void TestMarkedWorkbook::whatCannotBeMarked()
{
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, content);
    m_book.part(name, content);
    QVERIFY(!mark({at(u"A"_s, 1, u"wrong"_s)}));
}

QTEST_GUILESS_MAIN(TestMarkedWorkbook)
#include "tst_markedworkbook.moc"
