#include "storage/historyproof.h"

#include "core/registers.h"
#include "storage/evidencestore.h"
#include "storage/ledger.h"
#include "storage/recordstore.h"
#include "storage/sha256.h"
#include "storage/snapshotstore.h"
#include "storage/statement.h"
#include "storage/valuestore.h"
#include "storage/yearstore.h"

using namespace Qt::StringLiterals;

namespace {

std::optional<QByteArray> optionalText(const Statement& row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(row.utf8(column));
}

LedgerEntry readEntry(const Statement& row)
{
    LedgerEntry entry;
    entry.id = row.integer(0);
    entry.change = row.integer(1);
    entry.subject = row.utf8(2);
    entry.key = row.utf8(3);
    entry.before = optionalText(row, 4);
    entry.after = optionalText(row, 5);
    entry.previous = row.integer(6);
    entry.place = row.utf8(7);
    return entry;
}

} // namespace

QStringList HistoryProof::run()
{
    m_findings.clear();
    m_live.assign(1, false);
    const ReadScope scope(m_database);
    checkFile();
    if (!checkChain()) {
        return m_findings;
    }
    checkValues();
    checkYears();
    checkEvidence();
    checkSnapshots();
    const auto years = YearStore(m_database).all();
    for (const RecordType& type : Registers::all() + Registers::internal()) {
        if (!type.isYearly()) {
            checkRecords(type, 0);
            continue;
        }
        for (const auto& year : years) {
            checkRecords(type, year.year);
        }
    }
    checkLostRows();
    return m_findings;
}

void HistoryProof::checkFile()
{
    Statement query(m_database.handle(), "PRAGMA integrity_check(10)");
    while (query.next()) {
        if (query.text(0) != u"ok"_s) {
            m_findings.append(tr("The file is damaged: %1").arg(query.text(0)));
        }
    }
}

bool HistoryProof::checkChain()
{
    Statement query(
        m_database.handle(),
        "SELECT h.id, h.change_id, h.subject, h.key, h.before, h.after, ifnull(h.previous, 0), h.place, "
        "h.hash, c.at, c.who, c.door, c.source, c.source_hash, c.note "
        "FROM history h LEFT JOIN change c ON c.id = h.change_id ORDER BY h.id");
    QByteArray last;
    QByteArray digest;
    qint64 digestOf = 0;
    while (query.next()) {
        const LedgerEntry entry = readEntry(query);
        if (digestOf != entry.change) {
            digestOf = entry.change;
            digest = changeDigest(
                entry.change, query.utf8(9),
                {query.text(10), query.text(11), query.text(12), query.text(13), query.text(14)});
        }
        const auto expected = static_cast<qint64>(m_live.size());
        if (entry.id != expected) {
            m_findings.append(tr("History entry %1 is missing.").arg(expected));
            return false;
        }
        last = entryHash(last, digest, entry);
        if (last != query.blob(8)) {
            m_findings.append(tr("History entry %1 or its change was altered.").arg(entry.id));
            return false;
        }
        if (entry.previous > 0 && entry.previous < entry.id) {
            m_live[static_cast<size_t>(entry.previous)] = false;
        }
        m_live.push_back(entry.after.has_value());
    }
    return true;
}

void HistoryProof::account(qint64 rev, bool agrees, const QString& row)
{
    const bool newest =
        rev > 0 && static_cast<size_t>(rev) < m_live.size() && m_live[static_cast<size_t>(rev)];
    if (!agrees || !newest) { // an older or deleted row that was brought back agrees with its entry
        m_findings.append(tr("%1 differs from history entry %2.").arg(row).arg(rev));
    }
    if (newest) {
        m_live[static_cast<size_t>(rev)] = false;
    }
}

