#pragma once

#include <QString>

class Session;

/// Why the session's user may not enter data of a year (0: of none): his role, a file that is only read, or
/// the year is locked. Empty when he may.
QString entryObstacle(const Session& session, int year);
