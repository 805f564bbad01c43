#pragma once

#include "app/command.h"

// The parts of `collect FILE make|merge`, one file each.

void addMakeOptions(QCommandLineParser& parser);
/// `year` is checked already.
int collectMake(const QString& file, int year, const QCommandLineParser& parser, Console& console);
