#include "app/commands/commands.h"

#include "report/summarytablewriter.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

void TableCommand::configure(QCommandLineParser& parser) const
{
    parser.addPositionalArgument(u"FILE"_s, tr("The database"));
    parser.addPositionalArgument(u"NAME"_s, tr("The summary table's code or title"));
    addYear(parser);
    parser.addOption({u"out"_s, tr("Where it goes: .xlsx or .csv"), u"PATH"_s});
    addJson(parser);
}

int TableCommand::run(const QCommandLineParser& parser, Console& console) const
{
    const int wanted = year(parser);
    const QString name = argument(parser, 1);
    const QString out = parser.value(u"out"_s);
    const QString ending = QFileInfo(out).suffix().toLower();
    if (ending != u"xlsx"_s && ending != u"csv"_s) {
        throw UsageError(tr("Say where the table goes: --out PATH.xlsx or PATH.csv"));
    }
    SummaryTable table;
    QString bureau;
    {
        const Database database(argument(parser, 0), Database::Mode::ReadOnly);
        const ReadScope scope(database);
        Reading reading(database);
        bureau = reading.definitions.setting(u"bureau_name"_s);
        try {
            table = buildTable(TableDefinition::find(name, reading.definitions), reading.figures, reading.text, wanted);
        } catch (const FormulaError& error) {
            console.fail({QJsonObject{{u"text"_s, name}, {u"message"_s, error.message()}}});
            return DataHasErrors;
        }
    }
    const QString error = writeSummaryTable(out, table, bureau);
    if (!error.isEmpty()) {
        throw StorageError(StorageError::Kind::File, error);
    }
    if (console.json) {
        console.print(QJsonObject{{u"file"_s, out}, {u"title"_s, table.title}, {u"rows"_s, table.rows.size()}});
    } else {
        console.err << tr("Wrote %1").arg(out) << Qt::endl;
    }
    return Done;
}
