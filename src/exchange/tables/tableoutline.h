#pragma once

#include "exchange/tables/headerblock.h"

#include <QHash>

/// A row of a sheet that holds no data of its table.
struct SkippedRow {
    enum class Reason {
        Title,          ///< words above the header
        Unit,           ///< 单位：万元
        Note,           ///< 注：…, 填表人：…, 填报单位：…, a date by itself
        Total,          ///< 合计, 小计, 总计, 其中：…
        Group,          ///< a heading between rows: 北京市（92所）
        RepeatedHeader, ///< the header again, on the next printed page
        ColumnNumbers,  ///< 甲 乙 1 2 3 under the header
        SecondTable,    ///< a table of its own below the first, with all its rows
    };

    int row = 0;
    Reason reason = Reason::Note;
    QString text; ///< the row's first words
};

/// A table found in a sheet; rows and columns count from 0.
struct FoundTable {
    HeaderBlock header;
    QVector<FoundColumn> columns;
    QVector<int> unnamedColumns; ///< columns that hold data and have no header
    QStringList units;           ///< of the line "单位：人、万元"; columns may have their own
    QVector<int> dataRows;
    QVector<SkippedRow> skipped; ///< blank rows are in neither list
    int secondTable = -1;        ///< the row where another table begins; -1: there is none

    bool isValid() const { return header.isValid(); }
    /// The unit of a column's numbers: its own, or the only one of the unit line that is a unit of money.
    /// The latter says nothing about columns that hold no money.
    QString moneyUnit(const FoundColumn& column) const;
};

/// Tells what each row of a foreign sheet is, from its form and from the words that printed tables have in
/// common, without knowing any register. A sheet holds one table: of a second one below the first nothing is
/// taken, since its columns mean something else; it is reported instead.
class TableOutline
{
public:
    explicit TableOutline(const Sheet& sheet);

    /// The table whose header looks most like one; not valid when there is none.
    FoundTable find() const { return below(m_headers.firstLikely()); }
    /// The table that stands under a known header.
    FoundTable below(const HeaderBlock& header) const;
    const HeaderBlockFinder& headers() const { return m_headers; }
    /// The sheet with its merged cells filled.
    const Sheet& sheet() const { return m_sheet; }

private:
    static Sheet filledSheet(Sheet sheet);
    void readHead(FoundTable& table) const;
    void readRows(FoundTable& table) const;
    void findUnnamed(FoundTable& table) const;

    Sheet m_sheet;
    HeaderBlockFinder m_headers;
};
