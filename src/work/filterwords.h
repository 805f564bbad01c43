#pragma once

#include "core/definitions.h"
#include "core/scope.h"

/// Reads a filter of schools as people write it: township by name or code; type by code, label or group of
/// types; ownership by code or label. Empty texts filter nothing. Throws FormulaError that names the word
/// that is unknown, and what there is.
SchoolFilter readSchoolFilter(const Definitions& definitions, const QString& township, const QString& type,
                              const QString& ownership);
