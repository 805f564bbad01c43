#pragma once

#include <QByteArrayView>
#include <QString>

#include <sys/mman.h>
#include <unistd.h>

#include <cstdlib>

/// A file in memory that has a path.
class MemoryFile
{
public:
    explicit MemoryFile(QByteArrayView bytes) : m_descriptor(memfd_create("fuzz", 0))
    {
        if (write(m_descriptor, bytes.data(), static_cast<size_t>(bytes.size())) != bytes.size()) {
            std::abort();
        }
    }
    ~MemoryFile() { close(m_descriptor); }
    MemoryFile(const MemoryFile&) = delete;
    MemoryFile& operator=(const MemoryFile&) = delete;

    QString path() const { return QStringLiteral("/proc/self/fd/%1").arg(m_descriptor); }

private:
    int m_descriptor;
};
