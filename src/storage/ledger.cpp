#include "storage/ledger.h"

#include "storage/sha256.h"

namespace {

/// Feeds fields to SHA-256 so that no two different sequences of fields look the same.
class Digest
{
public:
    Digest& add(QByteArrayView bytes)
    {
        addNumber(bytes.size());
        m_hash.add(bytes);
        return *this;
    }
    Digest& addOptional(const std::optional<QByteArray>& bytes)
    {
        return bytes ? add(QByteArrayView(*bytes)) : addNumber(-1);
    }
    Digest& addNumber(qint64 number)
    {
        char bytes[8];
        for (int i = 0; i < 8; ++i) {
            bytes[i] = static_cast<char>(static_cast<quint64>(number) >> (8 * i));
        }
        m_hash.add(QByteArrayView(bytes, sizeof bytes));
        return *this;
    }
    QByteArray result() { return m_hash.result(); }

private:
    Sha256 m_hash;
};

} // namespace

QByteArray changeDigest(qint64 id, const QByteArray& at, const ChangeInfo& info)
{
    return Digest()
        .addNumber(id)
        .add(at)
        .add(info.who.toUtf8())
        .add(info.door.toUtf8())
        .add(info.source.toUtf8())
        .add(info.sourceHash.toUtf8())
        .add(info.note.toUtf8())
        .result();
}

QByteArray entryHash(const QByteArray& hashBefore, const QByteArray& digest, const LedgerEntry& entry)
{
    return Digest()
        .add(hashBefore)
        .add(digest)
        .addNumber(entry.id)
        .add(entry.subject)
        .add(entry.key)
        .addOptional(entry.before)
        .addOptional(entry.after)
        .addNumber(entry.previous)
        .add(entry.place)
        .result();
}
