#include "xlsfixture.h"

#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// Old workbooks that are damaged, hostile or of another kind.
class TestXlsDamage : public QObject
{
    Q_OBJECT

private slots:
    void refusesFile_data();
    void refusesFile();
    void refusesContainer_data();
    void refusesContainer();
    void refusesStream_data();
    void refusesStream();
    void damagedSheet_data();
    void damagedSheet();
    void complainsAboutCell_data();
    void complainsAboutCell();
    void resultsThatNobodyCalculated();
    void manyComplaintsAreCounted();
    void sheetsInCircles();
    void cutFileIsComplainedAbout();
    void survivesChangedBytes();

private:
    using F = XlsFixture;

    QString path() const { return m_folder.filePath(u"in.xls"_s); }
    QTemporaryDir m_folder;
};

void TestXlsDamage::refusesFile_data()
{
    using Streams = QMap<QString, QByteArray>;
    QTest::addColumn<Streams>("streams");
    QTest::addColumn<QString>("said");

    const QByteArray some(5000, 'x');
    QTest::newRow("encrypted .xlsx") << Streams{{u"EncryptedPackage"_s, some}, {u"EncryptionInfo"_s, some}}
                                     << u"password"_s;
    QTest::newRow("Word") << Streams{{u"WordDocument"_s, some}} << u"Word"_s;
    QTest::newRow("PowerPoint") << Streams{{u"PowerPoint Document"_s, some}} << u"PowerPoint"_s;
    QTest::newRow("something else") << Streams{{u"Catalog"_s, some}} << u"no workbook"_s;
    QTest::newRow("Excel 95") << Streams{{u"Book"_s, F::begin(5, 0x0500) + F::end()}} << u"Excel 95"_s;
    QTest::newRow("no records") << Streams{{u"Workbook"_s, some}} << u"damaged"_s;
    QTest::newRow("empty stream") << Streams{{u"Workbook"_s, {}}} << u"damaged"_s;
}

void TestXlsDamage::refusesFile()
{
    using Streams = QMap<QString, QByteArray>;
    QFETCH(Streams, streams);
    QFETCH(QString, said);
    F::saveStreams(path(), streams);
    const KeepingSink sink = readXls(path());
    QCOMPARE(sink.tables.size(), 0);
    QCOMPARE(sink.complaints.size(), 1);
    const Complaint& complaint = sink.complaints.first();
    QCOMPARE(complaint.file, u"in.xls"_s);
    QVERIFY2(complaint.message.contains(said), qPrintable(complaint.message));
    QVERIFY(!complaint.suggestion.isEmpty());
}

void TestXlsDamage::refusesContainer_data()
{
    QTest::addColumn<int>("at");
    QTest::addColumn<quint32>("value");

    const quint32 directory = 0x30, table = 0x4C; // where the header says in which sectors they stand
    QFile good(QStringLiteral(TEST_DATA_DIR "/libreoffice.xls"));
    QVERIFY(good.open(QIODevice::ReadOnly));
    const QByteArray bytes = good.readAll();
    const auto first = qFromLittleEndian<quint32>(bytes.constData() + directory);
    const auto allocation = qFromLittleEndian<quint32>(bytes.constData() + table);
    QTest::newRow("endless directory") << static_cast<int>((allocation + 1) * 512 + first * 4) << first;
    QTest::newRow("all streams are small") << 0x38 << 0xFFFFFFF0U;
    QTest::newRow("huge sectors") << 0x1E << 0x0006001EU;
    QTest::newRow("no directory") << 0x30 << 0xFFFFFFFEU;
}

void TestXlsDamage::refusesContainer()
{
    QFETCH(int, at);
    QFETCH(quint32, value);
    QFile good(QStringLiteral(TEST_DATA_DIR "/libreoffice.xls"));
    QVERIFY(good.open(QIODevice::ReadOnly));
    F::saveBytes(path(), good.readAll().replace(at, 4, F::u32(value)));
    const KeepingSink sink = readXls(path());
    QCOMPARE(sink.tables.size(), 0);
    QCOMPARE(sink.complaints.size(), 1);
    QVERIFY(sink.complaints.first().message.contains(u"damaged"_s));
}

