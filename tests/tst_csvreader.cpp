#include "exchange/tabreader.h"
#include "exchange/text/csvguard.h"
#include "exchange/text/csvreader.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

using Table = QVector<QStringList>;

class TestCsvReader : public QObject
{
    Q_OBJECT

private slots:
    void reads_data();
    void reads();
    void readsInPieces_data();
    void readsInPieces();
    void readsLargeFile();
    void unclosedQuote_data();
    void unclosedQuote();
    void guardGivesTextBack_data();
    void guardGivesTextBack();
    void readsFile_data();
    void readsFile();
    void refusesFile_data();
    void refusesFile();
};

static Table textOf(const QVector<QVector<Cell>>& rows)
{
    Table table;
    for (const auto& row : rows) {
        QStringList texts;
        for (const Cell& cell : row) {
            texts.append(cell.text);
        }
        table.append(texts);
    }
    return table;
}

void TestCsvReader::reads_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Table>("table");

    QTest::newRow("nothing") << QString() << Table{};
    QTest::newRow("lf") << u"a,b\nc,d\n"_s << Table{{u"a"_s, u"b"_s}, {u"c"_s, u"d"_s}};
    QTest::newRow("crlf, no end") << u"a,b\r\nc,d"_s << Table{{u"a"_s, u"b"_s}, {u"c"_s, u"d"_s}};
    QTest::newRow("cr") << u"a,b\rc,d\r"_s << Table{{u"a"_s, u"b"_s}, {u"c"_s, u"d"_s}};
    QTest::newRow("a draw goes to the comma") << u"a;b,5\nc;d\n"_s << Table{{u"a;b"_s, u"5"_s}, {u"c;d"_s}};
    QTest::newRow("more semicolons") << u"a;b;c,5\n"_s << Table{{u"a"_s, u"b"_s, u"c,5"_s}};
    QTest::newRow("tabulator") << u"a\tb\n"_s << Table{{u"a"_s, u"b"_s}};
    QTest::newRow("quoted do not count") << u"\"a;b;c\",d\n"_s << Table{{u"a;b;c"_s, u"d"_s}};
    QTest::newRow("title first") << u"2024年名单\na;b\n"_s << Table{{u"2024年名单"_s}, {u"a"_s, u"b"_s}};
    QTest::newRow("line break inside") << u"\"a\nb\",c\nd\n"_s << Table{{u"a\nb"_s, u"c"_s}, {u"d"_s}};
    QTest::newRow("doubled quote") << u"\"a\"\"b\"\"\",c\n"_s << Table{{u"a\"b\""_s, u"c"_s}};
    QTest::newRow("quote in the middle") << u"5\" pipe,x\n"_s << Table{{u"5\" pipe"_s, u"x"_s}};
    QTest::newRow("text after a quote") << u"\"a\"b,c\n"_s << Table{{u"ab"_s, u"c"_s}};
    QTest::newRow("blanks are kept") << u" a , b\n"_s << Table{{u" a "_s, u" b"_s}};
    QTest::newRow("blank rows") << u"a\n\n\nb\n\n\n"_s << Table{{u"a"_s}, {}, {}, {u"b"_s}};
    QTest::newRow("ragged") << u"a,,\n,b\n"_s << Table{{u"a"_s}, {QString(), u"b"_s}};
    QTest::newRow("empty quotes") << u"\"\",a\n"_s << Table{{QString(), u"a"_s}};
    QTest::newRow("guard is dropped") << u"'=1+1,'a,'-5\n"_s << Table{{u"=1+1"_s, u"'a"_s, u"-5"_s}};
}

void TestCsvReader::reads()
{
    QFETCH(QString, text);
    QFETCH(Table, table);
    CsvReader reader(text);
    const auto rows = reader.read();
    QCOMPARE(textOf(rows), table);
    QVERIFY(reader.complaints().isEmpty());
    for (const auto& row : rows) {
        for (const Cell& cell : row) {
            QCOMPARE(cell.kind, cell.text.isEmpty() ? Cell::Kind::Empty : Cell::Kind::Text);
        }
    }
}

void TestCsvReader::readsInPieces_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("line breaks") << u"a,b\r\nc,d\r\n\r\n\r\ne"_s;
    QTest::newRow("quotes") << u"a,\"b\"\"c\nd\",\"\"\r\n\"e\"f,g\n"_s;
    QTest::newRow("unclosed") << u"a,b\nc,\"d\ne\"\"\n"_s;
}

/// Wherever a text is cut into pieces, what is read is the same.
void TestCsvReader::readsInPieces()
{
    QFETCH(const QString, text);
    CsvReader whole(text, u',');
    const auto rows = whole.read();
    for (qsizetype size = 1; size <= text.size(); ++size) {
        qsizetype at = 0;
        CsvReader reader([&] {
            const QString piece = text.mid(at, size);
            at += piece.size();
            return piece;
        });
        QVERIFY(reader.read() == rows);
        QCOMPARE(reader.complaints().size(), whole.complaints().size());
    }
}

