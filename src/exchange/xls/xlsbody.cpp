#include "exchange/xls/xlsbody.h"

#include <QtEndian>

#include <algorithm>
#include <bit>

namespace {

constexpr int MostCharacters = 32'767; // of a cell
constexpr quint8 WideFlag = 0x01;
constexpr quint8 ReadingFlag = 0x04;
constexpr quint8 RunsFlag = 0x08;
constexpr qint64 RunSize = 4;

} // namespace

quint8 XlsBody::u8()
{
    return static_cast<quint8>(littleEndian(1));
}

quint16 XlsBody::u16()
{
    return static_cast<quint16>(littleEndian(2));
}

quint32 XlsBody::u32()
{
    return static_cast<quint32>(littleEndian(4));
}

double XlsBody::number()
{
    return std::bit_cast<double>(littleEndian(8));
}

void XlsBody::skip(qint64 count)
{
    qint64 rest = count;
    while (rest > 0 && m_isOk) {
        const qint64 here = std::min(rest, qint64(m_rest.size()));
        m_rest = m_rest.sliced(here);
        rest -= here;
        m_isOk = rest == 0 || goOn();
    }
}

QString XlsBody::text(int length)
{
    const quint8 flags = u8();
    return characters(length, flags & WideFlag);
}

QString XlsBody::richText()
{
    const int length = u16();
    const quint8 flags = u8();
    const qint64 runs = flags & RunsFlag ? u16() : 0;
    const qint64 reading = flags & ReadingFlag ? qint64(u32()) : 0;
    const QString text = characters(length, flags & WideFlag);
    skip(runs * RunSize + reading);
    return text;
}

// Continuing records that hold nothing are passed over.
bool XlsBody::goOn()
{
    while (m_rest.isEmpty() && m_records.nextContinues()) {
        m_rest = m_records.body();
    }
    return !m_rest.isEmpty();
}

quint64 XlsBody::littleEndian(int count)
{
    quint64 value = 0;
    for (int i = 0; i < count; ++i) {
        m_isOk = m_isOk && (!m_rest.isEmpty() || goOn());
        if (!m_isOk) {
            return 0;
        }
        value |= quint64(static_cast<quint8>(m_rest.front())) << (8 * i);
        m_rest = m_rest.sliced(1);
    }
    return value;
}

// Each record that continues a text says anew how wide its characters are.
QString XlsBody::characters(int length, bool wide)
{
    m_isOk = m_isOk && length <= MostCharacters;
    QString text;
    while (m_isOk && text.size() < length) {
        if (m_rest.isEmpty()) {
            wide = u8() & WideFlag;
            continue;
        }
        const qsizetype count = std::min(length - text.size(), wide ? m_rest.size() / 2 : m_rest.size());
        if (wide) {
            const qsizetype before = text.size();
            text.resize(before + count);
            qFromLittleEndian<char16_t>(m_rest.data(), count, text.data() + before);
        } else {
            text += QLatin1StringView(m_rest.data(), count);
        }
        m_rest = m_rest.sliced(wide ? count * 2 : count);
        m_isOk = count > 0; // half a character
    }
    return m_isOk ? text : QString();
}
