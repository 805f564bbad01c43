#pragma once

#include "core/figuretrace.h"

#include <QAbstractTableModel>

/// The rows behind a figure as a table.
class TraceModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Owner, What, Year, Text, State, ColumnCount };
    static constexpr int SortRole = Qt::UserRole;

    explicit TraceModel(QVector<TraceRow> rows, QObject* parent = nullptr);

    const TraceRow& row(int index) const { return m_rows[index]; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const TraceRow& row, int column) const;

    QVector<TraceRow> m_rows;
};
