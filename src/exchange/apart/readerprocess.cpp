#include "exchange/apart/readerprocess.h"

#include "exchange/apart/tablewire.h"

#include <QDataStream>
#include <QDeadlineTimer>
#include <QFileInfo>
#include <QProcess>

#include <csignal>

using namespace Qt::StringLiterals;

namespace {

constexpr int MostMilliseconds = 180'000; ///< for one file, on a computer that has other work too

} // namespace

ReaderProcess::ReaderProcess(QString program) : m_program(std::move(program)) {}

ReaderProcess::~ReaderProcess()
{
    end();
}

Workbook ReaderProcess::read(const QString& path, const QString& encoding)
{
    WorkbookCollector collector;
    read(path, encoding, collector);
    return collector.take();
}

void ReaderProcess::read(const QString& path, const QString& encoding, TableSink& sink)
{
    const QDeadlineTimer deadline(MostMilliseconds);
    if (!m_expected.isEmpty() && (m_expected != path || !encoding.isEmpty())) {
        end();
    }
    const bool asked = !m_expected.isEmpty() || ask(path, encoding);
    m_expected.clear();
    if (asked && receive(deadline, sink)) {
        return;
    }
    const bool late = deadline.hasExpired();
    m_process->waitForFinished(late ? 0 : 1000);
    Complaint complaint;
    complaint.file = QFileInfo(path).fileName();
    complaint.message = failure(late);
    complaint.suggestion = tr("Open the file in Excel or WPS, save it there and try again.");
    sink.complain(complaint);
    end();
}

void ReaderProcess::expect(const QString& path)
{
    if (m_expected.isEmpty() && ask(path, {})) {
        m_expected = path; // its answer will come, so it must be the next that is read
        m_process->waitForBytesWritten();
    }
}

bool ReaderProcess::ask(const QString& path, const QString& encoding)
{
    if (m_process == nullptr) {
        m_process = std::make_unique<QProcess>();
        m_process->setStandardErrorFile(QProcess::nullDevice());
        m_process->start(m_program, {QString::fromLatin1(Command)});
        if (!m_process->waitForStarted()) {
            return false;
        }
    }
    QByteArray request;
    QDataStream stream(&request, QIODevice::WriteOnly);
    stream << path << encoding;
    return TableWire::writeBlock(*m_process, request);
}

/// True when all that the file holds, or as much as is wanted of it, has arrived.
bool ReaderProcess::receive(const QDeadlineTimer& deadline, TableSink& sink)
{
    for (;;) {
        quint32 length = 0;
        QDataStream(take(sizeof length, deadline)) >> length;
        if (length == 0 || length > TableWire::MostBlock) {
            return false;
        }
        const QByteArray block = take(length, deadline);
        if (block.size() != qsizetype(length)) {
            return false;
        }
        switch (TableWire::replay(block, sink)) {
        case TableWire::Outcome::More: break;
        case TableWire::Outcome::Finished: return true;
        case TableWire::Outcome::Unwanted: end(); return true;
        case TableWire::Outcome::Damaged: return false;
        }
    }
}

/// The next `size` bytes; nothing when the process has ended or time is up.
QByteArray ReaderProcess::take(qint64 size, const QDeadlineTimer& deadline)
{
    while (m_process->bytesAvailable() < size) {
        if (!m_process->waitForReadyRead(static_cast<int>(deadline.remainingTime()))) {
            return {};
        }
    }
    return m_process->read(size);
}

void ReaderProcess::end()
{
    m_expected.clear();
    if (m_process != nullptr) {
        m_process->kill();
        m_process->waitForFinished();
        m_process.reset();
    }
}

QString ReaderProcess::failure(bool late) const
{
    if (m_process->error() == QProcess::FailedToStart) {
        return tr("The file's reader could not be started: %1").arg(m_process->errorString());
    }
    const bool crashed = m_process->exitStatus() == QProcess::CrashExit;
    if (late || (crashed && m_process->exitCode() == SIGXCPU)) {
        return tr("Reading the file took longer than is allowed.");
    }
    if (!crashed && m_process->state() == QProcess::NotRunning) {
        return tr("Reading the file took more memory than is allowed.");
    }
    return tr("The file is damaged in a way that ended its reader.");
}
