#include "exchange/tables/schoolcell.h"

#include <QRegularExpression>

#include <optional>

using namespace Qt::StringLiterals;

namespace {

/// 1.133990001E+09 → 1133990001; nothing when digits are missing. `isScientific` tells whether it was one.
std::optional<QString> expanded(const QString& text, bool& isScientific)
{
    static const QRegularExpression shape(u"^(\\d)(?:\\.(\\d+))?[eE]\\+?(\\d{1,2})$"_s);
    const auto match = shape.match(text);
    isScientific = match.hasMatch();
    const QString digits = match.captured(1) + match.captured(2);
    const int places = match.captured(3).toInt();
    if (!isScientific || digits.size() < places + 1) {
        return std::nullopt;
    }
    const QString rest = digits.mid(places + 1);
    return rest.count(u'0') == rest.size() ? std::optional(digits.left(places + 1)) : std::nullopt;
}

QString withoutZeros(const QString& digits)
{
    qsizetype zeros = 0;
    while (zeros < digits.size() && digits[zeros] == u'0') {
        ++zeros;
    }
    return digits.mid(zeros);
}

/// The one code that has the digits and zeros before them; else the digits.
QString padded(const QString& digits, const SchoolBook& schools)
{
    QString found;
    for (const SchoolProfile& profile : schools.profiles()) {
        if (profile.code.size() > digits.size() && withoutZeros(profile.code) == withoutZeros(digits)) {
            if (!found.isEmpty()) {
                return digits;
            }
            found = profile.code;
        }
    }
    return found.isEmpty() ? digits : found;
}

} // namespace

SchoolCell::SchoolCell(const QString& text, const SchoolBook& schools) : m_text(text.trimmed())
{
    static const QRegularExpression digits(u"^[0-9]+$"_s);
    if (m_text.isEmpty() || schools.findByText(m_text) != nullptr) {
        return;
    }
    bool isScientific = false;
    const auto whole = expanded(m_text, isScientific);
    if (isScientific && !whole) {
        m_error = tr("The code was turned into a rounded number and has lost digits");
        return;
    }
    const QString number = whole.value_or(m_text);
    if (digits.match(number).hasMatch()) {
        m_text = schools.findByText(number) != nullptr ? number : padded(number, schools);
    }
}
