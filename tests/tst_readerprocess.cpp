// Reading in a process of its own: the same as here, and a complaint whatever becomes of the process.

#include "exchange/apart/readerprocess.h"
#include "exchange/tabreader.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class TestReaderProcess : public QObject
{
    Q_OBJECT

private slots:
    void readsTheSame_data();
    void readsTheSame();
    void readsManyByOneProcess();
    void beginsWithWhatIsExpected();
    void goesOnAfterComplaints();
    void foreignProgram_data();
    void foreignProgram();
    void stopsWhenNothingIsWanted();

private:
    static QStringList fixtures();

    const QString m_program = QStringLiteral(EDUBUREAU_BINARY);
};

/// Two workbooks are the same when a reader of the first cannot tell it from the second.
static void compare(const Workbook& found, const Workbook& expected)
{
    QCOMPARE(found.complaints.size(), expected.complaints.size());
    for (qsizetype i = 0; i < found.complaints.size(); ++i) {
        QCOMPARE(found.complaints[i].file, expected.complaints[i].file);
        QCOMPARE(found.complaints[i].message, expected.complaints[i].message);
        QCOMPARE(found.complaints[i].row, expected.complaints[i].row);
    }
    for (const auto& [some, others] :
         {std::pair(found.sheets, expected.sheets), {found.hidden, expected.hidden}}) {
        QCOMPARE(some.size(), others.size());
        for (qsizetype i = 0; i < some.size(); ++i) {
            QCOMPARE(some[i].name, others[i].name);
            QCOMPARE(some[i].merges, others[i].merges);
            QVERIFY(some[i].rows == others[i].rows);
        }
    }
}

QStringList TestReaderProcess::fixtures()
{
    const QDir folder(QStringLiteral(TEST_DATA_DIR));
    QStringList paths;
    for (const QString& name : folder.entryList(QDir::Files)) {
        paths.append(folder.filePath(name));
    }
    return paths;
}

void TestReaderProcess::readsTheSame_data()
{
    QTest::addColumn<QString>("path");
    for (const QString& path : fixtures()) {
        QTest::newRow(qPrintable(QFileInfo(path).fileName())) << path;
    }
    QTest::newRow("missing") << u"/nowhere/none.xlsx"_s;
    QTest::newRow("folder") << QDir::tempPath();
}

void TestReaderProcess::readsTheSame()
{
    QFETCH(const QString, path);
    qputenv("EDUBUREAU_LANG", "en");
    compare(ReaderProcess(m_program).read(path), readWorkbook(path));
}

void TestReaderProcess::readsManyByOneProcess()
{
    ReaderProcess process(m_program);
    for (int round = 0; round < 3; ++round) {
        for (const QString& path : fixtures()) {
            compare(process.read(path), readWorkbook(path));
        }
    }
}

/// Each file is asked for while the one before is at hand; one that was not expected after all is read too.
void TestReaderProcess::beginsWithWhatIsExpected()
{
    const QStringList paths = fixtures();
    ReaderProcess process(m_program);
    for (qsizetype i = 0; i < paths.size(); ++i) {
        const Workbook found = process.read(paths[i]);
        process.expect(paths[(i + 1) % paths.size()]);
        process.expect(paths[i]); // one at a time: this is not heard
        compare(found, readWorkbook(paths[i]));
    }
    compare(process.read(paths.last()), readWorkbook(paths.last()));
}

void TestReaderProcess::goesOnAfterComplaints()
{
    const QTemporaryDir folder;
    QFile text(folder.filePath(u"文本.csv"_s));
    QVERIFY(text.open(QIODevice::WriteOnly) && text.write("\xD3\xF1,1\n") == 5);
    text.close();
    ReaderProcess process(m_program);
    QCOMPARE(process.read(folder.filePath(u"none.csv"_s)).complaints.size(), 1);
    const Workbook taken = process.read(text.fileName(), u"GBK"_s);
    QVERIFY(taken.complaints.isEmpty());
    QCOMPARE(taken.sheets.first().cell(0, 0).text, u"玉"_s);
    QCOMPARE(process.read(text.fileName(), u"UTF-8"_s).complaints.size(), 1);
    QCOMPARE(process.read(text.fileName(), u"Klingon"_s).complaints.size(), 1);
}

