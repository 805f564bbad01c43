// Cells that harm or mislead: texts that look like formulas, bytes that are no text, numbers that are none.

#include "cli/hostileplace.h"
#include "exchange/package/zippackage.h"
#include "exchange/tabreader.h"
#include "exchange/workbook.h"
#include "xlsxfixture.h"

class TestHostileCells : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_place.begin(); }
    void refusesBytes_data();
    void refusesBytes();
    void namesThePlace_data();
    void namesThePlace();
    void formulasStayText_data();
    void formulasStayText();
    void numbers_data();
    void numbers();
    void dates1904_data();
    void dates1904();
    void cleanupTestCase() { QCOMPARE(m_place.verified(), QString()); }

private:
    HostilePlace m_place;
};

static QByteArray inlineText(const QByteArray& text)
{
    return "<c t='inlineStr'><is><t xml:space='preserve'>" + text + "</t></is></c>";
}

/// A workbook whose one data row holds a value of a school.
static XlsxFixture valueBook(const QByteArray& school, const QByteArray& value)
{
    XlsxFixture fixture;
    fixture.sheetData("<row>" + inlineText("school") + inlineText("measure") + inlineText("value")
                      + "</row><row>" + school + inlineText("students_kg") + value + "</row>");
    return fixture;
}

static QByteArray wide(const QString& text)
{
    return {reinterpret_cast<const char*>(text.utf16()), text.size() * 2};
}

