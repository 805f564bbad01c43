#include "storage/ledger.h"

#include <sodium.h>

namespace {

/// Feeds fields to SHA-256 so that no two different sequences of fields look the same.
class Digest
{
public:
    Digest() { crypto_hash_sha256_init(&m_state); }

    Digest& add(QByteArrayView bytes)
    {
        addNumber(bytes.size());
        crypto_hash_sha256_update(&m_state, reinterpret_cast<const unsigned char*>(bytes.data()),
                                  static_cast<unsigned long long>(bytes.size()));
        return *this;
    }
    Digest& addOptional(const std::optional<QByteArray>& bytes)
    {
        return bytes ? add(QByteArrayView(*bytes)) : addNumber(-1);
    }
    Digest& addNumber(qint64 number)
    {
        unsigned char bytes[8];
        for (int i = 0; i < 8; ++i) {
            bytes[i] = static_cast<unsigned char>(static_cast<quint64>(number) >> (8 * i));
        }
        crypto_hash_sha256_update(&m_state, bytes, sizeof bytes);
        return *this;
    }
    QByteArray result()
    {
        QByteArray hash(crypto_hash_sha256_BYTES, '\0');
        crypto_hash_sha256_final(&m_state, reinterpret_cast<unsigned char*>(hash.data()));
        return hash;
    }

private:
    crypto_hash_sha256_state m_state;
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
