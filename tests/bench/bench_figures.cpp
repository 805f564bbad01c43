// All figures of a year, 200 schools × 120 measures × 10 years: against summing the same year's values by
// measure in one statement of SQLite's own API.

#include "benchcity.h"

#include "storage/statement.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstdio>

namespace {

/// A total of each measure and a ratio of each two, as many figures as a bureau has.
void defineFigures(BenchCity& city, int measures)
{
    QString figures = QStringLiteral("code,name,decimals,direction\n");
    QString versions = QStringLiteral("figure,first_year,kind,numerator,denominator,factor\n");
    for (int m = 0; m < measures; ++m) {
        figures += QStringLiteral("bench_total_%1,Total %1,0,neutral\nbench_ratio_%1,Ratio %1,2,higher\n").arg(m);
        versions += QStringLiteral("bench_total_%1,2000,total,bench_%1,,\n").arg(m);
        versions += QStringLiteral("bench_ratio_%1,2000,ratio,bench_%1,bench_%2,100\n").arg(m).arg((m + 1) % measures);
    }
    city.import(QStringLiteral("figure"), figures);
    city.import(QStringLiteral("figure_version"), versions);
}

} // namespace

int main(int argc, char* argv[])
{
    const QCoreApplication application(argc, argv);
    const QString folder = argc > 1 ? QString::fromLocal8Bit(argv[1]) : QDir::tempPath();
    constexpr int Schools = 200, Measures = 120, Years = 10, LastYear = 2024;
    BenchCity city(folder, QStringLiteral("figures"), Schools, Measures, LastYear - Years + 1, Years);
    city.importFile(city.writeValues(), QStringLiteral("values"));
    defineFigures(city, Measures);
    qsizetype count = 0;
    qint64 check = 0;
    const auto all = [&](Reading& reading) {
        count = 0;
        for (const Figure& figure : reading.definitions.figures()) {
            const FigureReport report = reading.figures.report(figure.code, LastYear);
            check += report.value.value ? report.value.value->millionths() : 0;
            ++count;
        }
    };
    const double whole = median([&] {
        Reading reading(*city.database);
        all(reading);
    });
    Reading reading(*city.database);
    const double warm = median([&] {
        reading.forgetValues();
        all(reading);
    });
    const double sql = median([&] {
        Statement query(city.database->handle(), "SELECT measure, sum(amount), count(*) FROM value "
                                                 "WHERE year IN (?, ?) GROUP BY year, measure");
        query.bind(0, LastYear).bind(1, LastYear - 1);
        while (query.next()) {
            check += query.integer(1);
        }
    });
    std::printf("%lld figures with last year's, definitions read too: %.1f ms; values only: %.1f ms; "
                "bare SQL sums of the two years: %.1f ms; ratios %.2f and %.2f\n",
                static_cast<long long>(count), whole * 1e3, warm * 1e3, sql * 1e3, whole / sql, warm / sql);
    return check == 0 ? 1 : 0;
}
