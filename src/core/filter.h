#pragma once

#include "core/record.h"

#include <QCoreApplication>
#include <QString>
#include <QStringList>
#include <QVector>

#include <functional>

/// Which rows of a register count: conditions joined by "and", e.g.
/// `status = in_use and delivered_on <= @planned_delivery and school.type ~ 11`.
/// Operators: = != < <= > >= and ~ (begins with); `|` separates alternatives of =, != and ~; `none` is an
/// empty field; `@name` is another field of the row; `school.name` a field of the profile of the row's
/// school. A condition on a masked field is never true; a comparison with an empty field is never true,
/// except = none and != something.
class Filter
{
    Q_DECLARE_TR_FUNCTIONS(Filter)

public:
    /// Finds the profile (type "school") of a school in the row's year; may give null.
    using ProfileOf = std::function<const Record*(qint64 school, int year)>;

    Filter() = default;
    /// Reads `text` against the fields of `type`; throws FormulaError naming what is wrong. Empty lets all
    /// pass.
    Filter(const RecordType& type, const QString& text);

    bool isEmpty() const { return m_conditions.isEmpty(); }
    bool matches(const Record& record, const ProfileOf& profileOf) const;
    /// A condition, for writing it out.
    struct Part {
        const Field* field = nullptr;
        QString sign;                      ///< as in the filter's text
        QStringList operands;              ///< alternatives; none means `none`, unless there is another field
        const Field* otherField = nullptr; ///< `@name`
    };
    QVector<Part> parts() const;
    /// Codes used with choice fields, as (list, code): for checking that they exist.
    QVector<QPair<QString, QString>> choiceCodes() const;

private:
    enum class Operator { Equal, NotEqual, Less, LessOrEqual, Greater, GreaterOrEqual, BeginsWith };
    struct Condition {
        int field = -1;
        bool ofSchool = false;
        Operator op = Operator::Equal;
        QStringList operands;
        int otherField = -1;
    };

    Condition readCondition(const RecordType& type, const QString& text) const;
    static Operator readOperator(QStringView word);
    static const QVector<QPair<QString, Operator>>& signs();
    static bool canHold(const Field& field, const Condition& condition);
    void readField(const RecordType& type, const QString& word, Condition& condition) const;
    bool holds(const Condition& condition, const Record& record, const ProfileOf& profileOf) const;

    const RecordType* m_type = nullptr;
    QVector<Condition> m_conditions;
};
