#pragma once

#include "work/openfindings.h"

class Session;

/// Counts the session's open findings, computed once for each state of its data.
OpenMustFindings openMustFindings(Session& session);
