#pragma once

#include "exchange/workbook.h"

#include <functional>

/// How files from outside are read: path and encoding (empty: detected) to what stands in the file.
using ReadTables = std::function<Workbook(const QString& path, const QString& encoding)>;

/// Reads in this process: our own files and tests.
Workbook readTablesHere(const QString& path, const QString& encoding);

/// Reads in a process of its own (see ReaderProcess), run from the program's own binary. To be made and used
/// in one thread.
ReadTables readTablesApart(const QString& program);
