#include "work/reversal.h"

#include "core/registers.h"
#include "storage/evidencestore.h"
#include "storage/recordstore.h"
#include "storage/storageerror.h"
#include "storage/valuestore.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

using Content = std::optional<QByteArray>;

Content utf8(const std::optional<QString>& text)
{
    return text ? Content(text->toUtf8()) : std::nullopt;
}

} // namespace

/// Writes rows as they are to stand, with statements that are prepared once.
class Reversal::Writer
{
public:
    explicit Writer(Change& change)
        : m_change(change), m_values(change), m_records(change.database()), m_evidence(change.database())
    {
    }

    void write(const Row& row)
    {
        if (row.subject == "person") { // an old password or role must not come back unseen
            throw StorageError(StorageError::Kind::Refused,
                               Reversal::tr("Changes of people cannot be undone."));
        }
        if (row.subject == "value") {
            writeValue(row);
        } else if (row.subject == "evidence") {
            writeEvidence(row);
        } else if (const auto* type = Registers::findKept(QString::fromUtf8(row.subject))) {
            writeRecord(*type, row);
        } else {
            throw StorageError(StorageError::Kind::Refused, tr("This change cannot be undone."));
        }
    }

private:
    static void expect(const Row& row, const Content& standing)
    {
        if (row.checked && row.expected != standing) {
            throw StorageError(StorageError::Kind::Newer,
                               tr("It has been changed again since; the history shows by whom."));
        }
    }

    void writeValue(const Row& row)
    {
        const ValueKey key = valueKeyFrom(row.key);
        const auto stored = m_values.read(key);
        expect(row, stored ? Content(ValueStore::toText(*stored)) : std::nullopt);
        const auto wanted = row.wanted ? ValueStore::fromText(*row.wanted) : std::nullopt;
        if (wanted) {
            m_values.put(key, *wanted);
        } else {
            m_values.clear(key);
        }
    }

    void writeRecord(const RecordType& type, const Row& row)
    {
        const auto stored = m_records.find(type, row.key.toLongLong());
        expect(row, stored ? Content(RecordStore::toJson(type, *stored)) : std::nullopt);
        if (!row.wanted) {
            if (stored) {
                m_records.remove(m_change, type, *stored);
            }
            return;
        }
        Record wanted = RecordStore::fromJson(type, *row.wanted);
        wanted.id = row.key.toLongLong();
        if (stored) {
            wanted.rev = stored->rev;
            m_records.save(m_change, type, wanted);
        } else {
            m_records.bringBack(m_change, type, wanted);
        }
    }

    void writeEvidence(const Row& row)
    {
        const qint64 id = row.key.toLongLong();
        const auto stored = m_evidence.find(id);
        expect(row, stored ? Content(EvidenceStore::toJson(*stored)) : std::nullopt);
        if (!row.wanted && stored) {
            m_evidence.remove(m_change, id);
        } else if (row.wanted && stored) {
            m_evidence.rename(m_change, id, EvidenceStore::fromJson(*row.wanted).name);
        } else if (row.wanted) {
            m_evidence.bringBack(m_change, id, *row.wanted);
        }
    }

    Change& m_change;
    ValueWriter m_values;
    RecordStore m_records;
    EvidenceStore m_evidence;
};

qint64 Reversal::revert(qint64 change) const
{
    Change reverse(m_database, m_info);
    {
        Writer writer(reverse);
        for (const Row& row : rowsOf(change)) {
            writer.write(row);
        }
    }
    reverse.commit();
    return reverse.id();
}

qint64 Reversal::restore(const HistoryLine& line, bool before) const
{
    Change change(m_database, m_info);
    Writer(change).write({line.subject.toUtf8(), line.key.toUtf8(), utf8(before ? line.before : line.after)});
    change.commit();
    return change.id();
}

/// A row that the change wrote several times is taken back once, to what it was before the first.
QVector<Reversal::Row> Reversal::rowsOf(qint64 change) const
{
    QVector<Row> rows;
    QHash<QByteArray, qsizetype> known;
    for (const HistoryLine& line : History(m_database).ofChange(change)) {
        const QByteArray name = line.subject.toUtf8() + ' ' + line.key.toUtf8();
        if (const auto at = known.constFind(name); at != known.constEnd()) {
            rows[*at].expected = utf8(line.after);
        } else {
            known.insert(name, rows.size());
            rows.append(
                {line.subject.toUtf8(), line.key.toUtf8(), utf8(line.before), true, utf8(line.after)});
        }
    }
    std::reverse(rows.begin(), rows.end()); // what came last may refer to what came first
    return rows;
}
