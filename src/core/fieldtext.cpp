#include "core/fieldtext.h"

#include "core/registers.h"

#include <QDate>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

FieldText::Parsed failure(const QString& error, const QString& suggestion = {})
{
    FieldText::Parsed parsed;
    parsed.error = error;
    parsed.suggestion = suggestion;
    return parsed;
}

FieldText::Parsed success(const QVariant& value)
{
    FieldText::Parsed parsed;
    parsed.value = value;
    return parsed;
}

bool isText(const Field& field)
{
    return field.kind == FieldKind::Text || field.kind == FieldKind::LongText;
}

} // namespace

QString FieldText::label(const char* source)
{
    return QCoreApplication::translate("Registers", source);
}

FieldText::Parsed FieldText::parse(const Field& field, const QString& text, int year) const
{
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty()) {
        return {};
    }
    if (!isText(field) && (trimmed == u"**"_s || trimmed == u"*"_s)) {
        Parsed masked;
        masked.masked = true;
        return masked;
    }
    switch (field.kind) {
    case FieldKind::Text: return success(trimmed);
    case FieldKind::LongText: return success(trimmed);
    case FieldKind::Integer:
    case FieldKind::Decimal:
    case FieldKind::Year: return parseNumber(field, trimmed);
    case FieldKind::Bool: return parseBool(trimmed);
    case FieldKind::Date: return parseDate(trimmed, year);
    case FieldKind::Choice: return parseChoice(field, trimmed);
    case FieldKind::School: return parseSchool(trimmed, year);
    case FieldKind::Reference: return parseReference(field, trimmed);
    }
    return {};
}

FieldText::Parsed FieldText::parseNumber(const Field& field, const QString& text) const
{
    const bool isDecimal = field.kind == FieldKind::Decimal;
    const QString unit = field.kind == FieldKind::Year ? u"年"_s : field.unit;
    const AmountReader reader(unit, isDecimal ? field.decimals : 0);
    AmountText read = reader.read(text);
    const bool converted = read.converted.has_value();
    if (converted) {
        read = reader.read(read.converted->toString());
    }
    if (!read.error.isEmpty()) {
        return failure(read.error, read.suggestion);
    }
    if (read.missing) {
        Parsed parsed;
        parsed.masked = read.missing == Missing::Masked;
        return parsed;
    }
    const Decimal number = *read.amount;
    if ((field.minimum && number < Decimal::fromInt(*field.minimum))
        || (field.maximum && number > Decimal::fromInt(*field.maximum))) {
        return failure(
            field.maximum ? tr("must be between %1 and %2").arg(field.minimum.value_or(0)).arg(*field.maximum)
                          : tr("must not be less than %1").arg(*field.minimum));
    }
    Parsed parsed = success(isDecimal ? number.millionths() : number.millionths() / Decimal::One);
    parsed.converted = converted;
    return parsed;
}

FieldText::Parsed FieldText::parseBool(const QString& text)
{
    static const QStringList yes = {u"yes"_s, u"是"_s, u"true"_s, u"1"_s, u"√"_s, u"y"_s};
    static const QStringList no = {u"no"_s, u"否"_s, u"false"_s, u"0"_s, u"×"_s, u"n"_s};
    const QString lower = text.toLower();
    if (yes.contains(lower)) {
        return success(qlonglong(1));
    }
    return no.contains(lower) ? success(qlonglong(0)) : failure(tr("must be 是 or 否"));
}

QDate FieldText::readDate(const QString& text, int year)
{
    static const QRegularExpression whole(u"^(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?(T.*)?$"_s);
    static const QRegularExpression digits(u"^(\\d{4})(\\d{2})(\\d{2})$"_s);
    static const QRegularExpression inYear(u"^(\\d{1,2})[-/.月](\\d{1,2})日?$"_s);
    const QString plain = text.trimmed();
    if (plain == u"今天"_s) {
        return QDate::currentDate();
    }
    for (const QRegularExpression* shape : {&whole, &digits}) {
        if (const auto match = shape->match(plain); match.hasMatch()) {
            return {match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt()};
        }
    }
    const auto match = inYear.match(plain);
    return match.hasMatch() && year > 0 ? QDate(year, match.captured(1).toInt(), match.captured(2).toInt())
                                        : QDate();
}

FieldText::Parsed FieldText::parseDate(const QString& text, int year)
{
    const QDate date = readDate(text, year);
    return date.isValid() ? success(date.toString(Qt::ISODate))
                          : failure(tr("is not a date such as 2024-09-01"));
}

