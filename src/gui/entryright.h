#pragma once

#include <QString>

class Session;

/// Why the session's user may not enter data of a year: his role, or the year is locked. Empty when he may.
QString entryObstacle(const Session& session, int year);
