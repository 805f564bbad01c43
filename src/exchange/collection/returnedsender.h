#pragma once

#include "core/schoolbook.h"
#include "exchange/collection/returnedworkbook.h"

/// Who sent a workbook that has lost its hidden sheet, and for which year, as far as cover, titles and the
/// file's name tell. More than one of either is a doubt, none as well.
struct ReturnedSender {
    QVector<const SchoolProfile*> schools;
    QVector<int> years;
};

/// Schools are told by code (also one that lost its leading zero) or else by a name that only one bears; of
/// two names of which one contains the other, the longer one is meant.
ReturnedSender tellSender(const ReturnedWorkbook& workbook, const QString& fileName, const SchoolBook& book);
