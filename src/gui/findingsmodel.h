#pragma once

#include "work/checking.h"

#include <QAbstractTableModel>
#include <QVector>

/// The findings of a year, a row each. Keeps what it shows as text, so that it may outlive the reading.
class FindingsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { SeverityColumn, SchoolColumn, RuleColumn, Left, Operator, Right, StateColumn, ColumnCount };
    enum Role { SortRole = Qt::UserRole };

    using QAbstractTableModel::QAbstractTableModel;

    void show(const Checking& checking, Reading& reading);
    const CheckedFinding& finding(int row) const { return m_findings[row]; }
    /// The row of the same rule and school (or record); −1 when it is found no more.
    int rowOf(const CheckedFinding& like) const;

    static QString stateText(FindingState state);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QVariant sortKey(int row, int column) const;

    QVector<CheckedFinding> m_findings;
    QVector<QStringList> m_texts;
};
