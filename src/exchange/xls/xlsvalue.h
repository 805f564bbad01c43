#pragma once

#include "exchange/sheet.h"
#include "exchange/xlsx/xlsxstyles.h"

/// The number behind the four bytes of an RK record ([MS-XLS] 2.5.217).
double rkNumber(quint32 rk);

/// The cell for a number of an .xls workbook.
Cell xlsNumber(double value, NumberFormat format, bool date1904);

/// The cell for what a BOOLERR record or a formula's result holds.
Cell xlsBoolean(quint8 value);
Cell xlsError(quint8 code);
