#pragma once

#include <QString>

#include "exchange/workbook.h"

/// Reads a file of tables: a workbook (.xlsx, .xls, .ods), or text whose fields are separated by comma,
/// semicolon or tabulator. The content decides, not the name's ending. A text file gives one sheet named like
/// the file.
///
/// The encoding is that of a text file; empty means that it is detected (see decodeText). A missing,
/// unreadable, foreign or damaged file gives complaints and no sheet; nothing throws.
void readTables(const QString& path, const QString& encoding, TableSink& sink);

/// The same, collected.
Workbook readWorkbook(const QString& path, const QString& encoding = {});
