#pragma once

#include "app/command.h"

#include <QStringList>

/// Runs the sub-commands: finds the command, reads its arguments, turns every failure into a message and an
/// exit status.
class CommandLine
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)

public:
    explicit CommandLine(const QTranslator& chinese) : m_chinese(chinese) {}

    /// The sub-command that the arguments (program name first) begin with; null when they open the window.
    static const Command* find(const QStringList& arguments);
    int run(const Command& command, const QStringList& arguments) const;
    /// The list of all commands, for `--help` without one.
    static QString overview();

private:
    const QTranslator& m_chinese;
};
