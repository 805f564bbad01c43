#include "storage/migrator.h"
#include "storagefixture.h"

#include <QDir>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QString BuiltIn = u":/db/migrations"_s;

/// A file as the program of schema version `version` made it.
void makeOlder(const QString& path, int version)
{
    writeFile(path, {});
    RawConnection raw(path);
    const QStringList scripts = QDir(BuiltIn).entryList({u"*.sql"_s}, QDir::Files, QDir::Name);
    for (const QString& name : scripts.mid(0, version)) {
        const QString failure = raw.run(QString::fromUtf8(bytesOf(BuiltIn + u'/' + name)));
        if (!failure.isEmpty()) {
            throw std::runtime_error(failure.toStdString());
        }
    }
    raw.run(
        u"PRAGMA application_id = %1; PRAGMA user_version = %2;"_s.arg(Database::ApplicationId).arg(version));
}

QString schemaOf(const QString& path)
{
    return RawConnection(path).ask(
        u"SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY type, name"_s);
}

int versionOf(const QString& path)
{
    return RawConnection(path).ask(u"PRAGMA user_version"_s).toInt();
}

} // namespace

class TestMigrator : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void freshFile();
    void onlyTheOwnerMayRead();
    void neverOverAnExistingFile();
    void createsNothingWhereItCannot();
    void openedAgainItIsTheSame();
    void everyOlderVersion_data();
    void everyOlderVersion();
    void olderKeepsItsDataAndIsBackedUp();
    void olderIsNotMigratedByAReader();
    void newerIsRefusedUntouched();
    void failingScriptRollsBack();
    void scriptsRunInOrderAndOnce();
    void refusesWhatIsNotOurs_data();
    void refusesWhatIsNotOurs();
    void journalBesideAnUnknownFileIsLeftAlone();
    void migrationCutShortIsDoneAgain();
    void settingsOfAConnection();
    void failedOpeningLeavesNoConnection();

private:
    QString file(const char* name) const { return m_folder->filePath(QString::fromLatin1(name)); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestMigrator::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestMigrator::cleanup()
{
    m_folder.reset();
}

void TestMigrator::freshFile()
{
    const QString path = file("new.db");
    Database::create(path);
    QCOMPARE(versionOf(path), Migrator::newestVersion());
    QCOMPARE(Migrator::probe(path), Migrator::newestVersion());
    RawConnection raw(path);
    QCOMPARE(raw.ask(u"PRAGMA application_id"_s).toInt(), int(Database::ApplicationId));
    QCOMPARE(raw.ask(u"PRAGMA integrity_check"_s), u"ok"_s);
    QCOMPARE(raw.ask(u"PRAGMA foreign_key_check"_s), QString());
    QCOMPARE(raw.ask(u"SELECT count(*) FROM history"_s), u"0"_s);
    QCOMPARE(bytesOf(path + u"-journal"_s), QByteArray()); // TRUNCATE leaves an empty one
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files).size(), 2);
}

void TestMigrator::onlyTheOwnerMayRead()
{
    const QString path = file("new.db");
    Database::create(path);
    const auto allowed = QFile::permissions(path);
    QVERIFY(allowed & QFile::ReadOwner);
    QVERIFY(allowed & QFile::WriteOwner);
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther
                        | QFile::WriteOther | QFile::ExeOther | QFile::ExeOwner;
    QVERIFY(!(allowed & others));
    QVERIFY(!(QFile::permissions(path + u"-journal"_s) & others));
}

void TestMigrator::neverOverAnExistingFile()
{
    const QString path = file("letter.txt");
    writeFile(path, "dear sir");
    QCOMPARE(thrownKind([&] { Database::create(path); }), std::optional(StorageError::Kind::File));
    QCOMPARE(bytesOf(path), "dear sir");
}

void TestMigrator::createsNothingWhereItCannot()
{
    const QString path = file("absent/new.db");
    QCOMPARE(thrownKind([&] { Database::create(path); }), std::optional(StorageError::Kind::File));
    QVERIFY(!QFile::exists(path));
}

