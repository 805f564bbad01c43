#include "app/commands/commands.h"

#include "app/signedin.h"
#include "work/yearlock.h"

using namespace Qt::StringLiterals;

namespace {

void configureLock(QCommandLineParser& parser, const QString& file, const QString& reason)
{
    parser.addPositionalArgument(u"FILE"_s, file);
    parser.addOption({u"year"_s, LockCommand::tr("The year"), u"YEAR"_s});
    parser.addOption({u"reason"_s, reason, u"TEXT"_s});
    addUser(parser);
}

YearLock yearLock(const Database& database, const QCommandLineParser& parser, const Console& console)
{
    return {database, signedIn(database, parser, console, Act::Review), u"command"_s};
}

} // namespace

void LockCommand::configure(QCommandLineParser& parser) const
{
    configureLock(parser, tr("The database"), tr("Stands in the history"));
}

int LockCommand::run(const QCommandLineParser& parser, Console& console) const
{
    const int wanted = year(parser);
    const Database database(argument(parser, 0));
    const YearLock lock = yearLock(database, parser, console);
    const QStringList waiting = lock.unapproved(wanted);
    lock.lock(wanted, parser.value(u"reason"_s));
    if (!waiting.isEmpty()) {
        console.err << tr("Locked although not every office is approved: %1").arg(waiting.join(tr(", ")))
                    << Qt::endl;
    }
    console.err << tr("%1 is locked; its figures are kept as reported.").arg(wanted) << Qt::endl;
    return Done;
}

void UnlockCommand::configure(QCommandLineParser& parser) const
{
    configureLock(parser, tr("The database"), tr("Why; stands in the history"));
}

int UnlockCommand::run(const QCommandLineParser& parser, Console& console) const
{
    const int wanted = year(parser);
    const QString reason = parser.value(u"reason"_s);
    if (reason.trimmed().isEmpty()) {
        throw UsageError(tr("Say why: --reason TEXT"));
    }
    const Database database(argument(parser, 0));
    yearLock(database, parser, console).unlock(wanted, reason);
    console.err << tr("%1 is unlocked. What is corrected now is shown beside what was reported.").arg(wanted)
                << Qt::endl;
    return Done;
}
