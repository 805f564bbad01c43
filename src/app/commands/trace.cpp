#include "app/commands/commands.h"
#include "app/figurejson.h"
#include "app/historyjson.h"

#include "work/tracedetails.h"

using namespace Qt::StringLiterals;

void TraceCommand::configure(QCommandLineParser& parser) const
{
    parser.addPositionalArgument(u"FILE"_s, tr("The database"));
    parser.addPositionalArgument(u"CODE"_s, tr("The figure"));
    addYear(parser);
    addJson(parser);
}

namespace {

QJsonObject rowToJson(const TraceRow& row, const TraceDetails& details)
{
    QJsonArray history;
    for (const HistoryLine& line : details.history) {
        history.append(historyToJson(line));
    }
    QJsonArray evidence;
    for (const EvidenceStore::Item& item : details.evidence) {
        evidence.append(QJsonObject{{u"name"_s, item.name}, {u"sha256"_s, item.hash}, {u"size"_s, item.size}});
    }
    static const QHash<TraceRow::Kind, QString> kinds = {{TraceRow::Kind::Value, u"value"_s},
                                                         {TraceRow::Kind::Record, u"record"_s},
                                                         {TraceRow::Kind::Published, u"published"_s}};
    return {{u"kind"_s, kinds.value(row.kind)},
            {u"figure"_s, row.figure},
            {u"side"_s, row.side},
            {u"year"_s, row.year},
            {u"owner"_s, row.owner},
            {u"what"_s, row.what},
            {u"text"_s, row.text},
            {u"counted"_s, row.counted},
            {u"state"_s, row.state},
            {u"history"_s, history},
            {u"evidence"_s, evidence}};
}

void printPlainly(const TraceRow& row, const TraceDetails& details, Console& console)
{
    QStringList parts = {row.figure, row.side, QString::number(row.year), row.owner, row.what,
                         row.text.isEmpty() ? u"-"_s : row.text, row.state};
    if (!details.history.isEmpty()) {
        const HistoryLine& last = details.history.first();
        parts.append(u"%1 %2 %3 %4 %5"_s.arg(last.at, last.who, last.door, last.source, last.place));
    }
    for (const EvidenceStore::Item& item : details.evidence) {
        parts.append(Command::tr("evidence: %1").arg(item.name));
    }
    console.out << parts.join(u'\t') << u'\n';
}

} // namespace

int TraceCommand::run(const QCommandLineParser& parser, Console& console) const
{
    const QString code = argument(parser, 1);
    const int wanted = year(parser);
    const Database database(argument(parser, 0), Database::Mode::ReadOnly);
    const ReadScope scope(database);
    Reading reading(database);
    if (reading.definitions.figure(code) == nullptr) {
        console.fail({QJsonObject{{u"text"_s, code}, {u"message"_s, tr("There is no figure “%1”").arg(code)}}});
        return DataHasErrors;
    }
    FigureTrace trace(reading.figures, reading.text);
    const FigureReport report = reading.figures.report(code, wanted);
    QJsonArray rows;
    if (!console.json) {
        console.out << report.figure->name << u'\t' << report.value.display(report.figure->decimals)
                    << report.figure->unit << u'\t' << trace.computation(code, wanted) << u'\n';
    }
    for (const TraceRow& row : trace.rows(code, wanted)) {
        const TraceDetails details = detailsOf(database, row);
        if (console.json) {
            rows.append(rowToJson(row, details));
        } else {
            printPlainly(row, details, console);
        }
    }
    if (console.json) {
        QJsonObject object = figureToJson(report, reading.figures);
        object.insert(u"computation"_s, trace.computation(code, wanted));
        object.insert(u"definition"_s, report.figure->definition);
        object.insert(u"definition_source"_s, report.figure->source);
        object.insert(u"rows"_s, rows);
        console.print(object);
    }
    return Done;
}
