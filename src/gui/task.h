#pragma once

#include "gui/taskprogress.h"

#include <QEventLoop>
#include <QThread>

#include <exception>
#include <memory>
#include <optional>

/// Carries work out in a thread of its own while events are handled as `flags` say, and gives its result;
/// what it throws is thrown here.
template <typename Result, typename Work>
Result runInThread(Work work, QEventLoop::ProcessEventsFlags flags)
{
    std::optional<Result> result;
    std::exception_ptr failure;
    const std::unique_ptr<QThread> thread(QThread::create([&] {
        try {
            result.emplace(work());
        } catch (...) {
            failure = std::current_exception();
        }
    }));
    QEventLoop loop;
    QObject::connect(thread.get(), &QThread::finished, &loop, &QEventLoop::quit);
    thread->start();
    loop.exec(flags);
    thread->wait();
    if (failure) {
        std::rethrow_exception(failure);
    }
    return std::move(*result);
}

/// Runs long work in a thread of its own while the window stays alive behind a progress dialog. The work must
/// not touch widgets or the window's connection.
template <typename Result, typename Work>
Result runTask(QWidget* parent, const QString& title, Work work)
{
    QProgressDialog progress(title, QString(), 0, 0, parent);
    progress.setWindowModality(Qt::ApplicationModal);
    progress.setMinimumDuration(300);
    return runInThread<Result>(work, QEventLoop::ExcludeUserInputEvents);
}

/// The same for work in steps, which gets a TaskProgress to tell; the user may stop it.
template <typename Result, typename Work>
Result runCountedTask(QWidget* parent, const QString& title, Work work)
{
    TaskProgressDialog progress(title, parent);
    return runInThread<Result>([&] { return work(progress.teller()); }, QEventLoop::AllEvents);
}
