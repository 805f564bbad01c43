#pragma once

#include <QByteArray>
#include <QString>
#include <QStringDecoder>

class QIODevice;

/// Decodes a text piece by piece, so that no file is held whole. A piece never ends within a character; a
/// byte order mark is left out.
class TextPieces
{
public:
    /// Begins where the device stands. The device must outlive the pieces; the encoding must be one that
    /// QStringDecoder knows.
    TextPieces(QIODevice& device, const QString& encoding);

    /// One piece more. False at the end.
    bool next(QString* piece);
    /// Whether bytes have come that are no character; complete at the end only.
    bool isDamaged() const { return m_isDamaged; }

    static constexpr qint64 Bytes = 256 * 1024;

private:
    void finish(QString* piece);

    QIODevice& m_device;
    QStringDecoder m_decoder;
    qint64 m_unit = 1; ///< bytes of which each character takes a multiple
    qint64 m_size = 0;
    QString m_half; ///< the first half of a surrogate pair whose second half has not come yet
    bool m_isAtStart = true;
    bool m_isAtEnd = false;
    bool m_isDamaged = false;
};
