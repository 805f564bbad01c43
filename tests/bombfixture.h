#pragma once

#include <QByteArray>
#include <QFile>
#include <QString>

#include <vector>

#include <zlib.h>

/// Builds zip packages whose parts are as long as one likes: a part is a beginning, a middle that is
/// repeated, and an end. The middle is packed twice only, and its second packing, which leans on the first,
/// is repeated.
class BombFixture
{
public:
    struct Part {
        QByteArray name;
        QByteArray beginning;
        QByteArray middle = {}; ///< less than 32 kB if it should pack well
        qint64 repeats = 0;
        QByteArray end = {};

        qint64 size() const { return beginning.size() + middle.size() * repeats + end.size(); }
    };

    void setPart(const Part& part)
    {
        std::erase_if(m_parts, [&](const Part& known) { return known.name == part.name; });
        m_parts.push_back(part);
    }

    bool save(const QString& path) const
    {
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly)) {
            return false;
        }
        QByteArray directory;
        for (const Part& part : m_parts) {
            const QByteArray content = packed(part);
            const QByteArray facts = number(20, 2) + number(0, 2) + number(8, 2) + number(0, 4)
                                     + number(checksum(part), 4) + number(content.size(), 4)
                                     + number(part.size(), 4) + number(part.name.size(), 2) + number(0, 2);
            directory += "PK\x01\x02" + number(20, 2) + facts + QByteArray(10, '\0') + number(file.pos(), 4)
                         + part.name;
            file.write("PK\x03\x04" + facts + part.name + content);
        }
        const QByteArray count = number(static_cast<qint64>(m_parts.size()), 2);
        const QByteArray start = number(file.pos(), 4);
        const QByteArray last =
            "PK\x05\x06" + number(0, 4) + count + count + number(directory.size(), 4) + start + number(0, 2);
        return file.write(directory + last) > 0;
    }

private:
    static QByteArray number(qint64 value, int bytes)
    {
        QByteArray stored;
        for (int i = 0; i < bytes; ++i) {
            stored += static_cast<char>(value >> (8 * i) & 0xFF);
        }
        return stored;
    }

    /// A packing stream; pieces end at whole bytes.
    class Packer
    {
    public:
        Packer() { deflateInit2(&m_stream, 9, Z_DEFLATED, -15, 9, Z_DEFAULT_STRATEGY); }
        ~Packer() { deflateEnd(&m_stream); }

        QByteArray pack(const QByteArray& content, int flush)
        {
            QByteArray out(content.size() * 2 + 100, '\0');
            QByteArray in = content;
            m_stream.next_in = reinterpret_cast<Bytef*>(in.data());
            m_stream.avail_in = static_cast<uInt>(in.size());
            m_stream.next_out = reinterpret_cast<Bytef*>(out.data());
            m_stream.avail_out = static_cast<uInt>(out.size());
            deflate(&m_stream, flush);
            return out.first(out.size() - qsizetype(m_stream.avail_out));
        }

    private:
        z_stream m_stream{};
    };

    static QByteArray packed(const Part& part)
    {
        QByteArray content = Packer().pack(part.beginning, Z_SYNC_FLUSH);
        if (part.repeats > 0) {
            Packer packer;
            content += packer.pack(part.middle, Z_SYNC_FLUSH);
            content += packer.pack(part.middle, Z_SYNC_FLUSH).repeated(part.repeats - 1);
        }
        return content + Packer().pack(part.end, Z_FINISH);
    }

    static uLong checksum(const QByteArray& content)
    {
        return crc32(0, reinterpret_cast<const Bytef*>(content.constData()),
                     static_cast<uInt>(content.size()));
    }
    static qint64 checksum(const Part& part)
    {
        uLong sum = checksum(part.beginning);
        const uLong middle = checksum(part.middle);
        for (qint64 i = 0; i < part.repeats; ++i) {
            sum = crc32_combine(sum, middle, part.middle.size());
        }
        return static_cast<qint64>(crc32_combine(sum, checksum(part.end), part.end.size()));
    }

    std::vector<Part> m_parts;
};
