#include "exchange/xls/xlsrecords.h"

#include <gsf/gsf-input.h>

#include <QtEndian>

#include <algorithm>

namespace {

constexpr qint64 Chunk = 128 * 1024; // more than the longest record
constexpr qint64 HeaderSize = 4;

} // namespace

bool XlsRecord::isCell(quint16 type)
{
    switch (type) {
    case LabelSst:
    case Label:
    case RichString:
    case Number:
    case Rk:
    case MultipleRk:
    case BoolError:
    case Formula: return true;
    default: return false;
    }
}

bool XlsRecord::belongsToFormula(quint16 type)
{
    return type == SharedFormula || type == Array || type == Table || type == Continue;
}

// A sheet is looked at twice and an honest file has no byte in two sheets, so what goes beyond walks in
// circles.
XlsRecords::XlsRecords(GsfInputHandle input)
    : m_input(std::move(input)), m_size(gsf_input_size(m_input.get())), m_bytesLeft(3 * m_size)
{
}

bool XlsRecords::next()
{
    m_body = {};
    m_type = 0;
    const QByteArrayView header = bytes(m_next, HeaderSize);
    if (header.isEmpty()) {
        return false;
    }
    const auto type = qFromLittleEndian<quint16>(header.data());
    const auto length = qFromLittleEndian<quint16>(header.data() + 2);
    m_bytesLeft -= HeaderSize + length;
    const QByteArrayView record = bytes(m_next, HeaderSize + length);
    if (record.isEmpty() || m_bytesLeft < 0) {
        return false;
    }
    m_type = type;
    m_body = record.sliced(HeaderSize);
    m_next += HeaderSize + length;
    return true;
}

bool XlsRecords::nextOfPart()
{
    m_partEnded = false;
    qint64 depth = 0;
    while (next()) {
        if (m_type == XlsRecord::Begin) {
            ++depth;
        } else if (m_type == XlsRecord::End) {
            m_partEnded = depth == 0;
            if (m_partEnded) {
                return false;
            }
            --depth;
        } else if (depth == 0) {
            return true;
        }
    }
    return false;
}

bool XlsRecords::nextContinues()
{
    const QByteArrayView header = bytes(m_next, HeaderSize);
    return !header.isEmpty() && qFromLittleEndian<quint16>(header.data()) == XlsRecord::Continue && next();
}

void XlsRecords::seek(qint64 offset)
{
    m_next = offset;
    m_type = 0;
    m_body = {};
}

// Empty when the stream has no such bytes.
QByteArrayView XlsRecords::bytes(qint64 at, qint64 count)
{
    if (at < 0 || at > m_size || count > m_size - at) {
        return {};
    }
    if (at < m_bufferStart || at + count > m_bufferStart + m_buffer.size()) {
        m_buffer.resize(std::min(Chunk, m_size - at));
        m_bufferStart = at;
        if (gsf_input_seek(m_input.get(), at, G_SEEK_SET)
            || !gsf_input_read(m_input.get(), static_cast<size_t>(m_buffer.size()),
                               reinterpret_cast<guint8*>(m_buffer.data()))) {
            m_buffer.clear();
            return {};
        }
    }
    return QByteArrayView(m_buffer).sliced(at - m_bufferStart, count);
}
