#include "gui/gridblock.h"

#include <QHeaderView>
#include <QTableView>

#include <algorithm>

GridBlock::GridBlock(const QTableView& view) : m_view(view)
{
    const QModelIndex current = view.currentIndex();
    QItemSelection selection = view.selectionModel()->selection();
    if (selection.isEmpty() && current.isValid()) {
        selection.select(current, current);
    }
    const auto seen = [&selection](const QHeaderView& header, QVector<int>& all, QVector<int>& selected) {
        const bool across = header.orientation() == Qt::Horizontal;
        for (int visual = 0; visual < header.count(); ++visual) {
            const int section = header.logicalIndex(visual);
            if (header.isSectionHidden(section)) {
                continue;
            }
            all.append(section);
            if (std::any_of(selection.begin(), selection.end(), [&](const QItemSelectionRange& range) {
                    return across ? section >= range.left() && section <= range.right()
                                  : section >= range.top() && section <= range.bottom();
                })) {
                selected.append(section);
            }
        }
    };
    seen(*view.verticalHeader(), m_allRows, m_rows);
    seen(*view.horizontalHeader(), m_allColumns, m_columns);
}

QModelIndex GridBlock::at(int row, int column) const
{
    return m_view.model()->index(row, column);
}

QModelIndex GridBlock::stepFrom(const QModelIndex& cell, bool down, bool back) const
{
    const qsizetype row = m_rows.indexOf(cell.row());
    const qsizetype column = m_columns.indexOf(cell.column());
    const qsizetype height = m_rows.size();
    const qsizetype width = m_columns.size();
    const qsizetype all = height * width;
    if (row < 0 || column < 0 || all < 2) {
        return {};
    }
    const qsizetype here = down ? column * height + row : row * width + column;
    const qsizetype next = (here + (back ? all - 1 : 1)) % all;
    return down ? at(m_rows[next % height], m_columns[next / height])
                : at(m_rows[next / width], m_columns[next % width]);
}

TextBlock GridBlock::texts() const
{
    TextBlock block;
    for (const int row : m_rows) {
        QStringList texts;
        for (const int column : m_columns) {
            texts.append(at(row, column).data().toString());
        }
        block.append(texts);
    }
    return block;
}

QVector<CellText> GridBlock::cleared() const
{
    QVector<CellText> cells;
    for (const int row : m_rows) {
        for (const int column : m_columns) {
            if (at(row, column).flags() & Qt::ItemIsEditable) {
                cells.append({at(row, column), {}});
            }
        }
    }
    return cells;
}

QVector<CellText> GridBlock::filled(const QVector<int>& rows, const QVector<int>& columns, int fromRow,
                                    int fromColumn) const
{
    QVector<CellText> cells;
    for (const int row : rows) {
        for (const int column : columns) {
            const QModelIndex source = at(fromRow < 0 ? row : fromRow, fromColumn < 0 ? column : fromColumn);
            cells.append({at(row, column), source.data().toString()});
        }
    }
    return cells;
}

QVector<CellText> GridBlock::filledDown() const
{
    if (m_rows.size() > 1) {
        return filled(m_rows.mid(1), m_columns, m_rows.first(), -1);
    }
    const qsizetype here = isEmpty() ? 0 : m_allRows.indexOf(m_rows.first());
    return here > 0 ? filled(m_rows, m_columns, m_allRows[here - 1], -1) : QVector<CellText>();
}

QVector<CellText> GridBlock::filledRight() const
{
    if (m_columns.size() > 1) {
        return filled(m_rows, m_columns.mid(1), -1, m_columns.first());
    }
    const qsizetype here = isEmpty() ? 0 : m_allColumns.indexOf(m_columns.first());
    return here > 0 ? filled(m_rows, m_columns, -1, m_allColumns[here - 1]) : QVector<CellText>();
}

GridBlock::Pasted GridBlock::pasted(const TextBlock& block) const
{
    Pasted result;
    qsizetype width = 0;
    for (const QStringList& row : block) {
        width = std::max(width, row.size());
    }
    if (isEmpty() || width == 0) {
        return result;
    }
    const bool repeats = m_rows.size() % block.size() == 0 && m_columns.size() % width == 0;
    const QVector<int> rows =
        repeats ? m_rows : m_allRows.mid(m_allRows.indexOf(m_rows.first()), block.size());
    const QVector<int> columns =
        repeats ? m_columns : m_allColumns.mid(m_allColumns.indexOf(m_columns.first()), width);
    result.isWhole = repeats || (rows.size() == block.size() && columns.size() == width);
    for (qsizetype row = 0; row < rows.size(); ++row) {
        const QStringList& texts = block[row % block.size()];
        for (qsizetype column = 0; column < columns.size(); ++column) {
            if (column % width < texts.size()) {
                result.cells.append({at(rows[row], columns[column]), texts[column % width]});
            }
        }
    }
    return result;
}
