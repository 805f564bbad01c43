#include "core/filter.h"

#include "core/formula.h"
#include "core/registers.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

const RecordType& schoolType()
{
    return *Registers::find(u"school"_s);
}

/// Fields as comparable text: booleans as yes/no, numbers plainly, the rest as stored.
QString plainText(const RecordType& type, const Record& record, int field)
{
    switch (type.fields[field].kind) {
    case FieldKind::Bool: return record.integer(field) != 0 ? u"yes"_s : u"no"_s;
    case FieldKind::Decimal: return Decimal::fromMillionths(record.integer(field)).toString();
    default: return record.text(field);
    }
}

/// -1, 0, 1; numbers by size, everything else by text.
int compareTexts(const Field& field, const QString& left, const QString& right)
{
    if (field.isNumber()) {
        const auto a = Decimal::parse(left);
        const auto b = Decimal::parse(right);
        if (a && b) {
            return *a < *b ? -1 : (*a > *b ? 1 : 0);
        }
    }
    return QString::compare(left, right);
}

/// Behind a separator: it does not stand in 'quoted text'.
const QString OutsideQuotes = u"(?=(?:[^']*'[^']*')*[^']*$)"_s;

QStringList readOperands(const QString& text)
{
    static const QRegularExpression bar(u"\\|"_s + OutsideQuotes);
    QStringList operands;
    for (const QString& part : text.split(bar)) {
        QString operand = part.trimmed();
        if (operand.size() >= 2 && operand.startsWith(u'\'') && operand.endsWith(u'\'')) {
            operand = operand.mid(1, operand.size() - 2);
        } else if (operand.contains(u' ')) {
            throw FormulaError(
                Filter::tr("“%1” is not a condition of the form: field = something").arg(operand));
        }
        operands.append(operand);
    }
    return operands;
}

} // namespace

Filter::Filter(const RecordType& type, const QString& text) : m_type(&type)
{
    if (text.trimmed().isEmpty()) {
        return;
    }
    static const QRegularExpression conjunction(u"\\s+and\\s+"_s + OutsideQuotes);
    for (const QString& part : text.split(conjunction)) {
        m_conditions.append(readCondition(type, part.trimmed()));
    }
}

Filter::Condition Filter::readCondition(const RecordType& type, const QString& text) const
{
    static const QRegularExpression shape(u"^([a-z_0-9.]+)\\s*(!=|<=|>=|=|<|>|~)\\s*([^=\\s].*)$"_s);
    const auto match = shape.match(text);
    if (!match.hasMatch()) {
        throw FormulaError(tr("“%1” is not a condition of the form: field = something").arg(text));
    }
    Condition condition;
    readField(type, match.captured(1), condition);
    condition.op = readOperator(match.capturedView(2));
    const QString operand = match.captured(3).trimmed();
    if (operand.startsWith(u'@')) {
        condition.otherField = type.indexOf(operand.mid(1));
        if (condition.otherField < 0) {
            throw FormulaError(tr("“%1” has no field “%2”").arg(type.id, operand.mid(1)));
        }
    } else if (operand != u"none"_s) {
        condition.operands = readOperands(operand);
    }
    if (!canHold((condition.ofSchool ? schoolType() : type).fields[condition.field], condition)) {
        throw FormulaError(tr("“%1” cannot be compared with “%2”").arg(match.captured(1), operand));
    }
    return condition;
}

/// False when the condition would hold for no row, or for all, whatever they contain.
bool Filter::canHold(const Field& field, const Condition& condition)
{
    const bool equality = condition.op == Operator::Equal || condition.op == Operator::NotEqual;
    if (condition.otherField >= 0) {
        return true;
    }
    if (condition.operands.isEmpty()) {
        return equality;
    }
    if (!equality && condition.op != Operator::BeginsWith && condition.operands.size() > 1) {
        return false;
    }
    const auto all = [&](auto&& test) {
        return std::all_of(condition.operands.begin(), condition.operands.end(), test);
    };
    if (field.kind == FieldKind::Bool) {
        return all([](const QString& operand) { return operand == u"yes"_s || operand == u"no"_s; });
    }
    if (field.isNumber() && condition.op != Operator::BeginsWith) {
        return all([](const QString& operand) { return Decimal::parse(operand).has_value(); });
    }
    return field.kind != FieldKind::School; // stored as an identity that nobody writes; school.code is meant
}

