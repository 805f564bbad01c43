#include "app/commands/commands.h"
#include "app/historyjson.h"

#include "storage/history.h"
#include "storage/historyproof.h"

using namespace Qt::StringLiterals;

void HistoryCommand::configure(QCommandLineParser& parser) const
{
    parser.addPositionalArgument(u"FILE"_s, tr("The database"));
    parser.addOption({u"verify"_s, tr("Prove the chain and name the first bad entry")});
    parser.addOption({u"limit"_s, tr("How many entries"), u"N"_s, u"50"_s});
    addJson(parser);
}

namespace {

int reportProof(const QStringList& findings, Console& console)
{
    QJsonArray errors;
    for (const QString& finding : findings) {
        errors.append(QJsonObject{{u"message"_s, finding}});
    }
    if (!findings.isEmpty()) {
        console.fail(errors);
        return DataHasErrors;
    }
    if (console.json) {
        console.print(QJsonObject{{u"errors"_s, errors}});
    } else {
        console.out << Command::tr("Every entry of the history and every row agree.") << Qt::endl;
    }
    return Done;
}

QJsonValue optionalText(const std::optional<QString>& text)
{
    return text ? QJsonValue(*text) : QJsonValue(QJsonValue::Null);
}

} // namespace

QJsonObject historyToJson(const HistoryLine& line)
{
    return {{u"id"_s, line.id},
            {u"at"_s, line.at},
            {u"who"_s, line.who},
            {u"door"_s, line.door},
            {u"source"_s, line.source},
            {u"place"_s, line.place},
            {u"subject"_s, line.subject},
            {u"key"_s, line.key},
            {u"before"_s, optionalText(line.before)},
            {u"after"_s, optionalText(line.after)}};
}

int HistoryCommand::run(const QCommandLineParser& parser, Console& console) const
{
    bool ok = false;
    const int limit = parser.value(u"limit"_s).toInt(&ok);
    if (!ok || limit < 1) {
        throw UsageError(tr("--limit takes a whole number from 1 on"));
    }
    const Database database(argument(parser, 0), Database::Mode::ReadOnly);
    if (parser.isSet(u"verify"_s)) {
        return reportProof(HistoryProof(database).run(), console);
    }
    QJsonArray array;
    for (const HistoryLine& line : History(database).newest(limit)) {
        if (console.json) {
            array.append(historyToJson(line));
            continue;
        }
        console.out << QStringList{QString::number(line.id), line.at, line.who, line.door, line.source, line.place,
                                   line.subject, line.key, line.before.value_or(u"-"_s), line.after.value_or(u"-"_s)}
                           .join(u'\t')
                    << u'\n';
    }
    if (console.json) {
        console.print(array);
    }
    return Done;
}

void VerifyCommand::configure(QCommandLineParser& parser) const
{
    parser.addPositionalArgument(u"FILE"_s, tr("The database"));
    addJson(parser);
}

int VerifyCommand::run(const QCommandLineParser& parser, Console& console) const
{
    const Database database(argument(parser, 0), Database::Mode::ReadOnly);
    return reportProof(HistoryProof(database).run(), console);
}
