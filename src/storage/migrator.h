#pragma once

#include <QCoreApplication>
#include <QString>
#include <QStringList>

class Database;

/// Brings a file's schema up to date by the numbered scripts of db/migrations (built in as resources).
/// `user_version` is the number of the last script that ran.
class Migrator
{
    Q_DECLARE_TR_FUNCTIONS(Migrator)

public:
    explicit Migrator(const Database& database);
    /// For tests: other scripts than the built-in ones, in the order of their names.
    Migrator(const Database& database, const QString& folder);

    /// Looks at a file without touching it, nor a journal planted beside it: its schema version, 0 when
    /// empty. Throws StorageError when it is missing, foreign, damaged or newer than this program.
    static int probe(const QString& path);
    static int newestVersion();

    /// Runs the scripts after `version`, all or none. A file that holds data is copied beside itself first.
    void bringUpToDate(int version);

private:
    void backUp() const;

    const Database& m_database;
    QString m_folder;
    QStringList m_scripts;
};
