#pragma once

#include "core/fieldtext.h"
#include "exchange/write/tabwriter.h"
#include "storage/database.h"

/// The rows of a register in one year, or in all years (0).
QVector<Record> recordsOf(const Database& database, const RecordType& type, int year);

/// A register's rows as a table that an import reads back to the same rows. Headers are the labels in the
/// user's language.
OutTable recordTable(const RecordType& type, const QVector<Record>& records, const FieldText& text);
