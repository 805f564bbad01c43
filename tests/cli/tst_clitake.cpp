// A file is taken whole or not at all; the same file again changes nothing.

#include "cli/program.h"

class TestCliTake : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void jsonKeys();
    void readsWorkbooks_data();
    void readsWorkbooks();
    void againChangesNothing();
    void conflicts_data();
    void conflicts();
    void dryRunStoresNothing();
    void oneBadFileOfThree();
    void oneBadRowOfMany();
    void sameKeyUpdates();
    void sameKeyTwiceInAFile();
    void textIsNeverAFormula();
    void missingRegisterRows_data();
    void missingRegisterRows();

private:
    ProgramResult take(const QStringList& arguments) const
    {
        return runProgram(QStringList{u"import"_s, m_database} + arguments + QStringList{u"--json"_s});
    }

    Workplace m_place;
    QString m_database;
};

namespace {

struct Counts {
    int added = 0, changed = 0, unchanged = 0, kept = 0;
    friend bool operator==(const Counts&, const Counts&) = default;
};

Counts countsOf(const QJsonObject& file)
{
    return {file.value("added"_L1).toInt(), file.value("changed"_L1).toInt(),
            file.value("unchanged"_L1).toInt(), file.value("kept"_L1).toInt()};
}

const QByteArray Awards = "year,name,category,level,winner_type,winner,rank\n"
                          "2024,测试奖,honour,本市(县),教师,甲,1名\n"
                          "2024,测试奖,荣誉表彰,county,teacher,乙,2\n";

} // namespace

void TestCliTake::init()
{
    m_database = m_place.sample();
}

void TestCliTake::jsonKeys()
{
    const QString values = m_place.write(u"v.csv"_s, "school,students_kg\n1133990001,11\n");
    const QJsonObject file = take({values, u"--year"_s, u"2024"_s}).file();
    for (const char* key : {"file", "school", "status", "added", "changed", "unchanged", "errors"}) {
        QVERIFY2(file.contains(QLatin1String(key)), key);
    }
    QCOMPARE(file.value("file"_L1).toString(), values);
    QCOMPARE(file.value("school"_L1).toString(), Kindergarten);
    const QJsonArray errors = take({m_place.write(u"v.csv"_s, "school,students_kg\n1133990001,z\n")})
                                  .file()
                                  .value("errors"_L1)
                                  .toArray();
    for (const char* key : {"file", "sheet", "row", "column", "text", "message"}) {
        QVERIFY2(errors.first().toObject().contains(QLatin1String(key)), key);
    }
}

void TestCliTake::readsWorkbooks_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("values");
    // Title, a header of two merged rows, serial numbers, a formula's stored result, 合计 and a note below.
    QTest::newRow("LibreOffice") << u"values-libreoffice.xlsx"_s << 4;
    QTest::newRow("openpyxl, with an empty second sheet") << u"values-openpyxl.xlsx"_s << 1;
}

void TestCliTake::readsWorkbooks()
{
    QFETCH(const QString, file);
    QFETCH(const int, values);
    const QString path = QStringLiteral(TEST_DATA_DIR "/") + file;
    const auto result = take({path, u"--year"_s, u"2024"_s});
    QVERIFY2(result.status == 0, result.out.constData());
    QCOMPARE(countsOf(result.file()), (Counts{0, values, 0, 0}));
    QCOMPARE(countsOf(take({path, u"--year"_s, u"2024"_s}).file()), (Counts{0, 0, values, 0}));
}

void TestCliTake::againChangesNothing()
{
    const QString file = m_place.write(u"award.csv"_s, Awards);
    QCOMPARE(countsOf(take({file}).file()), (Counts{2, 0, 0, 0}));
    const qint64 before = historyLength(m_database);
    QCOMPARE(countsOf(take({file}).file()), (Counts{0, 0, 2, 0}));
    QCOMPARE(historyLength(m_database), before);
    QCOMPARE(runProgram({u"verify"_s, m_database}).status, 0);
}

void TestCliTake::conflicts_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("outcome");
    QTest::addColumn<QString>("stored");
    QTest::newRow("ask") << u"ask"_s << 1 << u"needs_decision"_s << u"51"_s;
    QTest::newRow("keep") << u"keep"_s << 0 << u"taken"_s << u"51"_s;
    QTest::newRow("replace") << u"replace"_s << 0 << u"taken"_s << u"52"_s;
}

void TestCliTake::conflicts()
{
    QFETCH(const QString, word);
    QFETCH(const int, status);
    QFETCH(const QString, outcome);
    QFETCH(const QString, stored);
    const QStringList year = {u"--year"_s, u"2024"_s};
    take(QStringList{m_place.write(u"v.csv"_s, "school,students_kg\n1133990001,51\n")} + year);
    const QString other = m_place.write(u"v.csv"_s, "school,students_kg\n1133990001,52\n");
    const auto result = take(QStringList{other, u"--on-conflict"_s, word} + year);
    QCOMPARE(result.status, status);
    QCOMPARE(result.file().value("status"_L1).toString(), outcome);
    QCOMPARE(lastEntered(m_database), stored);
}

