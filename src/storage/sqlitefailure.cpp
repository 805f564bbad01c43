#include "storage/sqlitefailure.h"

#include <sqlite3.h>

StorageError SqliteFailure::error(int code, sqlite3* connection)
{
    return error(code, QString::fromUtf8(sqlite3_errmsg(connection)));
}

StorageError SqliteFailure::error(int code, const QString& detail)
{
    using Kind = StorageError::Kind;
    switch (code & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {
            Kind::File,
            tr("Another program is writing to the database. Nothing was changed; try again in a moment.")};
    case SQLITE_READONLY:
    case SQLITE_PERM:
    case SQLITE_AUTH: return {Kind::File, tr("The database cannot be written: permission is missing.")};
    case SQLITE_FULL: return {Kind::File, tr("The disk is full. Nothing was changed.")};
    case SQLITE_IOERR:
        return {Kind::File, tr("The disk reported an error while the database was used (%1).").arg(detail)};
    case SQLITE_CANTOPEN: return {Kind::File, tr("The database cannot be opened (%1).").arg(detail)};
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return {Kind::File,
                tr("The database file is damaged (%1). Restore the newest good backup.").arg(detail)};
    case SQLITE_CONSTRAINT:
        if (detail.contains(QLatin1String("the year is locked"))) {
            return {Kind::Refused, tr("The year is locked. Nothing was changed; a reviewer can unlock it.")};
        }
        if (detail.contains(QLatin1String("what was reported"))) {
            return {Kind::Refused, tr("What was reported when the year was locked stays as it is.")};
        }
        if (detail.contains(QLatin1String("FOREIGN KEY"))) {
            return {Kind::Refused,
                    tr("Something else still refers to this, or what it refers to does not exist. "
                       "Nothing was changed.")};
        }
        return {Kind::Refused, tr("The database refused the change (%1). Nothing was changed.").arg(detail)};
    default: return {Kind::File, tr("The database reported an error (%1).").arg(detail)};
    }
}
