#pragma once

#include "core/figuretrace.h"
#include "storage/evidencestore.h"
#include "storage/history.h"

/// The people and papers behind one row of a trace. Throws StorageError.
struct TraceDetails {
    QVector<HistoryLine> history; ///< newest first
    QVector<EvidenceStore::Item> evidence;
};

TraceDetails detailsOf(const Database& database, const TraceRow& row);
