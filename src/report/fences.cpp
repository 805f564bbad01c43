#include "report/fences.h"

#include <algorithm>
#include <cmath>

namespace {

constexpr double Reach = 1.5; // interquartile ranges

/// Linear between the two neighbours.
double quantile(const std::vector<double>& sorted, double share)
{
    const double place = share * static_cast<double>(sorted.size() - 1);
    const auto below = static_cast<size_t>(std::floor(place));
    const size_t above = std::min(below + 1, sorted.size() - 1);
    return sorted[below] + (sorted[above] - sorted[below]) * (place - std::floor(place));
}

} // namespace

Fences::Fences(std::vector<double> numbers)
{
    std::sort(numbers.begin(), numbers.end());
    const double lower = quantile(numbers, 0.25);
    const double upper = quantile(numbers, 0.75);
    const double reach = Reach * (upper - lower);
    m_low = lower - reach;
    m_high = upper + reach;
    m_median = quantile(numbers, 0.5);
}
