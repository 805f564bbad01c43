#pragma once

#include "core/collectionform.h"
#include "exchange/collection/collectionmark.h"
#include "exchange/complaint.h"
#include "exchange/tables/headermatch.h"
#include "exchange/workbook.h"

#include <QSet>

/// One number that a school entered, or left blank, as it stands in its workbook.
struct ReturnedEntry {
    const Measure* measure = nullptr;
    Cell cell;
    QString sheet;
    int row = 0, column = 0; ///< counted from 0

    QString place() const;
};

/// The rows that a school entered for a register.
struct ReturnedRegister {
    const CollectionForm* form = nullptr;
    Sheet sheet; ///< without the columns that the school added
    Header header;
};

/// What a workbook that a school sent holds, found by header words and measures' codes. Nothing is judged
/// here but what cannot be told from the sheet alone.
struct ReturnedWorkbook {
    std::optional<CollectionMark> mark; ///< of the hidden sheet, when it is whole
    bool altered = false;               ///< there is a hidden sheet of ours, and it was altered
    QVector<ReturnedEntry> entries;     ///< one a measure
    QVector<ReturnedRegister> registers;
    QVector<Complaint> complaints;
    /// Rows with a content whose code and name no measure bears: an old form, or somebody's own row.
    QVector<Complaint> unknown;
    QSet<const Measure*> asked;           ///< measures that have a row, filled in or not
    QMultiHash<QString, QString> answers; ///< of the cover: "学校代码" to what stands beside it
    QStringList titles;                   ///< texts of the cover and above the headers
};
