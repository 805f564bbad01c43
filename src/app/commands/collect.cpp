#include "app/commands/collectparts.h"
#include "app/commands/commands.h"

using namespace Qt::StringLiterals;

void CollectCommand::configure(QCommandLineParser& parser) const
{
    parser.addPositionalArgument(u"FILE"_s, tr("The database"));
    parser.addPositionalArgument(u"make"_s, tr("make writes one workbook per school"));
    addYear(parser);
    addMakeOptions(parser);
    addJson(parser);
}

int CollectCommand::run(const QCommandLineParser& parser, Console& console) const
{
    const QString file = argument(parser, 0);
    const QString what = argument(parser, 1);
    if (what == u"make"_s) {
        if (parser.positionalArguments().size() > 3) {
            throw UsageError(tr("“%1” is one argument too many").arg(parser.positionalArguments()[3]));
        }
        return collectMake(file, year(parser), parser, console);
    }
    throw UsageError(tr("“%1” is nothing that collect can do; make is").arg(what));
}
