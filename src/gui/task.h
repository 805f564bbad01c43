#pragma once

#include <QEventLoop>
#include <QProgressDialog>
#include <QThread>

#include <exception>
#include <memory>
#include <optional>

/// Runs long work in a thread of its own while the window stays alive behind a progress dialog, and gives its
/// result; what it throws is thrown here. The work must not touch widgets or the window's connection.
template <typename Result, typename Work>
Result runTask(QWidget* parent, const QString& title, Work work)
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
    QProgressDialog progress(title, QString(), 0, 0, parent);
    progress.setWindowModality(Qt::ApplicationModal);
    progress.setMinimumDuration(300);
    QEventLoop loop;
    QObject::connect(thread.get(), &QThread::finished, &loop, &QEventLoop::quit);
    thread->start();
    loop.exec(QEventLoop::ExcludeUserInputEvents);
    thread->wait();
    if (failure) {
        std::rethrow_exception(failure);
    }
    return std::move(*result);
}
