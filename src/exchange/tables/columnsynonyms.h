#pragma once

#include "core/field.h"

#include <QStringList>

/// Other headers under which bureaus and schools write a field: those of its own, those of its kind, and
/// those of its label. `type` is the record type's id, or empty for measures.
QStringList synonymsOf(const QString& type, const Field& field, const QString& label);
