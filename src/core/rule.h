#pragma once

#include "core/decimal.h"
#include "core/formula.h"

#include <QString>
#include <QStringList>

#include <optional>

enum class Severity { Must, Explain, Hint };

enum class RuleOperator {
    Equal,
    Differs,
    Less,
    AtMost,
    Greater,
    AtLeast,
    NoSlip, ///< the sides must not differ by 10, 100 or 10,000 times, within 5 %: a slip of the unit
};

/// What two sides must be to each other, for each school or for the bureau.
struct Rule {
    enum class Over { Schools, Bureau, Figures };

    QString code, name, office, message;
    QString severityCode, operatorCode; ///< of the code lists rule_severity and rule_operator
    Severity severity = Severity::Must;
    RuleOperator operation = RuleOperator::Equal;
    QString leftText, rightText;
    std::optional<Formula> left, right; ///< always set in Definitions::rules()
    bool missingFails = false;          ///< a missing side is a failure; else the rule is passed over
    QStringList types;                  ///< prefixes of the school types that it is for; empty: all
    Over over = Over::Schools;

    bool isFor(const QString& schoolType) const;
    bool holds(Decimal leftAmount, Decimal rightAmount) const;
};

Severity severityFromCode(const QString& code);
/// Nothing for a code that is none.
std::optional<RuleOperator> operatorFromCode(const QString& code);
