// Packages (.xlsx, .ods) built to harm: bombs, entities, sheets as large as can be, macros, links, cut files.

#include "bombfixture.h"
#include "cli/hostileplace.h"
#include "odsfixture.h"
#include "xlsxfixture.h"

#include <QRandomGenerator>

Q_DECLARE_METATYPE(BombFixture::Part)

class TestHostilePackages : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_place.begin(); }
    void refusesBombs_data();
    void refusesBombs();
    void refusesEntities_data();
    void refusesEntities();
    void largeSheets_data();
    void largeSheets();
    void cutFiles_data();
    void cutFiles();
    void ignoresWhatIsNoTable();
    void cleanupTestCase() { QCOMPARE(m_place.verified(), QString()); }

private:
    using Part = BombFixture::Part;

    QString bomb(const QString& name, const Part& part) const;

    HostilePlace m_place;
};

const QByteArray Sheet1 = "xl/worksheets/sheet1.xml";

static QByteArray text(const QByteArray& content)
{
    return "<c t='inlineStr'><is><t>" + content + "</t></is></c>";
}
static QByteArray row(const QByteArray& cells)
{
    return "<row>" + cells + "</row>";
}
static QByteArray headerRow()
{
    return row(text("school") + text("measure") + text("year") + text("value"));
}
static QByteArray valueRow()
{
    return row(text(Kindergarten.toUtf8()) + text("students_kg") + "<c><v>2024</v></c><c><v>401</v></c>");
}

/// Some 30 kB that pack badly once and 1 : 130 when repeated, which is less than gives a bomb away.
static QByteArray mixture(const QByteArray& before, const QByteArray& after)
{
    QByteArray content;
    QRandomGenerator random(4);
    while (content.size() < 30'000) {
        content += before + QByteArray::number(random.generate(), 36) + after;
    }
    return content;
}

QString TestHostilePackages::bomb(const QString& name, const Part& part) const
{
    BombFixture fixture;
    const XlsxFixture workbook;
    for (const auto& [known, bytes] : workbook.parts()) {
        fixture.setPart({known, bytes});
    }
    fixture.setPart(part);
    return fixture.save(m_place.path(name)) ? m_place.path(name) : QString();
}

