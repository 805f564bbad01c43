#pragma once

#include "exchange/sheet.h"

#include <QStringList>

/// A column of a table that stands below titles and headers of several rows.
struct FoundColumn {
    int column = 0;
    QString header;     ///< all levels from the outermost: "在园幼儿数·公办"; of one level as written
    QStringList levels; ///< without units, without repetitions of merged cells, without 其中
    QString unit;       ///< in brackets behind the innermost level that has one; else empty
    bool isSerial = false;
};

/// The rows that make up one table's header.
struct HeaderBlock {
    int first = -1;
    int last = -1;

    bool isValid() const { return first >= 0; }
};

/// Finds which rows of a sheet belong to one header, from how cells are merged and which are blank. The sheet
/// must have been filled (fillMerges) and outlive the finder.
class HeaderBlockFinder
{
public:
    explicit HeaderBlockFinder(const Sheet& sheet);

    /// The header that has its lowest names in this row, together with rows above and below that merged cells
    /// join to it, and a row above whose groups leave its blanks to be filled from here.
    HeaderBlock around(int row) const;
    /// The first rows that look like a header, whatever the names mean. Not valid when there are none.
    HeaderBlock firstLikely() const;
    /// True for a row that only has words, at least two different ones, and is no line of a form.
    bool isHeaderlike(int row) const;
    QVector<FoundColumn> columns(const HeaderBlock& block) const;

    /// Rows below these have no headers but of second tables.
    static constexpr int LastHeaderRow = 40;

private:
    QString text(int row, int column) const { return m_sheet.cell(row, column).text.trimmed(); }
    int widthOf(int row) const;
    int filled(int row) const;
    bool joinedByMerges(int upper) const;
    bool joinedByBlanks(int upper) const;
    bool leavesBelow(int upper) const;
    QString levelText(const HeaderBlock& block, int row, int column) const;
    FoundColumn column(const HeaderBlock& block, int column) const;

    const Sheet& m_sheet;
    int m_width = 0;
    QVector<CellRange> m_merges; ///< those near the top that are no titles
};
