#pragma once

#include <QString>
#include <QStringView>

#include "exchange/sheet.h"
#include "exchange/xlsx/xlsxstyles.h"

/// Plain decimal text of a number, at most 15 significant digits as Excel shows them, without an exponent
/// from 0.000000000000001 up to 21 digits. 0.1 + 0.2 gives "0.3".
QString plainNumber(double value);

/// The cell for a number as the file writes it. A number with a date's format becomes a Date; one that no
/// calendar holds (before 1900, after 9999) stays a Number, as Excel shows it as #### only. Whole numbers
/// keep all their digits. Text that is no number gives an Error.
Cell numberCell(QStringView raw, NumberFormat format, bool date1904);

/// Turns `_x000D_` in stored text back into the character that it stands for (ISO/IEC 29500-1, 22.9.2.19).
QString unescaped(const QString& stored);
