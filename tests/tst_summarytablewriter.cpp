#include "report/summarytablewriter.h"

#include "exchange/package/zippackage.h"
#include "exchange/tabreader.h"
#include "tabledata.h"

#include <QTemporaryDir>
#include <QTest>

class TestSummaryTableWriter : public QObject
{
    Q_OBJECT

private slots:
    void workbook();
    void workbookOfOneColumn();
    void csv();
    void failureKeepsTheOldFile();
};

namespace {

QStringList texts(const Sheet& sheet, int row)
{
    QStringList texts;
    for (const Cell& cell : sheet.rows[row]) {
        texts.append(cell.text);
    }
    return texts;
}

QString partOf(const QString& path, const QString& name)
{
    ZipPackage package;
    QString error = package.open(path);
    const auto part = package.part(name, &error);
    return part ? QString::fromUtf8(part->readAll()) : error;
}

} // namespace

void TestSummaryTableWriter::workbook()
{
    MemoryData data;
    fill(data);
    const auto table = build(data, "by school", "screened_total, myopia_rate, exam");
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"表.xlsx"_s);
    QCOMPARE(writeSummaryTable(path, table, u"某市教育局"_s), QString());
    const Workbook read = readWorkbook(path);
    QVERIFY(read.complaints.isEmpty());
    const Sheet& sheet = read.sheets.first();
    QCOMPARE(sheet.name, u"2024年度汇总表"_s);
    QCOMPARE(sheet.cell(0, 0).text, u"2024年度汇总表"_s);
    QVERIFY(sheet.merges.contains(CellRange{0, 0, 0, 5}));
    QCOMPARE(sheet.cell(1, 0).text, u"Reporting unit:某市教育局"_s);
    QCOMPARE(sheet.cell(1, 3).text, u"单位：人、%"_s);
    QCOMPARE(texts(sheet, 2), headers(table));
    QCOMPARE(sheet.cell(3, 2).kind, Cell::Kind::Text); // a code is no number
    QCOMPARE(sheet.cell(3, 2).text, u"2133000001"_s);
    QCOMPARE(sheet.cell(3, 3), (Cell{Cell::Kind::Number, u"100"_s}));
    QCOMPARE(sheet.cell(3, 4), (Cell{Cell::Kind::Number, u"10"_s}));
    QCOMPARE(sheet.cell(3, 5).text, u"**"_s); // kept out of exports
    QVERIFY(sheet.cell(6, 3).isEmpty());      // not reported
    QCOMPARE(sheet.cell(7, 3).text, u"—"_s);
    QCOMPARE(sheet.cell(8, 1).text, u"Total"_s);
    QCOMPARE(sheet.cell(8, 4), (Cell{Cell::Kind::Number, u"40"_s}));
    QVERIFY(sheet.rows.last().first().text.startsWith(u"Head of unit:"_s));
    const QString page = partOf(path, u"xl/worksheets/sheet1.xml"_s);
    QVERIFY(page.contains(u"orientation=\"landscape\""_s));
    QVERIFY(page.contains(u"fitToHeight=\"0\""_s));
    QVERIFY(page.contains(u"Page &amp;P of &amp;N"_s));
    QVERIFY(page.contains(u"state=\"frozen\""_s));
    QVERIFY(partOf(path, u"xl/workbook.xml"_s).contains(u"Print_Titles"_s));
    QVERIFY(partOf(path, u"xl/styles.xml"_s).contains(u"formatCode=\"0.00\""_s));
}

void TestSummaryTableWriter::workbookOfOneColumn()
{
    SummaryTable table;
    table.title = u"T"_s;
    table.columns = {{u"No."_s, {}, TableColumn::Align::Centre}};
    table.notes = {u"_x0041_ stays"_s};
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"t.xlsx"_s);
    QCOMPARE(writeSummaryTable(path, table, u"B"_s), QString());
    QCOMPARE(readWorkbook(path).sheets.first().cell(3, 0).text, u"_x0041_ stays"_s);
}

void TestSummaryTableWriter::csv()
{
    MemoryData data;
    fill(data);
    const auto table = build(data, "figures: myopia_rate, exam, awards", "value, change");
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"t.csv"_s);
    QCOMPARE(writeSummaryTable(path, table, {}), QString());
    const Sheet sheet = readWorkbook(path).sheets.first();
    QCOMPARE(texts(sheet, 0), headers(table));
    QCOMPARE(texts(sheet, 1), (QStringList{u"1"_s, u"近视率"_s, u"40.00"_s, u"-1.00"_s}));
    QCOMPARE(texts(sheet, 2), (QStringList{u"2"_s, u"中考合格率"_s, u"**"_s, u"**"_s}));
    QCOMPARE(texts(sheet, 3), (QStringList{u"3"_s, u"荣誉数"_s, u"超20"_s, u"—"_s}));
}

void TestSummaryTableWriter::failureKeepsTheOldFile()
{
    MemoryData data;
    fill(data);
    auto table = build(data, "figures: myopia_rate", "value");
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"t.xlsx"_s);
    QFile old(path);
    QVERIFY(old.open(QIODevice::WriteOnly));
    old.write("old");
    old.close();
    table.rows[0].cells[1].text = QString(40000, u'x'); // longer than a cell may be
    QVERIFY(!writeSummaryTable(path, table, {}).isEmpty());
    QVERIFY(old.open(QIODevice::ReadOnly));
    QCOMPARE(old.readAll(), QByteArray("old"));
    QVERIFY(!writeSummaryTable(folder.filePath(u"t.txt"_s), table, {}).isEmpty());
    QVERIFY(!writeSummaryTable(u"/nowhere/t.xlsx"_s, table, {}).isEmpty());
}

QTEST_GUILESS_MAIN(TestSummaryTableWriter)
#include "tst_summarytablewriter.moc"
