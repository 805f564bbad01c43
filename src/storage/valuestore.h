#pragma once

#include "core/datasource.h"
#include "storage/change.h"

#include <QCoreApplication>
#include <QSet>
#include <QVector>

#include <memory>
#include <optional>

/// How the history names a value: year/measure/school.
QByteArray historyKey(const ValueKey& key);
/// The other way round.
ValueKey valueKeyFrom(const QByteArray& historyKey);

/// Reads values. Throws StorageError.
class ValueStore
{
public:
    explicit ValueStore(const Database& database) : m_database(database) {}

    /// All values of a measure in a year, by school. The statement is kept for the life of the store, which
    /// must not outlive the database.
    QVector<Value> column(qint64 measure, int year) const;
    /// Who has a value of which measure in a year: by measure, the schools in ascending order.
    QHash<qint64, QVector<qint64>> reporters(int year) const;
    std::optional<Value> find(const ValueKey& key) const;
    /// The cells of a year that were cleared after history entry `rev`; some may have a value again.
    QSet<ValueKey> clearedSince(qint64 rev, int year) const;

    /// How the history writes a value: "812", "52.5~" (estimated), "not_applicable".
    static QByteArray toText(const Value& value);
    /// The other way round; nothing when it is no such text.
    static std::optional<Value> fromText(const QByteArray& text);

private:
    const Database& m_database;
    mutable std::unique_ptr<Statement> m_column;
};

/// Writes values within one change, with statements that are prepared once.
class ValueWriter
{
    Q_DECLARE_TR_FUNCTIONS(ValueWriter)

public:
    explicit ValueWriter(Change& change);

    enum class Outcome { Added, Changed, Unchanged, Kept };
    enum class Existing { Replace, Keep };

    /// Stores value (its rev is ignored). With `expectedRev` (0: nothing stored yet) a row that somebody else
    /// has written meanwhile is refused with Kind::Newer.
    Outcome put(const ValueKey& key, const Value& value, Existing existing = Existing::Replace,
                const QByteArray& place = {}, std::optional<qint64> expectedRev = {});
    /// Back to "never entered". Gives false when nothing was there.
    bool clear(const ValueKey& key, std::optional<qint64> expectedRev = {});
    /// What stands there.
    std::optional<Value> read(const ValueKey& key);
    /// The number of the entry that put() wrote last: the rev of that row.
    qint64 lastRev() const { return m_lastRev; }

private:
    void expect(const std::optional<Value>& stored, std::optional<qint64> rev) const;
    Statement& bindRow(const ValueKey& key, const Value& value, const std::optional<Value>& stored);

    Change& m_change;
    Statement m_select, m_insert, m_updateAmount, m_update, m_delete;
    qint64 m_lastRev = 0;
};
