#pragma once

#include "storage/database.h"
#include "storage/storageerror.h"
#include "work/reading.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>
#include <QTextStream>
#include <QTranslator>

#include <memory>
#include <stdexcept>
#include <vector>

/// What a command tells the shell.
enum ExitStatus { Done = 0, DataHasErrors = 1, WrongUsage = 2, FileFailed = 3 };

/// A command line that cannot be understood.
class UsageError : public std::runtime_error
{
public:
    explicit UsageError(const QString& message) : std::runtime_error(message.toStdString()), m_message(message) {}
    const QString& message() const { return m_message; }

private:
    QString m_message;
};

/// Where a command reads and writes: results to `out`, messages to `err`.
struct Console {
    QTextStream& in;
    QTextStream& out;
    QTextStream& err;
    const QTranslator& chinese;
    bool json = false;
    QString who;

    void print(const QJsonArray& array);
    void print(const QJsonObject& object);
    /// In the words of the shell, or as {"errors":[…]} on standard output with --json.
    void fail(const QJsonArray& errors);
};

/// One sub-command. Its arguments are declared in configure(), so that --help tells the truth.
class Command
{
    Q_DECLARE_TR_FUNCTIONS(Command)

public:
    virtual ~Command() = default;

    virtual QString name() const = 0;
    virtual QString summary() const = 0;
    /// How many arguments may follow the command's name; −1: any number.
    virtual int mostArguments() const = 0;
    virtual void configure(QCommandLineParser& parser) const = 0;
    /// True when it draws, so that a QApplication is needed (without a display).
    virtual bool needsPainting() const { return false; }
    /// Throws UsageError and StorageError.
    virtual int run(const QCommandLineParser& parser, Console& console) const = 0;

protected:
    /// The nth positional argument after the command's name; throws UsageError when it is missing.
    static QString argument(const QCommandLineParser& parser, int index);
    static int year(const QCommandLineParser& parser);
    static void addYear(QCommandLineParser& parser);
    static void addJson(QCommandLineParser& parser);
};

/// All sub-commands in the order of the manual.
std::vector<std::unique_ptr<Command>> allCommands();
