#include "work/contenthash.h"

#include "storage/sha256.h"

#include <QFile>

namespace {

constexpr qsizetype PieceBytes = 64 * 1024;

} // namespace

QString contentHash(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered)) {
        return {};
    }
    Sha256 hash;
    QByteArray piece(PieceBytes, Qt::Uninitialized);
    qint64 size = 0;
    while ((size = file.read(piece.data(), piece.size())) > 0) {
        hash.add(QByteArrayView(piece).first(size));
    }
    return size == 0 ? QString::fromLatin1(hash.result().toHex()) : QString();
}
