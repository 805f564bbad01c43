#include "app/commands/commands.h"

#include "work/founding.h"

using namespace Qt::StringLiterals;

void InitCommand::configure(QCommandLineParser& parser) const
{
    parser.addPositionalArgument(u"FILE"_s, tr("The new database"));
    parser.addOption({u"sample"_s, tr("Fill it with the sample city")});
    addJson(parser);
}

int InitCommand::run(const QCommandLineParser& parser, Console& console) const
{
    const QString path = argument(parser, 0);
    Founding(console.chinese).found(path, parser.isSet(u"sample"_s), console.who);
    if (console.json) {
        console.print(QJsonObject{{u"file"_s, path}});
    } else {
        console.err << tr("Created %1").arg(path) << Qt::endl;
    }
    return Done;
}
