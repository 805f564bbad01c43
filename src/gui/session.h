#pragma once

#include "core/user.h"
#include "exchange/apart/readtables.h"
#include "storage/database.h"
#include "storage/ledger.h"
#include "work/reading.h"

#include <QObject>
#include <QTranslator>

#include <functional>
#include <memory>

class Checking;

/// What the pages of one window share: the database, the year in the top bar, and the current reading of the
/// data, which is made anew after every change.
class Session : public QObject
{
    Q_OBJECT

public:
    /// The database must outlive the session. `chinese` holds the labels that imported headers may bear.
    /// Files from outside are read in this process until setReader() says otherwise.
    Session(const Database& database, const QTranslator& chinese, User user);

    const Database& database() const { return m_database; }
    const QTranslator& chinese() const { return m_chinese; }
    /// How this window reads files from outside; to be called in the thread that reads.
    ReadTables readTables() const { return m_makeReader(); }
    void setReader(std::function<ReadTables()> make) { m_makeReader = std::move(make); }
    const User& user() const { return m_user; }
    bool mayEnter() const { return m_user.may(Act::Enter) && !m_database.isReadOnly() && !isLocked(m_year); }
    /// Throws StorageError (Refused) when the user's role does not allow it. Every write of the window passes
    /// here, whatever a page shows or hides.
    void permit(Act act) const;
    /// Under whose name a page writes; permits `act` first.
    ChangeInfo changeInfo(const QString& note = {}, Act act = Act::Enter) const;

    /// The newest history entry when the session began: what was written later has a greater number.
    qint64 firstRev() const { return m_firstRev; }

    /// Stays valid until the next noteChange(); do not keep it over an event loop.
    Reading& reading();
    /// The findings of a year in the present state of the data, computed once for all who show them.
    std::shared_ptr<const Checking> checking(int year);
    int year() const { return m_year; }
    void setYear(int year);
    const QVector<int>& years() const { return m_years; }
    bool isLocked(int year) const { return m_locked.contains(year); }

    /// To be called after a change was committed, by whatever connection. With its number it can be undone.
    void noteChange(qint64 change = 0);
    /// The same after values only were written: cheaper, since definitions and records are kept.
    void noteValueChange(qint64 change = 0);

    bool canUndo() const { return !m_undo.isEmpty(); }
    bool canRedo() const { return !m_redo.isEmpty(); }
    /// Carries out the work, which has a connection of its own, and gives what it gives.
    using Carrier = std::function<qint64(const std::function<qint64()>& work)>;
    /// Takes the newest change of this session back, or forward again; at once, or as `carrier` does it.
    /// Throws StorageError (then the step is given up, since it cannot be taken any more).
    void undo(const Carrier& carrier = {});
    void redo(const Carrier& carrier = {});
    /// Looks whether another program has written to the file since, and brings the window up to date if so.
    void lookForForeignChanges();

signals:
    void yearChanged(int year);
    void yearsChanged(); ///< also when one was locked or unlocked
    void dataChanged();
    void undoChanged();
    /// A change of this session was taken back, or forward again, by another; after dataChanged().
    void reversed(qint64 change, qint64 by);

private:
    void readYears();
    void remember(qint64 change);
    void step(QVector<qint64>& from, QVector<qint64>& to, const Carrier& carrier);

    const Database& m_database;
    const QTranslator& m_chinese;
    User m_user;
    std::function<ReadTables()> m_makeReader;
    int m_year = 0;
    qint64 m_dataVersion = 0;
    qint64 m_firstRev = 0;
    QVector<int> m_years, m_locked;
    QVector<qint64> m_undo, m_redo; ///< changes, by number in the history
    std::unique_ptr<Reading> m_reading;
    std::shared_ptr<const Checking> m_checking;
};
