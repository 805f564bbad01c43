#pragma once

#include "storage/evidencestore.h"
#include "storage/history.h"
#include "work/reading.h"

/// What there is to know about one cell of the grid: last year, its peers, who wrote it and what vouches for
/// it.
struct CellFacts {
    /// The schools of the same type in operation that have a number for the measure.
    struct Peers {
        QString type; ///< label
        int schools = 0;
        Decimal least, median, most;
        int rank = 0; ///< of this school, the greatest first; 0 without a number of its own
    };

    std::optional<Value> lastYear;
    std::optional<Decimal> change;  ///< from last year's number
    std::optional<Decimal> percent; ///< the same in per cent, at one decimal; nothing from zero
    std::optional<Peers> peers;
    QVector<HistoryLine> history; ///< newest first
    QVector<EvidenceStore::Item> evidence;
};

/// `value` null: nothing is stored there. Throws StorageError.
CellFacts factsOf(const Database& database, Reading& reading, const Measure& measure, const ValueKey& key,
                  const Value* value);
