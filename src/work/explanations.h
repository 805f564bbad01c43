#pragma once

#include "core/user.h"
#include "storage/change.h"
#include "work/checking.h"

/// Writes what clerks say to findings and what reviewers answer, each in a change of its own, which is on
/// disk on return. Every function gives the change's number, and throws StorageError: Refused when the user
/// may not, when the finding takes no explanation, or when there is none to judge.
class Explanations
{
    Q_DECLARE_TR_FUNCTIONS(Explanations)

public:
    Explanations(const Database& database, int year, User user, ChangeInfo info)
        : m_database(database), m_year(year), m_user(std::move(user)), m_info(std::move(info))
    {
    }

    /// For the amounts of the finding as it stands; in place of an older explanation.
    qint64 explain(const CheckedFinding& finding, const QString& reason) const;
    qint64 accept(const CheckedFinding& finding) const;
    qint64 sendBack(const CheckedFinding& finding, const QString& answer) const;
    /// Who gave the explanation that stands; empty when there is none.
    QString giver(const CheckedFinding& finding) const;
    bool mayJudge(const CheckedFinding& finding) const;

private:
    std::optional<Record> stored(const CheckedFinding& finding) const;
    qint64 judge(const CheckedFinding& finding, const QString& state, const QString& answer) const;
    qint64 save(Record record) const;

    const Database& m_database;
    int m_year;
    User m_user;
    ChangeInfo m_info;
};
