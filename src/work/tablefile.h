#pragma once

#include "exchange/apart/readtables.h"

/// A file of tables as it was read, before anybody says what they hold.
struct TableFile {
    QString path;
    QString hash;                  ///< SHA-256 of its bytes, hexadecimal
    QVector<Sheet> sheets;         ///< those that have rows
    QVector<Complaint> complaints; ///< the file could not be read
};

TableFile readTableFile(const QString& path, const QString& encoding, const ReadTables& readTables);
