#include "gui/taskprogress.h"

#include <QCloseEvent>
#include <QTimer>

TaskProgressDialog::TaskProgressDialog(const QString& title, QWidget* parent)
    : QProgressDialog(title, tr("Cancel"), 0, 0, parent)
{
    constexpr int OftenEnough = 50; // milliseconds
    setObjectName(QStringLiteral("taskProgress"));
    setWindowModality(Qt::ApplicationModal);
    setAutoReset(false);
    setAutoClose(false);
    setMinimumWidth(380);
    disconnect(this, &QProgressDialog::canceled, this, &QProgressDialog::cancel);
    connect(this, &QProgressDialog::canceled, this, &TaskProgressDialog::stop);
    auto* timer = new QTimer(this);
    connect(timer, &QTimer::timeout, this, &TaskProgressDialog::look);
    timer->start(OftenEnough);
    show(); // at once: until then the window could be used
}

TaskProgress TaskProgressDialog::teller()
{
    return [this](int done, int all) {
        m_done = done;
        m_all = all;
        return !m_stopped;
    };
}

void TaskProgressDialog::closeEvent(QCloseEvent* event)
{
    stop();
    event->ignore();
}

void TaskProgressDialog::look()
{
    setMaximum(m_all);
    setValue(m_done);
}

void TaskProgressDialog::stop()
{
    m_stopped = true;
    setLabelText(tr("Stopping…"));
}
