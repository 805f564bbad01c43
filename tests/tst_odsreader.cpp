#include "exchange/ods/odsreader.h"

#include "odsfixture.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/// Writes down what a reader says: sheets, rows and merges as lines.
class Listing : public TableSink
{
public:
    void beginSheet(const QString& name, bool hidden) override
    {
        lines.append(u"["_s + name + (hidden ? u" hidden"_s : QString()));
    }
    bool addRow(int row, QVector<Cell> cells) override
    {
        ++rows;
        if (rows <= 100) {
            lines.append(QString::number(row) + u"|"_s + shown(cells));
        }
        return rows < wanted;
    }
    void addMerge(const CellRange& range) override
    {
        lines.append(u"merge %1 %2 %3 %4"_s.arg(range.firstRow)
                         .arg(range.firstColumn)
                         .arg(range.lastRow)
                         .arg(range.lastColumn));
    }
    void endSheet() override { lines.append(u"]"_s); }
    void complain(const Complaint& complaint) override { complaints.append(complaint); }

    /// "T:text" for a cell, with a letter for its kind.
    static QString shown(const QVector<Cell>& cells)
    {
        QStringList texts;
        for (const Cell& cell : cells) {
            texts.append(u"-TNDBE"_s[static_cast<qsizetype>(cell.kind)] + (cell.percent ? u"%:"_s : u":"_s)
                         + cell.text);
        }
        return texts.join(u'|');
    }

    QStringList lines;
    QVector<Complaint> complaints;
    int rows = 0;
    int wanted = 10'000'000;
};

} // namespace

class TestOdsReader : public QObject
{
    Q_OBJECT

private slots:
    void cells_data();
    void cells();
    void texts_data();
    void texts();
    void structure_data();
    void structure();
    void hiddenSheets();
    void libreOfficeFile();
    void complainsAboutOpenFormula();
    void refuses_data();
    void refuses();
    void refusesForeignPackages_data();
    void refusesForeignPackages();
    void stopsWhenNothingIsWanted();
    void deepGroupsAreHarmless();
    void survivesDamage();

private:
    Listing readBack(const OdsFixture& fixture) const
    {
        Listing listing;
        const QString path = m_folder.filePath(u"in.ods"_s);
        if (fixture.save(path)) {
            OdsReader(path, listing).read();
        }
        return listing;
    }

    QTemporaryDir m_folder;
};

void TestOdsReader::cells_data()
{
    QTest::addColumn<QByteArray>("attributes");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("cell");

    const auto row = [](const char* name, const char* attributes, const char* text, const QString& cell) {
        QTest::newRow(name) << QByteArray(attributes) << QByteArray(text) << cell;
    };
    row("float", "office:value-type='float' office:value='412'", "412人", u"N:412"_s);
    row("float, sum", "office:value-type='float' office:value='0.30000000000000004'", "0.3", u"N:0.3"_s);
    row("float, exponent", "office:value-type='float' office:value='2.5E+003'", "", u"N:2500"_s);
    row("currency", "office:value-type='currency' office:currency='CNY' office:value='12.5'", "¥12.50",
        u"N:12.5"_s);
    row("percentage", "office:value-type='percentage' office:value='0.5275'", "52.75%", u"N%:0.5275"_s);
    row("date", "office:value-type='date' office:date-value='2024-09-01'", "2024年9月1日", u"D:2024-09-01"_s);
    row("date at midnight", "office:value-type='date' office:date-value='2024-09-01T00:00:00'", "",
        u"D:2024-09-01"_s);
    row("date and time", "office:value-type='date' office:date-value='2024-09-01T08:30:00.6'", "",
        u"D:2024-09-01T08:30:01"_s);
    row("time", "office:value-type='time' office:time-value='PT08H10M00S'", "", u"D:08:10:00"_s);
    row("long time", "office:value-type='time' office:time-value='PT36H00M59.9S'", "", u"D:36:01:00"_s);
    row("yes", "office:value-type='boolean' office:boolean-value='true'", "WAHR", u"B:TRUE"_s);
    row("no", "office:value-type='boolean' office:boolean-value='false'", "", u"B:FALSE"_s);
    row("text", "office:value-type='string'", "  实验小学 ", u"T:  实验小学 "_s);
    row("text without a type", "", "实验小学", u"T:实验小学"_s);
    row("digits as text", "office:value-type='string'", "0123", u"T:0123"_s);
    row("stored text wins", "office:value-type='string' office:string-value='甲'", "乙", u"T:甲"_s);
    row("formula", "table:formula='of:=1+1' office:value-type='float' office:value='2'", "2", u"N:2"_s);
    row("error",
        "table:formula='of:=1/0' office:value-type='string' office:string-value='' "
        "calcext:value-type='error'",
        "#DIV/0!", u"E:#DIV/0!"_s);
    row("error of other programs", "table:formula='of:=1/0' office:value-type='float' office:value='0'",
        "#DIV/0!", u"E:#DIV/0!"_s);
    row("error's text typed in", "office:value-type='string'", "#N/A", u"T:#N/A"_s);
    row("no number", "office:value-type='float' office:value='12x'", "十二", u"E:十二"_s);
    row("no date", "office:value-type='date' office:date-value='2023-02-29'", "", u"E:2023-02-29"_s);
    row("no time", "office:value-type='time' office:time-value='8:10'", "", u"E:8:10"_s);
}

