#pragma once

#include "core/record.h"
#include "work/returnedfile.h"

class Database;

/// The cells of a returned workbook that were left to be decided when it was taken, as its row of
/// "collection_return" keeps them. Throws StorageError.
class LaterDecisions
{
public:
    /// Names of the items, as ReturnedItem::name().
    static QStringList of(const Record& row);
    /// Those of the school's workbook of the year, if it is the one of these bytes; else none.
    static QStringList of(const Database& database, int year, qint64 school, const QString& hash);
    /// Into the row.
    static void note(Record& row, const ReturnedFile& file);
    /// Opens them in the file; what was decided when it was taken stays as it is stored.
    static void open(ReturnedFile& file, const QStringList& names);
};
