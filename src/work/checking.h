#pragma once

#include "core/ruleengine.h"
#include "work/reading.h"

#include <QCoreApplication>
#include <QHash>
#include <QVector>

enum class FindingState { Open, Explained, Accepted, SentBack };

/// A finding with what has been said to it. It is of a rule, or of a field check of a register's record; the
/// latter has no amounts and cannot be explained.
struct CheckedFinding {
    Finding finding;             ///< rule is null for a field check
    QString code, name, message; ///< for people; the code is the rule's or the register's
    Severity severity = Severity::Must;
    QString office; ///< code
    FindingState state = FindingState::Open;
    QString reason, answer; ///< of the explanation that counts
    QString registerType;   ///< of a field check
    qint64 record = 0;

    bool isExplained() const { return state == FindingState::Explained || state == FindingState::Accepted; }
    bool waitsForAnswer() const { return severity != Severity::Hint && !isExplained(); }
    bool mayBeExplained() const { return finding.rule != nullptr && severity != Severity::Hint; }
};

/// What an office still has to correct or explain.
struct OpenFindings {
    QVector<CheckedFinding> must, toExplain;

    bool stopSubmission() const { return !must.isEmpty(); }
};

/// How doubtful a cell is; in ascending order of weight.
enum class CellDoubt { Hint, Explained, Doubtful };

/// The findings of a year and what has been said to them. An explanation counts only as long as both amounts
/// are the ones that it was given for. Computed at once; made anew after a change. Throws StorageError.
class Checking
{
public:
    Checking(const Database& database, Reading& reading, int year);

    /// By rule, then by school; field checks of registers come last.
    const QVector<CheckedFinding>& findings() const { return m_findings; }
    int year() const { return m_year; }
    OpenFindings openFindings(const QString& office) const;
    /// The cells of the year that a finding casts doubt on.
    QHash<ValueKey, CellDoubt> doubts() const;
    QVector<FormulaReader::Cell> cells(const CheckedFinding& finding) const;

private:
    void addRules();
    void addRecordChecks();
    void addExplanations(const Database& database);
    QString officeOf(const Rule& rule) const;

    Reading& m_reading;
    int m_year;
    QVector<CheckedFinding> m_findings;
};

/// What an explanation's stored state means; Open for an unknown word.
FindingState findingState(const QString& code);
QString findingStateCode(FindingState state);
/// As in the code list rule_severity.
QString severityCode(Severity severity);
