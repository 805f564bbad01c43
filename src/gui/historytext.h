#pragma once

#include <QString>

struct HistoryLine;

/// A history entry in words: when, who, through which door, and what became of what. Record contents are not
/// spelled out, values are.
QString historyText(const HistoryLine& line);
