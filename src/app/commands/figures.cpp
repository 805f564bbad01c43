#include "app/commands/commands.h"
#include "app/figurejson.h"

#include "exchange/write/tabwriter.h"

using namespace Qt::StringLiterals;

void FiguresCommand::configure(QCommandLineParser& parser) const
{
    parser.addPositionalArgument(u"FILE"_s, tr("The database"));
    addYear(parser);
    parser.addOption({u"by"_s, tr("Divide by township, type, ownership or school"), u"GROUP"_s});
    parser.addOption({u"code"_s, tr("Only this figure; may be given several times"), u"CODE"_s});
    parser.addOption(
        {u"comparable"_s, tr("Compare with the year before on the basis of this year's schools")});
    addJson(parser);
}

namespace {

Grouping readGrouping(const QString& word)
{
    static const QHash<QString, Grouping> words = {{u"township"_s, Grouping::Township},
                                                   {u"type"_s, Grouping::Type},
                                                   {u"ownership"_s, Grouping::Ownership},
                                                   {u"school"_s, Grouping::School},
                                                   {QString(), Grouping::None}};
    if (!words.contains(word)) {
        throw UsageError(FiguresCommand::tr("--by takes township, type, ownership or school"));
    }
    return words.value(word);
}

void printPlainly(const QVector<FigureReport>& reports, FigureEngine& engine, Console& console)
{
    for (const FigureReport& report : reports) {
        const Figure& figure = *report.figure;
        const auto shown = [&](const std::optional<Decimal>& number) {
            return number ? number->toString(figure.decimals) : u"-"_s;
        };
        QStringList columns = {engine.scopeText(report.scope), figure.code, figure.name};
        columns.append(report.value.value ? report.value.display(figure.decimals) : u"-"_s);
        columns.append(figure.unit);
        columns.append(shown(report.previous.value));
        columns.append(shown(report.change));
        columns.append(u"%1/%2"_s.arg(report.value.coverage.reported).arg(report.value.coverage.expected));
        console.out << columns.join(u'\t') << u'\n';
    }
}

} // namespace

int FiguresCommand::run(const QCommandLineParser& parser, Console& console) const
{
    const int wanted = year(parser);
    const Grouping grouping = readGrouping(parser.value(u"by"_s));
    const Database database(argument(parser, 0), Database::Mode::ReadOnly);
    const ReadScope scope(database);
    Reading reading(database);
    QStringList codes = parser.values(u"code"_s);
    for (const QString& code : codes) {
        if (reading.definitions.figure(code) == nullptr) {
            console.fail(
                {QJsonObject{{u"text"_s, code}, {u"message"_s, tr("There is no figure “%1”").arg(code)}}});
            return DataHasErrors;
        }
    }
    if (codes.isEmpty()) {
        for (const Figure& figure : reading.definitions.figures()) {
            codes.append(figure.code);
        }
    }
    QVector<FigureReport> reports;
    for (Scope part : reading.figures.scopes(grouping, wanted)) {
        part.comparableTo = parser.isSet(u"comparable"_s) ? wanted : 0;
        for (const QString& code : codes) {
            reports.append(reading.figures.report(code, wanted, part));
        }
    }
    if (console.json) {
        QJsonArray array;
        for (const FigureReport& report : reports) {
            array.append(figureToJson(report, reading.figures));
        }
        console.print(array);
    } else {
        printPlainly(reports, reading.figures, console);
    }
    return Done;
}
