#pragma once

#include "app/command.h"

// The parts of `collect FILE make|merge|missing`, one file each.

void addMakeOptions(QCommandLineParser& parser);
/// `year` is checked already.
int collectMake(const QString& file, int year, const QCommandLineParser& parser, Console& console);

void addMergeOptions(QCommandLineParser& parser);
int collectMerge(const QString& file, int year, const QCommandLineParser& parser, Console& console);
/// Who has not sent the year's workbook back, and where values are still to be decided.
int collectMissing(const QString& file, int year, Console& console);
