#pragma once

#include <QString>

class Dialogs;
class QWidget;
class Session;

/// Asks for a file and shows it before it is taken in, most likely as `type` (a register's id or "values").
void importInto(Session& session, Dialogs& dialogs, const QString& type, QWidget* parent);

/// Asks for a file of tables; empty when the user thinks better of it.
QString askForTable(Dialogs& dialogs, QWidget* parent);
