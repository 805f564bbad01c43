#include "storage/evidencestore.h"

#include "core/registers.h"
#include "storage/sha256.h"
#include "storage/storageerror.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

/// Of a file on the row; without the link's number, which a new one has not got yet.
LedgerEntry EvidenceStore::entryFor(const QByteArray& subject, const QByteArray& key) const
{
    LedgerEntry entry;
    entry.subject = "evidence";
    entry.year = static_cast<int>(yearOf(subject, key).value_or(0));
    return entry;
}

qint64 EvidenceStore::attach(Change& change, const QByteArray& subject, const QByteArray& key,
                             const QString& name, const QByteArray& content) const
{
    const QByteArray hash = Sha256::hex(content);
    Statement known(m_database.handle(),
                    "SELECT id FROM evidence WHERE subject = ? AND key = ? AND hash = ?");
    known.bind(0, QByteArrayView(subject)).bind(1, QByteArrayView(key)).bind(2, QByteArrayView(hash));
    if (known.next()) {
        return known.integer(0);
    }
    Statement file(m_database.handle(), "INSERT INTO evidence_file (hash, size, content) VALUES (?, ?, ?) "
                                        "ON CONFLICT (hash) DO NOTHING");
    file.bind(0, QByteArrayView(hash)).bind(1, content.size()).bindBlob(2, content).run();
    LedgerEntry entry = entryFor(subject, key);
    entry.after = toJson(subject, key, name, hash);
    Item item = fromJson(*entry.after);
    item.id = item.rev = change.record(entry);
    link(item);
    return item.id;
}

void EvidenceStore::bringBack(Change& change, qint64 id, const QByteArray& json) const
{
    Item item = fromJson(json);
    const RecordType* type = Registers::findKept(QString::fromUtf8(item.subject));
    if (type != nullptr && type->isYearly() && !yearOf(item.subject, item.key)) {
        throw StorageError(StorageError::Kind::Refused,
                           tr("The record that the file belongs to is deleted."));
    }
    LedgerEntry entry = entryFor(item.subject, item.key);
    entry.key = QByteArray::number(id);
    entry.after = toJson(item);
    item.id = id;
    item.rev = change.record(entry);
    link(item);
}

void EvidenceStore::link(const Item& item) const
{
    Statement insert(
        m_database.handle(),
        "INSERT INTO evidence (id, rev, subject, key, name, hash, year) VALUES (?, ?, ?, ?, ?, ?, ?)");
    insert.bind(0, item.id).bind(1, item.rev);
    insert.bind(2, QByteArrayView(item.subject)).bind(3, QByteArrayView(item.key));
    insert.bind(4, item.name.toUtf8()).bind(5, item.hash.toUtf8());
    if (const auto year = yearOf(item.subject, item.key)) {
        insert.bind(6, *year);
    } else {
        insert.bindNull(6);
    }
    insert.run();
}

EvidenceStore::Item EvidenceStore::stored(qint64 id) const
{
    const auto item = find(id);
    if (!item) {
        throw StorageError(StorageError::Kind::Newer,
                           tr("Somebody else has removed this file in the meantime."));
    }
    return *item;
}

void EvidenceStore::remove(Change& change, qint64 id) const
{
    const Item item = stored(id);
    LedgerEntry entry = entryFor(item.subject, item.key);
    entry.key = QByteArray::number(id);
    entry.before = toJson(item);
    entry.previous = item.rev;
    change.record(entry);
    Statement(m_database.handle(), "DELETE FROM evidence WHERE id = ?").bind(0, id).run();
}

void EvidenceStore::removeAll(Change& change, const QByteArray& subject, const QByteArray& key) const
{
    for (const Item& item : of(subject, key)) {
        remove(change, item.id);
    }
}

void EvidenceStore::replace(Change& change, qint64 id, const QString& name, const QByteArray& content) const
{
    const Item item = stored(id);
    if (item.hash.toUtf8() == Sha256::hex(content)) {
        rename(change, id, name);
        return;
    }
    attach(change, item.subject, item.key, name, content);
    remove(change, id);
}

void EvidenceStore::rename(Change& change, qint64 id, const QString& name) const
{
    Item item = stored(id);
    if (item.name == name) {
        return;
    }
    LedgerEntry entry = entryFor(item.subject, item.key);
    entry.key = QByteArray::number(id);
    entry.before = toJson(item);
    entry.previous = item.rev;
    item.name = name;
    entry.after = toJson(item);
    const qint64 rev = change.record(entry);
    Statement update(m_database.handle(), "UPDATE evidence SET name = ?, rev = ? WHERE id = ?");
    update.bind(0, name.toUtf8()).bind(1, rev).bind(2, id).run();
}

