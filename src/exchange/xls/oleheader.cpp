#include "exchange/xls/oleheader.h"

#include <gsf/gsf-input.h>

#include <QByteArray>
#include <QtEndian>

namespace {

constexpr int HeaderSize = 512;
constexpr quint32 SmallStreamLimit = 4096;
constexpr qint64 MostDirectoryBytes = 4096 * 128; // entries of 128 bytes
constexpr qint64 SectorsInHeader = 109;           // of the allocation table
constexpr qint64 NumberSize = 4;
constexpr quint32 EndOfChain = 0xFFFFFFFE;

/// Follows chains of sectors ([MS-CFB] 2.3 and 2.5).
class OleChains
{
public:
    explicit OleChains(GsfInput* input) : m_input(input), m_size(gsf_input_size(input))
    {
        m_header = bytes(0, HeaderSize);
        m_shift = m_header.isEmpty() ? 0 : qFromLittleEndian<quint16>(m_header.constData() + 0x1E);
    }

    bool hasHeader() const
    {
        return m_header.startsWith("\xD0\xCF\x11\xE0") && (m_shift == 9 || m_shift == 12)
               && headerNumber(0x38) == SmallStreamLimit;
    }

    bool directoryIsShort()
    {
        quint32 sector = headerNumber(0x30);
        for (qint64 left = MostDirectoryBytes >> m_shift; left > 0; --left) {
            if (!exists(sector)) {
                return true;
            }
            sector = after(sector);
        }
        return !exists(sector);
    }

private:
    bool exists(quint32 sector) const { return offset(sector) < m_size; }
    qint64 offset(quint32 sector) const { return (qint64(sector) + 1) << m_shift; }
    quint32 headerNumber(qsizetype at) const { return qFromLittleEndian<quint32>(m_header.constData() + at); }

    quint32 after(quint32 sector)
    {
        const qint64 numbers = (qint64(1) << m_shift) / NumberSize;
        const quint32 table = tableSector(sector / numbers, numbers);
        return number(table, sector % numbers);
    }

    // The first sectors of the table stand in the header, the others in a chain of lists.
    quint32 tableSector(qint64 index, qint64 numbers)
    {
        if (index < SectorsInHeader) {
            return headerNumber(0x4C + index * NumberSize);
        }
        qint64 rest = index - SectorsInHeader;
        quint32 list = headerNumber(0x44);
        for (; rest >= numbers - 1; rest -= numbers - 1) {
            list = number(list, numbers - 1);
        }
        return number(list, rest);
    }

    quint32 number(quint32 sector, qint64 index)
    {
        const QByteArray found =
            exists(sector) ? bytes(offset(sector) + index * NumberSize, NumberSize) : QByteArray();
        return found.isEmpty() ? EndOfChain : qFromLittleEndian<quint32>(found.constData());
    }

    QByteArray bytes(qint64 at, qint64 count)
    {
        QByteArray found(count, '\0');
        const bool ok =
            at + count <= m_size && !gsf_input_seek(m_input, at, G_SEEK_SET)
            && gsf_input_read(m_input, static_cast<size_t>(count), reinterpret_cast<guint8*>(found.data()));
        return ok ? found : QByteArray();
    }

    GsfInput* m_input;
    qint64 m_size = 0;
    QByteArray m_header;
    int m_shift = 0;
};

} // namespace

bool hasSoundOleHeader(GsfInput* input)
{
    OleChains chains(input);
    const bool sound = chains.hasHeader() && chains.directoryIsShort();
    gsf_input_seek(input, 0, G_SEEK_SET);
    return sound;
}
