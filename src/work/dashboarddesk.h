#pragma once

#include "core/user.h"
#include "storage/recordstore.h"
#include "work/dashboardfile.h"

#include <QCoreApplication>

/// Makes, changes and deletes the dashboards of a file. Each function that writes is one change and gives its
/// number in the history (0 when nothing differed), for undo. They throw StorageError: Refused to whom
/// User::may(Right) is false, for a code or title that is taken, or a dashboard that is not there.
class DashboardDesk
{
    Q_DECLARE_TR_FUNCTIONS(DashboardDesk)

public:
    static constexpr Act Right = Act::Enter; ///< what who changes dashboards must be allowed

    /// A dashboard as it stands in the file.
    struct Stored {
        DashboardContent content;
        qint64 rev = 0; ///< to be given back on saving: a newer one is not overwritten
    };

    DashboardDesk(const Database& database, User by, QString door)
        : m_database(database), m_by(std::move(by)), m_door(std::move(door))
    {
    }

    /// By code or title; an empty name gives the first. Throws FormulaError for cards that are wrong.
    Stored read(const QString& codeOrTitle, const Definitions& definitions) const;
    bool has(const QString& code) const;
    /// Empty when there is no such dashboard.
    QString titleOf(const QString& code) const;
    /// A code that no dashboard has, from the pinyin initials of the title; likewise a title.
    QString freeCode(const QString& title) const;
    QString freeTitle(const QString& title) const;

    /// After all others in the order.
    qint64 add(const DashboardContent& dashboard) const;
    /// Title and cards, of the dashboard with that code.
    qint64 replace(const DashboardContent& dashboard) const;
    /// The cards only. Refuses (Kind::Newer) when somebody else has saved the dashboard since `rev`.
    qint64 saveCards(const QString& code, const QVector<CardDefinition>& cards, qint64 rev) const;
    qint64 rename(const QString& code, const QString& title) const;
    /// Up (negative) or down in the order, as far as that goes.
    qint64 move(const QString& code, int places) const;
    qint64 remove(const QString& code) const;

private:
    class Writing;

    /// In their order.
    QVector<Record> records() const;
    Record recordOf(const QString& code) const;

    const Database& m_database;
    User m_by;
    QString m_door;
};
