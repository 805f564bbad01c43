#pragma once

#include "core/figureengine.h"

#include <QJsonObject>

/// A number as JSON: null when missing.
QJsonValue numberToJson(const std::optional<Decimal>& number);
/// A figure as `figures --json` prints it.
QJsonObject figureToJson(const FigureReport& report, const FigureEngine& engine);
