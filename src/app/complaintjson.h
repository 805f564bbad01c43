#pragma once

#include "exchange/complaint.h"

#include <QJsonArray>
#include <QVector>

/// Complaints as the command line prints them: file, sheet, row, column, text, message, suggestion.
QJsonArray complaintsToJson(const QVector<Complaint>& complaints);
