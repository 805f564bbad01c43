#include "app/commands/commands.h"
#include "app/commands/dashboardexchange.h"

#include "report/dashboardoutput.h"
#include "work/dashboards.h"
#include "work/filterwords.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

void DashboardCommand::configure(QCommandLineParser& parser) const
{
    parser.addPositionalArgument(u"FILE"_s, tr("The database"));
    parser.addPositionalArgument(u"NAME"_s, tr("The dashboard's code or title; the first if not given"),
                                 u"[NAME]"_s);
    addYear(parser);
    parser.addOption({u"out"_s, tr("Where it goes: .png or .pdf"), u"PATH"_s});
    parser.addOption({u"against"_s, tr("The year to compare with; the year before if not given"), u"YEAR"_s});
    parser.addOption({u"township"_s, tr("Only the schools of this township"), u"NAME"_s});
    parser.addOption({u"type"_s, tr("Only schools of this type or group of types"), u"TYPE"_s});
    parser.addOption({u"ownership"_s, tr("Only schools of this ownership"), u"OWNERSHIP"_s});
    parser.addOption({u"size"_s, tr("Width and height in logical pixels"), u"WxH"_s, u"1920x1080"_s});
    parser.addOption({u"scale"_s, tr("Pixels for each logical pixel"), u"FACTOR"_s, u"1"_s});
    DashboardExchange::configure(parser);
    addJson(parser);
}

namespace {

constexpr double MostPixels = 100e6; // 400 MB of memory; 8K has 33 million

QSize readSize(const QString& text)
{
    const QStringList parts = text.split(u'x');
    const QSize size = parts.size() == 2 ? QSize(parts[0].toInt(), parts[1].toInt()) : QSize();
    if (size.width() < 320 || size.height() < 240 || size.width() > 16000 || size.height() > 16000) {
        throw UsageError(DashboardCommand::tr("“%1” is not a size such as 1920x1080").arg(text));
    }
    return size;
}

qreal readScale(const QString& text)
{
    bool ok = false;
    const qreal scale = text.toDouble(&ok);
    if (!ok || scale < 0.5 || scale > 8.0) {
        throw UsageError(DashboardCommand::tr("--scale takes a number from 0.5 to 8"));
    }
    return scale;
}

int readAgainst(const QCommandLineParser& parser)
{
    const QString text = parser.value(u"against"_s);
    bool ok = text.isEmpty();
    const int year = text.isEmpty() ? 0 : text.toInt(&ok);
    if (!ok || (!text.isEmpty() && (year < 1900 || year > 2200))) {
        throw UsageError(DashboardCommand::tr("“%1” is not a year").arg(text));
    }
    return year;
}

} // namespace

int DashboardCommand::run(const QCommandLineParser& parser, Console& console) const
{
    if (DashboardExchange::isWanted(parser)) {
        return DashboardExchange::run(argument(parser, 0), parser, console);
    }
    const int wanted = year(parser);
    const QString out = parser.value(u"out"_s);
    const QString ending = QFileInfo(out).suffix().toLower();
    if (ending != u"png"_s && ending != u"pdf"_s) {
        throw UsageError(tr("Say where the picture goes: --out PATH.png or PATH.pdf"));
    }
    const QSize size = readSize(parser.value(u"size"_s));
    const qreal scale = readScale(parser.value(u"scale"_s));
    if (size.width() * scale * size.height() * scale > MostPixels) {
        throw UsageError(tr("The picture would be too large; take a smaller --size or --scale"));
    }
    const QString name = parser.positionalArguments().value(2);
    FilledDashboard dashboard;
    try {
        const Database database(argument(parser, 0), Database::Mode::ReadOnly);
        const ReadScope scope(database);
        Reading reading(database);
        const SchoolFilter filter = readSchoolFilter(reading.definitions, parser.value(u"township"_s),
                                                     parser.value(u"type"_s), parser.value(u"ownership"_s));
        dashboard = fillDashboard(name, reading.figures, {wanted, readAgainst(parser), filter});
    } catch (const FormulaError& error) {
        console.fail({QJsonObject{{u"text"_s, name}, {u"message"_s, error.message()}}});
        return DataHasErrors;
    }
    const DashboardPicture picture(dashboard);
    const QString failure =
        ending == u"pdf"_s ? writeDashboardPdf(out, picture) : writePng(out, picture.render(size, scale));
    if (!failure.isEmpty()) {
        throw StorageError(StorageError::Kind::File, failure);
    }
    if (console.json) {
        console.print(QJsonObject{{u"file"_s, out}, {u"title"_s, dashboard.title}});
    } else {
        console.err << tr("Wrote %1").arg(out) << Qt::endl;
    }
    return Done;
}
