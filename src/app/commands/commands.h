#pragma once

#include "app/command.h"

#include <QCoreApplication>

/// Declares a sub-command: its name, its summary, and that it configures and runs itself.
#define EDUBUREAU_COMMAND(Class, command, text)                                                                \
    class Class : public Command                                                                               \
    {                                                                                                          \
        Q_DECLARE_TR_FUNCTIONS(Command)                                                                        \
    public:                                                                                                    \
        QString name() const override { return QStringLiteral(command); }                                      \
        QString summary() const override { return tr(text); }                                                  \
        void configure(QCommandLineParser& parser) const override;                                             \
        int run(const QCommandLineParser& parser, Console& console) const override;                            \
    }

EDUBUREAU_COMMAND(InitCommand, "init", QT_TR_NOOP("Make a new database"));
EDUBUREAU_COMMAND(RecordsCommand, "records", QT_TR_NOOP("Print the rows of a register"));
EDUBUREAU_COMMAND(ImportCommand, "import", QT_TR_NOOP("Take tables into the database, each whole or not at all"));
EDUBUREAU_COMMAND(EnterCommand, "enter", QT_TR_NOOP("Enter values line by line from standard input"));
EDUBUREAU_COMMAND(FiguresCommand, "figures", QT_TR_NOOP("Print a year's figures"));
EDUBUREAU_COMMAND(TraceCommand, "trace", QT_TR_NOOP("Follow a figure down to its rows, evidence and history"));
EDUBUREAU_COMMAND(TableCommand, "table", QT_TR_NOOP("Write a summary table"));
EDUBUREAU_COMMAND(HistoryCommand, "history", QT_TR_NOOP("Print the newest changes, or prove the history"));
EDUBUREAU_COMMAND(VerifyCommand, "verify", QT_TR_NOOP("Prove that the file is whole and unaltered"));

/// Draws, and therefore needs fonts and charts, though no display.
class DashboardCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(Command)

public:
    QString name() const override { return QStringLiteral("dashboard"); }
    QString summary() const override { return tr("Draw a dashboard as a picture"); }
    bool needsPainting() const override { return true; }
    void configure(QCommandLineParser& parser) const override;
    int run(const QCommandLineParser& parser, Console& console) const override;
};
