#pragma once

#include "work/importer.h"
#include "work/tablelook.h"

#include <QJsonObject>

/// What became of a file, as `import --json` prints it.
QJsonObject importToJson(const ImportOutcome& outcome);
/// What the columns of a table could mean, as `import --propose` prints it.
QJsonObject lookToJson(const TableLook& look, const QString& input);
/// "2026-03-01 by 王强 as list.xlsx".
QString seenText(const History::ChangeLine& change);