void TestMigrator::openedAgainItIsTheSame()
{
    const QString path = file("new.db");
    Database::create(path);
    const QByteArray before = bytesOf(path);
    for (int i = 0; i < 3; ++i) {
        const Database writing(path);
        const Database reading(path, Database::Mode::ReadOnly);
        QVERIFY(reading.isReadOnly());
    }
    QCOMPARE(bytesOf(path), before);
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files).filter(u"before"_s), QStringList());
}

void TestMigrator::everyOlderVersion_data()
{
    QTest::addColumn<int>("version");
    for (int version = 1; version < Migrator::newestVersion(); ++version) {
        QTest::addRow("version %d", version) << version;
    }
}

void TestMigrator::everyOlderVersion()
{
    QFETCH(int, version);
    makeOlder(file("old.db"), version);
    QCOMPARE(Migrator::probe(file("old.db")), version);
    {
        const Database database(file("old.db"));
    }
    Database::create(file("new.db"));
    QCOMPARE(versionOf(file("old.db")), Migrator::newestVersion());
    QCOMPARE(schemaOf(file("old.db")), schemaOf(file("new.db")));
}

void TestMigrator::olderKeepsItsDataAndIsBackedUp()
{
    const QString path = file("it's old.db");
    makeOlder(path, 3);
    QCOMPARE(RawConnection(path).run(
                 u"INSERT INTO change (id, at, who, door) VALUES (1, 'then', 'somebody', 'window')"_s),
             QString());
    {
        const Database database(path);
    }
    const QString kept = u"SELECT id, at, who FROM change"_s;
    QCOMPARE(RawConnection(path).ask(kept), u"1|then|somebody"_s);
    const QString copy = path + u".before-v%1"_s.arg(Migrator::newestVersion());
    QCOMPARE(RawConnection(copy).ask(kept), u"1|then|somebody"_s);
    QCOMPARE(versionOf(copy), 3);
    QCOMPARE(Migrator::probe(copy), 3);
    QVERIFY(!(QFile::permissions(copy) & (QFile::ReadGroup | QFile::ReadOther)));
}

void TestMigrator::olderIsNotMigratedByAReader()
{
    const QString path = file("old.db");
    makeOlder(path, 3);
    const QByteArray before = bytesOf(path);
    QCOMPARE(thrownKind([&] { Database(path, Database::Mode::ReadOnly); }),
             std::optional(StorageError::Kind::File));
    QCOMPARE(bytesOf(path), before);
}

void TestMigrator::newerIsRefusedUntouched()
{
    const QString path = file("newer.db");
    Database::create(path);
    RawConnection(path).run(u"PRAGMA user_version = %1"_s.arg(Migrator::newestVersion() + 1));
    const QByteArray before = bytesOf(path);
    for (const auto mode : {Database::Mode::ReadWrite, Database::Mode::ReadOnly}) {
        const QString message = thrownMessage([&] { Database(path, mode); });
        QVERIFY2(message.contains(u"newer"_s), qPrintable(message));
    }
    QCOMPARE(bytesOf(path), before);
    QVERIFY(QDir(m_folder->path()).entryList({u"*before*"_s}).isEmpty());
}

void TestMigrator::failingScriptRollsBack()
{
    const QString path = file("bureau.db");
    Database::create(path);
    const int newest = Migrator::newestVersion();
    const QString before = schemaOf(path);
    QDir(m_folder->path()).mkdir(u"scripts"_s);
    for (int i = 1; i <= newest; ++i) {
        writeFile(file("scripts/") + u"%1_old.sql"_s.arg(i, 4, 10, QChar(u'0')),
                  "SELECT nonsense that never runs;");
    }
    writeFile(file("scripts/") + u"%1_good.sql"_s.arg(newest + 1, 4, 10, QChar(u'0')),
              "CREATE TABLE extra (id INTEGER PRIMARY KEY) STRICT; INSERT INTO school (id) VALUES (99);");
    writeFile(file("scripts/") + u"%1_bad.sql"_s.arg(newest + 2, 4, 10, QChar(u'0')),
              "CREATE TABLE more (id INTEGER PRIMARY KEY) STRICT; INSERT INTO absent VALUES (1);");
    {
        const Database database(path);
        Migrator migrator(database, file("scripts"));
        QVERIFY(thrownKind([&] { migrator.bringUpToDate(newest); }));
        QVERIFY(sqlite3_get_autocommit(database.handle()) != 0); // no transaction is left open
    }
    QCOMPARE(schemaOf(path), before);
    QCOMPARE(versionOf(path), newest);
    QCOMPARE(RawConnection(path).ask(u"SELECT count(*) FROM school"_s), u"1"_s);
}

