#pragma once

#include "core/registers.h"
#include "work/founding.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTextStream>

#include <algorithm>

/// A city of any size in a fresh database: schools in each of the years, and measures of its own that all of
/// them report.
class BenchCity
{
public:
    BenchCity(const QString& folder, const QString& name, int schools, int measures, int firstYear, int years)
        : m_folder(folder), m_schools(schools), m_measures(measures), m_firstYear(firstYear), m_years(years)
    {
        path = m_folder + u'/' + name + QStringLiteral(".db");
        QFile::remove(path);
        Founding(m_chinese).found(path, false, QStringLiteral("bench"));
        database = std::make_unique<Database>(path);
        import(QStringLiteral("township"), townshipRows());
        import(QStringLiteral("measure"), measureRows());
        import(QStringLiteral("school"), schoolRows());
    }

    /// All values as a wide table with a column for the year; gives the file's name.
    QString writeValues() const
    {
        const QString file = m_folder + QStringLiteral("/values.csv");
        QFile out(file);
        if (!out.open(QIODevice::WriteOnly)) {
            qFatal("cannot write %s", qPrintable(file));
        }
        QTextStream stream(&out);
        stream << "year,school";
        for (int m = 0; m < m_measures; ++m) {
            stream << ",bench_" << m;
        }
        stream << '\n';
        for (int y = 0; y < m_years; ++y) {
            for (int s = 0; s < m_schools; ++s) {
                stream << m_firstYear + y << ',' << code(s);
                for (int m = 0; m < m_measures; ++m) {
                    stream << ',' << (s * 31 + m * 7 + y) % 2000 + 1;
                }
                stream << '\n';
            }
        }
        return file;
    }

    ImportOutcome importFile(const QString& file, const QString& type)
    {
        ImportOptions options;
        options.type = type;
        options.who = QStringLiteral("bench");
        ImportOutcome outcome = Importer(*database, m_chinese, readTablesHere()).import(file, options);
        if (outcome.status != ImportOutcome::Status::Taken) {
            qFatal("%s: %s", qPrintable(type), qPrintable(outcome.complaints.value(0).message));
        }
        return outcome;
    }

    void import(const QString& type, const QString& rows)
    {
        const QString file = m_folder + u'/' + type + QStringLiteral(".csv");
        QFile out(file);
        if (!out.open(QIODevice::WriteOnly)) {
            qFatal("cannot write %s", qPrintable(file));
        }
        out.write(rows.toUtf8());
        out.close();
        importFile(file, type);
    }

    QString path;
    std::unique_ptr<Database> database;

private:
    static constexpr int Townships = 15;

    static QString code(int school) { return QString::number(2'133'000'000 + school); }

    static QString townshipRows()
    {
        QString rows = QStringLiteral("code,name\n");
        for (int t = 0; t < Townships; ++t) {
            rows += QStringLiteral("t%1,Bench Town %1\n").arg(t);
        }
        return rows;
    }

    QString measureRows() const
    {
        QString rows = QStringLiteral("code,name,office,level,decimals,nature,aggregation\n");
        for (int m = 0; m < m_measures; ++m) {
            rows += QStringLiteral("bench_%1,Bench %1,planning,school,0,stock,sum\n").arg(m);
        }
        return rows;
    }

    QString schoolRows() const
    {
        static constexpr int Types[] = {111, 111, 211, 211, 211, 311, 312, 342};
        QString rows = QStringLiteral("year,code,name,type,ownership,township,status,counted\n");
        for (int y = 0; y < m_years; ++y) {
            for (int s = 0; s < m_schools; ++s) {
                rows += QStringLiteral("%1,%2,Bench School %3,%4,%5,t%6,open,yes\n")
                            .arg(m_firstYear + y)
                            .arg(code(s))
                            .arg(s)
                            .arg(Types[s % 8])
                            .arg(s % 4 == 3 ? QStringLiteral("private") : QStringLiteral("public"))
                            .arg(s * 7 % Townships);
            }
        }
        return rows;
    }

    QTranslator m_chinese;
    QString m_folder;
    int m_schools, m_measures, m_firstYear, m_years;
};

inline double seconds(const QElapsedTimer& timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e9;
}

/// Of nine runs, in seconds.
template <typename Work>
double median(Work work)
{
    QVector<double> times;
    for (int run = 0; run < 9; ++run) {
        QElapsedTimer timer;
        timer.start();
        work();
        times.append(seconds(timer));
    }
    std::sort(times.begin(), times.end());
    return times[times.size() / 2];
}