void TestOdsReader::cells()
{
    QFETCH(QByteArray, attributes);
    QFETCH(QByteArray, text);
    QFETCH(QString, cell);
    const OdsFixture fixture(OdsFixture::row(OdsFixture::cell(attributes, "<text:p>" + text + "</text:p>")));
    const Listing listing = readBack(fixture);
    QCOMPARE(listing.complaints.size(), 0);
    QCOMPARE(listing.lines, QStringList({u"[表"_s, u"0|"_s + cell, u"]"_s}));
}

void TestOdsReader::texts_data()
{
    QTest::addColumn<QByteArray>("inside");
    QTest::addColumn<QString>("text");

    const auto row = [](const char* name, const char* inside, const QString& text) {
        QTest::newRow(name) << QByteArray(inside) << text;
    };
    row("paragraphs", "<text:p>东</text:p><text:p/><text:p>西</text:p>", u"东\n\n西"_s);
    row("spaces", "<text:p>东<text:s text:c='3'/>西<text:s/></text:p>", u"东   西 "_s);
    row("tab and break", "<text:p>东<text:tab/>西<text:line-break/>南</text:p>", u"东\t西\n南"_s);
    row("spans", "<text:p>东<text:span>西<text:a>南</text:a></text:span>北</text:p>", u"东西南北"_s);
    row("comment before", "<office:annotation><text:p>请核对</text:p></office:annotation><text:p>东</text:p>",
        u"东"_s);
    row("comment inside",
        "<text:p>东<office:annotation><text:p>请核对</text:p></office:annotation>西</text:p>", u"东西"_s);
    row("drawing",
        "<text:p>东<draw:frame><draw:text-box><text:p>图</text:p></draw:text-box></draw:frame></text:p>",
        u"东"_s);
    row("table in the cell",
        "<text:p>东</text:p><table:table table:is-sub-table='true'><table:table-row><table:table-cell>"
        "<text:p>西</text:p></table:table-cell></table:table-row></table:table>",
        u"东"_s);
    row("list", "<text:list><text:list-item><text:p>东</text:p></text:list-item></text:list>", u"东"_s);
}

void TestOdsReader::texts()
{
    QFETCH(QByteArray, inside);
    QFETCH(QString, text);
    const OdsFixture fixture(OdsFixture::row(OdsFixture::cell("office:value-type='string'", inside)));
    const Listing listing = readBack(fixture);
    QCOMPARE(listing.lines, QStringList({u"[表"_s, u"0|T:"_s + text, u"]"_s}));
}

