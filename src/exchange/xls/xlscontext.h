#pragma once

#include <QString>
#include <QVector>

#include "exchange/xlsx/xlsxstyles.h"

/// What all sheets of an .xls workbook share while they are read.
struct XlsContext {
    QString file;
    QVector<QString> strings;
    QVector<NumberFormat> formats; ///< by the index that cells name
    bool date1904 = false;
    bool calculated = true;        ///< by an office program; a library that only writes leaves results at 0
    qint64 cellsLeft = 20'000'000; ///< that we still give
};
