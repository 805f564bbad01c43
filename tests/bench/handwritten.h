#pragma once

#include "storage/statement.h"

#include <QString>

#include <map>

/// The bench dashboard's aggregates as somebody would write them by hand for it alone: one statement for each
/// shape of aggregate, prepared once, without definitions, coverage, filters by figure, or missing reasons.
class HandWritten
{
public:
    explicit HandWritten(sqlite3* connection)
        : m_total(connection, sum({}, {}).constData()),
          m_ratio(connection, sum(Pair, QByteArray()).constData()),
          m_townships(connection, sum(Pair, "GROUP BY s.township").constData()),
          m_schools(connection, sum(Pair, "GROUP BY s.school_id").constData()),
          m_ownerships(connection, sum(QByteArray(), "GROUP BY s.ownership").constData()),
          m_reported(connection, "SELECT measure, count(*) FROM value WHERE year = ? GROUP BY measure")
    {
        Statement measures(connection, "SELECT code, id FROM measure WHERE code LIKE 'bench%'");
        while (measures.next()) {
            m_ids[measures.text(0)] = measures.integer(1);
        }
    }

    /// Gives a sum over all, so that nothing is left out.
    qint64 dashboard(int year, const QString& type)
    {
        qint64 check = 0;
        for (int f = 0; f < 11; ++f) {
            for (int each = year - 5; each <= year; ++each) {
                check += run(f < 3 ? m_total : m_ratio, f, each, type);
            }
        }
        check += run(m_ownerships, 1, year, type);
        check += run(m_townships, 3, year, type); // the ranking
        for (int f = 3; f < 9; ++f) {             // the heat table
            check += run(m_townships, f, year, type);
        }
        for (const int f : {4, 6, 8}) { // the ranking of schools, and the scatter's two axes
            check += run(m_schools, f, year, type);
        }
        return check;
    }

    /// How many have reported each measure.
    qint64 reported(int year)
    {
        qint64 check = 0;
        m_reported.bind(0, year);
        while (m_reported.next()) {
            check += m_reported.integer(1);
        }
        m_reported.reset();
        return check;
    }

private:
    static constexpr const char* Pair =
        "JOIN value d ON d.year = s.year AND d.measure = ?4 AND d.school = s.school_id ";

    static QByteArray sum(const QByteArray& pair, const QByteArray& group)
    {
        return "SELECT sum(n.amount)" + QByteArray(pair.isEmpty() ? "" : ", sum(d.amount)")
               + ", count(*) FROM school_year s "
                 "JOIN value n ON n.year = s.year AND n.measure = ?2 AND n.school = s.school_id "
               + pair + "WHERE s.year = ?1 AND s.status = 'open' AND s.type GLOB ?3 " + group;
    }

    qint64 run(Statement& statement, int figure, int year, const QString& type)
    {
        statement.bind(0, year).bind(1, id(4 * figure)).bind(2, QByteArrayView((type + u'*').toUtf8()));
        if (&statement != &m_total && &statement != &m_ownerships) {
            statement.bind(3, id(4 * figure + 2));
        }
        qint64 check = 0;
        while (statement.next()) {
            check += statement.integer(0);
        }
        statement.reset();
        return check;
    }

    qint64 id(int measure) const { return m_ids.at(QStringLiteral("bench_%1").arg(measure)); }

    Statement m_total, m_ratio, m_townships, m_schools, m_ownerships, m_reported;
    std::map<QString, qint64> m_ids;
};
