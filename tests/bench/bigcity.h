#pragma once

#include "benchcity.h"

#include <QFileInfo>

/// A city of up to ten million values with a dashboard of its own. The profiles, definitions and the
/// dashboard come in by the ordinary import. The values are put in by one statement, school by school as they
/// arrive in life; they all name the newest entry of the history instead of having one each, so the file
/// holds the values as they would be, and a thin history: `verify` would say so. Made once for a folder and
/// then kept.
class BigCity
{
public:
    static constexpr int LastYear = 2024;

    BigCity(const QString& folder, int schools, int measures, int years)
        : path(folder + QStringLiteral("/city-%1-%2-%3.db").arg(schools).arg(measures).arg(years))
    {
        if (!QFileInfo::exists(path)) {
            make(folder, schools, measures, years);
        }
        database = std::make_unique<Database>(path);
    }

    const QString path;
    std::unique_ptr<Database> database;

private:
    void make(const QString& folder, int schools, int measures, int years) const
    {
        BenchCity city(folder, QStringLiteral("raw"), schools, measures, LastYear - years + 1, years);
        city.import(QStringLiteral("figure"), figures());
        city.import(QStringLiteral("figure_version"), versions());
        city.import(QStringLiteral("target"), targets());
        city.import(QStringLiteral("dashboard"), dashboard());
        city.database->execute(QStringLiteral(
            "PRAGMA cache_size = -400000; PRAGMA foreign_keys = OFF; BEGIN;"
            "INSERT INTO value (year, measure, school, amount, missing, estimated, rev) "
            "SELECT profile.year, measure.id, profile.school_id,"
            " (profile.school_id * 31 + measure.id * 7 + profile.year) % 2000 * 1000000 + 1000000, NULL, 0,"
            " (SELECT max(id) FROM history) "
            "FROM (SELECT year, school_id FROM school_year ORDER BY year, school_id) AS profile "
            "CROSS JOIN measure WHERE measure.code LIKE 'bench%'; COMMIT;"));
        city.database.reset();
        QFile::rename(city.path, path);
    }

    /// Twelve figures, each over measures of its own: totals, ratios, a filtered one and one with a formula.
    static QString figures()
    {
        QString rows = QStringLiteral("code,name,unit,decimals,direction\n");
        for (int f = 0; f < 12; ++f) {
            rows += QStringLiteral("bench_f%1,Bench figure %1,%2,%3,higher\n")
                        .arg(f)
                        .arg(f < 3 ? QStringLiteral("人") : QStringLiteral("%"))
                        .arg(f < 3 ? 0 : 2);
        }
        return rows;
    }

    static QString versions()
    {
        QString rows = QStringLiteral(
            "figure,first_year,kind,numerator,denominator,factor,numerator_filter,denominator_filter\n");
        for (int f = 0; f < 12; ++f) {
            const QString plain = QStringLiteral("bench_%1").arg(4 * f);
            const QString sum = QStringLiteral("bench_%1 + bench_%2").arg(4 * f).arg(4 * f + 1);
            const QString filter = f % 4 == 3 ? QStringLiteral("type ~ 2|3") : QString();
            rows += f < 3 ? QStringLiteral("bench_f%1,2000,total,%2,,,,\n").arg(f).arg(f == 0 ? sum : plain)
                          : QStringLiteral("bench_f%1,2000,ratio,%2,bench_%3,100,%4,%4\n")
                                .arg(f)
                                .arg(f % 2 == 0 ? sum : plain)
                                .arg(4 * f + 2)
                                .arg(filter);
        }
        return rows;
    }

    static QString targets()
    {
        QString rows = QStringLiteral("figure,first_year,last_year,comparison,value,document\n");
        for (int f = 3; f < 9; ++f) {
            rows += QStringLiteral("bench_f%1,2015,2030,at_least,80,Bench document\n").arg(f);
        }
        return rows;
    }

    static QString dashboard()
    {
        QStringList cards;
        for (int f = 0; f < 8; ++f) {
            cards.append(QStringLiteral("{'kind':'figure','figure':'bench_f%1'}").arg(f));
        }
        cards += QStringLiteral("{'kind':'trend','figures':['bench_f8','bench_f9','bench_f10']}");
        cards += QStringLiteral("{'kind':'ranking','figure':'bench_f3','by':'township'}");
        cards += QStringLiteral("{'kind':'ranking','figure':'bench_f4','by':'school','limit':10}");
        cards += QStringLiteral("{'kind':'composition','figure':'bench_f1','by':'ownership'}");
        cards += QStringLiteral("{'kind':'targets','figures':['bench_f3','bench_f4','bench_f5','bench_f6']}");
        QString json = QStringLiteral("[%1]").arg(cards.join(u','));
        json.replace(u'\'', QStringLiteral("\"\""));
        return QStringLiteral("code,title,cards,sort\nbench,Bench,\"%1\",1\n").arg(json);
    }
};
