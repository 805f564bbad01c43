#pragma once

#include <QString>

struct HistoryLine;

/// A history entry in words: when, who, through which door, and what became of what. Record contents are not
/// spelled out, values are.
QString historyText(const HistoryLine& line);
/// The door of a change in words.
QString doorText(const QString& door);
/// What became of the row, without when and who.
QString happeningText(const HistoryLine& line);
