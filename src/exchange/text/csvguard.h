#pragma once

#include <QString>

/// Excel and WPS take a CSV field that begins with = + - @ (or a tabulator or CR before one) for a formula,
/// so a name typed by a stranger could run commands on the reader's machine. The guard is an apostrophe in
/// front. Texts that begin with apostrophes and then such a character get one more, so that
/// unguarded(guarded(x)) is x for every text.
QString guarded(const QString& text);
QString unguarded(const QString& text);
