#include "storage/sha256.h"

Sha256::Sha256()
{
    crypto_hash_sha256_init(&m_state);
}

Sha256& Sha256::add(QByteArrayView bytes)
{
    crypto_hash_sha256_update(&m_state, reinterpret_cast<const unsigned char*>(bytes.data()),
                              static_cast<unsigned long long>(bytes.size()));
    return *this;
}

QByteArray Sha256::result()
{
    QByteArray hash(crypto_hash_sha256_BYTES, '\0');
    crypto_hash_sha256_final(&m_state, reinterpret_cast<unsigned char*>(hash.data()));
    return hash;
}

QByteArray Sha256::hex(QByteArrayView content)
{
    return Sha256().add(content).result().toHex();
}