void TestMigrator::scriptsRunInOrderAndOnce()
{
    const QString path = file("bureau.db");
    Database::create(path);
    const int newest = Migrator::newestVersion();
    QDir(m_folder->path()).mkdir(u"scripts"_s);
    for (int i = 1; i <= newest; ++i) {
        writeFile(file("scripts/") + u"%1_old.sql"_s.arg(i, 4, 10, QChar(u'0')),
                  "SELECT nonsense that never runs;");
    }
    writeFile(file("scripts/") + u"%1_b.sql"_s.arg(newest + 2, 4, 10, QChar(u'0')),
              "INSERT INTO steps VALUES ('second');");
    writeFile(file("scripts/") + u"%1_a.sql"_s.arg(newest + 1, 4, 10, QChar(u'0')),
              "CREATE TABLE steps (name TEXT) STRICT; INSERT INTO steps VALUES ('first');");
    {
        const Database database(path);
        Migrator migrator(database, file("scripts"));
        migrator.bringUpToDate(newest);
        migrator.bringUpToDate(newest + 2);
    }
    QCOMPARE(RawConnection(path).ask(u"SELECT name FROM steps ORDER BY rowid"_s), u"first\nsecond"_s);
    QCOMPARE(versionOf(path), newest + 2);
}

void TestMigrator::refusesWhatIsNotOurs_data()
{
    QTest::addColumn<QString>("kind");
    for (const char* kind : {"missing", "empty", "text", "foreign", "folder", "cut short", "zeros"}) {
        QTest::newRow(kind) << QString::fromLatin1(kind);
    }
}

void TestMigrator::refusesWhatIsNotOurs()
{
    QFETCH(QString, kind);
    const QString path = file("some.db");
    if (kind == u"empty"_s) {
        writeFile(path, {});
    } else if (kind == u"text"_s) {
        writeFile(path, QByteArray("this is a letter to the bureau\n").repeated(100));
    } else if (kind == u"foreign"_s) {
        QCOMPARE(RawConnection(path).run(u"CREATE TABLE notes (text); INSERT INTO notes VALUES ('mine')"_s),
                 QString());
    } else if (kind == u"folder"_s) {
        QDir(m_folder->path()).mkdir(u"some.db"_s);
    } else if (kind == u"cut short"_s) {
        Database::create(file("whole.db"));
        writeFile(path, bytesOf(file("whole.db")).left(50));
    } else if (kind == u"zeros"_s) {
        writeFile(path, QByteArray(8192, '\0'));
    }
    const QByteArray before = bytesOf(path);
    for (const auto mode : {Database::Mode::ReadWrite, Database::Mode::ReadOnly}) {
        QCOMPARE(thrownKind([&] { Database(path, mode); }), std::optional(StorageError::Kind::File));
        QVERIFY(!thrownMessage([&] { Database(path, mode); }).isEmpty());
    }
    QCOMPARE(bytesOf(path), before);
    QCOMPARE(QFile::exists(path), kind != u"missing"_s);
    QVERIFY(!QFile::exists(path + u"-journal"_s));
}

