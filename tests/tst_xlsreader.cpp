#include "celltext.h"
#include "xlsfixture.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class TestXlsReader : public QObject
{
    Q_OBJECT

private slots:
    void libreOfficeFile();
    void longTextsOfLibreOffice();
    void chartsArePassedOver();
    void hiddenSheets();
    void merges();
    void rowsInAnyOrder();
    void sinkHasEnough();
    void withoutContainer();

private:
    using F = XlsFixture;

    KeepingSink readBack(const XlsFixture& fixture) const
    {
        return readXls(fixture, m_folder.filePath(u"in.xls"_s));
    }

    QTemporaryDir m_folder;
};

void TestXlsReader::libreOfficeFile()
{
    const KeepingSink sink = readXls(QStringLiteral(TEST_DATA_DIR "/libreoffice.xls"));
    QCOMPARE(sink.complaints.size(), 0);
    QVERIFY(sink.isOrderly);
    QStringList names;
    for (const KeepingSink::Table& table : sink.tables) {
        names.append(table.name + (table.isHidden ? u"-"_s : u"+"_s));
        QVERIFY(table.isWhole);
    }
    QCOMPARE(names, QStringList({u"学校名单+"_s, u"底稿-"_s, u"长文+"_s, u"深藏-"_s, u"图+"_s}));
    QVERIFY(
        sink.tables.last().rows.isEmpty()); // LibreOffice puts a chart sheet's chart on a sheet of its own
    const KeepingSink::Table& table = sink.tables.first();
    QCOMPARE(table.merges.size(), 2);
    QVERIFY(table.merges.contains(CellRange{0, 2, 0, 3}));
    QVERIFY(table.merges.contains(CellRange{0, 0, 1, 0}));
    QCOMPARE(shown(table.cell(2, 1)), u"T:玉城街道 Xīn 路1号"_s);
    QCOMPARE(shown(table.cell(2, 2)), u"N:812"_s);
    QCOMPARE(shown(table.cell(2, 3)), u"N:798.5"_s);
    QCOMPARE(shown(table.cell(2, 4)), u"N%:0.5275"_s);
    QCOMPARE(shown(table.cell(2, 5)), u"D:1998-09-01"_s);
    QCOMPARE(shown(table.cell(2, 6)), u"T:第一行\n第二行"_s);
    QCOMPARE(shown(table.cell(3, 1)), u"T:001234"_s);
    QCOMPARE(shown(table.cell(3, 2)), u"N:-7"_s);
    QCOMPARE(shown(table.cell(3, 3)), u"N:0.1"_s);
    QCOMPARE(shown(table.cell(3, 4)), u"N%:-0.00862068965517241"_s);
    QCOMPARE(shown(table.cell(3, 5)), u"D:2024-02-29T08:30:00"_s);
    QVERIFY(!table.rows.contains(4));
    QCOMPARE(shown(table.cell(5, 0)), u"T:共2所"_s);
    QCOMPARE(shown(table.cell(5, 1)), u"N:0.3"_s);
    QCOMPARE(shown(table.cell(5, 2)), u"N:805"_s);
    QCOMPARE(shown(table.cell(5, 3)), u"E:#DIV/0!"_s);
    QCOMPARE(shown(table.cell(5, 4)), u"B:TRUE"_s);
    QCOMPARE(shown(table.cell(5, 5)), u"E:#N/A"_s);
    QCOMPARE(shown(table.cell(5, 6)), u"-:"_s);
    QCOMPARE(shown(table.cell(5, 7)), u"D:08:10:00"_s);
    QCOMPARE(shown(table.cell(5, 8)), u"N:123456789012345"_s);
    QCOMPARE(shown(table.cell(5, 9)), u"B:TRUE"_s);
    QCOMPARE(shown(table.cell(39, 0)), u"T:图表之后"_s);
}

void TestXlsReader::longTextsOfLibreOffice()
{
    const KeepingSink sink = readXls(QStringLiteral(TEST_DATA_DIR "/libreoffice.xls"));
    const KeepingSink::Table& table = sink.tables[2];
    QCOMPARE(table.rows.size(), 5);
    for (int i = 0; i < 5; ++i) {
        const QString text = QString(1500, i ? u'汉' : u'a') + QString::number(i);
        QCOMPARE(table.cell(i, 0).text, text);
        QCOMPARE(table.cell(i, 1).text, QString::number(i * 1.25));
    }
}

