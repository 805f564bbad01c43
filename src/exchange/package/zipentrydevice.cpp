#include "exchange/package/zipentrydevice.h"

#include <algorithm>
#include <array>

namespace {

// Sheets of one repeated number pack about 1 : 100; deflate ends at 1 : 1032.
constexpr qint64 HighestRatio = 400;
constexpr qint64 RatioMattersFrom = qint64(32) * 1024 * 1024;

} // namespace

ZipEntryDevice::ZipEntryDevice(std::unique_ptr<zip_file_t, ZipFileCloser> file, qint64 packedSize)
    : m_file(std::move(file)), m_packedSize(std::max<qint64>(packedSize, 1))
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

bool ZipEntryDevice::finish()
{
    std::array<char, 16384> rest;
    while (!m_finished && read(rest.data(), static_cast<qint64>(rest.size())) > 0) {
    }
    return !m_failed;
}

qint64 ZipEntryDevice::readData(char* data, qint64 maxSize)
{
    if (m_finished) {
        return m_failed ? -1 : 0;
    }
    if (maxSize <= 0) {
        return 0;
    }
    const qint64 count = zip_fread(m_file.get(), data, static_cast<zip_uint64_t>(maxSize));
    if (count < 0) {
        return fail(tr("The file is damaged or incomplete."));
    }
    m_finished = count == 0;
    m_read += count;
    if (m_read > MostBytes || (m_read > RatioMattersFrom && m_read / m_packedSize > HighestRatio)) {
        return fail(tr("The file unpacks into more than a table can reasonably hold."));
    }
    return count;
}

qint64 ZipEntryDevice::fail(const QString& message)
{
    m_finished = true;
    m_failed = true;
    setErrorString(message);
    return -1;
}
