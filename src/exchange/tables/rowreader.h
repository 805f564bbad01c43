#pragma once

#include "exchange/tables/tableoutline.h"

#include <optional>

/// Tells the rows below a header apart, one after the other.
class RowReader
{
public:
    RowReader(const Sheet& sheet, const HeaderBlockFinder& headers, const FoundTable& table);

    /// Why the row is no data; nothing when it is. Rows must be given in ascending order, none left out.
    std::optional<SkippedRow::Reason> reasonToSkip(int row);
    static bool isBlank(const QVector<Cell>& cells);
    /// The first words of a row.
    static QString firstText(const QVector<Cell>& cells);

private:
    QString text(int row, int column) const { return m_sheet.cell(row, column).text.trimmed(); }
    std::optional<SkippedRow::Reason> reason(int row);
    bool repeatsHeader() const;
    bool isColumnNumbers() const;
    bool isTotal(int row) const;
    bool isGroup(int row) const;
    bool isLoneText() const;
    bool isFormFoot() const;
    bool isTitleOfSecond(int row) const;
    bool beginsSecondTable(int row) const;
    bool breaksColumns(int row) const;
    void noteData(int row);

    const Sheet& m_sheet;
    const HeaderBlockFinder& m_headers;
    const FoundTable& m_table;
    QVector<QStringList> m_header; ///< the words of its rows
    QStringList m_own;             ///< the words of the row in question
    QVector<int> m_numbers;        ///< of each column: how many of the first data rows hold a number there
    int m_rows = 0;                ///< data rows that were looked at for this
    bool m_afterGap = false;
    bool m_afterNote = false;
    bool m_atEnd = false; ///< a second table has begun
};
