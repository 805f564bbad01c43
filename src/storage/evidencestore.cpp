#include "storage/evidencestore.h"

#include "core/registers.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

void EvidenceStore::attach(Change& change, const QByteArray& subject, const QByteArray& key,
                           const QString& name, const QByteArray& content) const
{
    const QByteArray hash = QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex();
    Statement known(m_database.handle(), "SELECT 1 FROM evidence WHERE subject = ? AND key = ? AND hash = ?");
    known.bind(0, QByteArrayView(subject)).bind(1, QByteArrayView(key)).bind(2, QByteArrayView(hash));
    if (known.next()) {
        return;
    }
    Statement file(m_database.handle(), "INSERT INTO evidence_file (hash, size, content) VALUES (?, ?, ?) "
                                        "ON CONFLICT (hash) DO NOTHING");
    file.bind(0, QByteArrayView(hash)).bind(1, content.size()).bindBlob(2, content).run();
    LedgerEntry entry;
    entry.subject = "evidence";
    entry.after = toJson(subject, key, name, hash);
    const qint64 id = change.record(entry);
    Statement link(
        m_database.handle(),
        "INSERT INTO evidence (id, rev, subject, key, name, hash, year) VALUES (?, ?, ?, ?, ?, ?, ?)");
    link.bind(0, id).bind(1, id).bind(2, QByteArrayView(subject)).bind(3, QByteArrayView(key));
    link.bind(4, name.toUtf8()).bind(5, QByteArrayView(hash));
    if (const auto year = yearOf(subject, key)) {
        link.bind(6, *year);
    } else {
        link.bindNull(6);
    }
    link.run();
}

std::optional<qint64> EvidenceStore::yearOf(const QByteArray& subject, const QByteArray& key) const
{
    if (subject == "value") {
        return key.left(key.indexOf('/')).toLongLong();
    }
    const RecordType* type = Registers::find(QString::fromUtf8(subject));
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

QVector<EvidenceStore::Item> EvidenceStore::of(const QByteArray& subject, const QByteArray& key) const
{
    Statement query(m_database.handle(), "SELECT e.id, e.rev, e.name, e.hash, f.size FROM evidence e "
                                         "JOIN evidence_file f ON f.hash = e.hash "
                                         "WHERE e.subject = ? AND e.key = ? ORDER BY e.id");
    query.bind(0, QByteArrayView(subject)).bind(1, QByteArrayView(key));
    QVector<Item> items;
    while (query.next()) {
        items.append({query.integer(0), query.integer(1), query.text(2), query.text(3), query.integer(4)});
    }
    return items;
}

QVector<QByteArray> EvidenceStore::keysOf(const QByteArray& subject, int year) const
{
    Statement query(m_database.handle(), "SELECT DISTINCT key FROM evidence WHERE subject = ? AND year = ?");
    query.bind(0, QByteArrayView(subject)).bind(1, year);
    QVector<QByteArray> keys;
    while (query.next()) {
        keys.append(query.utf8(0));
    }
    return keys;
}

QByteArray EvidenceStore::content(const QString& hash) const
{
    Statement query(m_database.handle(), "SELECT content FROM evidence_file WHERE hash = ?");
    return query.bind(0, hash.toUtf8()).next() ? query.blob(0) : QByteArray();
}
