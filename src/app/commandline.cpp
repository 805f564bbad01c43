#include "app/commandline.h"

#include "work/systemuser.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

const std::vector<std::unique_ptr<Command>>& commands()
{
    static const auto all = allCommands();
    return all;
}

/// Qt puts the options before the command, where they may not stand.
QString helpOf(const QCommandLineParser& parser, const QString& command)
{
    const QRegularExpression usage(u"(\\[[^\\]]+\\]) %1"_s.arg(command));
    return parser.helpText().replace(usage, command + u" \\1"_s);
}

} // namespace

const Command* CommandLine::find(const QStringList& arguments)
{
    if (arguments.size() < 2) {
        return nullptr;
    }
    const auto it = std::find_if(commands().begin(), commands().end(),
                                 [&](const auto& command) { return command->name() == arguments[1]; });
    return it == commands().end() ? nullptr : it->get();
}

QString CommandLine::overview()
{
    QString text =
        tr("edubureau [FILE] opens the window; with one of these commands no window is needed:") + u'\n';
    for (const auto& command : commands()) {
        text += u"  %1  %2\n"_s.arg(command->name(), -10).arg(command->summary());
    }
    return text + tr("edubureau COMMAND --help tells more.") + u'\n';
}

int CommandLine::run(const Command& command, const QStringList& arguments) const
{
    QTextStream in(stdin);
    QTextStream out(stdout);
    QTextStream err(stderr);
    Console console{in, out, err, m_chinese, arguments.contains(u"--json"_s), systemUser()};
    QCommandLineParser parser;
    parser.setApplicationDescription(command.summary());
    parser.addPositionalArgument(command.name(), command.summary(), command.name());
    parser.addHelpOption();
    command.configure(parser);
    const auto failed = [&](const QString& message, int status) {
        console.fail({QJsonObject{{u"message"_s, message}}});
        return status;
    };
    if (!parser.parse(arguments)) {
        return failed(parser.errorText(), WrongUsage);
    }
    if (parser.isSet(u"help"_s)) {
        out << helpOf(parser, command.name());
        return Done;
    }
    const QStringList given = parser.positionalArguments();
    if (command.mostArguments() >= 0 && given.size() > command.mostArguments() + 1) {
        return failed(tr("“%1” is one argument too many").arg(given[command.mostArguments() + 1]),
                      WrongUsage);
    }
    try {
        const int status = command.run(parser, console);
        out.flush();
        if (out.status() == QTextStream::WriteFailed) {
            throw StorageError(StorageError::Kind::File,
                               tr("The result could not be written out completely"));
        }
        return status;
    } catch (const UsageError& error) {
        return failed(error.message(), WrongUsage);
    } catch (const StorageError& error) {
        return failed(error.message(), error.kind() == StorageError::Kind::File ? FileFailed : DataHasErrors);
    } catch (const std::bad_alloc&) {
        return failed(tr("Not enough memory"), FileFailed);
    }
}
