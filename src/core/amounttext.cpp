#include "core/amounttext.h"

#include <QRegularExpression>
#include <QStringList>

#include <array>

using namespace Qt::StringLiterals;

namespace {

struct Magnitude {
    QStringView word;
    qint64 size;
};

constexpr std::array<Magnitude, 5> Magnitudes = {{
    {u"亿", 100'000'000},
    {u"千万", 10'000'000},
    {u"百万", 1'000'000},
    {u"万", 10'000},
    {u"千", 1'000},
}};

struct UnitSize {
    qint64 size = 1;
    QString base;
};

UnitSize splitUnit(const QString& unit)
{
    for (const Magnitude& magnitude : Magnitudes) {
        if (unit.startsWith(magnitude.word)) {
            return {magnitude.size, unit.mid(magnitude.word.size())};
        }
    }
    return {1, unit};
}

/// Full-width forms to ASCII, spaces away; the unit 元／生 and 元/生 become one.
QString normalised(const QString& text)
{
    QString result;
    result.reserve(text.size());
    for (const QChar c : text) {
        const char16_t u = c.unicode();
        if (u >= 0xFF01 && u <= 0xFF5E) {
            result += QChar(static_cast<char16_t>(u - 0xFEE0));
        } else if (u == u'−' || u == u'－') {
            result += u'-';
        } else if (!c.isSpace() && u != 0x200B && u != 0xFEFF) {
            result += c;
        }
    }
    return result;
}

std::optional<Missing> readMark(const QString& text)
{
    static const QRegularExpression masked(u"^(\\*+|[xX×]{2,}(\\.[xX×]+)?|[xX×]\\.[xX×]+)$"_s);
    if (text == u"无"_s || text == u"本表无数据"_s) {
        return Missing::NothingToReport;
    }
    if (text == u"—"_s || text == u"——"_s || text == u"-"_s || text == u"--"_s || text == u"/"_s
        || text == u"–"_s || text == u"不适用"_s) {
        return Missing::NotApplicable;
    }
    if (masked.match(text).hasMatch()) {
        return Missing::Masked;
    }
    return std::nullopt;
}

/// Thousands separators stand in front of groups of three only; anything else is not a number.
std::optional<QString> withoutSeparators(const QString& number)
{
    static const QRegularExpression grouped(u"^[+-]?[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]+)?$"_s);
    if (!number.contains(u',')) {
        return number;
    }
    if (!grouped.match(number).hasMatch()) {
        return std::nullopt;
    }
    return QString(number).remove(u',');
}

AmountText failure(const QString& error, const QString& suggestion = {})
{
    AmountText result;
    result.error = error;
    result.suggestion = suggestion;
    return result;
}

} // namespace

QString missingCode(Missing reason)
{
    switch (reason) {
    case Missing::NotApplicable: return u"not_applicable"_s;
    case Missing::NothingToReport: return u"nothing_to_report"_s;
    case Missing::Masked: return u"masked"_s;
    }
    return {};
}

std::optional<Missing> missingFromCode(QStringView code)
{
    for (const Missing reason : {Missing::NotApplicable, Missing::NothingToReport, Missing::Masked}) {
        if (missingCode(reason) == code) {
            return reason;
        }
    }
    return std::nullopt;
}

QString missingMark(Missing reason)
{
    switch (reason) {
    case Missing::NotApplicable: return u"—"_s;
    case Missing::NothingToReport: return u"无"_s;
    case Missing::Masked: return u"**"_s;
    }
    return {};
}

AmountReader::AmountReader(QString unit, int decimals) : m_unit(std::move(unit)), m_decimals(decimals) {}

AmountText AmountReader::read(const QString& text) const
{
    const QString plain = normalised(text);
    if (plain.isEmpty()) {
        return {};
    }
    // Two numbers in one cell, such as a total and a part of it below, are not one long number.
    static const QRegularExpression apart(u"\\d\\s+\\d"_s, QRegularExpression::UseUnicodePropertiesOption);
    if (apart.match(text).hasMatch()) {
        return failure(tr("“%1” is not a number").arg(text));
    }
    if (const auto mark = readMark(plain)) {
        AmountText result;
        result.missing = mark;
        return result;
    }
    static const QRegularExpression shape(u"^([+-]?[0-9,]*\\.?[0-9]*)([^0-9]*)$"_s);
    const auto match = shape.match(plain);
    if (!match.hasMatch() || match.captured(1).isEmpty()) {
        return failure(tr("“%1” is not a number").arg(text));
    }
    return readNumber(match.captured(1), match.captured(2), text);
}

AmountText AmountReader::readNumber(QString number, QString suffix, const QString& original) const
{
    const auto digits = withoutSeparators(number);
    if (!digits) {
        return failure(tr("The thousands separators of “%1” are misplaced").arg(original),
                       QString(number).remove(u','));
    }
    const auto value = Decimal::parse(*digits);
    if (!value) {
        return failure(tr("“%1” is not a number with at most six decimals").arg(original));
    }
    if (!suffix.isEmpty() && suffix != normalised(m_unit)) {
        return withForeignUnit(*value, suffix, original);
    }
    if (value->placesUsed() > m_decimals) {
        return failure(m_decimals == 0 ? tr("“%1” must be a whole number").arg(original)
                                       : tr("“%1” has more than %2 decimals").arg(original).arg(m_decimals),
                       value->toString(m_decimals));
    }
    AmountText result;
    result.amount = value;
    return result;
}

AmountText AmountReader::withForeignUnit(Decimal number, const QString& suffix, const QString& original) const
{
    const UnitSize own = splitUnit(normalised(m_unit));
    const UnitSize found = splitUnit(suffix);
    const QString counted = m_unit.isEmpty() ? tr("a plain number") : m_unit;
    const QString error =
        tr("“%1” is written in %2, but this is counted in %3").arg(original, suffix, counted);
    if (found.base != own.base && !found.base.isEmpty()) {
        return failure(error);
    }
    const auto converted =
        Decimal::quotient(number, Decimal::fromInt(found.size), Decimal::fromInt(own.size), Decimal::Places);
    AmountText result = failure(error, converted ? converted->toString() : QString());
    const auto back = converted ? Decimal::quotient(*converted, Decimal::fromInt(own.size),
                                                    Decimal::fromInt(found.size), Decimal::Places)
                                : std::nullopt;
    if (own.base == u"元"_s && back == number) {
        result.converted = converted;
    }
    return result;
}
