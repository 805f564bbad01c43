#include "gui/importpreviewmodel.h"

#include "report/theme.h"

#include <algorithm>

void ImportPreviewModel::showLook(const TableLook& look, const QVector<Complaint>& complaints)
{
    beginResetModel();
    m_sheet = look.filled;
    collectColumns(look);
    collectRows(look, complaints);
    noteComplaints(look.sheet, complaints);
    endResetModel();
}

void ImportPreviewModel::collectColumns(const TableLook& look)
{
    constexpr int MostLetters = 50; // of a sheet in which no table was found
    m_columns.clear();
    m_headers.clear();
    m_leftOut.clear();
    for (const FoundColumn& column :
         look.table.columns.first(std::min<qsizetype>(look.table.columns.size(), ColumnsShown))) {
        m_columns.append(column.column);
        m_headers.append(column.header);
    }
    for (const ProposedColumn& column : look.columns) {
        if (column.target == TableMapping::LeftOut) {
            m_leftOut.append(column.column);
        }
    }
    qsizetype width = 0;
    for (const auto& row : m_sheet.rows) {
        width = std::max(width, row.size());
    }
    for (int i = 0; !look.table.isValid() && i < std::min<qsizetype>(width, MostLetters); ++i) {
        m_columns.append(i);
        m_headers.append(columnName(i));
    }
}

void ImportPreviewModel::collectRows(const TableLook& look, const QVector<Complaint>& complaints)
{
    m_rows.clear();
    m_skipped.clear();
    const HeaderBlock& header = look.table.header;
    const int end = static_cast<int>(m_sheet.rows.size());
    for (int row = 0; row < end && m_rows.size() < RowsShown; ++row) {
        if (row < header.first || row > header.last) {
            m_rows.append(row);
        }
    }
    for (const SkippedRow& row : look.table.skipped) {
        m_skipped.insert(row.row, SkippedText::reason(row.reason));
    }
    const int last = m_rows.isEmpty() ? -1 : m_rows.last();
    for (const Complaint& complaint : complaints) {
        const int row = complaint.row - 1;
        if (row > last && row < end && complaint.sheet == look.sheet && m_rows.size() < 2 * RowsShown
            && !m_rows.contains(row)) {
            m_rows.append(row);
        }
    }
    std::sort(m_rows.begin(), m_rows.end());
}

void ImportPreviewModel::noteComplaints(const QString& sheet, const QVector<Complaint>& complaints)
{
    m_errors.clear();
    for (const Complaint& complaint : complaints) {
        if (complaint.row < 1 || complaint.sheet != sheet) {
            continue;
        }
        int row = -1;
        int column = -1;
        const bool isLetter = parseReference(complaint.column, &row, &column);
        const QString words = complaint.suggestion.isEmpty()
                                  ? complaint.message
                                  : complaint.message + QStringLiteral(" → ") + complaint.suggestion;
        m_errors.insert({complaint.row - 1, isLetter ? column : -1}, words);
    }
}

int ImportPreviewModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ImportPreviewModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QVariant ImportPreviewModel::data(const QModelIndex& index, int role) const
{
    const int row = m_rows[index.row()];
    const QString skipped = m_skipped.value(row);
    const QString error = m_errors.value({row, m_columns[index.column()]}, m_errors.value({row, -1}));
    switch (role) {
    case Qt::DisplayRole: return shownText(m_sheet.cell(row, m_columns[index.column()])).simplified();
    case Qt::ToolTipRole: return error.isEmpty() ? skipped : error;
    case Qt::BackgroundRole:
        return !error.isEmpty()     ? QVariant(Theme::badTint())
               : !skipped.isEmpty() ? QVariant(Theme::neutralTint())
                                    : QVariant();
    case Qt::ForegroundRole:
        return !error.isEmpty()                                  ? QVariant(Theme::bad())
               : !skipped.isEmpty() || isLeftOut(index.column()) ? QVariant(Theme::disabled())
                                                                 : QVariant();
    default: return {};
    }
}

QVariant ImportPreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal) {
        return role == Qt::DisplayRole ? QVariant(m_headers[section]) : QVariant();
    }
    const int row = m_rows[section];
    const QString number = QString::number(row + 1);
    const QString skipped = m_skipped.value(row);
    return role == Qt::DisplayRole ? QVariant(skipped.isEmpty() ? number : tr("%1 %2").arg(number, skipped))
                                   : QVariant();
}

int ImportPreviewModel::reach(int row) const
{
    const int inSheet = m_rows[row];
    const QString first = m_sheet.cell(inSheet, m_columns.value(0)).text;
    int columns = 1;
    while (m_skipped.contains(inSheet) && columns < m_columns.size()) {
        const QString text = m_sheet.cell(inSheet, m_columns[columns]).text;
        if (!text.trimmed().isEmpty() && text != first) {
            break;
        }
        ++columns;
    }
    return columns;
}

QModelIndex ImportPreviewModel::find(const Complaint& complaint) const
{
    int row = -1;
    int column = -1;
    parseReference(complaint.column, &row, &column);
    const auto inRows = m_rows.indexOf(complaint.row - 1);
    const auto inColumns = m_columns.indexOf(column);
    return inRows < 0 ? QModelIndex()
                      : index(static_cast<int>(inRows), static_cast<int>(std::max<qsizetype>(inColumns, 0)));
}
