#include "storage/valuestore.h"

#include "storage/storageerror.h"

namespace {

/// Columns school, amount, missing, estimated, rev, from `first` on.
Value readValue(const Statement& row)
{
    Value value;
    value.school = row.integer(0);
    if (!row.isNull(1)) {
        value.amount = Decimal::fromMillionths(row.integer(1));
    } else {
        value.missing = missingFromCode(row.text(2));
    }
    value.estimated = row.integer(3) != 0;
    value.rev = row.integer(4);
    return value;
}

} // namespace

QByteArray historyKey(const ValueKey& key)
{
    return QByteArray::number(key.year) + '/' + QByteArray::number(key.measure) + '/'
           + QByteArray::number(key.school);
}

ValueKey valueKeyFrom(const QByteArray& historyKey)
{
    const QList<QByteArray> parts = historyKey.split('/');
    return parts.size() == 3 ? ValueKey{parts[0].toInt(), parts[1].toLongLong(), parts[2].toLongLong()}
                             : ValueKey{};
}

QVector<Value> ValueStore::column(qint64 measure, int year) const
{
    if (!m_column) {
        m_column = std::make_unique<Statement>(m_database.handle(),
                                               "SELECT school, amount, missing, estimated, rev FROM value "
                                               "WHERE year = ? AND measure = ? ORDER BY school");
    }
    m_column->bind(0, year).bind(1, measure);
    QVector<Value> values;
    while (m_column->next()) {
        values.append(readValue(*m_column));
    }
    m_column->reset();
    return values;
}

QHash<qint64, QVector<qint64>> ValueStore::reporters(int year) const
{
    Statement query(m_database.handle(),
                    "SELECT measure, school FROM value WHERE year = ? ORDER BY measure, school");
    query.bind(0, year);
    QHash<qint64, QVector<qint64>> reporters;
    qint64 measure = 0;
    QVector<qint64>* schools = nullptr;
    while (query.next()) {
        if (schools == nullptr || measure != query.integer(0)) {
            measure = query.integer(0);
            schools = &reporters[measure];
        }
        schools->append(query.integer(1));
    }
    return reporters;
}

std::optional<Value> ValueStore::find(const ValueKey& key) const
{
    Statement query(m_database.handle(), "SELECT school, amount, missing, estimated, rev FROM value "
                                         "WHERE year = ? AND measure = ? AND school = ?");
    query.bind(0, key.year).bind(1, key.measure).bind(2, key.school);
    return query.next() ? std::optional(readValue(query)) : std::nullopt;
}

QSet<ValueKey> ValueStore::clearedSince(qint64 rev, int year) const
{
    Statement query(m_database.handle(),
                    "SELECT key FROM history WHERE id > ? AND subject = 'value' AND after IS NULL");
    query.bind(0, rev);
    QSet<ValueKey> keys;
    while (query.next()) {
        const ValueKey key = valueKeyFrom(query.utf8(0));
        if (key.year == year) {
            keys.insert(key);
        }
    }
    return keys;
}

QByteArray ValueStore::toText(const Value& value)
{
    QByteArray text =
        value.amount ? value.amount->toString().toLatin1() : missingCode(*value.missing).toLatin1();
    return value.estimated ? text + '~' : text;
}

std::optional<Value> ValueStore::fromText(const QByteArray& text)
{
    Value value;
    value.estimated = text.endsWith('~');
    const QString plain = QString::fromLatin1(value.estimated ? text.chopped(1) : text);
    value.missing = missingFromCode(plain);
    if (!value.missing) {
        value.amount = Decimal::parse(plain);
    }
    return value.missing || value.amount ? std::optional(value) : std::nullopt;
}

ValueWriter::ValueWriter(Change& change)
    : m_change(change),
      m_select(change.database().handle(), "SELECT school, amount, missing, estimated, rev FROM value "
                                           "WHERE year = ? AND measure = ? AND school = ?"),
      m_insert(change.database().handle(),
               "INSERT INTO value (year, measure, school, amount, missing, estimated, rev) "
               "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)"),
      m_updateAmount(change.database().handle(), "UPDATE value SET amount = ?4, estimated = ?6, rev = ?7 "
                                                 "WHERE year = ?1 AND measure = ?2 AND school = ?3"),
      m_update(change.database().handle(), "UPDATE value SET amount = ?4, missing = ?5, estimated = ?6, "
                                           "rev = ?7 WHERE year = ?1 AND measure = ?2 AND school = ?3"),
      m_delete(change.database().handle(), "DELETE FROM value WHERE year = ? AND measure = ? AND school = ?")
{
}

std::optional<Value> ValueWriter::read(const ValueKey& key)
{
    m_select.bind(0, key.year).bind(1, key.measure).bind(2, key.school);
    std::optional<Value> value;
    if (m_select.next()) {
        value = readValue(m_select);
    }
    m_select.reset();
    return value;
}

void ValueWriter::expect(const std::optional<Value>& stored, std::optional<qint64> rev) const
{
    if (rev && *rev != (stored ? stored->rev : 0)) {
        throw StorageError(StorageError::Kind::Newer,
                           tr("Somebody else has changed this value in the meantime."));
    }
}

ValueWriter::Outcome ValueWriter::put(const ValueKey& key, const Value& value, Existing existing,
                                      const QByteArray& place, std::optional<qint64> expectedRev)
{
    const auto stored = read(key);
    expect(stored, expectedRev);
    if (stored && stored->sameAs(value)) {
        return Outcome::Unchanged;
    }
    if (stored && existing == Existing::Keep) {
        return Outcome::Kept;
    }
    LedgerEntry entry;
    entry.subject = "value";
    entry.key = historyKey(key);
    entry.year = key.year;
    entry.after = ValueStore::toText(value);
    entry.place = place;
    if (stored) {
        entry.before = ValueStore::toText(*stored);
        entry.previous = stored->rev;
    }
    m_lastRev = m_change.record(std::move(entry));
    bindRow(key, value, stored).run();
    return stored ? Outcome::Changed : Outcome::Added;
}

/// The statement that stores the row. No upsert, and `missing` only where it changes: either of them would
/// make SQLite build a table of its own for each row (for the upsert's key, for the words that `missing` may
/// hold).
Statement& ValueWriter::bindRow(const ValueKey& key, const Value& value, const std::optional<Value>& stored)
{
    const bool isAmountAgain = stored && stored->amount && value.amount;
    Statement& write = !stored ? m_insert : isAmountAgain ? m_updateAmount : m_update;
    write.bind(0, key.year).bind(1, key.measure).bind(2, key.school);
    if (value.amount) {
        write.bind(3, value.amount->millionths()).bindNull(4);
    } else {
        write.bindNull(3).bind(4, missingCode(*value.missing).toLatin1());
    }
    return write.bind(5, value.estimated ? 1 : 0).bind(6, m_lastRev);
}

bool ValueWriter::clear(const ValueKey& key, std::optional<qint64> expectedRev)
{
    const auto stored = read(key);
    expect(stored, expectedRev);
    if (!stored) {
        return false;
    }
    LedgerEntry entry;
    entry.subject = "value";
    entry.key = historyKey(key);
    entry.year = key.year;
    entry.before = ValueStore::toText(*stored);
    entry.previous = stored->rev;
    m_change.record(std::move(entry));
    m_delete.bind(0, key.year).bind(1, key.measure).bind(2, key.school);
    m_delete.run();
    return true;
}
