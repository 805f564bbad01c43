#include "storage/databaseidentity.h"

#include "storage/statement.h"

QString databaseIdentity(const Database& database)
{
    constexpr qsizetype Bytes = 16;
    Statement query(database.handle(), "SELECT hash FROM history WHERE id = 1");
    return query.next() ? QString::fromLatin1(query.blob(0).left(Bytes).toHex()) : QString();
}
