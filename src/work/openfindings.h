#pragma once

#include <QString>

#include <functional>

/// How many findings of must-hold rules stand in an office's numbers of a year without an explanation.
using OpenMustFindings = std::function<int(int year, const QString& office)>;
