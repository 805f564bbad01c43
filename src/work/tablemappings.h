#pragma once

#include "exchange/tables/tablemapping.h"
#include "storage/change.h"

#include <QHash>

struct Sheet;

/// How the tables of others were understood when they were taken, known again by their headers. Throws
/// StorageError.
class TableMappings
{
public:
    explicit TableMappings(const Database& database);

    /// The mapping of the table in the sheet; empty when its headers were never met.
    TableMapping find(const Sheet& sheet) const;
    TableMapping find(const QString& fingerprint) const { return m_known.value(fingerprint); }
    /// Keeps what was learnt of a table; what was known of it before is replaced.
    static void store(Change& change, const QString& fingerprint, const TableMapping& mapping);

private:
    QHash<QString, TableMapping> m_known; ///< by fingerprint
};
