#pragma once

#include "report/summarytable.h"

#include <QString>

/// Writes a summary table to a file and gives an empty text, or what went wrong in words for the user. The
/// ending of the name chooses: .xlsx is the whole sheet as the bureau hands it on (title, reporting unit,
/// notes, signatures, page set-up); .csv is the header and the rows only. The file is replaced only when all
/// is on disk: after a failure an older file of that name is as it was.
///
/// `bureauName` is printed as the reporting unit. Figures that are kept out of exports are written as **.
QString writeSummaryTable(const QString& path, const SummaryTable& table, const QString& bureauName);
