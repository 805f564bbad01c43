#pragma once

#include "program.h"

#include <QDeadlineTimer>

#include <poll.h>
#include <pty.h>
#include <unistd.h>
#include <utmp.h>

/// The built program at a terminal, with a user who reads and types.
class Terminal
{
public:
    explicit Terminal(const QStringList& arguments)
    {
        int slave = -1;
        if (openpty(&m_master, &slave, nullptr, nullptr, nullptr) != 0) {
            qFatal("there is no pseudo-terminal");
        }
        prepareProgram(m_process, arguments);
        m_process.setChildProcessModifier([slave] { login_tty(slave); });
        m_process.start();
        m_process.waitForStarted();
        close(slave);
    }
    ~Terminal() { close(m_master); }
    Terminal(const Terminal&) = delete;
    Terminal& operator=(const Terminal&) = delete;

    /// Waits until the text stands on the screen after what was waited for before.
    bool shows(const QByteArray& text)
    {
        const QDeadlineTimer deadline(60'000);
        for (;;) {
            const auto at = m_screen.indexOf(text, m_seen);
            if (at >= 0) {
                m_seen = at + text.size();
                return true;
            }
            if (deadline.hasExpired() || !readMore()) {
                return false;
            }
        }
    }
    void type(const QByteArray& text) const
    {
        if (write(m_master, text.constData(), static_cast<size_t>(text.size())) != text.size()) {
            qFatal("the terminal takes no keys");
        }
    }
    /// Reads to the end and gives the exit status; -1 when the program did not end by itself.
    int end()
    {
        while (readMore()) {
        }
        return m_process.waitForFinished() && m_process.exitStatus() == QProcess::NormalExit
                   ? m_process.exitCode()
                   : -1;
    }
    const QByteArray& screen() const { return m_screen; }

private:
    /// False at the end, or when nothing comes for a while.
    bool readMore()
    {
        pollfd ready{m_master, POLLIN, 0};
        char bytes[4096];
        const ssize_t count = poll(&ready, 1, 60'000) == 1 ? read(m_master, bytes, sizeof bytes) : 0;
        if (count > 0) {
            m_screen.append(bytes, count);
        }
        return count > 0;
    }

    QProcess m_process;
    int m_master = -1;
    QByteArray m_screen;
    qsizetype m_seen = 0;
};
