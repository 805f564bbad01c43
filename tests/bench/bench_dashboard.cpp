// A dashboard of thirteen cards, with a heat table of townships × six figures and a scatter over all schools,
// on cities of 60 thousand to ten million values: the first one of a program just started, another year,
// another filter. Beside each the same aggregates in hand-written SQL through SQLite's own API, which has
// nothing to remember and computes the whole dashboard each time. Processor time, so that a busy machine does
// not matter.
//
//     bench_dashboard FOLDER SCHOOLS MEASURES YEARS     (one city a process: the peak of memory is its own)

#include "bigcity.h"
#include "handwritten.h"

#include "core/completeness.h"
#include "work/dashboards.h"
#include "work/reading.h"

#include <QCoreApplication>

#include <cstdio>
#include <ctime>

namespace {

constexpr int LastYear = BigCity::LastYear;
qint64 checked = 0;

double processorSeconds()
{
    timespec now{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) + static_cast<double>(now.tv_nsec) / 1e9;
}

/// Median of seven, in milliseconds; `prepare` is not counted.
template <typename Prepare, typename Work>
double cost(Prepare prepare, Work work)
{
    QVector<double> times;
    for (int run = 0; run < 7; ++run) {
        prepare();
        const double start = processorSeconds();
        work();
        times.append((processorSeconds() - start) * 1e3);
    }
    std::sort(times.begin(), times.end());
    return times[times.size() / 2];
}

void take(const FigureValue& value)
{
    checked += value.value ? value.value->millionths() : 0;
}

/// The dashboard's cards, and the two kinds that ask for every group: a heat table and a scatter.
void fill(Reading& reading, const DashboardView& view)
{
    FigureEngine& engine = reading.figures;
    checked += fillDashboard(QStringLiteral("bench"), engine, view).cards.size();
    for (const Scope& scope : engine.scopes(Grouping::Township, view.year, view.within)) {
        for (int f = 3; f < 9; ++f) {
            take(engine.value(QStringLiteral("bench_f%1").arg(f), view.year, scope));
        }
    }
    for (const Scope& scope : engine.scopes(Grouping::School, view.year, view.within)) {
        take(engine.value(QStringLiteral("bench_f6"), view.year, scope));
        take(engine.value(QStringLiteral("bench_f8"), view.year, scope));
    }
}

double peakMegabytes()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly)) {
        return 0.0;
    }
    const QByteArray text = status.readAll();
    const auto at = text.indexOf("VmHWM:");
    return text.mid(at + 6, text.indexOf("kB", at) - at - 6).trimmed().toDouble() / 1024;
}

void say(const char* what, double ours, double sql)
{
    std::printf("  %-46s %8.1f ms   ratio to SQL %6.2f\n", what, ours, ours / sql);
}

} // namespace

int main(int argc, char* argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    if (arguments.size() != 5) {
        std::fprintf(stderr, "bench_dashboard FOLDER SCHOOLS MEASURES YEARS\n");
        return 2;
    }
    const int schools = arguments[2].toInt(), measures = arguments[3].toInt(), years = arguments[4].toInt();
    const BigCity city(arguments[1], schools, measures, years);
    const DashboardView now{.year = LastYear};
    const DashboardView before{.year = LastYear - 1};
    DashboardView primary = now;
    primary.within.type = QStringLiteral("2");
    std::unique_ptr<Reading> reading;
    const auto forget = [&] { reading.reset(); };
    const auto warm = [&] {
        reading = std::make_unique<Reading>(*city.database);
        fill(*reading, now);
    };
    const double definitions = cost(forget, [&] { reading = std::make_unique<Reading>(*city.database); });
    const double first = cost(forget, warm);
    const double year = cost(warm, [&] { fill(*reading, before); });
    const double filter = cost(warm, [&] { fill(*reading, primary); });
    const double lacking = cost([&] { reading = std::make_unique<Reading>(*city.database); },
                                [&] {
                                    const Completeness all(reading->definitions, reading->data, LastYear);
                                    checked += all.offices.size();
                                });
    const double peak = peakMegabytes();
    HandWritten sql(city.database->handle());
    const double whole = cost([] {}, [&] { checked += sql.dashboard(LastYear, {}); });
    const double counts = cost([] {}, [&] { checked += sql.reported(LastYear); });
    const double filtered = cost([] {}, [&] { checked += sql.dashboard(LastYear, QStringLiteral("2")); });
    const double bytes = static_cast<double>(QFileInfo(city.path).size());
    const double values = 1.0 * schools * measures * years;
    std::printf(
        "%.0f values (%d schools, %d measures, %d years): file %.1f MB, %.1f bytes a value; peak memory "
        "%.0f MB; hand-written SQL %.1f ms, filtered %.1f ms\n",
        values, schools, measures, years, bytes / 1e6, bytes / values, peak, whole, filtered);
    say("first dashboard, definitions read too", first, whole);
    say("  of which definitions", definitions, whole);
    say("another year", year, whole);
    say("another filter", filter, filtered);
    say("what the year lacks, as the window begins", lacking, counts);
    return checked == 0 ? 1 : 0;
}
