#pragma once

#include "exchange/complaint.h"

/// A complaint as a line for people: “Sheet1 C7: “abc” is not a number → …”.
QString complaintText(const Complaint& complaint);
