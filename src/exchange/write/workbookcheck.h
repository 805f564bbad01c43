#pragma once

#include <QString>

/// Reads an .xlsx file that was just written once through, and gives an empty text when it is whole: every
/// XML part well formed, every checksum right, and the worksheets hold this many cells (a negative number is
/// not compared). Otherwise what is wrong, in words for the user.
///
/// libxlsxwriter does not notice when its temporary files meet a full disk, and closes a workbook that lacks
/// rows without an error. Nothing it wrote may replace a file before this check.
QString checkWorkbook(const QString& path, qint64 cells = -1);
