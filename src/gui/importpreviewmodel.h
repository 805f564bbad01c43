#pragma once

#include "exchange/complaint.h"
#include "work/tablelook.h"

#include <QAbstractTableModel>
#include <QHash>

/// The first rows of a table of others, and those with errors, as they stand in the file: what is not taken
/// is grey, what is wrong is marked, each with its reason.
class ImportPreviewModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit ImportPreviewModel(QObject* parent) : QAbstractTableModel(parent) {}

    void showLook(const TableLook& look, const QVector<Complaint>& complaints);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    /// Over how many columns the first words of a row that holds no data may reach; 1 for other rows.
    int reach(int row) const;
    /// The place of a cell of the file; the row's first cell when the column is not shown.
    QModelIndex find(const Complaint& complaint) const;

private:
    static constexpr int RowsShown = 200;
    static constexpr int ColumnsShown = 200;

    void collectColumns(const TableLook& look);
    void collectRows(const TableLook& look, const QVector<Complaint>& complaints);
    void noteComplaints(const QString& sheet, const QVector<Complaint>& complaints);
    bool isLeftOut(int column) const { return m_leftOut.contains(m_columns[column]); }

    Sheet m_sheet;
    QVector<int> m_rows, m_columns; ///< of the sheet, counted from 0
    QStringList m_headers;
    QVector<int> m_leftOut;
    QHash<int, QString> m_skipped;            ///< row → why
    QHash<QPair<int, int>, QString> m_errors; ///< row, column (-1: the row) → what is wrong
};