void TestHostilePackages::refusesBombs_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<Part>("part");
    QTest::addColumn<QString>("said");

    constexpr qint64 Gigabytes = qint64(2) * 1024 * 1024 * 1024;
    constexpr qint64 Below = qint64(250) * 1024 * 1024;
    constexpr qint64 Modest = qint64(64) * 1024 * 1024;
    const QByteArray spaces(30'000, ' ');
    const QByteArray words = mixture("<si><t>", "</t></si>");
    const QByteArray letters = mixture("", " ");
    const QByteArray rows = mixture("<row><c><v>", "</v></c></row>");
    const QByteArray strings = "xl/sharedStrings.xml";
    const QString unpacks = u"unpacks into more"_s;
    const QString memory = u"more memory than is allowed"_s;
    QTest::newRow("spaces") << u"a.xlsx"_s
                            << Part{Sheet1, "<worksheet>", spaces, Gigabytes / spaces.size(), "</worksheet>"}
                            << unpacks;
    QTest::newRow("one text") << u"b.xlsx"_s
                              << Part{Sheet1, "<worksheet><sheetData><row><c><v>", spaces,
                                      Gigabytes / spaces.size()}
                              << unpacks;
    QTest::newRow("strings") << u"c.xlsx"_s
                             << Part{strings, "<sst>", words, Gigabytes / words.size(), "</sst>"} << unpacks;
    QTest::newRow("modest strings") << u"d.xlsx"_s
                                    << Part{strings, "<sst>", words, Below / words.size(), "</sst>"}
                                    << memory;
    QTest::newRow("modest text") << u"e.xlsx"_s
                                 << Part{Sheet1, "<worksheet><sheetData><row><c><v>", letters,
                                         Below / letters.size(), "</v></c></row></sheetData></worksheet>"}
                                 << memory;
    QTest::newRow("rows without end")
        << u"f.xlsx"_s
        << Part{Sheet1, "<worksheet><sheetData>", rows, Modest / rows.size(), "</sheetData></worksheet>"}
        << u"row “1048577”"_s;
    QTest::newRow("nesting without end")
        << u"g.xlsx"_s << Part{Sheet1, "<worksheet>", mixture("<a", ">"), Modest / 30'000, ""} << QString();
    QTest::newRow("styles") << u"h.xlsx"_s
                            << Part{"xl/styles.xml", "<styleSheet><cellXfs>",
                                    mixture("<xf numFmtId='0' x='", "'/>"), Modest / 30'000,
                                    "</cellXfs></styleSheet>"}
                            << QString();
}

void TestHostilePackages::refusesBombs()
{
    QFETCH(const QString, name);
    QFETCH(const Part, part);
    QFETCH(const QString, said);
    const QString file = bomb(name, part);
    QVERIFY(QFile(file).size() < 24 * 1024 * 1024);
    QCOMPARE(m_place.refusal(file, said), QString());
}

void TestHostilePackages::refusesEntities_data()
{
    QTest::addColumn<bool>("isOds");
    QTest::addColumn<QByteArray>("part");
    QTest::addColumn<QByteArray>("head");

    QByteArray laughs = "<!DOCTYPE a [<!ENTITY l0 'lol'>";
    for (int i = 1; i < 12; ++i) {
        const QByteArray before = "&l" + QByteArray::number(i - 1) + ";";
        laughs += "<!ENTITY l" + QByteArray::number(i) + " '" + before.repeated(10) + "'>";
    }
    laughs += "]>";
    const QByteArray outside = "<!DOCTYPE a [<!ENTITY l11 SYSTEM 'file:///etc/passwd'>]>";
    const QByteArray parameter = "<!DOCTYPE a [<!ENTITY % p SYSTEM 'http://127.0.0.1:9/p.dtd'> %p;]>";
    for (const QByteArray& part : {Sheet1, QByteArray("xl/sharedStrings.xml"), QByteArray("xl/workbook.xml"),
                                   QByteArray("xl/_rels/workbook.xml.rels"), QByteArray("xl/styles.xml")}) {
        QTest::newRow("laughs in " + part) << false << part << laughs;
    }
    QTest::newRow("outside") << false << Sheet1 << outside;
    QTest::newRow("parameter") << false << Sheet1 << parameter;
    QTest::newRow("ods laughs") << true << QByteArray("content.xml") << laughs;
    QTest::newRow("ods outside") << true << QByteArray("content.xml") << outside;
}

void TestHostilePackages::refusesEntities()
{
    QFETCH(const bool, isOds);
    QFETCH(const QByteArray, part);
    QFETCH(const QByteArray, head);
    const QString file = m_place.path(isOds ? u"entities.ods"_s : u"entities.xlsx"_s);
    if (isOds) {
        OdsFixture fixture({});
        fixture.setPart(part, head + "<a>&l11;</a>");
        QVERIFY(fixture.save(file));
    } else {
        QVERIFY(XlsxFixture().part(part, head + "<a>&l11;</a>").save(file));
    }
    QCOMPARE(m_place.refusal(file, u"document type"_s), QString());
}

void TestHostilePackages::largeSheets_data()
{
    QTest::addColumn<QByteArray>("rows");
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<qint64>("repeats");
    QTest::addColumn<QString>("said"); // nothing: it is taken

    constexpr qint64 Rows = 1'048'576;
    QTest::newRow("blank rows") << headerRow() + valueRow() << row("<c s='0'/>") << Rows - 2 << QString();
    QTest::newRow("equal rows") << headerRow() << valueRow() << Rows - 1 << QString();
    QTest::newRow("wrong rows") << headerRow() << row(text("nowhere") + text("students_kg")) << Rows - 1
                                << u"no such school"_s;
    QTest::newRow("no header") << QByteArray() << row(text("a") + text("b") + text("c")) << Rows
                               << u"No header row"_s;
    QTest::newRow("a row too many") << headerRow() << valueRow() << Rows << u"row “1048577”"_s;
    const QByteArray openHeader = "<row>" + text("school") + text("measure") + text("year") + text("value");
    QTest::newRow("blank columns") << openHeader << QByteArray("<c s='0'/>") << qint64(16'380) << QString();
    QTest::newRow("full columns") << openHeader << text("x") << qint64(16'380) << u"No header row"_s;
    QTest::newRow("a column too many") << QByteArray("<row>") << text("x") << qint64(16'385) << u"“XFE”"_s;
    QTest::newRow("wide and long") << QByteArray() << row(mixture("<c><v>", "</v></c>").repeated(10))
                                   << qint64(1'500) << u"larger than can be taken"_s;
}

void TestHostilePackages::largeSheets()
{
    QFETCH(QByteArray, rows);
    QFETCH(const QByteArray, row);
    QFETCH(const qint64, repeats);
    QFETCH(const QString, said);
    const bool isOpen = rows.startsWith("<row>") && !rows.endsWith("</row>");
    const qint64 block = std::max<qint64>(1, 20'000 / row.size()); // short rows pack badly one by one
    const Part part{Sheet1, "<worksheet><sheetData>" + rows + row.repeated(repeats % block),
                    row.repeated(block), repeats / block,
                    (isOpen ? "</row>" + valueRow() : QByteArray()) + "</sheetData></worksheet>"};
    const QString file = bomb(u"large.xlsx"_s, part);
    QCOMPARE(said.isEmpty() ? m_place.taking(file) : m_place.refusal(file, said), QString());
}

void TestHostilePackages::cutFiles_data()
{
    QTest::addColumn<QString>("source");
    for (const QString& name : {u"values-openpyxl.xlsx"_s, u"libreoffice.ods"_s, u"libreoffice.xls"_s}) {
        QTest::newRow(name.toUtf8().constData()) << name;
    }
}

/// Many cuts in one run: none is taken, and none takes the reader down for the next.
void TestHostilePackages::cutFiles()
{
    QFETCH(const QString, source);
    const QByteArray whole = contentOf(QStringLiteral(TEST_DATA_DIR "/") + source);
    QVERIFY(!whole.isEmpty());
    QStringList files;
    for (qsizetype size = 3; size < whole.size(); size += whole.size() / 40 + 1) {
        files.append(m_place.write(QString::number(size) + u'-' + source, whole.first(size)));
    }
    const MeasuredResult run = m_place.import(files);
    QCOMPARE(run.result.status, 1);
    const QJsonArray outcomes = run.result.object().value("files"_L1).toArray();
    QCOMPARE(outcomes.size(), files.size());
    for (const QJsonValue& outcome : outcomes) {
        QCOMPARE(outcome["status"_L1].toString(), u"refused"_s);
        QVERIFY(outcome["file"_L1].toString().endsWith(outcome["errors"_L1][0]["file"_L1].toString()));
        QVERIFY(!outcome["errors"_L1][0]["message"_L1].toString().isEmpty());
    }
    QCOMPARE(m_place.excess(run) + m_place.unchanged(), QString());
}

/// Macros, links to other files, pictures from the net: nothing is run or fetched, the table is read.
void TestHostilePackages::ignoresWhatIsNoTable()
{
    XlsxFixture fixture;
    fixture.sheetData(headerRow() + valueRow(),
                      "<hyperlinks xmlns:r='r'><hyperlink ref='A1' r:id='r9'/></hyperlinks><oleObjects/>");
    fixture.part("xl/vbaProject.bin", QByteArray(1000, 'x'));
    fixture.part("xl/externalLinks/externalLink1.xml", "<externalLink><externalBook/></externalLink>");
    fixture.part("xl/connections.xml", "<connections><connection url='http://127.0.0.1:9/'/></connections>");
    fixture.part("../../../../tmp/edubureau-escaped", "x");
    QVERIFY(fixture.save(m_place.path(u"macros.xlsm"_s)));
    QCOMPARE(m_place.taking(m_place.path(u"macros.xlsm"_s)), QString());
    QVERIFY(!QFile::exists(u"/tmp/edubureau-escaped"_s));
}

QTEST_GUILESS_MAIN(TestHostilePackages)
#include "tst_hostilepackages.moc"
