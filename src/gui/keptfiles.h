#pragma once

#include <QCoreApplication>
#include <QTemporaryDir>

class Database;

/// Files that the database keeps as evidence, written out for reading once more. They are gone with this.
class KeptFiles
{
    Q_DECLARE_TR_FUNCTIONS(KeptFiles)

public:
    /// The path of a file of these bytes under this name. Throws StorageError.
    QString fetch(const Database& database, const QString& name, const QString& hash) const;

private:
    QTemporaryDir m_folder;
};
