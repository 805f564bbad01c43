#include "storage/evidencestore.h"
#include "storage/history.h"
#include "storage/historyproof.h"
#include "storagefixture.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/// What somebody does who wants to hide it: the guards are taken away first.
const QString WithoutGuards =
    u"PRAGMA foreign_keys = OFF; DROP TRIGGER history_is_final; DROP TRIGGER history_is_kept; "
    "DROP TRIGGER change_is_final; DROP TRIGGER change_is_kept; "_s;

} // namespace

class TestHistory : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void soundDataVerifies();
    void tamperingShows_data();
    void tamperingShows();
    void damagedPagesShow();
    void historyIsFinal_data();
    void historyIsFinal();
    void linesOfARow();
    void newestFirst();
    void evidenceIsStoredOnce();
    void removedEvidenceVerifies();
    void internalRecordsVerify();

private:
    QStringList proof() const { return HistoryProof(m_bureau->database()).run(); }

    std::unique_ptr<TemporaryDatabase> m_bureau;
    qint64 m_award = 0;
};

/// Entries 1 to 7 are those of the fixture; then a value (8) that is changed (9), an award (10) that is
/// changed (11) and has evidence (12), and a task force (13) that is deleted (14).
void TestHistory::init()
{
    m_bureau = std::make_unique<TemporaryDatabase>();
    m_bureau->put(812);
    m_bureau->put(813);
    const RecordType& award = *Registers::find(u"award"_s);
    const RecordType& taskForce = *Registers::find(u"task_force"_s);
    const RecordStore records(m_bureau->database());
    Change change(m_bureau->database(), {u"clerk"_s, u"import"_s, u"awards.csv"_s, u"abc"_s, u"note"_s});
    Record record = m_bureau->save(change, "award", 2024,
                                   {{"name", "先进集体"},
                                    {"category", "work"},
                                    {"level", "county"},
                                    {"winner_type", "school"},
                                    {"winner", "第一小学"}});
    m_award = record.id;
    record.values[award.indexOf(u"rank"_s)] = qlonglong(1);
    records.save(change, award, record, u"Sheet1!2"_s);
    EvidenceStore(m_bureau->database())
        .attach(change, "award", QByteArray::number(m_award), u"证书.pdf"_s, "scan");
    const Record gone = m_bureau->save(change, "task_force", 2024, {{"name", "专班"}});
    records.remove(change, taskForce, gone);
    change.commit();
}

void TestHistory::cleanup()
{
    m_bureau.reset();
}

void TestHistory::soundDataVerifies()
{
    QCOMPARE(proof(), QStringList());
    m_bureau->put(814);
    QCOMPARE(proof(), QStringList());
    QCOMPARE(RawConnection(m_bureau->path()).ask(u"SELECT max(id), count(*) FROM history"_s), u"15|15"_s);
}