void HistoryProof::checkValues()
{
    Statement query(
        m_database.handle(),
        "SELECT v.school, v.amount, v.missing, v.estimated, v.rev, v.year, v.measure, h.key, h.after, "
        "h.subject FROM value v LEFT JOIN history h ON h.id = v.rev");
    while (query.next()) {
        Value value;
        value.school = query.integer(0);
        if (!query.isNull(1)) {
            value.amount = Decimal::fromMillionths(query.integer(1));
        }
        value.missing = missingFromCode(query.text(2));
        value.estimated = query.integer(3) != 0;
        const ValueKey key{static_cast<int>(query.integer(5)), query.integer(6), value.school};
        const bool agrees = (value.amount || value.missing) && query.utf8(9) == "value"
                            && query.utf8(7) == historyKey(key) && query.utf8(8) == ValueStore::toText(value);
        account(query.integer(4), agrees,
                tr("The value %1 (year/measure/school)").arg(QString::fromLatin1(historyKey(key))));
    }
}

void HistoryProof::checkRecords(const RecordType& type, int year)
{
    Statement written(m_database.handle(), "SELECT subject, key, after FROM history WHERE id = ?");
    for (const Record& record : RecordStore(m_database).all(type, year)) {
        written.bind(0, record.rev);
        const bool agrees = written.next() && written.text(0) == type.id
                            && written.utf8(1) == QByteArray::number(record.id)
                            && written.utf8(2) == RecordStore::toJson(type, record);
        written.reset();
        account(record.rev, agrees, tr("Record %1 of “%2”").arg(record.id).arg(type.id));
    }
}

void HistoryProof::checkYears()
{
    Statement query(m_database.handle(), "SELECT y.year, y.state, y.rev, h.after FROM year y "
                                         "LEFT JOIN history h ON h.id = y.rev AND h.subject = 'year' "
                                         "AND h.key = CAST(y.year AS TEXT)");
    while (query.next()) {
        account(query.integer(2), query.text(1) == query.text(3),
                tr("The state of the year %1").arg(query.integer(0)));
    }
}

void HistoryProof::checkEvidence()
{
    Statement query(m_database.handle(),
                    "SELECT e.rev, e.name, e.hash, f.content, e.subject, e.key, h.after, e.year "
                    "FROM evidence e LEFT JOIN evidence_file f ON f.hash = e.hash "
                    "LEFT JOIN history h ON h.id = e.rev AND h.subject = 'evidence' "
                    "AND h.key = CAST(e.id AS TEXT)");
    const EvidenceStore store(m_database);
    while (query.next()) {
        const QByteArray hash = Sha256::hex(query.blob(3));
        const QByteArray written =
            EvidenceStore::toJson(query.utf8(4), query.utf8(5), query.text(1), query.utf8(2));
        const auto year = store.yearOf(query.utf8(4), query.utf8(5));
        const bool ofItsYear = !year || (!query.isNull(7) && query.integer(7) == *year);
        account(query.integer(0), hash == query.utf8(2) && written == query.utf8(6) && ofItsYear,
                tr("The evidence file “%1”").arg(query.text(1)));
    }
}

/// The rows of one lock are accounted for together: their entry holds a digest over all of them.
void HistoryProof::checkSnapshots()
{
    Statement written(m_database.handle(), "SELECT after FROM history WHERE id = ? AND subject = 'snapshot' "
                                           "AND key = ?");
    Statement locks(m_database.handle(), "SELECT DISTINCT rev, year FROM figure_snapshot ORDER BY rev, year");
    const SnapshotStore store(m_database);
    while (locks.next()) {
        const qint64 rev = locks.integer(0);
        const int year = static_cast<int>(locks.integer(1));
        written.bind(0, rev).bind(1, QByteArrayView(QByteArray::number(year)));
        const bool agrees =
            written.next() && written.utf8(0) == SnapshotStore::toJson(store.writtenBy(rev, year));
        written.reset();
        account(rev, agrees, tr("The snapshot of the year %1").arg(year));
    }
}

void HistoryProof::checkLostRows()
{
    for (size_t id = 1; id < m_live.size(); ++id) {
        if (m_live[id]) {
            m_findings.append(tr("The row that history entry %1 wrote is no longer there.").arg(id));
        }
    }
}
