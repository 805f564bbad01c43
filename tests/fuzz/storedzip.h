#pragma once

#include <QByteArray>

#include <zlib.h>

/// A zip archive of parts that are not packed: quick to make around the bytes of a fuzzer.
class StoredZip
{
public:
    void add(const QByteArray& name, const QByteArray& content)
    {
        const QByteArray facts = number(20, 2) + number(0, 2) + number(0, 2) + number(0, 4)
                                 + number(checksum(content), 4) + number(content.size(), 4)
                                 + number(content.size(), 4) + number(name.size(), 2) + number(0, 2);
        m_directory +=
            "PK\x01\x02" + number(20, 2) + facts + number(0, 10) + number(m_parts.size(), 4) + name;
        m_parts += "PK\x03\x04" + facts + name + content;
        ++m_count;
    }
    QByteArray bytes() const
    {
        return m_parts + m_directory + "PK\x05\x06" + number(0, 4) + number(m_count, 2) + number(m_count, 2)
               + number(m_directory.size(), 4) + number(m_parts.size(), 4) + number(0, 2);
    }

private:
    static QByteArray number(qint64 value, int bytes)
    {
        QByteArray stored;
        for (int i = 0; i < bytes; ++i) {
            stored += static_cast<char>(i < 8 ? value >> (8 * i) & 0xFF : 0);
        }
        return stored;
    }
    static qint64 checksum(const QByteArray& content)
    {
        return static_cast<qint64>(
            crc32(0, reinterpret_cast<const Bytef*>(content.constData()), static_cast<uInt>(content.size())));
    }

    QByteArray m_parts;
    QByteArray m_directory;
    qint64 m_count = 0;
};
