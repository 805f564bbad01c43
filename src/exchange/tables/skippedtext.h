#pragma once

#include "exchange/tables/tableoutline.h"

#include <QCoreApplication>
#include <QMap>

/// How many rows of a table are not taken, and why.
using SkippedCounts = QMap<SkippedRow::Reason, int>;

/// The reasons in words, and for machines.
class SkippedText
{
    Q_DECLARE_TR_FUNCTIONS(SkippedText)

public:
    static QString reason(SkippedRow::Reason reason);
    static QString code(SkippedRow::Reason reason);
    /// "totals 3, notes 2"; empty when nothing was left out.
    static QString counts(const SkippedCounts& counts);
};