void TestReaderProcess::foreignProgram_data()
{
    QTest::addColumn<QString>("script");
    QTest::newRow("gives back what it is asked") << u"exec cat"_s;
    QTest::newRow("ends at once") << u"exit 1"_s;
    QTest::newRow("ends well without a word") << u"exit 0"_s;
    QTest::newRow("never stops talking") << u"exec yes"_s;
    QTest::newRow("only nulls") << u"exec cat /dev/zero"_s;
    QTest::newRow("half a block") << u"printf '\\000\\000\\001\\000abc'"_s;
    QTest::newRow("unknown mark") << u"printf '\\000\\000\\000\\001\\377'; exec cat >/dev/null"_s;
    QTest::newRow("a row that is cut off")
        << u"printf '\\000\\000\\000\\003\\001\\000\\000'; exec cat >/dev/null"_s;
    QTest::newRow("more cells than bytes")
        << u"printf '\\000\\000\\000\\011\\001\\000\\000\\000\\000\\377\\377\\377\\377'; exec cat >/dev/null"_s;
    QTest::newRow("a block too long") << u"printf '\\377\\377\\377\\377'; exec cat /dev/zero"_s;
    QTest::newRow("a row before any sheet")
        << u"printf '\\000\\000\\000\\012\\001\\177\\377\\377\\377\\000\\000\\000\\000\\005'; exec cat >/dev/null"_s;
    QTest::newRow("killed") << u"kill -9 $$"_s;
    QTest::newRow("crashed") << u"kill -SEGV $$"_s;
    QTest::newRow("missing") << QString();
}

void TestReaderProcess::foreignProgram()
{
    QFETCH(const QString, script);
    const QTemporaryDir folder;
    const QString program = folder.filePath(u"program"_s);
    if (!script.isEmpty()) {
        QFile file(program);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("#!/bin/sh\n" + script.toUtf8() + "\n");
        file.setPermissions(QFile::ReadOwner | QFile::ExeOwner);
    }
    ReaderProcess process(program);
    for (int i = 0; i < 2; ++i) { // the second finds no remains of the first
        const Workbook workbook = process.read(u"/some/file.xlsx"_s);
        QCOMPARE(workbook.complaints.size(), 1);
        QVERIFY(workbook.sheets.isEmpty());
        QVERIFY(!workbook.complaints.first().message.isEmpty());
        QVERIFY(workbook.complaints.first().file == u"file.xlsx"_s
                || !workbook.complaints.first().suggestion.isEmpty());
    }
}

/// A sink that wants one row only.
class OneRow : public TableSink
{
public:
    void beginSheet(const QString&, bool) override {}
    bool addRow(int, QVector<Cell>) override { return ++rows < 1; }
    void addMerge(const CellRange&) override {}
    void endSheet() override { ended = true; }
    void complain(const Complaint&) override { ++complaints; }

    int rows = 0;
    int complaints = 0;
    bool ended = false;
};

void TestReaderProcess::stopsWhenNothingIsWanted()
{
    ReaderProcess process(m_program);
    for (int i = 0; i < 2; ++i) {
        OneRow sink;
        process.read(QStringLiteral(TEST_DATA_DIR "/values-openpyxl.xlsx"), {}, sink);
        QCOMPARE(sink.rows, 1);
        QCOMPARE(sink.complaints, 0);
        QVERIFY(!sink.ended);
    }
}

QTEST_GUILESS_MAIN(TestReaderProcess)
#include "tst_readerprocess.moc"