void TestOdsReader::structure_data()
{
    QTest::addColumn<QByteArray>("rows");
    QTest::addColumn<QStringList>("lines");

    const QByteArray a = OdsFixture::text("a");
    const auto row = [](const char* name, const QByteArray& rows, const QStringList& lines) {
        QTest::newRow(name) << rows << (QStringList(u"[表"_s) + lines + QStringList(u"]"_s));
    };
    row("empty", {}, {});
    row("blanks keep places",
        "<table:table-row table:number-rows-repeated='2'/>"
            + OdsFixture::row("<table:table-cell table:number-columns-repeated='2'/>" + a)
            + "<table:table-row table:number-rows-repeated='1048573'>"
              "<table:table-cell table:number-columns-repeated='16384'/></table:table-row>",
        {u"2|-:|-:|T:a"_s});
    row("repeats",
        "<table:table-row table:number-rows-repeated='2'>"
            + OdsFixture::text("a", "table:number-columns-repeated='2'") + "</table:table-row>"
            + OdsFixture::row(a),
        {u"0|T:a|T:a"_s, u"1|T:a|T:a"_s, u"2|T:a"_s});
    row("groups",
        "<table:table-header-rows>" + OdsFixture::row(a) + "</table:table-header-rows><table:table-row-group>"
            + "<table:table-row-group>" + OdsFixture::row(a) + "</table:table-row-group>" + OdsFixture::row(a)
            + "</table:table-row-group><table:table-rows>" + OdsFixture::row(a) + "</table:table-rows>",
        {u"0|T:a"_s, u"1|T:a"_s, u"2|T:a"_s, u"3|T:a"_s});
    row("merged cells",
        OdsFixture::row(
            "<table:table-cell/>"
            + OdsFixture::text("a", "table:number-columns-spanned='2' table:number-rows-spanned='3'")
            + "<table:covered-table-cell><text:p>under</text:p></table:covered-table-cell>" + a),
        {u"0|-:|T:a|-:|T:a"_s, u"merge 0 1 2 2"_s});
    row("merged in repeated rows",
        "<table:table-row table:number-rows-repeated='2'>"
            + OdsFixture::text("a", "table:number-columns-spanned='2' table:number-rows-spanned='1'")
            + "<table:covered-table-cell/></table:table-row>",
        {u"0|T:a"_s, u"merge 0 0 0 1"_s, u"1|T:a"_s, u"merge 1 0 1 1"_s});
    row("shapes and columns are skipped",
        "<table:shapes><draw:frame><text:p>x</text:p></draw:frame></table:shapes>"
        "<table:table-column table:number-columns-repeated='3'/>"
            + OdsFixture::row(a),
        {u"0|T:a"_s});
    row("last place of all",
        "<table:table-row table:number-rows-repeated='1048575'/>"
            + OdsFixture::row("<table:table-cell table:number-columns-repeated='2'/>" + a),
        {u"1048575|-:|-:|T:a"_s});
}

void TestOdsReader::structure()
{
    QFETCH(QByteArray, rows);
    const Listing listing = readBack(OdsFixture(rows));
    QCOMPARE(listing.complaints.size(), 0);
    QTEST(listing.lines, "lines");
}

void TestOdsReader::hiddenSheets()
{
    const QByteArray row = OdsFixture::row(OdsFixture::text("a"));
    OdsFixture fixture({});
    fixture.sheets(
        "<table:tracked-changes><table:deletion><table:table-row/></table:deletion></table:tracked-changes>"
        "<table:table table:name='一' table:style-name='h'>"
            + row + "</table:table><table:table table:name='二' table:style-name='s'>" + row
            + "</table:table><table:named-expressions/>",
        "<style:style style:name='h'><style:table-properties table:display='false'/></style:style>"
        "<style:style style:name='s'><style:table-properties table:display='true'/></style:style>");
    QCOMPARE(readBack(fixture).lines,
             QStringList({u"[一 hidden"_s, u"0|T:a"_s, u"]"_s, u"[二"_s, u"0|T:a"_s, u"]"_s}));
}

