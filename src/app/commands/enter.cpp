#include "app/commands/commands.h"
#include "app/signedin.h"

#include "storage/storageerror.h"
#include "work/valueentry.h"

using namespace Qt::StringLiterals;

void EnterCommand::configure(QCommandLineParser& parser) const
{
    parser.addPositionalArgument(u"FILE"_s, tr("The database"));
    addYear(parser);
    addUser(parser);
    addJson(parser);
}

namespace {

/// Enters one line `school,measure,value`; gives the answer, or an error text with `ok` false.
QString enterLine(const QString& line, int year, Reading& reading, const ValueEntry& entry, bool& ok)
{
    ok = false;
    const QStringList parts = line.split(u',');
    if (parts.size() < 3) {
        return EnterCommand::tr("“%1” is not of the form school,measure,value").arg(line);
    }
    const QString school = parts[0].trimmed();
    const QString code = parts[1].trimmed();
    const Measure* measure = reading.definitions.measure(code);
    measure = measure == nullptr ? reading.definitions.measureByName(code) : measure;
    if (measure == nullptr) {
        return EnterCommand::tr("There is no measure “%1”").arg(code);
    }
    ValueKey key{year, measure->id, BureauItself};
    if (!school.isEmpty()) {
        const SchoolProfile* profile = reading.data.schools(year).findByText(school);
        if (profile == nullptr) {
            return EnterCommand::tr("There is no school “%1” in %2").arg(school).arg(year);
        }
        key.school = profile->school;
    }
    const auto result = entry.enter(*measure, key, parts.mid(2).join(u','));
    if (!result.accepted) {
        return result.suggestion.isEmpty() ? result.error : result.error + u" → "_s + result.suggestion;
    }
    ok = true;
    return u"ACK %1 %2"_s.arg(school, code);
}

} // namespace

int EnterCommand::run(const QCommandLineParser& parser, Console& console) const
{
    const int enteredYear = year(parser);
    const Database database(argument(parser, 0));
    const User user = signedIn(database, parser, console);
    Reading reading(database);
    const ValueEntry entry(database, reading, {user.name, u"command"_s});
    bool allGood = true;
    int number = 0;
    for (QString line = console.in.readLine(); !line.isNull(); line = console.in.readLine()) {
        ++number;
        if (line.trimmed().isEmpty()) {
            continue;
        }
        bool ok = false;
        QString answer;
        try {
            answer = enterLine(line, enteredYear, reading, entry, ok);
        } catch (const StorageError& error) {
            if (error.kind() == StorageError::Kind::File) {
                throw;
            }
            answer = error.message();
        }
        if (ok) {
            console.out << answer << Qt::endl; // flushed: the value is on disk
            if (console.out.status() == QTextStream::WriteFailed) {
                throw StorageError(StorageError::Kind::File,
                                   tr("line %1 is stored, but the answer cannot be written").arg(number));
            }
        } else {
            console.err << tr("line %1: %2").arg(number).arg(answer) << Qt::endl;
            allGood = false;
        }
    }
    return allGood ? Done : DataHasErrors;
}
