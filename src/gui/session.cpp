#include "gui/session.h"

#include "storage/yearstore.h"

Session::Session(const Database& database, const QTranslator& chinese, QString who)
    : m_database(database), m_chinese(chinese), m_who(std::move(who))
{
    m_dataVersion = database.dataVersion();
    readYears();
    m_year = m_years.isEmpty() ? 0 : m_years.last();
}

Reading& Session::reading()
{
    if (!m_reading) {
        m_reading = std::make_unique<Reading>(m_database);
    }
    return *m_reading;
}

void Session::setYear(int year)
{
    if (year != m_year && m_years.contains(year)) {
        m_year = year;
        emit yearChanged(year);
    }
}

void Session::noteChange()
{
    m_reading.reset();
    const QVector<int> before = m_years;
    readYears();
    if (before != m_years) {
        emit yearsChanged();
    }
    emit dataChanged();
}

void Session::noteValueChange()
{
    if (m_reading) {
        m_reading->forgetValues();
    }
    emit dataChanged();
}

void Session::lookForForeignChanges()
{
    const qint64 now = m_database.dataVersion();
    if (now != m_dataVersion) {
        m_dataVersion = now;
        noteChange();
    }
}

void Session::readYears()
{
    m_years.clear();
    for (const auto& year : YearStore(m_database).all()) {
        m_years.append(year.year);
    }
}
