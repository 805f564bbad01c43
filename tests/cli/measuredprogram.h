#pragma once

#include "cli/program.h"

#include <QElapsedTimer>
#include <QThread>

#include <fcntl.h>
#include <spawn.h>
#include <sys/resource.h>
#include <sys/wait.h>

#include <csignal>

/// What a run of the program did and took. The peak is what wait4 tells of it: the most memory that the
/// program or any process that it started and waited for (the reader of files is one) held at a time, in
/// bytes.
struct MeasuredResult {
    ProgramResult result;
    qint64 peak = 0;
    bool hung = false;
};

constexpr qint64 MostMemory = qint64(500) * 1024 * 1024;

inline QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Starts the program as runProgram does, its output going to files in the folder. Gives its process id.
inline pid_t startMeasured(const QStringList& arguments, const QString& folder)
{
    QList<QByteArray> words{QByteArray(EDUBUREAU_BINARY)};
    for (const QString& argument : arguments) {
        words.append(QFile::encodeName(argument));
    }
    QList<QByteArray> settings{"EDUBUREAU_LANG=en", "LC_ALL=C.UTF-8", "PATH=" + qgetenv("PATH"),
                               "HOME=" + qgetenv("HOME")};
    std::vector<char*> line;
    std::vector<char*> environment;
    for (QByteArray& word : words) {
        line.push_back(word.data());
    }
    for (QByteArray& setting : settings) {
        environment.push_back(setting.data());
    }
    line.push_back(nullptr);
    environment.push_back(nullptr);
    posix_spawn_file_actions_t files;
    posix_spawn_file_actions_init(&files);
    posix_spawn_file_actions_addopen(&files, 0, "/dev/null", O_RDONLY, 0);
    const int flags = O_WRONLY | O_CREAT | O_TRUNC;
    const QByteArray out = QFile::encodeName(folder + u"/out"_s);
    const QByteArray err = QFile::encodeName(folder + u"/err"_s);
    posix_spawn_file_actions_addopen(&files, 1, out.constData(), flags, 0600);
    posix_spawn_file_actions_addopen(&files, 2, err.constData(), flags, 0600);
    pid_t process = -1;
    posix_spawn(&process, EDUBUREAU_BINARY, &files, nullptr, line.data(), environment.data());
    posix_spawn_file_actions_destroy(&files);
    return process;
}

/// Waits for its end; what runs on for longer than the program gives a file hangs and is ended.
inline MeasuredResult finishMeasured(pid_t process, const QString& folder)
{
    MeasuredResult measured;
    QElapsedTimer timer;
    timer.start();
    int status = 0;
    rusage usage{};
    while (wait4(process, &status, WNOHANG, &usage) == 0) {
        if (timer.elapsed() > 400'000) {
            measured.hung = true;
            kill(process, SIGKILL);
            wait4(process, &status, 0, &usage);
            break;
        }
        QThread::msleep(2);
    }
    measured.peak = qint64(usage.ru_maxrss) * 1024;
    measured.result.status = WIFEXITED(status) ? WEXITSTATUS(status) : -1;
    measured.result.out = contentOf(folder + u"/out"_s);
    measured.result.err = QString::fromUtf8(contentOf(folder + u"/err"_s));
    return measured;
}

inline MeasuredResult runMeasured(const QStringList& arguments, const QString& folder)
{
    return finishMeasured(startMeasured(arguments, folder), folder);
}
