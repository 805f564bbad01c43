#include "report/heatcolours.h"

#include "report/theme.h"

#include <cmath>

namespace {

constexpr double Strongest = 0.42; // of the pure colour; the ink keeps a contrast of 4.5 on it
constexpr double Faintest = 0.06;

QColor mixed(const QColor& ground, const QColor& colour, double share)
{
    const auto part = [share](int from, int to) {
        return static_cast<int>(std::lround(from + (to - from) * share));
    };
    return {part(ground.red(), colour.red()), part(ground.green(), colour.green()),
            part(ground.blue(), colour.blue())};
}

} // namespace

QColor HeatColours::of(double standing, bool judged)
{
    if (!judged) {
        return mixed(Theme::card(), Theme::neutral(), Faintest + (Strongest - Faintest) * standing);
    }
    const double distance = std::abs(2.0 * standing - 1.0);
    return mixed(Theme::card(), standing < 0.5 ? Theme::bad() : Theme::good(), Strongest * distance);
}