void TestHistory::tamperingShows_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QString>("finding");

    const auto row = [](const char* name, const QString& sql, const QString& finding) {
        QTest::newRow(name) << sql << finding;
    };
    row("entry altered", u"UPDATE history SET after = '999' WHERE id = 8"_s, u"entry 8 "_s);
    row("entry's before altered", u"UPDATE history SET before = '1' WHERE id = 9"_s, u"entry 9 "_s);
    row("entry of another row", u"UPDATE history SET key = '2023/4/1' WHERE id = 8"_s, u"entry 8 "_s);
    row("entry's place altered", u"UPDATE history SET place = 'Sheet9!9' WHERE id = 11"_s, u"entry 11 "_s);
    row("entry's hash altered", u"UPDATE history SET hash = zeroblob(32) WHERE id = 3"_s, u"entry 3 "_s);
    row("entry of another change", u"UPDATE history SET change_id = 1 WHERE id = 9"_s, u"entry 9 "_s);
    row("first entry removed", u"DELETE FROM history WHERE id = 1"_s, u"entry 1 "_s);
    row("entry removed", u"DELETE FROM history WHERE id = 9"_s, u"entry 9 "_s);
    row("last entry removed", u"DELETE FROM history WHERE id = 14"_s, u"entry 13 "_s);
    row("last two entries removed", u"DELETE FROM history WHERE id >= 13"_s, u"nothing"_s);
    row("entries numbered anew",
        u"DELETE FROM history WHERE id = 9; UPDATE history SET id = id - 1 WHERE id > 9"_s, u"entry 9 "_s);
    row("who altered", u"UPDATE change SET who = 'somebody else' WHERE id = 4"_s, u"entry 10 "_s);
    row("when altered", u"UPDATE change SET at = '2000-01-01T00:00:00.000Z' WHERE id = 2"_s, u"entry 8 "_s);
    row("source altered", u"UPDATE change SET source = 'other.csv' WHERE id = 4"_s, u"entry 10 "_s);
    row("note altered", u"UPDATE change SET note = '' WHERE id = 4"_s, u"entry 10 "_s);
    row("change removed", u"DELETE FROM change WHERE id = 2"_s, u"entry 8 "_s);

    row("value altered", u"UPDATE value SET amount = amount + 1"_s, u"The value 2024/"_s);
    row("value marked", u"UPDATE value SET estimated = 1"_s, u"The value 2024/"_s);
    row("value made missing", u"UPDATE value SET amount = NULL, missing = 'masked'"_s, u"The value 2024/"_s);
    row("value put back", u"UPDATE value SET amount = 812000000, rev = 8"_s, u"entry 9 "_s);
    row("value moved", u"UPDATE value SET year = 2023"_s, u"The value 2023/"_s);
    row("value added",
        u"INSERT INTO value SELECT 2023, measure, school, amount, missing, estimated, rev FROM value"_s,
        u"The value 2023/"_s);
    row("value deleted", u"DELETE FROM value"_s, u"entry 9 "_s);
    row("record altered", u"UPDATE award SET rank = 2"_s, u"“award”"_s);
    row("record's text altered", u"UPDATE award SET winner = '第二小学'"_s, u"“award”"_s);
    row("record masked", u"UPDATE award SET masked = 'rank'"_s, u"“award”"_s);
    row("record moved", u"UPDATE award SET year = 2023"_s, u"“award”"_s);
    row("record numbered anew", u"UPDATE award SET id = id + 100"_s, u"“award”"_s);
    row("record deleted", u"DELETE FROM award"_s, u"entry 11 "_s);
    row("record added", u"INSERT INTO task_force (id, rev, year, name) VALUES (13, 13, 2024, 'x')"_s,
        u"“task_force”"_s);
    row("record brought back",
        u"INSERT INTO task_force (id, rev, year, name) VALUES (13, 13, 2024, '专班')"_s, u"“task_force”"_s);
    row("definition altered", u"UPDATE figure SET decimals = 0"_s, u"“figure”"_s);
    row("definition deleted", u"DELETE FROM township"_s, u"entry 4 "_s);
    row("school altered", u"UPDATE school_year SET ownership = 'private'"_s, u"“school”"_s);
    row("year unlocked", u"UPDATE year SET state = 'in_review' WHERE year = 2023"_s, u"year 2023"_s);
    row("year deleted", u"DELETE FROM year WHERE year = 2023"_s, u"entry 1 "_s);
    row("evidence altered", u"UPDATE evidence_file SET content = x'00'"_s, u"证书.pdf"_s);
    row("evidence lost", u"DELETE FROM evidence_file"_s, u"证书.pdf"_s);
    row("evidence detached", u"DELETE FROM evidence"_s, u"entry 12 "_s);
    row("evidence renamed", u"UPDATE evidence SET name = '别的.pdf'"_s, u"别的.pdf"_s);
    row("evidence of another row", u"UPDATE evidence SET key = '999'"_s, u"证书.pdf"_s);
    row("evidence of another year", u"UPDATE evidence SET year = 2023"_s, u"证书.pdf"_s);
    row("evidence numbered anew", u"UPDATE evidence SET id = 999"_s, u"证书.pdf"_s);
    row("evidence exchanged",
        u"INSERT INTO evidence_file VALUES "
        u"('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855', 0, x''); "
        "UPDATE evidence SET hash = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'"_s,
        u"证书.pdf"_s);
}

