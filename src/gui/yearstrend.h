#pragma once

#include "core/scope.h"

#include <QWidget>

struct Figure;
struct FigureYear;
class QTableWidget;
class Session;

/// A figure over all years of the database, newest first, under a small chart: as reported, and on the
/// comparable basis of the traced year. Activating a row opens that year.
class YearsTrend : public QWidget
{
    Q_OBJECT

public:
    /// `base` is the year whose schools the comparable basis follows; `scope` a part of the bureau.
    YearsTrend(Session& session, const QString& figure, int base, const Scope& scope,
               QWidget* parent = nullptr);

signals:
    /// The scope is on the comparable basis when that column was chosen and the number differs there.
    void yearWanted(int year, const Scope& scope);

private:
    void buildTable(const QVector<FigureYear>& years);
    void fillRow(int row, const FigureYear& year);
    void markDifference(int row, const FigureYear& year);
    void open(int row, int column);

    QTableWidget* m_table = nullptr;
    int m_base;
    Scope m_scope;
};
