#pragma once

#include "app/command.h"

#include <QCoreApplication>

/// Declares a sub-command: its name, its summary, and that it configures and runs itself.
#define EDUBUREAU_COMMAND(Class, command, most, text)                                                          \
    class Class : public Command                                                                               \
    {                                                                                                          \
        Q_DECLARE_TR_FUNCTIONS(Class)                                                                          \
    public:                                                                                                    \
        QString name() const override { return QStringLiteral(command); }                                      \
        QString summary() const override { return QCoreApplication::translate("Command", text); }              \
        int mostArguments() const override { return most; }                                                    \
        void configure(QCommandLineParser& parser) const override;                                             \
        int run(const QCommandLineParser& parser, Console& console) const override;                            \
    }

EDUBUREAU_COMMAND(InitCommand, "init", 1, QT_TRANSLATE_NOOP("Command", "Make a new database"));
EDUBUREAU_COMMAND(RecordsCommand, "records", 2, QT_TRANSLATE_NOOP("Command", "Print the rows of a register"));
EDUBUREAU_COMMAND(ImportCommand, "import", -1, QT_TRANSLATE_NOOP("Command", "Take tables into the database, each whole or not at all"));
EDUBUREAU_COMMAND(EnterCommand, "enter", 1, QT_TRANSLATE_NOOP("Command", "Enter values line by line from standard input"));
EDUBUREAU_COMMAND(FiguresCommand, "figures", 1, QT_TRANSLATE_NOOP("Command", "Print a year's figures"));
EDUBUREAU_COMMAND(TraceCommand, "trace", 2, QT_TRANSLATE_NOOP("Command", "Follow a figure down to its rows, evidence and history"));
EDUBUREAU_COMMAND(CheckCommand, "check", 1, QT_TRANSLATE_NOOP("Command", "Run the rules over a year"));
EDUBUREAU_COMMAND(CollectCommand, "collect", -1, QT_TRANSLATE_NOOP("Command", "Workbooks for the schools to fill in"));
EDUBUREAU_COMMAND(TableCommand, "table", 2, QT_TRANSLATE_NOOP("Command", "Write a summary table"));
EDUBUREAU_COMMAND(LockCommand, "lock", 1, QT_TRANSLATE_NOOP("Command", "Lock a year: its figures are final"));
EDUBUREAU_COMMAND(UnlockCommand, "unlock", 1, QT_TRANSLATE_NOOP("Command", "Unlock a year, with a reason"));
EDUBUREAU_COMMAND(HistoryCommand, "history", 1, QT_TRANSLATE_NOOP("Command", "Print the newest changes, or prove the history"));
EDUBUREAU_COMMAND(VerifyCommand, "verify", 1, QT_TRANSLATE_NOOP("Command", "Prove that the file is whole and unaltered"));

/// Draws, and therefore needs fonts and charts, though no display.
class DashboardCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(DashboardCommand)

public:
    QString name() const override { return QStringLiteral("dashboard"); }
    QString summary() const override { return tr("Draw a dashboard as a picture"); }
    bool needsPainting() const override { return true; }
    int mostArguments() const override { return 2; }
    void configure(QCommandLineParser& parser) const override;
    int run(const QCommandLineParser& parser, Console& console) const override;
};
