#pragma once

#include "core/datasource.h"
#include "core/record.h"

#include <QString>
#include <QVector>

/// A record read from a file and not yet stored. A school field may hold the code (QString) of a school that
/// the same file brings, since that school has no identity yet.
struct RecordDraft {
    Record record;
    QString place; ///< sheet and row of the file
};

/// A value read from a file and not yet stored.
struct ValueDraft {
    ValueKey key;
    Value value;
    QString place;
};
