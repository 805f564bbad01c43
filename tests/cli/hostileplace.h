#pragma once

#include "cli/measuredprogram.h"

/// A sample database that files from outside are brought to, and what must hold whatever they are: the
/// program ends by itself, holds less than 500 MiB (so does its reader), and stores nothing when it refuses.
class HostilePlace
{
public:
    /// What the values of a table stand under.
    static constexpr const char* Header = "school,measure,year,value\n";

    void begin()
    {
        m_database = m_place.sample();
        m_history = historyLength(m_database);
    }
    QString path(const QString& name) const { return m_place.path(name); }
    QString write(const QString& name, const QByteArray& content) const
    {
        return m_place.write(name, content);
    }
    QString database() const { return m_database; }

    MeasuredResult import(const QStringList& files, const QStringList& options = {}) const
    {
        return runMeasured(arguments(files, options), m_place.path(QString()));
    }
    QStringList arguments(const QStringList& files, const QStringList& options = {}) const
    {
        return QStringList{u"import"_s, m_database} + files + QStringList{u"--year"_s, u"2024"_s, u"--json"_s}
               + options;
    }

    /// Empty when the file is refused as it should be, with these words in one of its first messages.
    QString refusal(const QString& file, const QString& said, int status = 1) const
    {
        const MeasuredResult run = import({file}, {u"--type"_s, u"values"_s});
        const QJsonArray errors = run.result.file().value("errors"_L1).toArray();
        bool isSaid = false;
        for (const QJsonValue& error : errors) {
            isSaid = isSaid || error["message"_L1].toString().contains(said);
        }
        const QString name = errors.first().toObject().value("file"_L1).toString();
        if (run.result.status != status || !isSaid || !file.endsWith(name) || name.isEmpty()) {
            return u"status %1, said: %2 %3"_s.arg(run.result.status)
                .arg(QString::fromUtf8(run.result.out.simplified().left(1000)).section(u"errors"_s, 1),
                     run.result.err.left(500));
        }
        if (errors.size() > 1100) {
            return u"%1 errors are more than anyone reads"_s.arg(errors.size());
        }
        return excess(run) + unchanged();
    }

    /// Empty when the file is taken.
    QString taking(const QString& file, const QStringList& options = {u"--type"_s, u"values"_s})
    {
        const MeasuredResult run = import({file}, options);
        if (run.result.status != 0 || run.result.file().value("status"_L1).toString() != u"taken"_s) {
            return u"status %1, said: %2 %3"_s.arg(run.result.status)
                .arg(QString::fromUtf8(run.result.out.simplified().left(1000)).section(u"errors"_s, 1),
                     run.result.err.left(500));
        }
        m_history = historyLength(m_database);
        return excess(run);
    }

    QString excess(const MeasuredResult& run) const
    {
        if (run.hung) {
            return u"it hung"_s;
        }
        return run.peak < MostMemory ? QString() : u"it took %1 MiB"_s.arg(run.peak / 1024 / 1024);
    }
    QString unchanged() const
    {
        return historyLength(m_database) == m_history ? QString() : u"the database has changed"_s;
    }
    /// Empty when all that is stored is what its history proves.
    QString verified() const
    {
        const ProgramResult result = runProgram({u"verify"_s, m_database});
        return result.status == 0 ? QString() : u"the database is damaged: "_s + result.err;
    }

private:
    Workplace m_place;
    QString m_database;
    qint64 m_history = 0; ///< the newest entry
};
