#pragma once

#include "core/definitions.h"
#include "exchange/collection/collectionbook.h"

/// What may be typed for a measure's value, with the hint and the refusal in Chinese.
EntryRule entryRule(const Measure& measure);

/// What may be typed into a field of a register; `label` is its Chinese name.
EntryRule entryRule(const Field& field, const QString& label, const Definitions& definitions);