void TestXlsReader::chartsArePassedOver()
{
    const QByteArray innermost = F::begin(0x0020) + F::numberCell(0, 0, 9) + F::end();
    const QByteArray chart = F::begin(0x0020) + F::numberCell(0, 0, 8) + innermost + F::end();
    const KeepingSink sink =
        readBack(F().sheet(u"表"_s, F::numberCell(0, 0, 1) + chart + F::numberCell(1, 0, 2))
                     .sheet(u"图"_s, F::numberCell(0, 0, 3), 0, 2)
                     .rawSheet(u"又一图"_s, chart)
                     .sheet(u"末"_s, F::numberCell(0, 0, 4)));
    QCOMPARE(sink.complaints.size(), 0);
    QCOMPARE(sink.tables.size(), 2);
    QCOMPARE(sink.tables[0].cell(0, 0).text, u"1"_s);
    QCOMPARE(sink.tables[0].cell(1, 0).text, u"2"_s);
    QCOMPARE(sink.tables[1].cell(0, 0).text, u"4"_s);
}

void TestXlsReader::hiddenSheets()
{
    const KeepingSink sink = readBack(F().sheet(u"a"_s, {}).sheet(u"b"_s, {}, 1).sheet(u"c"_s, {}, 2));
    QCOMPARE(sink.tables.size(), 3);
    QVERIFY(!sink.tables[0].isHidden);
    QVERIFY(sink.tables[1].isHidden);
    QVERIFY(sink.tables[2].isHidden);
}

void TestXlsReader::merges()
{
    const QByteArray ranges =
        F::u16(0) + F::u16(1) + F::u16(0) + F::u16(0) + F::u16(0) + F::u16(0) + F::u16(2) + F::u16(4);
    const QByteArray backwards = F::u16(5) + F::u16(2) + F::u16(0) + F::u16(0);
    const KeepingSink sink = readBack(F().sheet(u"表"_s, F::record(0x00E5, F::u16(3) + ranges + backwards)));
    QCOMPARE(sink.tables.first().merges, (QVector<CellRange>{{0, 0, 1, 0}, {0, 2, 0, 4}}));
}

void TestXlsReader::rowsInAnyOrder()
{
    QByteArray columnByColumn;
    for (int column = 2; column >= 0; --column) {
        for (int row = 0; row < 100; ++row) {
            columnByColumn += F::numberCell(row, column, row * 10 + column);
        }
    }
    const KeepingSink sink = readBack(F().sheet(u"表"_s, columnByColumn));
    QVERIFY(sink.isOrderly && sink.complaints.isEmpty() && sink.tables.first().isWhole);
    QCOMPARE(sink.tables.first().rows.size(), 100);
    QCOMPARE(sink.tables.first().cell(99, 2).text, u"992"_s);
    QCOMPARE(sink.tables.first().cell(0, 0).text, u"0"_s);
}

void TestXlsReader::sinkHasEnough()
{
    const QByteArray rows = F::numberCell(0, 0, 1) + F::numberCell(1, 0, 2) + F::numberCell(2, 0, 3);
    const QString path = m_folder.filePath(u"in.xls"_s);
    F().sheet(u"a"_s, rows).sheet(u"b"_s, rows).save(path);
    KeepingSink sink(2);
    XlsReader(path, sink).read();
    QCOMPARE(sink.complaints.size(), 0);
    QCOMPARE(sink.tables.size(), 2);
    for (const KeepingSink::Table& table : std::as_const(sink.tables)) {
        QCOMPARE(table.rows.size(), 2);
        QVERIFY(!table.isWhole);
    }
}

// Some web systems send the workbook's stream as it is.
void TestXlsReader::withoutContainer()
{
    const QString path = m_folder.filePath(u"in.xls"_s);
    F::saveBytes(path, F().sheet(u"表"_s, F::numberCell(0, 0, 1)).stream());
    const KeepingSink sink = readXls(path);
    QCOMPARE(sink.complaints.size(), 0);
    QCOMPARE(sink.tables.first().cell(0, 0).text, u"1"_s);
}

QTEST_GUILESS_MAIN(TestXlsReader)
#include "tst_xlsreader.moc"
