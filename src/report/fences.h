#pragma once

#include <QtGlobal>

#include <vector>

/// Tukey's fences: one and a half interquartile ranges outside the quartiles, which are interpolated
/// linearly. What lies beyond them stands far from the others.
class Fences
{
public:
    static constexpr qsizetype Fewest = 8; ///< numbers; among fewer nobody can say what is usual

    /// In any order, at least one.
    explicit Fences(std::vector<double> numbers);

    bool isBelow(double number) const { return number < m_low; }
    bool isAbove(double number) const { return number > m_high; }
    bool isBeyond(double number) const { return isBelow(number) || isAbove(number); }
    double median() const { return m_median; }

private:
    double m_low, m_high, m_median;
};
