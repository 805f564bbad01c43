#pragma once

#include <QString>

#include <compare>
#include <optional>

/// An exact decimal number with six places, held as a whole number of millionths in 64 bits
/// (± 9.2 × 10¹²). Every amount of the program is one; binary floating point never holds an amount,
/// so 2.675 is 2.675 and rounds half away from zero to 2.68.
class Decimal
{
public:
    static constexpr int Places = 6;
    static constexpr qint64 One = 1'000'000;

    constexpr Decimal() = default;
    static constexpr Decimal fromMillionths(qint64 millionths) { return Decimal(millionths); }
    /// Within ± 9.2 × 10¹²; the caller keeps to it.
    static constexpr Decimal fromInt(qint64 whole) { return Decimal(whole * One); }
    /// Plain digits with an optional sign and point. Nothing if the text is something else,
    /// has more than six places or is out of range.
    static std::optional<Decimal> parse(QStringView text);
    /// The decimal number that 15 significant digits of `number` write, rounded half away from zero.
    /// Nothing for infinities, NaN and what is out of range.
    static std::optional<Decimal> fromDouble(double number, int places = Places);
    /// numerator × factor ÷ denominator in exact arithmetic, rounded once, half away from zero.
    /// Nothing if the denominator is zero or the result out of range.
    static std::optional<Decimal> quotient(Decimal numerator, Decimal factor, Decimal denominator,
                                           int places);

    constexpr qint64 millionths() const { return m_millionths; }
    double toDouble() const;
    /// Half away from zero at `places` (0..6).
    Decimal rounded(int places) const;
    /// With exactly `places` decimals (rounding if need be); without a number, as many as there are.
    QString toString(int places) const;
    QString toString() const;
    int placesUsed() const;

    /// Nothing when the sum leaves the range.
    std::optional<Decimal> plus(Decimal other) const;
    /// The product, exact to a millionth (half away from zero beyond it); nothing out of range.
    std::optional<Decimal> times(Decimal other) const;
    constexpr Decimal operator-() const { return Decimal(-m_millionths); }
    constexpr Decimal operator-(Decimal other) const { return Decimal(m_millionths - other.m_millionths); }

    constexpr auto operator<=>(const Decimal&) const = default;

private:
    explicit constexpr Decimal(qint64 millionths) : m_millionths(millionths) {}

    qint64 m_millionths = 0;
};
