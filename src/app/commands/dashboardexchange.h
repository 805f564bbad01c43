#pragma once

#include "app/command.h"

/// The part of the command `dashboard` that takes dashboards from files and writes them to files:
/// `dashboard FILE NAME --export PATH` and `dashboard FILE --import PATH [--replace]`.
class DashboardExchange
{
    Q_DECLARE_TR_FUNCTIONS(DashboardExchange)

public:
    static void configure(QCommandLineParser& parser);
    static bool isWanted(const QCommandLineParser& parser);
    /// Throws UsageError and StorageError.
    static int run(const QString& database, const QCommandLineParser& parser, Console& console);
};