void TestOdsReader::libreOfficeFile()
{
    Listing listing;
    OdsReader(QStringLiteral(TEST_DATA_DIR "/libreoffice.ods"), listing).read();
    QCOMPARE(listing.complaints.size(), 0);
    const QStringList expected = {
        u"[学校名单"_s,
        u"0|T:学校|T:学生|-:|T:合计|T:建校|T:近视率|T:上课"_s,
        u"merge 0 0 1 0"_s,
        u"merge 0 1 0 2"_s,
        u"merge 0 3 1 3"_s,
        u"merge 0 4 1 4"_s,
        u"merge 0 5 1 5"_s,
        u"merge 0 6 1 6"_s,
        u"1|-:|T:男|T:女"_s,
        u"2|T:  实验小学\n东   校区|N:412|N:400.5|N:812.5|D:1998-09-01|N%:0.5275|D:08:10:00"_s,
        u"4|T:共1所|N:0.3|E:#DIV/0!|N:1|D:2024-02-29T08:30:00"_s,
        u"5|N:7|N:7"_s,
        u"6|N:7|N:7"_s,
        u"7|N:7|N:7"_s,
        u"]"_s,
        u"[隐藏 hidden"_s,
        u"0|T:x"_s,
        u"]"_s,
    };
    QCOMPARE(listing.lines, expected);
}

void TestOdsReader::complainsAboutOpenFormula()
{
    const Listing listing = readBack(
        OdsFixture(OdsFixture::row("<table:table-cell/>" + OdsFixture::cell("table:formula='of:=[.A1]'"))));
    QCOMPARE(listing.lines, QStringList({u"[表"_s, u"0|-:|E:of:=[.A1]"_s, u"]"_s}));
    QCOMPARE(listing.complaints.size(), 1);
    const Complaint& complaint = listing.complaints.first();
    QCOMPARE(complaint.sheet, u"表"_s);
    QCOMPARE(complaint.row, 1);
    QCOMPARE(complaint.column, u"B"_s);
    QVERIFY(complaint.message.contains(u"no stored"_s));
}

void TestOdsReader::refuses_data()
{
    QTest::addColumn<QByteArray>("rows");
    QTest::addColumn<QString>("said");

    QTest::newRow("repeated without end")
        << "<table:table-row table:number-rows-repeated='1000000'>"
               + OdsFixture::text("a", "table:number-columns-repeated='16384'") + "</table:table-row>"
        << u"more cells"_s;
    QTest::newRow("wide rows repeated") << "<table:table-row table:number-rows-repeated='1000000'>"
                                           "<table:table-cell table:number-columns-repeated='16383'/>"
                                               + OdsFixture::text("a") + "</table:table-row>"
                                        << u"more cells"_s;
    QTest::newRow("spaces without end")
        << OdsFixture::row(OdsFixture::text("<text:s text:c='2000000000'/>")) << u"more text"_s;
    QTest::newRow("column too far") << OdsFixture::row(
        "<table:table-cell table:number-columns-repeated='16384'/>" + OdsFixture::text("a"))
                                    << u"column XFD"_s;
    QTest::newRow("row too far") << "<table:table-row table:number-rows-repeated='99999999999'/>"
                                        + OdsFixture::row(OdsFixture::text("a"))
                                 << u"row 1048576"_s;
    QTest::newRow("no count") << QByteArray("<table:table-row table:number-rows-repeated='-1'/>")
                              << u"“-1”"_s;
    QTest::newRow("cut off") << QByteArray("<table:table-row><table:table-cell>") << u"damaged at line"_s;
    QTest::newRow("entity") << OdsFixture::row(OdsFixture::text("&bomb;")) << u"damaged at line"_s;
    QTest::newRow("bomb") << QByteArray(40 * 1024 * 1024, ' ') << u"unpacks"_s;
}

