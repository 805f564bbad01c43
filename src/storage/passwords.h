#pragma once

#include <QString>

/// Passwords as they are kept: Argon2id strings of libsodium, which bear their own salt and limits. Both
/// functions take some tenths of a second and 256 MB on purpose: call them off the window's thread.
/// Throws StorageError (Kind::File) when there is not enough memory.
QString hashPassword(const QString& password);
/// False also for an empty hash: without a password nobody signs in.
bool passwordMatches(const QString& hash, const QString& password);