void Filter::readField(const RecordType& type, const QString& word, Condition& condition) const
{
    condition.ofSchool = word.startsWith(u"school."_s);
    const RecordType& owner = condition.ofSchool ? schoolType() : type;
    const QString name = condition.ofSchool ? word.mid(7) : word;
    condition.field = owner.indexOf(name);
    if (condition.field < 0 || (condition.ofSchool && type.indexOf(u"school"_s) < 0)) {
        throw FormulaError(tr("“%1” has no field “%2”").arg(owner.id, name));
    }
}

const QVector<QPair<QString, Filter::Operator>>& Filter::signs()
{
    static const QVector<QPair<QString, Operator>> all = {
        {u"="_s, Operator::Equal},        {u"!="_s, Operator::NotEqual}, {u"<"_s, Operator::Less},
        {u"<="_s, Operator::LessOrEqual}, {u">"_s, Operator::Greater},   {u">="_s, Operator::GreaterOrEqual},
        {u"~"_s, Operator::BeginsWith},
    };
    return all;
}

Filter::Operator Filter::readOperator(QStringView word)
{
    return std::find_if(signs().begin(), signs().end(), [&](const auto& pair) { return pair.first == word; })
        ->second;
}

QVector<Filter::Part> Filter::parts() const
{
    QVector<Part> parts;
    for (const Condition& condition : m_conditions) {
        Part part;
        part.field = &(condition.ofSchool ? schoolType() : *m_type).fields[condition.field];
        part.sign = std::find_if(signs().begin(), signs().end(), [&](const auto& pair) {
                        return pair.second == condition.op;
                    })->first;
        part.operands = condition.operands;
        part.otherField = condition.otherField < 0 ? nullptr : &m_type->fields[condition.otherField];
        parts.append(part);
    }
    return parts;
}

bool Filter::matches(const Record& record, const ProfileOf& profileOf) const
{
    return std::all_of(m_conditions.begin(), m_conditions.end(),
                       [&](const Condition& condition) { return holds(condition, record, profileOf); });
}

bool Filter::holds(const Condition& condition, const Record& record, const ProfileOf& profileOf) const
{
    const RecordType& type = condition.ofSchool ? schoolType() : *m_type;
    const Record* row = &record;
    if (condition.ofSchool) {
        const int school = m_type->indexOf(u"school"_s);
        row = record.isEmpty(school) ? nullptr : profileOf(record.integer(school), record.year);
    }
    const Field& field = type.fields[condition.field];
    if (row != nullptr && row->masked.contains(field.name)) {
        return false; // hidden on purpose: neither empty nor this nor that
    }
    const bool empty = row == nullptr || row->isEmpty(condition.field);
    if (condition.operands.isEmpty() && condition.otherField < 0) {
        return (condition.op == Operator::Equal) == empty;
    }
    if (empty || (condition.otherField >= 0 && record.isEmpty(condition.otherField))) {
        return condition.op == Operator::NotEqual && condition.otherField < 0;
    }
    const QString left = plainText(type, *row, condition.field);
    const QStringList operands = condition.otherField < 0
                                     ? condition.operands
                                     : QStringList(plainText(*m_type, record, condition.otherField));
    const auto any = [&](auto&& test) { return std::any_of(operands.begin(), operands.end(), test); };
    const auto order = [&] { return compareTexts(field, left, operands.first()); };
    switch (condition.op) {
    case Operator::Equal: return any([&](const QString& o) { return compareTexts(field, left, o) == 0; });
    case Operator::NotEqual: return !any([&](const QString& o) { return compareTexts(field, left, o) == 0; });
    case Operator::BeginsWith: return any([&](const QString& o) { return left.startsWith(o); });
    case Operator::Less: return order() < 0;
    case Operator::LessOrEqual: return order() <= 0;
    case Operator::Greater: return order() > 0;
    case Operator::GreaterOrEqual: return order() >= 0;
    }
    return false;
}

QVector<QPair<QString, QString>> Filter::choiceCodes() const
{
    QVector<QPair<QString, QString>> codes;
    for (const Condition& condition : m_conditions) {
        const Field& field = (condition.ofSchool ? schoolType() : *m_type).fields[condition.field];
        if (field.kind != FieldKind::Choice || condition.op == Operator::BeginsWith) {
            continue;
        }
        for (const QString& operand : condition.operands) {
            codes.append({field.target, operand});
        }
    }
    return codes;
}