void TestHostileCells::refusesBytes_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("said");

    const QByteArray header = HostilePlace::Header;
    const QByteArray good = Kindergarten.toUtf8() + ",students_kg,2024,1\n";
    QTest::newRow("nul") << header + good + QByteArray("a\0b,x,2024,1\n", 13) << u"Line 3 holds a NUL"_s;
    QTest::newRow("nuls only") << QByteArray(100'000, '\0') << u"Line 1 holds a NUL"_s;
    QTest::newRow("nul far behind") << header + good.repeated(50'000) + '\0' << u"Line 50002 holds a NUL"_s;
    QTest::newRow("gbk after utf-8") << header + u"第一小学,第二小学,第三小学\n"_s.toUtf8()
                                            + "\xD3\xF1\xBB\xB7,1\n"
                                     << u"Line 3 holds bytes"_s;
    QTest::newRow("gbk far behind utf-8")
        << header + u"第一小学\n"_s.toUtf8().repeated(100'000) + "\xD3\xF1\n"
        << u"Line 100002 holds bytes"_s;
    QTest::newRow("utf-8 after gbk") << header + QByteArray("\xD3\xF1\xBB\xB7\n").repeated(20)
                                            + "\xE7\x8E\xFF\n"
                                     << u"Line 22 holds bytes"_s;
    QTest::newRow("half a surrogate pair in utf-8") << header + good + "\xED\xA0\x80,1\n" << u"Line 3 "_s;
    QTest::newRow("half a pair in utf-16")
        << QByteArray("\xFF\xFE", 2) + wide(u"a\n"_s) + QByteArray("\0\xD8x\0", 4) << u"Line 2 holds bytes"_s;
    QTest::newRow("utf-16 without mark")
        << wide(u"school,value\n玉环,1\n"_s) << u"its encoding is another one"_s;
    QTest::newRow("utf-16 big without mark")
        << QByteArray("\0s\0c\0h\0,\0v\0\n\0a\0,\0\x31\0\n", 20) << u"its encoding is another one"_s;
    QTest::newRow("long forms of utf-8") << header + QByteArray("\xC0\xAF,\xE0\x80\xAF\n") << u"Line 2 "_s;
}

void TestHostileCells::refusesBytes()
{
    QFETCH(const QByteArray, content);
    QFETCH(const QString, said);
    QCOMPARE(m_place.refusal(m_place.write(u"bytes.csv"_s, content), said), QString());
}

void TestHostileCells::namesThePlace_data()
{
    QTest::addColumn<QByteArray>("school");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("said");
    QTest::addColumn<QString>("column");

    const QByteArray school = inlineText(Kindergarten.toUtf8());
    QTest::newRow("nul in xml") << inlineText(QByteArray("a\0b", 3)) << QByteArray("<c><v>1</v></c>")
                                << u"damaged at line"_s << QString();
    QTest::newRow("nul as reference")
        << inlineText("a&#0;b") << QByteArray("<c><v>1</v></c>") << u"damaged at line"_s << QString();
    QTest::newRow("half a pair in xml")
        << inlineText("a&#xD800;b") << QByteArray("<c><v>1</v></c>") << u"damaged at line"_s << QString();
    QTest::newRow("half a pair, escaped")
        << inlineText("_xD800_") << QByteArray("<c><v>1</v></c>") << u"no such school"_s << u"A"_s;
    QTest::newRow("huge number") << school << QByteArray("<c><v>1E+300</v></c>") << QString() << u"C"_s;
    QTest::newRow("number beyond doubles")
        << school << QByteArray("<c><v>1E+999</v></c>") << QString() << u"C"_s;
    QTest::newRow("not a number") << school << QByteArray("<c><v>NaN</v></c>") << QString() << u"C"_s;
    QTest::newRow("infinite") << school << QByteArray("<c><v>INF</v></c>") << QString() << u"C"_s;
    QTest::newRow("many digits") << school << inlineText(QByteArray(30'000, '9')) << QString() << u"C"_s;
    QTest::newRow("lost zero") << QByteArray("<c><v>133990001</v></c>") << QByteArray("<c><v>1</v></c>")
                               << u"no such school"_s << u"A"_s;
    QTest::newRow("formula text as a number") << school << inlineText("=1+1") << QString() << u"C"_s;
    QTest::newRow("error") << school << QByteArray("<c t='e'><v>#REF!</v></c>") << QString() << u"C"_s;
}

void TestHostileCells::namesThePlace()
{
    QFETCH(const QByteArray, school);
    QFETCH(const QByteArray, value);
    QFETCH(const QString, column);
    QFETCH(const QString, said);
    const QString file = m_place.path(u"cells.xlsx"_s);
    QVERIFY(valueBook(school, value).save(file));
    QCOMPARE(m_place.refusal(file, said), QString());
    const ProgramResult result = runProgram(m_place.arguments({file}, {u"--type"_s, u"values"_s}));
    QCOMPARE(result.file().value("errors"_L1)[0]["sheet"_L1].toString(), u"表"_s);
    if (!column.isEmpty()) {
        QCOMPARE(result.file().value("errors"_L1)[0]["row"_L1].toInt(), 2);
        QCOMPARE(result.file().value("errors"_L1)[0]["column"_L1].toString(), column);
    }
}

void TestHostileCells::formulasStayText_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("equals") << u"=HYPERLINK(\"http://127.0.0.1:9/\",\"x\")"_s;
    QTest::newRow("command") << u"=cmd|' /C calc'!A0"_s;
    QTest::newRow("plus") << u"+1+1"_s;
    QTest::newRow("minus") << u"-2+3"_s;
    QTest::newRow("at") << u"@SUM(1)"_s;
    QTest::newRow("full-width") << u"＝1+1"_s;
    QTest::newRow("braces") << u"{=1+1}"_s;
}

/// In from a workbook, out as csv and as a workbook: the same text, never a formula.
void TestHostileCells::formulasStayText()
{
    QFETCH(const QString, text);
    XlsxFixture fixture;
    QByteArray rows;
    for (const QStringList& line :
         {QStringList{u"name"_s, u"category"_s, u"level"_s, u"winner_type"_s, u"winner"_s},
          QStringList{text, u"honour"_s, u"county"_s, u"bureau"_s, text}}) {
        rows += "<row>";
        for (const QString& field : line) {
            rows += inlineText(field.toHtmlEscaped().toUtf8());
        }
        rows += "</row>";
    }
    QVERIFY(fixture.sheetData(rows).save(m_place.path(u"award.xlsx"_s)));
    QCOMPARE(m_place.taking(m_place.path(u"award.xlsx"_s), {u"--type"_s, u"award"_s}), QString());

    const QStringList line{u"records"_s, m_place.database(), u"award"_s, u"--year"_s, u"2024"_s, u"--out"_s};
    QCOMPARE(runProgram(line + QStringList{m_place.path(u"out.csv"_s)}).status, 0);
    const QString csv = QString::fromUtf8(contentOf(m_place.path(u"out.csv"_s)));
    QString quoted = text;
    quoted.replace(u'"', u"\"\""_s);
    const bool isRisky = QStringView(u"=+-@").contains(text[0]);
    QVERIFY(csv.contains((isRisky ? u"'"_s : QString()) + quoted));
    QVERIFY(!csv.contains(u",\""_s + quoted) || !isRisky);
    QVERIFY(!csv.contains(u","_s + text) || !isRisky);

    QCOMPARE(runProgram(line + QStringList{m_place.path(u"out.xlsx"_s)}).status, 0);
    ZipPackage package;
    QCOMPARE(package.open(m_place.path(u"out.xlsx"_s)), QString());
    for (const QString& part : package.parts()) {
        QString error;
        const QByteArray content = package.part(part, &error)->readAll();
        QVERIFY2(!content.contains("<f>") && !content.contains("<f "), qPrintable(part));
        QVERIFY2(!part.startsWith("xl/worksheets/_rels"_L1), "no text becomes a link");
    }
    const Workbook back = readWorkbook(m_place.path(u"out.xlsx"_s));
    const auto& lastRow = back.sheets.first().rows.last();
    QVERIFY(std::any_of(lastRow.begin(), lastRow.end(), [&](const Cell& cell) {
        return cell.kind == Cell::Kind::Text && cell.text == text;
    }));
}

void TestHostileCells::numbers_data()
{
    QTest::addColumn<QByteArray>("school");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("stored");
    const QByteArray text = inlineText(Kindergarten.toUtf8());
    QTest::newRow("number as text") << text << inlineText("401") << u"401"_s;
    QTest::newRow("with blanks") << text << inlineText(" 402 ") << u"402"_s;
    QTest::newRow("apostrophe of a spreadsheet") << text << inlineText("403") << u"403"_s;
    QTest::newRow("code as number") << "<c><v>" + Kindergarten.toUtf8() + "</v></c>"
                                    << QByteArray("<c><v>404</v></c>") << u"404"_s;
    QTest::newRow("code in scientific notation")
        << QByteArray("<c><v>1.133990001E9</v></c>") << QByteArray("<c><v>405</v></c>") << u"405"_s;
    QTest::newRow("scientific number") << text << QByteArray("<c><v>4.06E+2</v></c>") << u"406"_s;
    QTest::newRow("noise of doubles") << text << QByteArray("<c><v>407.00000000000006</v></c>") << u"407"_s;
}

void TestHostileCells::numbers()
{
    QFETCH(const QByteArray, school);
    QFETCH(const QByteArray, value);
    QFETCH(const QString, stored);
    QVERIFY(valueBook(school, value).save(m_place.path(u"numbers.xlsx"_s)));
    QCOMPARE(m_place.taking(m_place.path(u"numbers.xlsx"_s)), QString());
    QCOMPARE(lastEntered(m_place.database()), stored);
}

void TestHostileCells::dates1904_data()
{
    QTest::addColumn<QByteArray>("system");
    QTest::addColumn<QByteArray>("day");
    QTest::newRow("1900") << QByteArray("0") << QByteArray("45536");
    QTest::newRow("1904") << QByteArray("1") << QByteArray("44074");
}

/// 1 September 2024 in both systems of days.
void TestHostileCells::dates1904()
{
    QFETCH(const QByteArray, system);
    QFETCH(const QByteArray, day);
    XlsxFixture fixture;
    fixture.workbook("<workbookPr date1904='" + system
                     + "'/><sheets><sheet name='award' sheetId='1' r:id='r1'/></sheets>");
    fixture.styles({}, "<xf numFmtId='0'/><xf numFmtId='14'/>");
    QByteArray rows = "<row>";
    for (const char* name : {"name", "category", "level", "winner_type", "winner", "date"}) {
        rows += inlineText(name);
    }
    rows += "</row><row>" + inlineText("奖") + inlineText("honour") + inlineText("county")
            + inlineText("bureau") + inlineText("局") + "<c s='1'><v>" + day + "</v></c></row>";
    QVERIFY(fixture.sheetData(rows).save(m_place.path(u"award.xlsx"_s)));
    QCOMPARE(m_place.taking(m_place.path(u"award.xlsx"_s), {}), QString());
    const auto awards =
        runProgram({u"records"_s, m_place.database(), u"award"_s, u"--year"_s, u"2024"_s, u"--json"_s});
    QVERIFY2(awards.out.contains("2024-09-01"), awards.out.right(500).constData());
}

QTEST_GUILESS_MAIN(TestHostileCells)
#include "tst_hostilecells.moc"