FieldText::Parsed FieldText::parseChoice(const Field& field, const QString& text) const
{
    QStringList labels;
    for (const CodeItem& item : m_definitions.codeList(field.target)) {
        if (item.code == text || item.label == text || (!item.labelEn.isEmpty() && item.labelEn == text)) {
            return success(item.code);
        }
        labels.append(item.label);
    }
    const QString shown =
        labels.size() > 12 ? labels.mid(0, 12).join(u"、"_s) + u"…"_s : labels.join(u"、"_s);
    return failure(tr("is not one of the allowed entries"), shown);
}

FieldText::Parsed FieldText::parseSchool(const QString& text, int year) const
{
    const SchoolProfile* profile = m_source.schools(year).findByText(text);
    if (profile != nullptr) {
        return success(profile->school);
    }
    bool isIdentity = false;
    const qlonglong identity = text.startsWith(u'#') ? text.mid(1).toLongLong(&isIdentity) : 0;
    if (isIdentity) {
        return success(identity);
    }
    return failure(m_source.schools(year).isAmbiguous(text)
                       ? tr("Several schools bear this name in %1; use the code").arg(year)
                       : tr("There is no such school in %1").arg(year));
}

FieldText::Parsed FieldText::parseReference(const Field& field, const QString& text) const
{
    const RecordType& type = *Registers::find(field.target);
    for (const Record& record : m_definitions.records(type.id)) {
        const RecordView view(type, record);
        if (view.text("code") == text || view.text("name") == text) {
            return success(view.text("code"));
        }
    }
    return failure(tr("There is no entry “%1” in “%2”").arg(text, label(type.label)));
}

QString FieldText::show(const Field& field, const QVariant& value, int year) const
{
    if (!value.isValid()) {
        return {};
    }
    switch (field.kind) {
    case FieldKind::Bool: return value.toLongLong() != 0 ? tr("yes") : tr("no");
    case FieldKind::Decimal: return Decimal::fromMillionths(value.toLongLong()).toString();
    case FieldKind::Choice: return m_definitions.label(field.target, value.toString());
    case FieldKind::School: return m_source.schools(year).textFor(value.toLongLong());
    case FieldKind::Reference: {
        const RecordType& type = *Registers::find(field.target);
        if (type.id == u"township"_s) {
            return m_definitions.townshipName(value.toString());
        }
        return value.toString();
    }
    default: return value.toString();
    }
}

QString FieldText::show(const RecordType& type, const Record& record, int field) const
{
    return record.masked.contains(type.fields[field].name)
               ? u"**"_s
               : show(type.fields[field], record.values[field], record.year);
}

QString FieldText::showKey(const RecordType& type, const Record& record) const
{
    QStringList parts;
    for (const QString& field : type.key) {
        parts.append(show(type, record, type.indexOf(field)));
    }
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QString FieldText::code(const Field& field, const QVariant& value, int year) const
{
    if (!value.isValid()) {
        return {};
    }
    switch (field.kind) {
    case FieldKind::Bool: return value.toLongLong() != 0 ? u"yes"_s : u"no"_s;
    case FieldKind::Decimal: return Decimal::fromMillionths(value.toLongLong()).toString();
    case FieldKind::School: {
        const SchoolProfile* profile = m_source.schools(year).find(value.toLongLong());
        return profile == nullptr ? QString() : profile->code;
    }
    default: return value.toString();
    }
}

QVector<FieldText::Finding> FieldText::checkRecord(const RecordType& type, const Record& record) const
{
    QVector<Finding> findings;
    for (int i = 0; i < type.fields.size(); ++i) {
        if (type.fields[i].required && record.isEmpty(i)) {
            findings.append(
                {type.fields[i].name, tr("“%1” must be filled in").arg(label(type.fields[i].label))});
        }
    }
    const RecordView view(type, record);
    for (const FieldCheck& check : type.checks) {
        const int left = type.indexOf(check.left);
        const int right = type.indexOf(check.right);
        if (record.isEmpty(left) || record.isEmpty(right)) {
            continue;
        }
        const bool holds = type.fields[left].isNumber() ? view.number(left) <= view.number(right)
                                                        : record.text(left) <= record.text(right);
        if (!holds) {
            findings.append(
                {check.left, tr("“%1” must not exceed “%2”")
                                 .arg(label(type.fields[left].label), label(type.fields[right].label))});
        }
    }
    return findings;
}
