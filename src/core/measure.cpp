#include "core/measure.h"

#include <algorithm>

bool Measure::appliesTo(const QString& schoolType) const
{
    return types.isEmpty() || std::any_of(types.begin(), types.end(), [&](const QString& prefix) {
               return schoolType.startsWith(prefix);
           });
}
