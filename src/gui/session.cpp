#include "gui/session.h"

#include "storage/history.h"
#include "storage/storageerror.h"
#include "storage/yearstore.h"
#include "work/checking.h"
#include "work/people.h"
#include "work/reversal.h"

#include <utility>

Session::Session(const Database& database, const QTranslator& chinese, User user)
    : m_database(database), m_chinese(chinese), m_user(std::move(user)), m_makeReader(&readTablesHere)
{
    m_dataVersion = database.dataVersion();
    const auto newest = History(database).newest(1);
    m_firstRev = newest.isEmpty() ? 0 : newest.first().id;
    readYears();
    m_year = m_years.isEmpty() ? 0 : m_years.last();
}

void Session::permit(Act act) const
{
    if (!m_user.may(act)) {
        throw StorageError(StorageError::Kind::Refused,
                           tr("The role of %1 does not allow this.").arg(m_user.name));
    }
    if (People(m_database).isOutdated(m_user)) {
        throw StorageError(StorageError::Kind::Refused,
                           tr("The people of this file have been changed: open it again and sign in."));
    }
}

ChangeInfo Session::changeInfo(const QString& note, Act act) const
{
    permit(act);
    return {m_user.name, QStringLiteral("window"), {}, {}, note};
}

Reading& Session::reading()
{
    if (!m_reading) {
        m_reading = std::make_unique<Reading>(m_database);
    }
    return *m_reading;
}

std::shared_ptr<const Checking> Session::checking(int year)
{
    if (!m_checking || m_checking->year() != year) {
        m_checking = std::make_shared<const Checking>(m_database, reading(), year);
    }
    return m_checking;
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
    m_dataVersion = m_database.dataVersion(); // whoever wrote: all is read anew
    m_checking.reset();
    m_reading.reset();
    const auto before = std::make_pair(m_years, m_locked);
    readYears();
    if (before != std::make_pair(m_years, m_locked)) {
        emit yearsChanged();
    }
    emit dataChanged();
}

void Session::noteValueChange(qint64 change)
{
    remember(change);
    m_checking.reset();
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

void Session::undo(const Carrier& carrier)
{
    step(m_undo, m_redo, carrier);
}

void Session::redo(const Carrier& carrier)
{
    step(m_redo, m_undo, carrier);
}

void Session::step(QVector<qint64>& from, QVector<qint64>& to, const Carrier& carrier)
{
    if (from.isEmpty()) {
        return;
    }
    permit(Act::Enter);
    const qint64 change = from.takeLast();
    const auto work = [path = m_database.path(), info = changeInfo(), change] {
        const Database own(path);
        return Reversal(own, info).revert(change);
    };
    qint64 reversal = 0;
    try {
        reversal = carrier ? carrier(work) : work();
        to.append(reversal);
    } catch (const StorageError&) {
        emit undoChanged();
        throw;
    }
    emit undoChanged();
    noteChange();
    emit reversed(change, reversal);
}

void Session::lookForForeignChanges()
{
    if (m_database.dataVersion() != m_dataVersion) {
        noteChange();
    }
}

void Session::readYears()
{
    m_years.clear();
    m_locked.clear();
    for (const auto& year : YearStore(m_database).all()) {
        m_years.append(year.year);
        if (year.state == YearState::Locked) {
            m_locked.append(year.year);
        }
    }
}
