#pragma once

#include "work/review.h"

/// How far an office has come with the review of its year, in words.
QString submissionText(SubmissionState state);
