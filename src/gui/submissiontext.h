#pragma once

#include "work/reading.h"

/// How far an office has come with the review of its year, in words; empty while it is a draft.
QString submissionText(Reading& reading, const QString& office, int year);
