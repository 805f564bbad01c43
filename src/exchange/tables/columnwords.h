#pragma once

#include "exchange/tables/columnproposal.h"

/// How well a header's words agree with a target's: score and reason only. Score 0: not at all.
ProposedColumn rateWords(const FoundColumn& column, const ColumnTarget& target);