void TestHistory::tamperingShows()
{
    QFETCH(QString, sql);
    QFETCH(QString, finding);
    QCOMPARE(RawConnection(m_bureau->path()).run(WithoutGuards + sql), QString());
    const QStringList findings = proof();
    if (finding == u"nothing"_s) {
        // A history that ends earlier, with data that agrees, is a sound older state: only a copy of the last
        // hash that is kept elsewhere can tell.
        QCOMPARE(findings, QStringList());
        return;
    }
    QVERIFY(!findings.isEmpty());
    QVERIFY2(findings.join(u'\n').contains(finding), qPrintable(findings.join(u'\n')));
}

void TestHistory::damagedPagesShow()
{
    m_bureau->close();
    QByteArray bytes = bytesOf(m_bureau->path());
    const auto place = bytes.indexOf("先进集体");
    QVERIFY(place > 0);
    for (auto at = place; at > 0; at = bytes.indexOf("先进集体", at + 1)) {
        bytes[at + 1] = static_cast<char>(bytes[at + 1] ^ 1);
    }
    writeFile(m_bureau->path(), bytes);
    const Database damaged(m_bureau->path());
    QVERIFY(!HistoryProof(damaged).run().isEmpty());
}

void TestHistory::historyIsFinal_data()
{
    QTest::addColumn<QString>("sql");
    for (const char* sql :
         {"UPDATE history SET after = 'x'", "UPDATE history SET id = id + 100", "DELETE FROM history",
          "DELETE FROM history WHERE id = 14", "UPDATE change SET who = 'x'", "DELETE FROM change"}) {
        QTest::newRow(sql) << QString::fromLatin1(sql);
    }
    QTest::newRow("INSERT OR REPLACE history") << u"INSERT OR REPLACE INTO history SELECT id, change_id, "
                                                  u"subject, key, before, 'x', previous, place, hash "
                                                  "FROM history WHERE id = 14"_s;
    QTest::newRow("INSERT OR REPLACE change")
        << u"INSERT OR REPLACE INTO change SELECT id, at, 'x', door, source, source_hash, note FROM change WHERE id = 4"_s;
    QTest::newRow("UPDATE OR REPLACE") << u"UPDATE OR REPLACE history SET id = 13 WHERE id = 14"_s;
}

void TestHistory::historyIsFinal()
{
    QFETCH(QString, sql);
    RawConnection raw(m_bureau->path());
    const QString before = raw.ask(u"SELECT * FROM history"_s) + raw.ask(u"SELECT * FROM change"_s);
    const QString message = raw.run(sql);
    QVERIFY2(message.startsWith(u"the history cannot be "_s), qPrintable(message));
    QCOMPARE(raw.ask(u"SELECT * FROM history"_s) + raw.ask(u"SELECT * FROM change"_s), before);
    QVERIFY(thrownKind([&] { m_bureau->database().execute(sql); }));
}

void TestHistory::linesOfARow()
{
    const auto stored = RecordStore(m_bureau->database()).find(*Registers::find(u"award"_s), m_award);
    const QVector<HistoryLine> lines = History(m_bureau->database()).ofRow(stored->rev);
    QCOMPARE(lines.size(), 2);
    QCOMPARE(lines[0].id, stored->rev);
    QCOMPARE(lines[0].previous, lines[1].id);
    QCOMPARE(lines[0].place, u"Sheet1!2"_s);
    QCOMPARE(lines[0].before, lines[1].after);
    QVERIFY(!lines[1].before);
    for (const HistoryLine& line : lines) {
        QCOMPARE(line.who + line.door + line.source + line.note, u"clerkimportawards.csvnote"_s);
        QCOMPARE(line.subject, u"award"_s);
        QCOMPARE(line.key, QString::number(m_award));
        QVERIFY(QDateTime::fromString(line.at, Qt::ISODateWithMs).isValid());
    }
    QVERIFY(!History(m_bureau->database()).entry(999));
    QVERIFY(History(m_bureau->database()).ofRow(0).isEmpty());
}

