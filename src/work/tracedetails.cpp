#include "work/tracedetails.h"

#include "storage/valuestore.h"

TraceDetails detailsOf(const Database& database, const TraceRow& row)
{
    TraceDetails details;
    if (row.rev == 0) {
        return details;
    }
    details.history = History(database).ofRow(row.rev);
    const EvidenceStore evidence(database);
    if (row.kind == TraceRow::Kind::Value) {
        details.evidence = evidence.ofValue(historyKey(row.valueKey), row.rev);
    } else if (row.kind == TraceRow::Kind::Record) {
        details.evidence = evidence.of(row.type.toUtf8(), QByteArray::number(row.record));
    }
    return details;
}
