#pragma once

#include "exchange/write/tabwriter.h"

#include <functional>

class Dialogs;
class QWidget;

/// Asks where to, writes the table there (xlsx or csv) and says what came of it. `table` is made only when a
/// place was chosen; `name` is the suggested file name.
void exportTo(Dialogs& dialogs, QWidget* parent, const QString& name, const std::function<OutTable()>& table);
