#include "app/commands/collectparts.h"
#include "app/commands/commands.h"

using namespace Qt::StringLiterals;

void CollectCommand::configure(QCommandLineParser& parser) const
{
    parser.addPositionalArgument(u"FILE"_s, tr("The database"));
    parser.addPositionalArgument(
        u"make|merge|missing"_s,
        tr("make writes one workbook per school; merge takes in what came back; "
           "missing tells whose has not come back, and where something is still to be decided"));
    parser.addPositionalArgument(u"DIR|FILES"_s, tr("merge: files and folders that came back"),
                                 u"[DIR|FILES...]"_s);
    addYear(parser);
    addMakeOptions(parser);
    addMergeOptions(parser);
    addJson(parser);
}

int CollectCommand::run(const QCommandLineParser& parser, Console& console) const
{
    const QString file = argument(parser, 0);
    const QString what = argument(parser, 1);
    if (what == u"merge"_s) {
        return collectMerge(file, year(parser), parser, console);
    }
    if (what != u"make"_s && what != u"missing"_s) {
        throw UsageError(tr("“%1” is nothing that collect can do; make, merge and missing are").arg(what));
    }
    if (parser.positionalArguments().size() > 3) {
        throw UsageError(tr("“%1” is one argument too many").arg(parser.positionalArguments()[3]));
    }
    return what == u"make"_s ? collectMake(file, year(parser), parser, console)
                             : collectMissing(file, year(parser), console);
}
