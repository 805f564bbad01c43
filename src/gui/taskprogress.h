#pragma once

#include <QProgressDialog>

#include <atomic>
#include <functional>

/// Told by long work before each of its steps, in its own thread; false: it shall stop.
using TaskProgress = std::function<bool(int done, int all)>;

/// Shows how far counted work in another thread is, and stays until that has stopped when it is cancelled.
class TaskProgressDialog : public QProgressDialog
{
    Q_OBJECT

public:
    TaskProgressDialog(const QString& title, QWidget* parent);

    /// What the work is to tell; as long as the dialog lives.
    TaskProgress teller();

protected:
    void closeEvent(QCloseEvent* event) override;

private:
    void look();
    void stop();

    std::atomic<int> m_done = 0;
    std::atomic<int> m_all = 0;
    std::atomic<bool> m_stopped = false;
};
