#pragma once

#include "storage/database.h"

/// Tells one database from every other, and stays the same as long as it lives: the beginning of the hash of
/// its first history entry. 32 hexadecimal digits; throws StorageError.
QString databaseIdentity(const Database& database);