/// Longer than what is held at a time, with characters and records that are cut by every piece.
void TestCsvReader::readsLargeFile()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"large.csv"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray("\xD3\xF1,\"\xBB\xB7\r\n\xCA\xD0\",\x95\x32\x82\x36\r\n").repeated(100'000));
    file.close();
    const Workbook workbook = readWorkbook(file.fileName());
    QVERIFY(workbook.complaints.isEmpty());
    QCOMPARE(workbook.sheets.first().rows.size(), 100'000);
    for (const auto& row : workbook.sheets.first().rows) {
        QCOMPARE(textOf({row}), (Table{{u"玉"_s, u"环\r\n市"_s, u"𠀀"_s}}));
    }
}

void TestCsvReader::unclosedQuote_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("rowsKept");
    QTest::addColumn<int>("row");
    QTest::addColumn<QString>("column");

    QTest::newRow("first") << u"\"a,b\nc,d\n"_s << 0 << 1 << u"A"_s;
    QTest::newRow("later") << u"a,b\nc,\"d\ne,f\n"_s << 1 << 2 << u"B"_s;
    QTest::newRow("only a quote") << u"a\n\""_s << 1 << 2 << u"A"_s;
    QTest::newRow("after doubled") << u"a\n\"b\"\""_s << 1 << 2 << u"A"_s;
}

void TestCsvReader::unclosedQuote()
{
    QFETCH(QString, text);
    CsvReader reader(text, u',');
    const auto rows = reader.read();
    QTEST(static_cast<int>(rows.size()), "rowsKept");
    QCOMPARE(reader.complaints().size(), 1);
    QTEST(reader.complaints().first().row, "row");
    QTEST(reader.complaints().first().column, "column");
    QVERIFY(reader.complaints().first().text.startsWith(u'"'));
}

void TestCsvReader::guardGivesTextBack_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("stored");

    QTest::newRow("plain") << u"玉环"_s << u"玉环"_s;
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("formula") << u"=cmd|'/c'!A1"_s << u"'=cmd|'/c'!A1"_s;
    QTest::newRow("plus") << u"+86"_s << u"'+86"_s;
    QTest::newRow("minus") << u"-5"_s << u"'-5"_s;
    QTest::newRow("at") << u"@SUM"_s << u"'@SUM"_s;
    QTest::newRow("tabulator") << u"\t=1"_s << u"'\t=1"_s;
    QTest::newRow("carriage return") << u"\r=1"_s << u"'\r=1"_s;
    QTest::newRow("apostrophe alone") << u"'a"_s << u"'a"_s;
    QTest::newRow("was guarded") << u"'=1"_s << u"''=1"_s;
    QTest::newRow("twice guarded") << u"''=1"_s << u"'''=1"_s;
}

void TestCsvReader::guardGivesTextBack()
{
    QFETCH(QString, text);
    QTEST(guarded(text), "stored");
    QCOMPARE(unguarded(guarded(text)), text);
}

void TestCsvReader::readsFile_data()
{
    QTest::addColumn<QByteArray>("bytes");

    QTest::newRow("utf-8") << QByteArray("\xEF\xBB\xBF") + u"玉,1\r\n"_s.toUtf8();
    QTest::newRow("gbk") << QByteArray("\xD3\xF1,1\n");
    QTest::newRow("excel's unicode text") << QByteArray("\xFF\xFE\x89\x73\t\0001\0\r\0\n\0", 12);
}

void TestCsvReader::readsFile()
{
    QFETCH(QByteArray, bytes);
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"学校.2024.xlsx"_s)); // the content decides
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    file.close();
    const Workbook workbook = readWorkbook(file.fileName());
    QVERIFY(workbook.complaints.isEmpty());
    QCOMPARE(workbook.sheets.size(), 1);
    QCOMPARE(workbook.sheets.first().name, u"学校.2024"_s);
    QCOMPARE(textOf(workbook.sheets.first().rows), (Table{{u"玉"_s, u"1"_s}}));
}

void TestCsvReader::refusesFile_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("said");

    QTest::newRow("cut xls") << QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1") << u"damaged"_s;
    QTest::newRow("web page") << QByteArray("\r\n<html><table><tr><td>1") << u"web page"_s;
    QTest::newRow("pdf") << QByteArray("%PDF-1.4") << u"PDF"_s;
    QTest::newRow("picture") << QByteArray("\x89PNG\r\n\x1A\n\0\0\0\rIHDR", 16) << u"picture"_s;
    QTest::newRow("empty") << QByteArray() << u"empty"_s;
    QTest::newRow("unclosed quote") << QByteArray("a,\"b\n") << u"never closed"_s;
}

void TestCsvReader::refusesFile()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, said);
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"in.csv"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    file.close();
    const Workbook workbook = readWorkbook(file.fileName());
    QCOMPARE(workbook.complaints.size(), 1);
    QCOMPARE(workbook.complaints.first().file, u"in.csv"_s);
    QVERIFY2(workbook.complaints.first().message.contains(said),
             qPrintable(workbook.complaints.first().message));

    const Workbook missing = readWorkbook(folder.filePath(u"none.csv"_s));
    QCOMPARE(missing.complaints.size(), 1);
    QVERIFY(missing.complaints.first().message.contains(u"No such file"_s));
    QVERIFY(!readWorkbook(folder.path()).complaints.isEmpty());
}

QTEST_GUILESS_MAIN(TestCsvReader)
#include "tst_csvreader.moc"
