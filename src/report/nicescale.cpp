#include "report/nicescale.h"

#include <algorithm>
#include <cmath>

namespace {

constexpr double WantedSteps = 4.0;
constexpr double Hair = 1e-9; // so that 50 ÷ 0.5 does not land just below 100

bool isWhole(double number)
{
    return std::abs(number - std::round(number)) < Hair * std::max(1.0, std::abs(number));
}

int decimalsOf(double step)
{
    int decimals = 0;
    while (decimals < 6 && !isWhole(step * std::pow(10.0, decimals))) {
        ++decimals;
    }
    return decimals;
}

double roundStep(double rough, bool wholeNumbers)
{
    const double magnitude = std::pow(10.0, std::floor(std::log10(rough)));
    double step = 10.0 * magnitude;
    for (const double each : {1.0, 2.0, 2.5, 5.0}) {
        const bool fits = rough <= each * magnitude * (1.0 + Hair);
        if (fits && (!wholeNumbers || isWhole(each * magnitude))) {
            step = each * magnitude;
            break;
        }
    }
    return wholeNumbers ? std::max(1.0, step) : step;
}

} // namespace

NiceScale NiceScale::around(double least, double most, bool wholeNumbers)
{
    const double bottom = least >= 0.0 && least < most / 2.0 ? 0.0 : least;
    const double top = least < 0.0 && most < 0.0 && most > least / 2.0 ? 0.0 : most;
    const double span = top > bottom ? top - bottom : std::max(std::abs(top), 1.0) * 0.1;
    NiceScale scale;
    scale.step = roundStep(span / WantedSteps, wholeNumbers);
    scale.minimum = std::floor(bottom / scale.step + Hair) * scale.step;
    scale.maximum = std::ceil(top / scale.step - Hair) * scale.step;
    if (scale.maximum <= scale.minimum) {
        scale.maximum = scale.minimum + scale.step;
    }
    if (scale.fraction(least) < 0.08 && scale.minimum > 0.0) {
        scale.minimum -= scale.step; // room for the lowest label
    }
    scale.decimals = decimalsOf(scale.step);
    return scale;
}

int NiceScale::ticks() const
{
    return static_cast<int>(std::lround((maximum - minimum) / step)) + 1;
}

double NiceScale::tick(int index) const
{
    const double value = minimum + index * step;
    return std::abs(value) < step * Hair ? 0.0 : value;
}
