#include "gui/session.h"

#include "storage/history.h"
#include "storage/storageerror.h"
#include "storage/yearstore.h"
#include "work/reversal.h"

Session::Session(const Database& database, const QTranslator& chinese, User user)
    : m_database(database), m_chinese(chinese), m_user(std::move(user))
{
    m_dataVersion = database.dataVersion();
    const auto newest = History(database).newest(1);
    m_firstRev = newest.isEmpty() ? 0 : newest.first().id;
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

void Session::noteChange(qint64 change)
{
    remember(change);
    m_reading.reset();
    const QVector<int> before = m_years;
    readYears();
    if (before != m_years) {
        emit yearsChanged();
    }
    emit dataChanged();
}

void Session::noteValueChange(qint64 change)
{
    remember(change);
    if (m_reading) {
        m_reading->forgetValues();
    }
    emit dataChanged();
}

void Session::remember(qint64 change)
{
    if (change != 0) {
        m_undo.append(change);
        m_redo.clear();
        emit undoChanged();
    }
}

void Session::undo()
{
    step(m_undo, m_redo);
}

void Session::redo()
{
    step(m_redo, m_undo);
}

void Session::step(QVector<qint64>& from, QVector<qint64>& to)
{
    if (from.isEmpty()) {
        return;
    }
    const qint64 change = from.takeLast();
    try {
        to.append(Reversal(m_database, changeInfo()).revert(change));
    } catch (const StorageError&) {
        emit undoChanged();
        throw;
    }
    emit undoChanged();
    noteChange();
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
