// The child's side of ReaderProcess.

#include "exchange/apart/readerprocess.h"
#include "exchange/apart/tablewire.h"
#include "exchange/tabreader.h"

#include <QDataStream>
#include <QFile>

#include <fcntl.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <unistd.h>

#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <exception>

namespace {

constexpr rlim_t MostMemory = rlim_t(400) * 1024 * 1024; ///< what is allocated, libraries not counted
constexpr rlim_t MostSeconds = 60;                       ///< of the processor, for one file
constexpr rlim_t MostOpenFiles = 32;
constexpr int PipeBytes = 1024 * 1024;

bool limit(__rlimit_resource resource, rlim_t most)
{
    const rlimit limits{most, most};
    return setrlimit(resource, &limits) == 0;
}

/// No more memory than this, no file written, no core left behind; it ends with its parent, and when memory
/// is at an end it says so by how it ends.
bool takeOnLimits()
{
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    std::set_terminate([] { std::_Exit(EXIT_FAILURE); });
    return limit(RLIMIT_FSIZE, 0) && limit(RLIMIT_NOFILE, MostOpenFiles) && limit(RLIMIT_CORE, 0)
           && limit(RLIMIT_DATA, MostMemory);
}

bool allowTimeForNext()
{
    rusage used{};
    getrusage(RUSAGE_SELF, &used);
    rlimit limits{};
    getrlimit(RLIMIT_CPU, &limits);
    limits.rlim_cur = static_cast<rlim_t>(used.ru_utime.tv_sec + used.ru_stime.tv_sec) + MostSeconds;
    return setrlimit(RLIMIT_CPU, &limits) == 0;
}

bool readExactly(QFile& in, QByteArray& bytes)
{
    qsizetype done = 0;
    while (done < bytes.size()) {
        const qint64 read = in.read(bytes.data() + done, bytes.size() - done);
        if (read <= 0) {
            return false;
        }
        done += read;
    }
    return true;
}

/// False at the end of the requests.
bool nextRequest(QFile& in, QString& path, QString& encoding)
{
    QByteArray head(sizeof(quint32), '\0');
    if (!readExactly(in, head)) {
        return false;
    }
    quint32 length = 0;
    QDataStream(head) >> length;
    if (length > TableWire::MostBlock) {
        return false;
    }
    QByteArray request(length, '\0');
    if (!readExactly(in, request)) {
        return false;
    }
    QDataStream stream(request);
    stream >> path >> encoding;
    return stream.status() == QDataStream::Ok;
}

} // namespace

int readForParent()
{
    QFile in;
    QFile out;
    if (!in.open(stdin, QIODevice::ReadOnly | QIODevice::Unbuffered)
        || !out.open(stdout, QIODevice::WriteOnly) || !takeOnLimits()) {
        return EXIT_FAILURE;
    }
    fcntl(STDOUT_FILENO, F_SETPIPE_SZ, PipeBytes); // room for what the parent has not asked for yet
    QString path;
    QString encoding;
    while (nextRequest(in, path, encoding)) {
        if (!allowTimeForNext()) {
            return EXIT_FAILURE;
        }
        TableWire wire(out);
        readTables(path, encoding, wire);
        wire.finish();
        out.flush();
    }
    return EXIT_SUCCESS;
}
