#pragma once

#include "report/schoolfigures.h"

#include <QWidget>

class QStandardItemModel;
class QTableView;
class RowFilter;
class Session;

/// The schools behind a figure, each with its own number: sorted by a click on a header, searched by name or
/// initials, and those marked that stand far from the others of their type. Activating a school leads to
/// what lies behind its number.
class TraceSchools : public QWidget
{
    Q_OBJECT

public:
    TraceSchools(Session& session, const QString& figure, int year, const Scope& scope,
                 QWidget* parent = nullptr);

    int count() const;

signals:
    void schoolWanted(const Scope& school);

private:
    void fill(const SchoolFigures& figures);
    QString summary(const SchoolFigures& figures, const Figure& figure) const;
    void open(const QModelIndex& index);

    QVector<SchoolFigure> m_schools;
    QStandardItemModel* m_model = nullptr;
    RowFilter* m_filter = nullptr;
    QTableView* m_table = nullptr;
};
