#pragma once

#include "core/drafts.h"
#include "exchange/complaint.h"

#include <QVector>

/// What a file would bring into the database. With complaints, none of it is taken.
struct ImportPlan {
    const RecordType* type = nullptr; ///< null: values
    QVector<RecordDraft> records;
    QVector<ValueDraft> values;
    QVector<Complaint> complaints;
};