/// SQLite would roll back such a journal when it opens the file, and delete what the journal names as its
/// master.
void TestMigrator::journalBesideAnUnknownFileIsLeftAlone()
{
    const QString path = file("foreign.db");
    QCOMPARE(RawConnection(path).run(u"CREATE TABLE notes (text); INSERT INTO notes VALUES ('old')"_s),
             QString());
    {
        RawConnection raw(path);
        raw.run(u"BEGIN; UPDATE notes SET text = 'new'"_s);
        sqlite3_db_cacheflush(raw.handle()); // the file is written, the journal is hot
        QVERIFY(QFile::copy(path, file("planted.db")));
        QVERIFY(QFile::copy(path + u"-journal"_s, file("planted.db-journal")));
    }
    const QByteArray content = bytesOf(file("planted.db"));
    const QByteArray journal = bytesOf(file("planted.db-journal"));
    QVERIFY(journal.size() > 512);
    QVERIFY(thrownKind([&] { Database(file("planted.db")); }));
    QCOMPARE(bytesOf(file("planted.db")), content);
    QCOMPARE(bytesOf(file("planted.db-journal")), journal);
    // Without care it would have been rolled back:
    QCOMPARE(RawConnection(file("planted.db")).ask(u"SELECT text FROM notes"_s), u"old"_s);
    QVERIFY(bytesOf(file("planted.db")) != content);
}

/// The power failed while the migration was being committed: the new version number stands in the file
/// already, and the journal will take it back when the file is opened.
void TestMigrator::migrationCutShortIsDoneAgain()
{
    const int newest = Migrator::newestVersion();
    makeOlder(file("old.db"), newest - 1);
    {
        RawConnection raw(file("old.db"));
        raw.run(u"BEGIN; CREATE TABLE half (id INTEGER); PRAGMA user_version = %1"_s.arg(newest));
        sqlite3_db_cacheflush(raw.handle());
        QVERIFY(QFile::copy(file("old.db"), file("cut.db")));
        QVERIFY(QFile::copy(file("old.db-journal"), file("cut.db-journal")));
    }
    QByteArray bytes = bytesOf(file("cut.db"));
    bytes[63] = static_cast<char>(newest); // the first page is written last, in the COMMIT itself
    writeFile(file("cut.db"), bytes);
    QCOMPARE(Migrator::probe(file("cut.db")), newest);
    {
        const Database database(file("cut.db"));
    }
    Database::create(file("new.db"));
    QCOMPARE(versionOf(file("cut.db")), newest);
    QCOMPARE(schemaOf(file("cut.db")), schemaOf(file("new.db")));
}

void TestMigrator::settingsOfAConnection()
{
    Database::create(file("new.db"));
    const Database database(file("new.db"));
    const auto setting = [&](const char* name) {
        QSqlQuery query = database.prepare(u"PRAGMA "_s + QString::fromLatin1(name));
        Database::run(query);
        return query.next() ? query.value(0).toString() : QString();
    };
    QCOMPARE(setting("journal_mode"), u"truncate"_s);
    QCOMPARE(setting("synchronous"), u"3"_s); // EXTRA
    QCOMPARE(setting("foreign_keys"), u"1"_s);
    QCOMPARE(setting("recursive_triggers"), u"1"_s);
    QCOMPARE(setting("trusted_schema"), u"0"_s);
    QCOMPARE(setting("cell_size_check"), u"1"_s);
    QCOMPARE(setting("mmap_size"), u"0"_s);
    QCOMPARE(setting("busy_timeout"), u"5000"_s);
    int defensive = 0;
    sqlite3_db_config(database.handle(), SQLITE_DBCONFIG_DEFENSIVE, -1, &defensive);
    QCOMPARE(defensive, 1);
    QVERIFY(thrownKind([&] { database.execute(u"SELECT \"no such column\" FROM office"_s); }));
}

void TestMigrator::failedOpeningLeavesNoConnection()
{
    makeOlder(file("old.db"), 3);
    QCOMPARE(RawConnection(file("old.db")).run(u"CREATE TABLE award (id INTEGER)"_s),
             QString()); // in the way
    const auto before = QSqlDatabase::connectionNames().size();
    QVERIFY(thrownKind([&] { Database(file("old.db")); }));
    QVERIFY(thrownKind([&] { Database(file("old.db"), Database::Mode::ReadOnly); }));
    QCOMPARE(QSqlDatabase::connectionNames().size(), before);
    QCOMPARE(versionOf(file("old.db")), 3);
}

QTEST_GUILESS_MAIN(TestMigrator)
#include "tst_migrator.moc"
