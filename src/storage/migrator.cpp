#include "storage/migrator.h"

#include "storage/database.h"
#include "storage/sqlitefailure.h"
#include "storage/storageerror.h"

#include <sqlite3.h>

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUrl>

#include <memory>

using namespace Qt::StringLiterals;

namespace {

const QString BuiltIn = u":/db/migrations"_s;

QStringList scriptsIn(const QString& folder)
{
    return QDir(folder).entryList({u"*.sql"_s}, QDir::Files, QDir::Name);
}

using Connection = std::unique_ptr<sqlite3, decltype(&sqlite3_close)>;

/// Read-only and immutable: no lock, no journal is rolled back.
Connection openUntouched(const QString& path)
{
    QUrl url = QUrl::fromLocalFile(QFileInfo(path).absoluteFilePath());
    url.setQuery(u"immutable=1"_s);
    sqlite3* raw = nullptr;
    const int code =
        sqlite3_open_v2(url.toEncoded().constData(), &raw, SQLITE_OPEN_READONLY | SQLITE_OPEN_URI, nullptr);
    Connection connection(raw, &sqlite3_close);
    if (code != SQLITE_OK) {
        throw SqliteFailure::error(code, raw);
    }
    return connection;
}

bool beginsLikeSqlite(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.read(15) == "SQLite format 3";
}

int pragmaNumber(sqlite3* connection, const char* pragma)
{
    sqlite3_stmt* statement = nullptr;
    int code = sqlite3_prepare_v2(connection, pragma, -1, &statement, nullptr);
    if (code == SQLITE_OK) {
        code = sqlite3_step(statement);
    }
    const int number = code == SQLITE_ROW ? sqlite3_column_int(statement, 0) : 0;
    sqlite3_finalize(statement);
    if (code != SQLITE_ROW) {
        throw SqliteFailure::error(code, connection);
    }
    return number;
}

} // namespace

Migrator::Migrator(const Database& database) : Migrator(database, BuiltIn) {}

Migrator::Migrator(const Database& database, const QString& folder)
    : m_database(database), m_folder(folder), m_scripts(scriptsIn(folder))
{
}

int Migrator::newestVersion()
{
    return static_cast<int>(scriptsIn(BuiltIn).size());
}

int Migrator::probe(const QString& path)
{
    const QFileInfo file(path);
    if (file.isDir()) {
        throw StorageError(StorageError::Kind::File, tr("“%1” is a folder, not a database.").arg(path));
    }
    if (!file.isFile() || !file.isReadable()) {
        throw StorageError(StorageError::Kind::File,
                           file.exists() ? tr("“%1” cannot be read: permission is missing.").arg(path)
                                         : tr("There is no file “%1”.").arg(path));
    }
    if (file.size() == 0) {
        return 0;
    }
    if (!beginsLikeSqlite(path)) {
        throw StorageError(
            StorageError::Kind::File,
            tr("“%1” is not a database of this program, or its beginning is damaged. If it should be "
               "one, restore the newest good backup.")
                .arg(path));
    }
    const Connection connection = openUntouched(path);
    const int owner = pragmaNumber(connection.get(), "PRAGMA application_id");
    const int version = pragmaNumber(connection.get(), "PRAGMA user_version");
    if (owner != Database::ApplicationId) {
        throw StorageError(StorageError::Kind::File, tr("“%1” is a database of another program.").arg(path));
    }
    if (version > newestVersion()) {
        throw StorageError(StorageError::Kind::File,
                           tr("“%1” was made by a newer version of this program. It was left as it is; "
                              "update the program to open it.")
                               .arg(path));
    }
    return version;
}

void Migrator::bringUpToDate(int version)
{
    if (version >= m_scripts.size()) {
        return;
    }
    if (version > 0) {
        backUp();
    }
    m_database.execute(u"BEGIN IMMEDIATE"_s);
    try {
        for (qsizetype i = version; i < m_scripts.size(); ++i) {
            QFile script(m_folder + u'/' + m_scripts[i]);
            if (!script.open(QIODevice::ReadOnly)) {
                throw StorageError(StorageError::Kind::File, script.errorString());
            }
            m_database.execute(QString::fromUtf8(script.readAll()));
        }
        m_database.execute(
            u"PRAGMA application_id = %1; PRAGMA user_version = %2; COMMIT"_s.arg(Database::ApplicationId)
                .arg(m_scripts.size()));
    } catch (const StorageError&) {
        sqlite3_exec(m_database.handle(), "ROLLBACK", nullptr, nullptr, nullptr);
        throw;
    }
}

void Migrator::backUp() const
{
    const QString copy = u"%1.before-v%2"_s.arg(m_database.path()).arg(m_scripts.size());
    QFile::remove(copy);
    m_database.execute(u"VACUUM INTO '%1'"_s.arg(QString(copy).replace(u'\'', u"''"_s)));
    QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner);
}
