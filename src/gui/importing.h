#pragma once

#include "exchange/complaint.h"

#include <QString>
#include <QVector>

class Dialogs;
class QWidget;
class Session;

/// Asks for a file and takes it in as `type` (a register's id or "values"), in a thread of its own with
/// progress; tells what came of it. Rows that differ from what is stored are asked about first.
void importInto(Session& session, Dialogs& dialogs, const QString& type, QWidget* parent);

/// Complaints as lines for people: “Sheet1 C7 “abc”: is not a number”.
QString complaintText(const QVector<Complaint>& complaints);
