#pragma once

#include "storage/storageerror.h"

#include <QCoreApplication>

struct sqlite3;

/// Turns SQLite's result codes into errors that a clerk understands.
class SqliteFailure
{
    Q_DECLARE_TR_FUNCTIONS(SqliteFailure)

public:
    static StorageError error(int code, const QString& detail);
    /// With the connection's own message.
    static StorageError error(int code, sqlite3* connection);
};
