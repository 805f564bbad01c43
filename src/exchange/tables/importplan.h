#pragma once

#include "core/drafts.h"
#include "exchange/complaint.h"
#include "exchange/tables/tableoutline.h"

#include <QMap>
#include <QVector>

/// How a sheet was understood.
struct SheetReading {
    QString sheet;
    QString fingerprint;              ///< of its headers
    QMap<QString, QString> columns;   ///< as in TableMapping
    QMap<QString, QString> constants; ///< those of the mapping that hold for the sheet, by field
    bool isMapped = false;            ///< a mapping says something else than spelling would
    QVector<SkippedRow> skipped;
};

/// What a file would bring into the database. With complaints, none of it is taken.
struct ImportPlan {
    const RecordType* type = nullptr; ///< null: values
    QVector<RecordDraft> records;
    QVector<ValueDraft> values;
    QVector<Complaint> complaints;
    QVector<SheetReading> sheets;

    /// Whether it is worth looking for more that is wrong: a file that is wrong in every row need not be read
    /// to its end.
    bool wantsMore() const { return complaints.size() < MostComplaints; }
    static constexpr qsizetype MostComplaints = 1'000;
};