void TestXlsDamage::refusesStream_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("said");

    const auto with = [](const QByteArray& globals) {
        return F().globals(globals).sheet(u"a"_s, {}).stream();
    };
    QTest::newRow("nothing") << QByteArray() << u"damaged"_s;
    QTest::newRow("Excel 2") << F::record(0x0009, F::u32(0)) << u"Excel 95"_s;
    QTest::newRow("Excel 4") << F::record(0x0409, F::u32(0) + F::u16(0)) << u"Excel 95"_s;
    QTest::newRow("password") << with(F::record(0x002F, F::u16(1))) << u"password"_s;
    QTest::newRow("no sheet") << F().stream() << u"no sheet"_s;
    QTest::newRow("a sheet first") << F::begin(0x0010) + F::end() << u"damaged"_s;
    QTest::newRow("no end") << F::begin(5) + F::record(0x0022, F::u16(0)) << u"damaged"_s;
    QTest::newRow("container cut off") << QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1") << u"damaged"_s;
    QTest::newRow("short format") << with(F::record(0x041E, F::u16(164) + F::u16(9) + F::u8(1)))
                                  << u"damaged"_s;
    QTest::newRow("short style") << with(F::record(0x00E0, F::u16(0))) << u"damaged"_s;
    QTest::newRow("strings without continuation")
        << with(F::sharedStrings(1, F::u16(9) + F::u8(0) + "ab")) << u"damaged"_s;
    QTest::newRow("half a character")
        << with(F::sharedStrings(1, F::u16(2) + F::u8(1) + "abc")) << u"damaged"_s;
    QTest::newRow("longer than a cell")
        << with(F::sharedStrings(1, F::u16(32768) + F::u8(0) + QByteArray(8000, 'a'))) << u"damaged"_s;
    QTest::newRow("huge readings") << with(
        F::sharedStrings(1, F::u16(1) + F::u8(4) + F::u32(0xFFFFFFFF) + "a"))
                                   << u"damaged"_s;
}

void TestXlsDamage::refusesStream()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, said);
    F::saveBytes(path(), bytes);
    const KeepingSink sink = readXls(path());
    QCOMPARE(sink.tables.size(), 0);
    QCOMPARE(sink.complaints.size(), 1);
    QVERIFY2(sink.complaints.first().message.contains(said), qPrintable(sink.complaints.first().message));
}

void TestXlsDamage::damagedSheet_data()
{
    QTest::addColumn<QByteArray>("records");

    QTest::newRow("column too far") << F::numberCell(0, 256, 1);
    QTest::newRow("short number") << F::record(0x0203, F::place(0, 0) + F::u32(0));
    QTest::newRow("short place") << F::record(0x027E, F::u16(0));
    QTest::newRow("short label") << F::record(0x0204, F::place(0, 0) + F::u16(9) + F::u8(0) + "a");
    QTest::newRow("short formula") << F::record(0x0006, F::place(0, 0) + F::u32(0));
    QTest::newRow("short text of formula") << F::formula(0, 0, F::special(0)) + F::record(0x0207, F::u16(2));
    QTest::newRow("no numbers") << F::record(0x00BD, F::u16(0) + F::u16(0) + F::u16(0));
    QTest::newRow("numbers that end elsewhere")
        << F::record(0x00BD, F::u16(0) + F::u16(0) + F::u16(0) + F::u32(2) + F::u16(1));
    QTest::newRow("short merges") << F::record(0x00E5, F::u16(1027) + F::u32(0));
    QTest::newRow("chart without end") << F::begin(0x0020);
    QTest::newRow("record past the end") << F::u16(0x0203) + F::u16(0xFFFF);
}

void TestXlsDamage::damagedSheet()
{
    QFETCH(QByteArray, records);
    const KeepingSink sink = readXls(F().sheet(u"表"_s, F::numberCell(0, 0, 1) + records), path());
    QCOMPARE(sink.tables.size(), 1);
    QVERIFY(!sink.tables.first().isWhole);
    QCOMPARE(sink.complaints.size(), 1);
    QCOMPARE(sink.complaints.first().sheet, u"表"_s);
    QVERIFY(!sink.complaints.first().suggestion.isEmpty());
}

void TestXlsDamage::complainsAboutCell_data()
{
    QTest::addColumn<QByteArray>("records");
    QTest::addColumn<QString>("said");

    QTest::newRow("no such text") << F::sharedCell(2, 27, 7) << u"missing"_s;
    QTest::newRow("text does not come") << F::formula(2, 27, F::special(0)) << u"no stored"_s;
    QTest::newRow("another cell comes")
        << F::formula(2, 27, F::special(0)) + F::numberCell(2, 28, 1) << u"no stored"_s;
    QTest::newRow("unknown result") << F::formula(2, 27, F::special(9)) << u"no stored"_s;
}

