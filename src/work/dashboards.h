#pragma once

#include "report/filleddashboard.h"

#include <QString>
#include <QVector>

/// Codes and titles of all dashboards, in their order.
QVector<QPair<QString, QString>> dashboardNames(const Definitions& definitions);
/// By code or title; empty gives the first. Throws FormulaError when there is none, or its cards are wrong.
FilledDashboard fillDashboard(const QString& codeOrTitle, FigureEngine& engine, const DashboardView& view);
