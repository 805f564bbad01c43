#pragma once

#include "core/definitions.h"
#include "core/user.h"
#include "storage/change.h"
#include "work/openfindings.h"

#include <QCoreApplication>
#include <QVector>

struct Reading;

enum class SubmissionState { Draft, Submitted, Approved, SentBack };

/// How far an office has come with its year.
struct OfficeReview {
    QString office, name; ///< code and name
    SubmissionState state = SubmissionState::Draft;
    QString submitter;
    QString reason; ///< why it was sent back
    qint64 rev = 0; ///< history entry of the submission; 0: still a draft
    int reported = 0, expected = 0;
    int openMust = 0;          ///< unexplained findings of must-hold rules
    bool changedSince = false; ///< numbers or records have changed since it was submitted or judged
};

/// The offices' submissions of a year: draft, submitted, approved or sent back. Every function throws
/// StorageError; Refused says why in the user's words. Those that write give the number of their change.
class Review
{
    Q_DECLARE_TR_FUNCTIONS(Review)

public:
    /// `door` as in ChangeInfo.
    Review(const Database& database, User user, QString door, OpenMustFindings openMust)
        : m_database(database), m_user(std::move(user)), m_door(std::move(door)),
          m_openMust(std::move(openMust))
    {
    }

    /// The offices that have measures or registers, with how far each has come.
    QVector<OfficeReview> offices(Reading& reading, int year) const;
    /// The same without counts, findings and later changes.
    static QVector<OfficeReview> submissions(const Database& database, const Definitions& definitions,
                                             int year);

    /// Refused while unexplained findings of must-hold rules stand, and to clerks of other offices.
    qint64 submit(int year, const QString& office) const;
    /// Approves what is submitted; nobody approves what he has submitted himself, unless he works alone.
    qint64 approve(int year, const QString& office) const;
    /// Also what was approved can be sent back. The reason must not be blank.
    qint64 sendBack(int year, const QString& office, const QString& reason) const;
    bool maySubmit(const QString& office) const;

private:
    void noteLaterChanges(QVector<OfficeReview>& offices, const Definitions& definitions, int year) const;
    qint64 write(int year, const QString& office, SubmissionState state, const QString& reason) const;
    void checkJudge(int year, const QString& office, SubmissionState wanted) const;

    const Database& m_database;
    User m_user;
    QString m_door;
    OpenMustFindings m_openMust;
};