void TestCliTake::dryRunStoresNothing()
{
    const qint64 before = historyLength(m_database);
    const auto result = take({m_place.write(u"award.csv"_s, Awards), u"--dry-run"_s});
    QCOMPARE(result.status, 0);
    QCOMPARE(result.file().value("status"_L1).toString(), u"checked"_s);
    QCOMPARE(countsOf(result.file()), (Counts{2, 0, 0, 0}));
    QCOMPARE(historyLength(m_database), before);
}

void TestCliTake::oneBadFileOfThree()
{
    const auto result =
        take({m_place.write(u"a.csv"_s, "school,students_kg\n1133990001,61\n"),
              m_place.write(u"b.csv"_s, "school,students_kg\n1133990001,many\n"),
              m_place.write(u"c.csv"_s, "school,students_kg\n1133990001,63\n"), u"--year"_s, u"2024"_s});
    QCOMPARE(result.status, 1);
    const QJsonArray files = result.object().value("files"_L1).toArray();
    QStringList words;
    for (const QJsonValue& file : files) {
        words.append(file["status"_L1].toString());
    }
    QCOMPARE(words, (QStringList{u"taken"_s, u"refused"_s, u"taken"_s}));
    QCOMPARE(countsOf(files[1].toObject()), Counts{});
    QCOMPARE(lastEntered(m_database), u"63"_s);
}

void TestCliTake::oneBadRowOfMany()
{
    const qint64 before = historyLength(m_database);
    const auto result =
        take({m_place.write(u"award.csv"_s, Awards + "2024,测试奖,nosuch,county,teacher,丙,3\n")});
    QCOMPARE(result.status, 1);
    const QJsonObject error = result.file().value("errors"_L1).toArray().first().toObject();
    QCOMPARE(error.value("row"_L1).toInt(), 4);
    QCOMPARE(error.value("text"_L1).toString(), u"nosuch"_s);
    QVERIFY(error.value("suggestion"_L1).toString().contains(u"荣誉表彰"_s));
    QCOMPARE(historyLength(m_database), before);
}

void TestCliTake::sameKeyUpdates()
{
    take({m_place.write(u"award.csv"_s, Awards)});
    const auto result = take({m_place.write(u"award.csv"_s, QByteArray(Awards).replace("1名", "7"))});
    QCOMPARE(countsOf(result.file()), (Counts{0, 1, 1, 0}));
}

void TestCliTake::sameKeyTwiceInAFile()
{
    const auto result =
        take({m_place.write(u"award.csv"_s, Awards + "2024,测试奖,honour,county,teacher,甲,3\n")});
    QCOMPARE(result.status, 1);
    const QJsonObject error = result.file().value("errors"_L1).toArray().first().toObject();
    QCOMPARE(error.value("row"_L1).toInt(), 4);
    QVERIFY(error.value("message"_L1).toString().contains(u"row 2"_s));
}

/// Stored as it is; written out so that a spreadsheet does not run it; read back as it was.
void TestCliTake::textIsNeverAFormula()
{
    for (const char* name : {"=cmd()", "+1", "-1", "@x"}) {
        const QByteArray row = QByteArray("2024,") + name + ",honour,county,teacher,丁,\n";
        QCOMPARE(take({m_place.write(u"award.csv"_s, Awards.left(Awards.indexOf('\n') + 1) + row)}).status,
                 0);
    }
    const QString out = m_place.path(u"award-out.csv"_s);
    QCOMPARE(runProgram({u"records"_s, m_database, u"award"_s, u"--out"_s, out}).status, 0);
    QFile file(out);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    QVERIFY(text.contains(",'=cmd(),") && text.contains(",'@x,"));
    const Counts again = countsOf(take({out, u"--type"_s, u"award"_s}).file());
    QCOMPARE(again.added + again.changed, 0);
}

void TestCliTake::missingRegisterRows_data()
{
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<QString>("column");
    QTest::newRow("required") << QByteArray("2024,,honour,county,teacher,丁,") << u"B"_s;
    QTest::newRow("below the range") << QByteArray("2024,奖,honour,county,teacher,丁,0") << u"G"_s;
    QTest::newRow("no choice") << QByteArray("2024,奖,honor,county,teacher,丁,1") << u"C"_s;
    QTest::newRow("no year") << QByteArray(",奖,honour,county,teacher,丁,1") << u"A"_s;
    QTest::newRow("wrong unit") << QByteArray("2024,奖,honour,county,teacher,丁,1人") << u"G"_s;
}

void TestCliTake::missingRegisterRows()
{
    QFETCH(const QByteArray, row);
    QFETCH(const QString, column);
    const QByteArray header = Awards.left(Awards.indexOf('\n') + 1);
    const auto result = take({m_place.write(u"award.csv"_s, header + row + '\n')});
    QCOMPARE(result.status, 1);
    const QJsonObject error = result.file().value("errors"_L1).toArray().first().toObject();
    QCOMPARE(error.value("column"_L1).toString(), column);
    QCOMPARE(error.value("row"_L1).toInt(), 2);
}

QTEST_GUILESS_MAIN(TestCliTake)
#include "tst_clitake.moc"