void TestHistory::newestFirst()
{
    const QVector<HistoryLine> lines = History(m_bureau->database()).newest(3);
    QCOMPARE(lines.size(), 3);
    QCOMPARE(lines[0].id, 14);
    QVERIFY(!lines[0].after);
    QCOMPARE(lines[2].subject, u"evidence"_s);
}

void TestHistory::evidenceIsStoredOnce()
{
    const EvidenceStore evidence(m_bureau->database());
    const QByteArray key = QByteArray::number(m_award);
    Change change(m_bureau->database(), TemporaryDatabase::info());
    evidence.attach(change, "award", key, u"again.pdf"_s, "scan");
    QVERIFY(change.isEmpty());
    evidence.attach(change, "award", "other", u"same.pdf"_s, "scan");
    evidence.attach(change, "award", key, u"empty.txt"_s, "");
    change.commit();
    const auto items = evidence.of("award", key);
    QCOMPARE(items.size(), 2);
    QCOMPARE(items[0].name, u"证书.pdf"_s);
    QCOMPARE(items[0].size, 4);
    QCOMPARE(evidence.content(items[0].hash), "scan");
    QCOMPARE(evidence.content(items[1].hash), "");
    QCOMPARE(RawConnection(m_bureau->path()).ask(u"SELECT count(*) FROM evidence_file"_s), u"2"_s);
    QCOMPARE(proof(), QStringList());
}

void TestHistory::removedEvidenceVerifies()
{
    const EvidenceStore evidence(m_bureau->database());
    const auto item = evidence.of("award", QByteArray::number(m_award)).first();
    Change change(m_bureau->database(), TemporaryDatabase::info());
    evidence.rename(change, item.id, u"别的.pdf"_s);
    evidence.remove(change, item.id);
    change.commit();
    QCOMPARE(proof(), QStringList());
    const HistoryLine removal = History(m_bureau->database()).newest(1).first();
    QCOMPARE(removal.key, QString::number(item.id));
    QVERIFY(removal.before->contains(u"别的.pdf"_s));
    QVERIFY(!removal.after);
    QCOMPARE(evidence.content(item.hash), "scan");
    QCOMPARE(
        RawConnection(m_bureau->path())
            .run(u"INSERT INTO evidence VALUES (%1, %1, 'award', '%2', 2024, '证书.pdf', '%3')"_s.arg(item.id)
                     .arg(m_award)
                     .arg(item.hash)),
        QString());
    QVERIFY(proof().join(u'\n').contains(u"证书.pdf"_s));
}

void TestHistory::internalRecordsVerify()
{
    const RecordType& type = *Registers::findKept(u"nothing_to_report"_s);
    Record record = makeRecord(type, 2024);
    record.values[type.indexOf(u"register"_s)] = u"award"_s;
    Change change(m_bureau->database(), TemporaryDatabase::info());
    RecordStore(m_bureau->database()).save(change, type, record);
    change.commit();
    QCOMPARE(proof(), QStringList());
    RawConnection raw(m_bureau->path());
    QCOMPARE(raw.run(u"UPDATE nothing_to_report SET register = 'talent'"_s), QString());
    QVERIFY(proof().join(u'\n').contains(u"nothing_to_report"_s));
    QCOMPARE(raw.run(u"DELETE FROM nothing_to_report"_s), QString());
    QVERIFY(proof().join(u'\n').contains(u"entry %1 "_s.arg(record.rev)));
}

QTEST_GUILESS_MAIN(TestHistory)
#include "tst_history.moc"
