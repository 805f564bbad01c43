#pragma once

#include <QString>

/// SHA-256 of a file's bytes, hexadecimal; empty when it cannot be read.
QString contentHash(const QString& path);
