#pragma once

#include "report/filleddashboard.h"
#include "work/dashboardfile.h"

#include <QString>
#include <QVector>

#include <optional>

/// Records of the type dashboard, sorted by their field `sort`, then by age.
QVector<Record> inDashboardOrder(QVector<Record> records);
/// By code or title; empty gives the first in the order.
std::optional<Record> findDashboard(const QVector<Record>& records, const QString& codeOrTitle);
/// Throws FormulaError for cards that are wrong.
DashboardContent readDashboard(const Record& record, const Definitions& definitions);
/// Codes and titles of all dashboards, in their order.
QVector<QPair<QString, QString>> dashboardNames(const Definitions& definitions);
/// The figures of a dashboard's cards, each once, in their order. Throws FormulaError as below.
QStringList dashboardFigures(const QString& codeOrTitle, const Definitions& definitions);
/// By code or title; empty gives the first. Throws FormulaError when there is none, or its cards are wrong.
FilledDashboard fillDashboard(const QString& codeOrTitle, FigureEngine& engine, const DashboardView& view);
