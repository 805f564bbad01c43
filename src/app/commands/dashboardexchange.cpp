#include "app/commands/dashboardexchange.h"

#include "app/signedin.h"
#include "work/dashboarddesk.h"

using namespace Qt::StringLiterals;

namespace {

int fail(Console& console, const QString& file, const QString& message)
{
    console.fail({QJsonObject{{u"file"_s, file}, {u"message"_s, message}}});
    return DataHasErrors;
}

int done(Console& console, const QString& message, const QString& path, const DashboardContent& dashboard)
{
    if (console.json) {
        console.print(
            QJsonObject{{u"file"_s, path}, {u"code"_s, dashboard.code}, {u"title"_s, dashboard.title}});
    } else {
        console.err << message << Qt::endl;
    }
    return Done;
}

int exportTo(const QString& path, const Database& database, const QString& name, Console& console)
{
    const ReadScope scope(database);
    const Reading reading(database);
    const DashboardContent dashboard =
        DashboardDesk(database, {}, {}).read(name, reading.definitions).content;
    DashboardFile::save(path, dashboard);
    return done(console, DashboardExchange::tr("Wrote %1").arg(path), path, dashboard);
}

int importFrom(const QString& path, const Database& database, const User& user, bool replaces,
               Console& console)
{
    const Reading reading(database);
    const DashboardContent dashboard = DashboardFile::read(DashboardFile::load(path), reading.definitions);
    const DashboardDesk desk(database, user, u"command"_s);
    const bool exists = desk.has(dashboard.code);
    if (exists && !replaces) {
        return fail(
            console, path,
            DashboardExchange::tr("There is already a dashboard with the code “%1”; --replace replaces "
                                  "it, or give the file another “code” and “title”")
                .arg(dashboard.code));
    }
    exists ? desk.replace(dashboard) : desk.add(dashboard);
    const QString message = exists ? DashboardExchange::tr("Replaced the dashboard “%1”")
                                   : DashboardExchange::tr("Added the dashboard “%1”");
    return done(console, message.arg(dashboard.title), path, dashboard);
}

} // namespace

void DashboardExchange::configure(QCommandLineParser& parser)
{
    parser.addOption({u"export"_s, tr("Write the dashboard itself, to be imported elsewhere"), u"PATH"_s});
    parser.addOption({u"import"_s, tr("Take in a dashboard that was exported"), u"PATH"_s});
    parser.addOption({u"replace"_s, tr("With --import: replace the dashboard of the same code")});
    addUser(parser);
}

bool DashboardExchange::isWanted(const QCommandLineParser& parser)
{
    return parser.isSet(u"export"_s) || parser.isSet(u"import"_s) || parser.isSet(u"replace"_s);
}

int DashboardExchange::run(const QString& database, const QCommandLineParser& parser, Console& console)
{
    const QString source = parser.value(u"import"_s);
    const QString target = parser.value(u"export"_s);
    if (source.isEmpty() == target.isEmpty() || (source.isEmpty() && parser.isSet(u"replace"_s))
        || parser.isSet(u"out"_s)) {
        throw UsageError(tr("Give one of --out, --export PATH, or --import PATH (with --replace if wanted)"));
    }
    const QString name = parser.positionalArguments().value(2);
    try {
        if (!target.isEmpty()) {
            return exportTo(target, Database(database, Database::Mode::ReadOnly), name, console);
        }
        const Database file(database);
        return importFrom(source, file, signedIn(file, parser, console, DashboardDesk::Right),
                          parser.isSet(u"replace"_s), console);
    } catch (const FormulaError& error) {
        return fail(console, source.isEmpty() ? name : source, error.message());
    }
}
