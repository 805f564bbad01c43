#pragma once

#include <QCoreApplication>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>

struct sqlite3;

/// One connection to the bureau's file. It belongs to the thread that made it; long work opens its own.
/// Every function throws StorageError.
class Database
{
    Q_DECLARE_TR_FUNCTIONS(Database)

public:
    /// Marks a file as ours (“EBUR”).
    static constexpr int ApplicationId = 0x45425552;

    enum class Mode { ReadWrite, ReadOnly };

    /// Makes a new file (mode 0600) with the newest schema; refuses when something is there already.
    static void create(const QString& path);

    /// Opens an existing file: refuses one that is foreign, damaged or of a newer program; an older one is
    /// copied beside itself (FILE.before-vN) and then migrated.
    explicit Database(const QString& path, Mode mode = Mode::ReadWrite);
    ~Database();
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    const QString& path() const { return m_path; }
    bool isReadOnly() const { return m_mode == Mode::ReadOnly; }
    sqlite3* handle() const;

    /// A query of this connection, prepared; forward only.
    QSqlQuery prepare(const QString& sql) const;
    /// Executes a prepared query or throws.
    static void run(QSqlQuery& query);
    /// Runs SQL text without parameters, of one or several statements.
    void execute(const QString& sql) const;
    /// Changes when any connection, also of another program, has written to the file.
    qint64 dataVersion() const;

private:
    struct Fresh {
    };
    Database(const QString& path, Fresh);
    /// A name under which Qt knows a connection; let go also when a constructor throws.
    struct ConnectionName {
        QString name;
        ~ConnectionName();
    };
    void connect();
    void configure() const;
    int schemaVersion() const;

    QString m_path;
    Mode m_mode;
    ConnectionName m_connection;
    QSqlDatabase m_database; // after the name, so that it is gone before the name is
};

/// A scope in which all reads see one state of the file. Keep it short: in rollback-journal mode a reader
/// holds up writers.
class ReadScope
{
public:
    explicit ReadScope(const Database& database);
    ~ReadScope();
    ReadScope(const ReadScope&) = delete;
    ReadScope& operator=(const ReadScope&) = delete;

private:
    const Database& m_database;
    bool m_own;
};
