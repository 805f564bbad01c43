#pragma once

#include <QString>
#include <QVector>

#include "exchange/complaint.h"
#include "exchange/sheet.h"

/// What a file of tables held, and what was wrong with it. A sheet that could not be read to its end is left
/// out and complained about.
struct Workbook {
    QVector<Sheet> sheets;
    QVector<Complaint> complaints;
    QString encoding; ///< of a text file, as detected or asked for; empty for workbooks
};
