#include "storage/passwords.h"

#include "storage/storageerror.h"

#include <QCoreApplication>

#include <sodium.h>

#include <array>

namespace {

/// The same letters typed on another keyboard may be composed otherwise.
QByteArray bytesOf(const QString& password)
{
    return password.normalized(QString::NormalizationForm_C).toUtf8();
}

size_t lengthOf(const QByteArray& bytes)
{
    return static_cast<size_t>(bytes.size());
}

} // namespace

QString hashPassword(const QString& password)
{
    const QByteArray bytes = bytesOf(password);
    std::array<char, crypto_pwhash_STRBYTES> text{};
    if (sodium_init() < 0
        || crypto_pwhash_str_alg(text.data(), bytes.constData(), lengthOf(bytes),
                                 crypto_pwhash_OPSLIMIT_MODERATE, crypto_pwhash_MEMLIMIT_MODERATE,
                                 crypto_pwhash_ALG_ARGON2ID13)
               != 0) {
        throw StorageError(
            StorageError::Kind::File,
            QCoreApplication::translate("Passwords", "Not enough memory to keep the password"));
    }
    return QString::fromLatin1(text.data());
}

bool passwordMatches(const QString& hash, const QString& password)
{
    const QByteArray bytes = bytesOf(password);
    const QByteArray kept = hash.toLatin1();
    return !kept.isEmpty() && kept.size() < qsizetype(crypto_pwhash_STRBYTES) && sodium_init() >= 0
           && crypto_pwhash_str_verify(kept.constData(), bytes.constData(), lengthOf(bytes)) == 0;
}
