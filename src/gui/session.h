#pragma once

#include "storage/database.h"
#include "storage/ledger.h"
#include "work/reading.h"

#include <QObject>
#include <QTranslator>

#include <memory>

/// What the pages of one window share: the database, the year in the top bar, and the current reading of the
/// data, which is made anew after every change.
class Session : public QObject
{
    Q_OBJECT

public:
    /// The database must outlive the session. `chinese` holds the labels that imported headers may bear.
    Session(const Database& database, const QTranslator& chinese, QString who);

    const Database& database() const { return m_database; }
    const QTranslator& chinese() const { return m_chinese; }
    const QString& who() const { return m_who; }
    ChangeInfo changeInfo() const { return {m_who, QStringLiteral("window")}; }

    /// Stays valid until the next noteChange(); do not keep it over an event loop.
    Reading& reading();
    int year() const { return m_year; }
    void setYear(int year);
    const QVector<int>& years() const { return m_years; }

    /// To be called after a change was committed, by whatever connection.
    void noteChange();
    /// The same after values only were written: cheaper, since definitions and records are kept.
    void noteValueChange();
    /// Looks whether another program has written to the file since, and brings the window up to date if so.
    void lookForForeignChanges();

signals:
    void yearChanged(int year);
    void yearsChanged();
    void dataChanged();

private:
    void readYears();

    const Database& m_database;
    const QTranslator& m_chinese;
    QString m_who;
    int m_year = 0;
    qint64 m_dataVersion = 0;
    QVector<int> m_years;
    std::unique_ptr<Reading> m_reading;
};
