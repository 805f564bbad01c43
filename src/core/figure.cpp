#include "core/figure.h"

const FigureVersion* Figure::versionFor(int year) const
{
    const FigureVersion* found = nullptr;
    for (const FigureVersion& version : versions) {
        if (version.firstYear <= year) {
            found = &version;
        }
    }
    return found;
}

bool Target::isMetBy(Decimal figure) const
{
    switch (comparison) {
    case Comparison::AtLeast: return figure >= value;
    case Comparison::AtMost: return figure <= value;
    case Comparison::Equal: return figure == value;
    }
    return false;
}