void TestOdsReader::refuses()
{
    QFETCH(QByteArray, rows);
    QFETCH(QString, said);
    const Listing listing = readBack(OdsFixture(rows));
    QCOMPARE(listing.lines.first(), u"[表"_s);
    QVERIFY(!listing.lines.contains(u"]"_s));
    QCOMPARE(listing.complaints.size(), 1);
    QCOMPARE(listing.complaints.first().file, u"in.ods"_s);
    QVERIFY2(listing.complaints.first().message.contains(said),
             qPrintable(listing.complaints.first().message));
}

void TestOdsReader::refusesForeignPackages_data()
{
    QTest::addColumn<QByteArray>("part");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("said");

    const QByteArray content("content.xml");
    QTest::newRow("text document") << content
                                   << QByteArray("<document-content><body><text/></body></document-content>")
                                   << u"not an .ods"_s;
    QTest::newRow("other root") << content << QByteArray("<workbook/>") << u"not an .ods"_s;
    QTest::newRow("no sheet") << content
                              << QByteArray(
                                     "<document-content><body><spreadsheet/></body></document-content>")
                              << u"no sheet"_s;
    QTest::newRow("document type") << content
                                   << QByteArray("<!DOCTYPE a [<!ENTITY b 'c'>]><document-content/>")
                                   << u"document type"_s;
    QTest::newRow("empty") << content << QByteArray() << u"damaged at line"_s;
    QTest::newRow("password") << QByteArray("META-INF/manifest.xml")
                              << QByteArray(
                                     "<manifest><file-entry><encryption-data/></file-entry></manifest>")
                              << u"password"_s;
}

void TestOdsReader::refusesForeignPackages()
{
    QFETCH(QByteArray, part);
    QFETCH(QByteArray, content);
    QFETCH(QString, said);
    OdsFixture fixture({});
    fixture.setPart(part, content);
    const Listing listing = readBack(fixture);
    QCOMPARE(listing.lines, QStringList());
    QCOMPARE(listing.complaints.size(), 1);
    QVERIFY2(listing.complaints.first().message.contains(said),
             qPrintable(listing.complaints.first().message));
}

void TestOdsReader::stopsWhenNothingIsWanted()
{
    const OdsFixture fixture(OdsFixture::row(OdsFixture::text("a")).repeated(50));
    const QString path = m_folder.filePath(u"in.ods"_s);
    QVERIFY(fixture.save(path));
    Listing listing;
    listing.wanted = 3;
    OdsReader(path, listing).read();
    QCOMPARE(listing.rows, 3);
    QCOMPARE(listing.complaints.size(), 0);
    QVERIFY(!listing.lines.contains(u"]"_s));
}

void TestOdsReader::deepGroupsAreHarmless()
{
    const int depth = 200'000;
    const OdsFixture fixture(QByteArray("<table:table-row-group>").repeated(depth)
                             + OdsFixture::row(OdsFixture::text("a"))
                             + QByteArray("</table:table-row-group>").repeated(depth));
    QCOMPARE(readBack(fixture).lines, QStringList({u"[表"_s, u"0|T:a"_s, u"]"_s}));
}

// Any one byte may be wrong and the file may end anywhere: never a crash, never other values without a word.
void TestOdsReader::survivesDamage()
{
    QFile good(QStringLiteral(TEST_DATA_DIR "/libreoffice.ods"));
    QVERIFY(good.open(QIODevice::ReadOnly));
    const QByteArray bytes = good.readAll();
    Listing whole;
    OdsReader(good.fileName(), whole).read();
    const QString path = m_folder.filePath(u"damaged.ods"_s);
    for (qsizetype at = 4; at < bytes.size(); at += 7) {
        for (const bool cut : {false, true}) {
            QByteArray damaged = cut ? bytes.first(at) : bytes;
            if (!cut) {
                damaged[at] = static_cast<char>(damaged[at] ^ 0x24);
            }
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(damaged) == damaged.size());
            file.close();
            Listing listing;
            OdsReader(path, listing).read();
            QVERIFY(!listing.complaints.isEmpty() || (!cut && listing.lines == whole.lines));
        }
    }
}

QTEST_GUILESS_MAIN(TestOdsReader)
#include "tst_odsreader.moc"
