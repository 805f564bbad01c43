#include "storage/history.h"

#include "storage/statement.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;
#include <limits>

namespace {

constexpr const char* SelectLines =
    "SELECT h.id, h.change_id, c.at, c.who, c.door, c.source, h.subject, h.key, h.place, c.note, h.before, "
    "h.after, "
    "ifnull(h.previous, 0) FROM history h JOIN change c ON c.id = h.change_id ";

/// A record's content as the history keeps it, without the hash of a password.
QString withoutPassword(const QString& content)
{
    QJsonObject object = QJsonDocument::fromJson(content.toUtf8()).object();
    if (object.contains(u"password"_s)) {
        object.insert(u"password"_s, u"**"_s);
    }
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

HistoryLine readLine(const Statement& row)
{
    HistoryLine line;
    line.id = row.integer(0);
    line.change = row.integer(1);
    line.at = row.text(2);
    line.who = row.text(3);
    line.door = row.text(4);
    line.source = row.text(5);
    line.subject = row.text(6);
    line.key = row.text(7);
    line.place = row.text(8);
    line.note = row.text(9);
    if (!row.isNull(10)) {
        line.before = row.text(10);
    }
    if (!row.isNull(11)) {
        line.after = row.text(11);
    }
    line.previous = row.integer(12);
    if (line.subject == u"person"_s) {
        line.before = line.before ? std::optional(withoutPassword(*line.before)) : std::nullopt;
        line.after = line.after ? std::optional(withoutPassword(*line.after)) : std::nullopt;
    }
    return line;
}

} // namespace

std::optional<HistoryLine> History::entry(qint64 id) const
{
    Statement query(m_database.handle(), QByteArray(SelectLines + QByteArray("WHERE h.id = ?")).constData());
    return query.bind(0, id).next() ? std::optional(readLine(query)) : std::nullopt;
}

QVector<HistoryLine> History::ofRow(qint64 rev) const
{
    QVector<HistoryLine> lines;
    for (auto line = entry(rev); line; line = entry(line->previous)) {
        lines.append(*line);
    }
    return lines;
}

QVector<HistoryLine> History::ofKey(const QString& subject, const QString& key, qint64 rev) const
{
    const bool isValue = subject == QStringLiteral("value") || subject == QStringLiteral("year");
    const qint64 first = isValue ? 0 : key.toLongLong(); // a record bears the number of its first entry
    QVector<HistoryLine> lines;
    qint64 from = rev != 0 ? rev : lastBefore(std::numeric_limits<qint64>::max(), subject, key);
    while (from != 0) {
        lines += ofRow(from);
        from = lines.last().id <= first ? 0 : lastBefore(lines.last().id, subject, key);
    }
    return lines;
}

qint64 History::lastBefore(qint64 bound, const QString& subject, const QString& key) const
{
    Statement query(m_database.handle(), "SELECT id FROM history WHERE id < ? AND key = ? AND subject = ? "
                                         "ORDER BY id DESC LIMIT 1");
    query.bind(0, bound).bind(1, key.toUtf8()).bind(2, subject.toUtf8());
    return query.next() ? query.integer(0) : 0;
}

QVector<History::ChangeLine> History::changes(int limit, qint64 before) const
{
    Statement query(m_database.handle(),
                    "SELECT c.id, c.at, c.who, c.door, c.source, c.note, "
                    "(SELECT count(*) FROM history h WHERE h.change_id = c.id) FROM change c "
                    "WHERE c.id < ? OR ? = 0 ORDER BY c.id DESC LIMIT ?");
    query.bind(0, before).bind(1, before).bind(2, limit);
    QVector<ChangeLine> changes;
    while (query.next()) {
        changes.append({query.integer(0), query.text(1), query.text(2), query.text(3), query.text(4),
                        query.text(5), query.integer(6)});
    }
    return changes;
}

std::optional<History::ChangeLine> History::takenBefore(const QString& sourceHash) const
{
    Statement find(m_database.handle(), "SELECT id, at, who, door, source, note, 0 FROM change "
                                        "WHERE source_hash = ? AND source_hash <> '' ORDER BY id DESC");
    find.bind(0, sourceHash.toUtf8());
    Statement standing(
        m_database.handle(),
        "SELECT count(*) FROM history WHERE change_id = ?1 AND subject <> 'table_mapping' "
        "AND after IS NOT NULL AND id NOT IN (SELECT previous FROM history WHERE previous IS NOT NULL "
        "AND id >= (SELECT min(id) FROM history WHERE change_id = ?1))");
    while (find.next()) {
        standing.bind(0, find.integer(0));
        standing.next();
        const qint64 rows = standing.integer(0);
        standing.reset();
        if (rows > 0) {
            return ChangeLine{find.integer(0), find.text(1), find.text(2), find.text(3),
                              find.text(4),    find.text(5), rows};
        }
    }
    return std::nullopt;
}

QVector<HistoryLine> History::ofChange(qint64 change) const
{
    Statement query(m_database.handle(),
                    QByteArray(SelectLines + QByteArray("WHERE h.change_id = ? ORDER BY h.id")).constData());
    query.bind(0, change);
    QVector<HistoryLine> lines;
    while (query.next()) {
        lines.append(readLine(query));
    }
    return lines;
}

QVector<HistoryLine> History::since(qint64 rev) const
{
    Statement query(m_database.handle(),
                    QByteArray(SelectLines + QByteArray("WHERE h.id > ? ORDER BY h.id")).constData());
    query.bind(0, rev);
    QVector<HistoryLine> lines;
    while (query.next()) {
        lines.append(readLine(query));
    }
    return lines;
}

QVector<HistoryLine> History::newest(int limit) const
{
    Statement query(m_database.handle(),
                    QByteArray(SelectLines + QByteArray("ORDER BY h.id DESC LIMIT ?")).constData());
    query.bind(0, limit);
    QVector<HistoryLine> lines;
    while (query.next()) {
        lines.append(readLine(query));
    }
    return lines;
}
