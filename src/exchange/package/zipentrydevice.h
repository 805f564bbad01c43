#pragma once

#include <zip.h>

#include <QCoreApplication>
#include <QIODevice>

#include <memory>

struct ZipFileCloser {
    void operator()(zip_file_t* file) const { zip_fclose(file); }
};

/// One file inside a zip archive, read from front to back and unpacked on the way. Damage, a wrong checksum
/// and an archive built to unpack into far too much end the reading with errorString() set.
/// The archive must stay open while the device lives.
class ZipEntryDevice final : public QIODevice
{
    Q_OBJECT

public:
    static constexpr qint64 MostBytes = qint64(512) * 1024 * 1024;

    /// The packed size in bytes, as the archive tells it, serves to recognise a zip bomb.
    ZipEntryDevice(std::unique_ptr<zip_file_t, ZipFileCloser> file, qint64 packedSize);

    bool isSequential() const override { return true; }
    bool atEnd() const override { return m_finished; }

    /// Reads what is left, so that the checksum is looked at. False when the entry is damaged or too big.
    bool finish();
    bool failed() const { return m_failed; }

protected:
    qint64 readData(char* data, qint64 maxSize) override;
    qint64 writeData(const char*, qint64) override { return -1; }

private:
    qint64 fail(const QString& message);

    std::unique_ptr<zip_file_t, ZipFileCloser> m_file;
    qint64 m_packedSize;
    qint64 m_read = 0;
    bool m_finished = false;
    bool m_failed = false;
};
