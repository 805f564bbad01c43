#pragma once

#include "app/command.h"
#include "core/user.h"

/// Declares `--user NAME` for a command that writes.
void addUser(QCommandLineParser& parser);

/// Who runs a command that writes. A file without people takes whom the operating system names. Otherwise
/// `--user` (or that same name) signs in with the password in EDUBUREAU_PASSWORD, or one typed on the
/// terminal without echo. Throws StorageError (Kind::File, so that the command ends with 3) when that fails
/// or the role does not allow `act`.
User signedIn(const Database& database, const QCommandLineParser& parser, const Console& console,
              Act act = Act::Enter);
