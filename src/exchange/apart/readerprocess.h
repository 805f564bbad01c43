#pragma once

#include "exchange/workbook.h"

#include <QCoreApplication>

#include <memory>

class QDeadlineTimer;
class QProcess;

/// Reads files from outside in a process of its own, with limits on memory, time and files: whatever a file
/// does to its reader (a bomb, a damage that crashes it) is a complaint here and nothing more. The process
/// reads one file after another; one that has failed is replaced by a new one. To be used in one thread.
class ReaderProcess
{
    Q_DECLARE_TR_FUNCTIONS(ReaderProcess)

public:
    /// The program's own binary; run as `PROGRAM read-tables` it calls readForParent().
    explicit ReaderProcess(QString program);
    ~ReaderProcess();

    Workbook read(const QString& path, const QString& encoding = {});
    void read(const QString& path, const QString& encoding, TableSink& sink);
    /// The process begins with this file while its parent works on what it was given. To be read next, or the
    /// work is thrown away.
    void expect(const QString& path);

    static constexpr const char* Command = "read-tables";

private:
    bool ask(const QString& path, const QString& encoding);
    bool receive(const QDeadlineTimer& deadline, TableSink& sink);
    QByteArray take(qint64 size, const QDeadlineTimer& deadline);
    void end();
    QString failure(bool late) const;

    QString m_program;
    QString m_expected; ///< has been asked for already
    std::unique_ptr<QProcess> m_process;
};

/// The child's side: takes on the limits, reads the files it is asked for on standard input, and writes what
/// it finds to standard output. Gives the exit status.
int readForParent();