std::optional<qint64> EvidenceStore::yearOf(const QByteArray& subject, const QByteArray& key) const
{
    if (subject == "value") {
        return key.left(key.indexOf('/')).toLongLong();
    }
    const RecordType* type = Registers::findKept(QString::fromUtf8(subject));
    if (type == nullptr || !type->isYearly()) {
        return std::nullopt;
    }
    Statement query(m_database.handle(),
                    u"SELECT year FROM %1 WHERE id = ?"_s.arg(type->tableName()).toUtf8().constData());
    query.bind(0, key.toLongLong());
    return query.next() ? std::optional(query.integer(0)) : std::nullopt;
}

QByteArray EvidenceStore::toJson(const QByteArray& subject, const QByteArray& key, const QString& name,
                                 const QByteArray& hash)
{
    return QJsonDocument(QJsonObject{{u"subject"_s, QString::fromUtf8(subject)},
                                     {u"key"_s, QString::fromUtf8(key)},
                                     {u"name"_s, name},
                                     {u"hash"_s, QString::fromLatin1(hash)}})
        .toJson(QJsonDocument::Compact);
}

QByteArray EvidenceStore::toJson(const Item& item)
{
    return toJson(item.subject, item.key, item.name, item.hash.toLatin1());
}

EvidenceStore::Item EvidenceStore::fromJson(const QByteArray& json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    Item item;
    item.subject = object.value(u"subject"_s).toString().toUtf8();
    item.key = object.value(u"key"_s).toString().toUtf8();
    item.name = object.value(u"name"_s).toString();
    item.hash = object.value(u"hash"_s).toString();
    return item;
}

QVector<EvidenceStore::Item> EvidenceStore::select(const char* where, const QVector<QByteArray>& texts) const
{
    const QByteArray sql =
        QByteArray("SELECT e.id, e.rev, e.name, e.hash, f.size, e.subject, e.key, "
                   "ifnull(e.year, 0), ifnull(c.who, ''), ifnull(c.at, '') FROM evidence e "
                   "JOIN evidence_file f ON f.hash = e.hash "
                   "LEFT JOIN history h ON h.id = e.id "
                   "LEFT JOIN change c ON c.id = h.change_id WHERE ")
        + where;
    Statement query(m_database.handle(), sql.constData());
    for (int i = 0; i < texts.size(); ++i) {
        query.bind(i, QByteArrayView(texts[i]));
    }
    QVector<Item> items;
    while (query.next()) {
        items.append({query.integer(0), query.integer(1), query.text(2), query.text(3), query.integer(4),
                      query.utf8(5), query.utf8(6), static_cast<int>(query.integer(7)), query.text(8),
                      query.text(9)});
    }
    return items;
}

std::optional<EvidenceStore::Item> EvidenceStore::find(qint64 id) const
{
    const auto items = select("e.id = CAST(? AS INTEGER)", {QByteArray::number(id)});
    return items.isEmpty() ? std::nullopt : std::optional(items.first());
}

QVector<EvidenceStore::Item> EvidenceStore::of(const QByteArray& subject, const QByteArray& key) const
{
    return select("e.subject = ? AND e.key = ? ORDER BY e.id", {subject, key});
}

QVector<EvidenceStore::Item> EvidenceStore::ofValue(const QByteArray& key, qint64 rev) const
{
    QVector<Item> items = of("value", key);
    const QList<QByteArray> parts = key.split('/');
    if (rev != 0 && parts.size() == 3) {
        items += select("e.subject = 'collection_return' AND e.key IN (SELECT CAST(id AS TEXT) "
                        "FROM collection_return WHERE year = CAST(? AS INTEGER) AND school = CAST(? AS "
                        "INTEGER)) AND (SELECT change_id FROM history WHERE id = CAST(? AS INTEGER)) IN "
                        "(SELECT change_id FROM history WHERE id IN (e.id, e.rev)) ORDER BY e.id",
                        {parts[0], parts[2], QByteArray::number(rev)});
    }
    return items;
}

QVector<EvidenceStore::Item> EvidenceStore::withHash(const QByteArray& subject, const QString& hash) const
{
    return select("e.subject = ? AND e.hash = ? ORDER BY e.id", {subject, hash.toUtf8()});
}

QVector<EvidenceStore::Item> EvidenceStore::ofYear(int year) const
{
    return select("e.year = CAST(? AS INTEGER) ORDER BY e.subject, e.id", {QByteArray::number(year)});
}

QSet<QByteArray> EvidenceStore::keysOf(const QByteArray& subject, int year) const
{
    Statement query(m_database.handle(), "SELECT key FROM evidence WHERE subject = ? AND year = ?");
    query.bind(0, QByteArrayView(subject)).bind(1, year);
    QSet<QByteArray> keys;
    while (query.next()) {
        keys.insert(query.utf8(0));
    }
    return keys;
}

QByteArray EvidenceStore::content(const QString& hash) const
{
    Statement query(m_database.handle(), "SELECT content FROM evidence_file WHERE hash = ?");
    return query.bind(0, hash.toUtf8()).next() ? query.blob(0) : QByteArray();
}
