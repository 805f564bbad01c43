#include "work/evidenceexport.h"

#include "storagefixture.h"
#include "work/reading.h"

#include <QCryptographicHash>
#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;

class TestEvidenceExport : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_bureau.reset(); }
    void removedAndReplaced();
    void lockedYearRefuses();
    void listingsOfAYear();
    void folderIsWhole();
    void refusesAFullFolder();
    void safeNames_data();
    void safeNames();

private:
    const Database& db() const { return m_bureau->database(); }
    QVector<EvidenceExport::Line> lines(const QString& office = {}) const
    {
        Reading reading(db());
        return EvidenceExport(db(), reading.definitions, reading.text).lines(2024, office);
    }
    void write(const QString& folder) const
    {
        Reading reading(db());
        const EvidenceExport writer(db(), reading.definitions, reading.text);
        writer.write(writer.lines(2024), folder);
    }

    std::unique_ptr<TemporaryDatabase> m_bureau;
    QByteArray m_force, m_value;
    qint64 m_first = 0;
};

/// Two files of one name on a task force, one on a value.
void TestEvidenceExport::init()
{
    m_bureau = std::make_unique<TemporaryDatabase>();
    m_bureau->put(812);
    Change change(db(), TemporaryDatabase::info());
    m_force = QByteArray::number(m_bureau->save(change, "task_force", 2024, {{"name", "专班"}}).id);
    m_value = historyKey({2024, m_bureau->measure, m_bureau->school});
    const EvidenceStore files(db());
    m_first = files.attach(change, "task_force", m_force, u"通知.pdf"_s, "one");
    files.attach(change, "task_force", m_force, u"通知.pdf"_s, "two");
    files.attach(change, "value", m_value, u"a/b:c?.txt"_s, "three");
    change.commit();
}

void TestEvidenceExport::removedAndReplaced()
{
    const EvidenceStore files(db());
    Change change(db(), TemporaryDatabase::info());
    files.replace(change, m_first, u"新.pdf"_s, "new");
    QCOMPARE(change.entries(), 2);
    QCOMPARE(thrownKind([&] { files.remove(change, m_first); }), StorageError::Kind::Newer);
    change.commit();
    const auto items = files.of("task_force", m_force);
    QCOMPARE(items.size(), 2);
    QCOMPARE(items[1].name, u"新.pdf"_s);
    QCOMPARE(items[1].who, u"tester"_s);
    QVERIFY(QDateTime::fromString(items[1].at, Qt::ISODateWithMs).isValid());
    const QString hash =
        QString::fromLatin1(QCryptographicHash::hash("one", QCryptographicHash::Sha256).toHex());
    QCOMPARE(files.content(hash), "one"); // the history names it

    Change same(db(), TemporaryDatabase::info());
    files.replace(same, items[1].id, u"改名.pdf"_s, "new");
    same.commit();
    QCOMPARE(files.find(items[1].id)->name, u"改名.pdf"_s);
    QCOMPARE(files.of("task_force", m_force).size(), 2);
}

void TestEvidenceExport::lockedYearRefuses()
{
    m_bureau->setState(2024, "locked");
    const EvidenceStore files(db());
    for (const auto& action : std::vector<std::function<void(Change&)>>{
             [&](Change& change) { files.attach(change, "value", m_value, u"x"_s, "x"); },
             [&](Change& change) { files.remove(change, m_first); },
             [&](Change& change) { files.rename(change, m_first, u"x"_s); },
             [&](Change& change) { files.replace(change, m_first, u"x"_s, "x"); }}) {
        Change change(db(), TemporaryDatabase::info());
        QCOMPARE(thrownKind([&] { action(change); }), StorageError::Kind::Refused);
    }
    QCOMPARE(files.ofYear(2024).size(), 3);
}

void TestEvidenceExport::listingsOfAYear()
{
    const EvidenceStore files(db());
    QCOMPARE(files.keysOf("value", 2024), QSet<QByteArray>{m_value});
    QVERIFY(files.keysOf("value", 2023).isEmpty());
    QVERIFY(files.ofYear(2023).isEmpty());
    QCOMPARE(lines().size(), 3);
    QVERIFY(lines(u"nobody"_s).isEmpty());
    const auto ofOffice = lines(u"general"_s);
    QVERIFY(std::any_of(ofOffice.begin(), ofOffice.end(),
                        [](const auto& line) { return line.owner == u"在校生 · 第一小学"_s; }));
}

void TestEvidenceExport::folderIsWhole()
{
    const QString folder = m_bureau->folder() + u"/佐证"_s;
    write(folder);
    const QDir dir(folder);
    QStringList found;
    for (const QString& group : dir.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        for (const QString& name : QDir(dir.filePath(group)).entryList(QDir::Files)) {
            found.append(name);
        }
    }
    found.sort();
    QCOMPARE(found.size(), 3);
    QCOMPARE(found[0].left(4), u"001 "_s);
    QVERIFY(found.filter(u"通知.pdf"_s).size() == 2);
    QVERIFY(found.filter(u"a_b_c_.txt"_s).size() == 1);
    QCOMPARE(dir.entryList({u"*.xlsx"_s}, QDir::Files).size(), 1);
    QCOMPARE(QDir(m_bureau->folder()).entryList(QDir::AllDirs | QDir::Hidden | QDir::NoDotAndDotDot),
             QStringList{u"佐证"_s}); // nothing half made is left beside it;
}

void TestEvidenceExport::refusesAFullFolder()
{
    const QString folder = m_bureau->folder() + u"/full"_s;
    QDir().mkpath(folder);
    writeFile(folder + u"/mine.txt"_s, "mine");
    QCOMPARE(thrownKind([&] { write(folder); }), StorageError::Kind::Refused);
    QCOMPARE(QDir(folder).entryList(QDir::AllEntries | QDir::NoDotAndDotDot), QStringList{u"mine.txt"_s});
    QCOMPARE(thrownKind([&] { write(m_bureau->folder() + u"/no/such/place"_s); }), StorageError::Kind::File);
}

void TestEvidenceExport::safeNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("safe");
    QTest::newRow("plain") << u"证书.pdf"_s << u"证书.pdf"_s;
    QTest::newRow("path") << u"../../etc/passwd"_s << u"_.._etc_passwd"_s;
    QTest::newRow("windows") << u"a\\b:c*d?\"<>|.txt"_s << u"a_b_c_d_____.txt"_s;
    QTest::newRow("line") << u"a\nb\t.txt"_s << u"a_b_.txt"_s;
    QTest::newRow("hidden") << u".bashrc"_s << u"bashrc"_s;
    QTest::newRow("end") << u"name. "_s << u"name"_s;
    QTest::newRow("nothing") << u"..."_s << u"_"_s;
    QTest::newRow("long") << QString(300, u'长') + u".pdf"_s << QString(69, u'长') + u".pdf"_s;
}

void TestEvidenceExport::safeNames()
{
    QFETCH(QString, name);
    QTEST(EvidenceExport::safeName(name), "safe");
}

QTEST_GUILESS_MAIN(TestEvidenceExport)
#include "tst_evidenceexport.moc"
