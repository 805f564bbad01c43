#include "exchange/text/textpieces.h"

#include <QIODevice>

using namespace Qt::StringLiterals;

namespace {

qint64 unitOf(const QString& encoding)
{
    if (encoding.startsWith("UTF-32"_L1, Qt::CaseInsensitive)) {
        return 4;
    }
    return encoding.startsWith("UTF-16"_L1, Qt::CaseInsensitive) ? 2 : 1;
}

} // namespace

TextPieces::TextPieces(QIODevice& device, const QString& encoding)
    : m_device(device), m_decoder(encoding.toLatin1().constData()), m_unit(unitOf(encoding))
{
}

bool TextPieces::next(QString* piece)
{
    piece->clear();
    while (piece->isEmpty() && !m_isAtEnd) {
        const QByteArray bytes = m_device.read(Bytes);
        m_size += bytes.size();
        *piece = m_half + QString(m_decoder.decode(bytes));
        m_half.clear();
        if (bytes.isEmpty()) {
            finish(piece);
        } else if (!piece->isEmpty() && piece->back().isHighSurrogate()) {
            m_half = piece->back();
            piece->chop(1);
        }
        m_isDamaged = m_isDamaged || m_decoder.hasError() || !piece->isValidUtf16();
        if (m_isAtStart && !piece->isEmpty()) {
            m_isAtStart = false;
            *piece = piece->startsWith(QChar::ByteOrderMark) ? piece->sliced(1) : *piece;
        }
    }
    return !piece->isEmpty();
}

// The decoder keeps an unfinished character at the end for later and reports nothing. A line break behind it
// can belong to no character and brings the error out.
void TextPieces::finish(QString* piece)
{
    m_isAtEnd = true;
    if (m_unit > 1) {
        m_isDamaged = m_isDamaged || m_size % m_unit != 0;
        return;
    }
    const QString end = m_decoder.decode(QByteArrayView("\n", 1));
    m_isDamaged = m_isDamaged || end != "\n"_L1;
    *piece += end.endsWith(u'\n') ? end.chopped(1) : end;
}