void TestXlsDamage::complainsAboutCell()
{
    QFETCH(QByteArray, records);
    QFETCH(QString, said);
    const KeepingSink sink = readXls(F().sheet(u"表"_s, records), path());
    QVERIFY(sink.tables.first().isWhole);
    QCOMPARE(sink.tables.first().cell(2, 27).kind, Cell::Kind::Error);
    QCOMPARE(sink.complaints.size(), 1);
    const Complaint& complaint = sink.complaints.first();
    QCOMPARE(complaint.sheet, u"表"_s);
    QCOMPARE(complaint.row, 3);
    QCOMPARE(complaint.column, u"AB"_s);
    QVERIFY(complaint.message.contains(said));
    QVERIFY(!complaint.suggestion.isEmpty());
}

// A library that writes formulas leaves 0 or nothing where no program has calculated.
void TestXlsDamage::resultsThatNobodyCalculated()
{
    const QByteArray cells =
        F::formula(0, 0, F::number(0)) + F::formula(0, 1, F::special(3)) + F::formula(0, 2, F::number(5));
    F::saveStreams(path(), {{u"Workbook"_s, F().sheet(u"表"_s, cells).stream()}});
    const KeepingSink sink = readXls(path());
    QCOMPARE(sink.complaints.size(), 2);
    QCOMPARE(sink.tables.first().cell(0, 0).kind, Cell::Kind::Error);
    QCOMPARE(sink.tables.first().cell(0, 1).kind, Cell::Kind::Error);
    QCOMPARE(sink.tables.first().cell(0, 2).text, u"5"_s);
}

void TestXlsDamage::manyComplaintsAreCounted()
{
    QByteArray cells;
    for (int row = 0; row < 250; ++row) {
        cells += F::sharedCell(row, 0, 0);
    }
    const KeepingSink sink = readXls(F().sheet(u"表"_s, cells), path());
    QCOMPARE(sink.complaints.size(), 101);
    QVERIFY(sink.complaints.last().message.contains(u"150"_s));
}

// Ten thousand sheets that all stand at one place: work is bounded by the file's size.
void TestXlsDamage::sheetsInCircles()
{
    const QByteArray one = F().sheet(u"a"_s, {}).stream();
    const QByteArray entry = one.mid(F::begin(5).size(), 14);
    const qsizetype place = F::begin(5).size() + 10'000 * entry.size() + F::end().size();
    const QByteArray pointing = entry.first(4) + F::u32(static_cast<quint32>(place)) + entry.sliced(8);
    QByteArray cells;
    for (int i = 0; i < 60'000; ++i) {
        cells += F::numberCell(i, 0, 1);
    }
    F::saveBytes(path(),
                 F::begin(5) + pointing.repeated(10'000) + F::end() + F::begin(0x0010) + cells + F::end());
    const KeepingSink sink = readXls(path());
    QVERIFY(!sink.complaints.isEmpty());
    QVERIFY(sink.tables.size() < 4);
}

void TestXlsDamage::cutFileIsComplainedAbout()
{
    QFile good(QStringLiteral(TEST_DATA_DIR "/libreoffice.xls"));
    QVERIFY(good.open(QIODevice::ReadOnly));
    const QByteArray bytes = good.readAll();
    const QVector<KeepingSink::Table> tables = readXls(good.fileName()).tables;
    for (qsizetype size = 0; size < bytes.size(); size += 97) {
        F::saveBytes(path(), bytes.first(size));
        const KeepingSink sink = readXls(path());
        QVERIFY2(!sink.complaints.isEmpty() || sink.tables == tables, qPrintable(QString::number(size)));
    }
}

// The format has no checksums: another digit is another number. But nothing crashes, hangs or goes astray.
void TestXlsDamage::survivesChangedBytes()
{
    QFile good(QStringLiteral(TEST_DATA_DIR "/libreoffice.xls"));
    QVERIFY(good.open(QIODevice::ReadOnly));
    const QByteArray bytes = good.readAll();
    QRandomGenerator random(20241124);
    for (int round = 0; round < 1500; ++round) {
        QByteArray damaged = bytes;
        const int changes = 1 + round % 4;
        for (int i = 0; i < changes; ++i) {
            const bool inHeader = round % 5 == 0;
            const auto at = random.bounded(inHeader ? 512 : static_cast<int>(bytes.size()));
            damaged[at] = static_cast<char>(random.bounded(3) == 0 ? 0xFF : random.bounded(256));
        }
        F::saveBytes(path(), damaged);
        const KeepingSink sink = readXls(path());
        QVERIFY(sink.isOrderly);
        QVERIFY(!sink.tables.isEmpty() || !sink.complaints.isEmpty());
        for (const KeepingSink::Table& table : sink.tables) {
            QVERIFY(table.isWhole || !sink.complaints.isEmpty());
        }
    }
}

QTEST_GUILESS_MAIN(TestXlsDamage)
#include "tst_xlsdamage.moc"
