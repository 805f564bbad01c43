#include "storage/history.h"

#include "storage/statement.h"

namespace {

constexpr const char* SelectLines =
    "SELECT h.id, h.change_id, c.at, c.who, c.door, c.source, h.subject, h.key, h.place, c.note, h.before, "
    "h.after, "
    "ifnull(h.previous, 0) FROM history h JOIN change c ON c.id = h.change_id ";

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
