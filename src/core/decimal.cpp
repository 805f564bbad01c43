#include "core/decimal.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace {

__extension__ using Wide = __int128;

constexpr std::array<qint64, 7> Powers = {1, 10, 100, 1'000, 10'000, 100'000, 1'000'000};

qint64 stepAt(int places)
{
    return Powers[static_cast<size_t>(Decimal::Places - std::clamp(places, 0, Decimal::Places))];
}

std::optional<Decimal> narrow(Wide millionths)
{
    if (millionths > std::numeric_limits<qint64>::max() || millionths < -std::numeric_limits<qint64>::max()) {
        return std::nullopt;
    }
    return Decimal::fromMillionths(static_cast<qint64>(millionths));
}

Wide divideHalfAway(Wide numerator, Wide denominator)
{
    if (denominator < 0) {
        numerator = -numerator;
        denominator = -denominator;
    }
    const bool negative = numerator < 0;
    const Wide size = negative ? -numerator : numerator;
    const Wide quotient = size / denominator;
    const Wide rest = size % denominator;
    const Wide rounded = rest >= denominator - rest ? quotient + 1 : quotient;
    return negative ? -rounded : rounded;
}

bool isDigits(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

} // namespace

std::optional<Decimal> Decimal::parse(QStringView text)
{
    const bool negative = text.startsWith(u'-');
    if (negative || text.startsWith(u'+')) {
        text = text.mid(1);
    }
    const qsizetype point = text.indexOf(u'.');
    const QStringView whole = point < 0 ? text : text.left(point);
    QStringView fraction = point < 0 ? QStringView() : text.mid(point + 1);
    while (fraction.endsWith(u'0')) {
        fraction.chop(1);
    }
    if ((whole.isEmpty() && fraction.isEmpty()) || !isDigits(whole) || !isDigits(fraction)
        || fraction.size() > Places || whole.size() > 18) {
        return std::nullopt;
    }
    Wide millionths = 0;
    for (const QChar c : whole) {
        millionths = millionths * 10 + (c.unicode() - u'0');
    }
    for (qsizetype i = 0; i < Places; ++i) {
        millionths = millionths * 10 + (i < fraction.size() ? fraction[i].unicode() - u'0' : 0);
    }
    return narrow(negative ? -millionths : millionths);
}

std::optional<Decimal> Decimal::fromDouble(double number, int places)
{
    constexpr double MostWhole = 9.2e12;
    if (number == std::trunc(number) && std::abs(number) < MostWhole) {
        return fromInt(static_cast<qint64>(number)); // 13 digits: exactly what they write
    }
    if (!std::isfinite(number) || std::abs(number) > 9.2e12) {
        return std::nullopt;
    }
    // Fifteen digits are what a double keeps of any decimal text; the rest is binary noise.
    const QString text = QString::number(number, 'e', 14);
    const qsizetype mark = text.indexOf(u'e');
    QString digits = text.left(mark).remove(u'.').remove(u'-');
    const int exponent = text.mid(mark + 1).toInt();
    // The number is digits × 10^(exponent − 14); wanted is that × 10^places as a whole number.
    const int shift = exponent - 14 + std::clamp(places, 0, Places);
    Wide whole = 0;
    bool up = false;
    if (shift >= 0) {
        digits += QString(shift, u'0');
    } else {
        const qsizetype kept = digits.size() + shift;
        up = kept >= 0 && kept < digits.size() && digits[kept] >= u'5';
        digits = kept > 0 ? digits.left(kept) : QString();
    }
    for (const QChar c : digits) {
        whole = whole * 10 + (c.unicode() - u'0');
    }
    whole = (whole + (up ? 1 : 0)) * stepAt(places);
    return narrow(number < 0 ? -whole : whole);
}

std::optional<Decimal> Decimal::quotient(Decimal numerator, Decimal factor, Decimal denominator, int places)
{
    if (denominator.m_millionths == 0) {
        return std::nullopt;
    }
    const qint64 step = stepAt(places);
    const Wide top = static_cast<Wide>(numerator.m_millionths) * factor.m_millionths;
    const Wide bottom = static_cast<Wide>(denominator.m_millionths) * step;
    const Wide steps = divideHalfAway(top, bottom);
    if (steps > std::numeric_limits<qint64>::max() || steps < -std::numeric_limits<qint64>::max()) {
        return std::nullopt;
    }
    return narrow(steps * step);
}

double Decimal::toDouble() const
{
    return static_cast<double>(m_millionths) / static_cast<double>(One);
}

Decimal Decimal::rounded(int places) const
{
    const qint64 step = stepAt(places);
    return Decimal(static_cast<qint64>(divideHalfAway(m_millionths, step)) * step);
}

int Decimal::placesUsed() const
{
    int places = Places;
    qint64 rest = m_millionths % One;
    while (places > 0 && rest % 10 == 0) {
        rest /= 10;
        --places;
    }
    return places;
}

QString Decimal::toString(int places) const
{
    places = std::clamp(places, 0, Places);
    const qint64 value = rounded(places).m_millionths;
    const quint64 size = value < 0 ? 0 - static_cast<quint64>(value) : static_cast<quint64>(value);
    QString text = QString::number(size / static_cast<quint64>(One));
    if (places > 0) {
        const auto fraction = QString::number(size % static_cast<quint64>(One)).rightJustified(Places, u'0');
        text += u'.' + fraction.left(places);
    }
    return value < 0 ? u'-' + text : text;
}

QString Decimal::toString() const
{
    return toString(placesUsed());
}

std::optional<Decimal> Decimal::plus(Decimal other) const
{
    return narrow(static_cast<Wide>(m_millionths) + other.m_millionths);
}

std::optional<Decimal> Decimal::times(Decimal other) const
{
    return quotient(*this, other, fromInt(1), Places);
}
