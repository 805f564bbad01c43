// All rules over 200 schools × 120 measures × 10 years: against reading the same values by SQLite's own API.

#include "benchcity.h"

#include "core/ruleengine.h"
#include "storage/statement.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstdio>

namespace {

/// 200 rules over the measures of the city: half within a year, a quarter against last year, the rest against
/// peers and for slips of the unit.
void defineRules(BenchCity& city, int measures)
{
    QString rules =
        QStringLiteral("code,name,severity,left_side,operator,right_side,missing_means,message\n");
    const QStringList patterns = {
        QStringLiteral("bench_%1 + bench_%2,le,bench_%3 * 3"),
        QStringLiteral("bench_%1,ge,bench_%2 - bench_%3"),
        QStringLiteral("abs(bench_%1 - bench_%1.previous),le,\"max(0.3 * bench_%1.previous, 50)\""),
        QStringLiteral("bench_%1,no_slip,bench_%2.peers")};
    for (int r = 0; r < 200; ++r) {
        QString pattern = patterns[r % patterns.size()];
        pattern.replace(QStringLiteral("%1"), QString::number(r % measures));
        pattern.replace(QStringLiteral("%2"), QString::number((r + 1) % measures));
        pattern.replace(QStringLiteral("%3"), QString::number((r + 2) % measures));
        rules +=
            QStringLiteral("bench_rule_%1,Rule %1,hint,").arg(r) + pattern + QStringLiteral(",skip,Look\n");
    }
    city.import(QStringLiteral("rule"), rules);
}

} // namespace

int main(int argc, char* argv[])
{
    const QCoreApplication application(argc, argv);
    const QString folder = argc > 1 ? QString::fromLocal8Bit(argv[1]) : QDir::tempPath();
    constexpr int Schools = 200, Measures = 120, Years = 10, LastYear = 2024;
    BenchCity city(folder, QStringLiteral("rules"), Schools, Measures, LastYear - Years + 1, Years);
    city.importFile(city.writeValues(), QStringLiteral("values"));
    defineRules(city, Measures);
    qsizetype found = 0;
    qint64 check = 0;
    const auto run = [&](Reading& reading, int first) {
        found = 0;
        for (int year = first; year <= LastYear; ++year) {
            found += RuleEngine(reading.figures).findings(year).size();
        }
    };
    Reading reading(*city.database);
    const auto rules = static_cast<long long>(reading.definitions.rules().size());
    const double one = median([&] {
        reading.forgetValues();
        run(reading, LastYear);
    });
    const double all = median([&] {
        reading.forgetValues();
        run(reading, LastYear - Years + 1);
    });
    const double raw = median([&] {
        Statement query(city.database->handle(), "SELECT school, amount FROM value ORDER BY year, measure");
        while (query.next()) {
            check += query.integer(0) + query.integer(1);
        }
    });
    std::printf("%lld rules over %d years: %.1f ms (%lld findings); one year: %.1f ms; "
                "bare SQL reading of all values: %.1f ms; ratio %.2f\n",
                rules, Years, all * 1e3, static_cast<long long>(found), one * 1e3, raw * 1e3, all / raw);
    return check == 0 ? 1 : 0;
}
