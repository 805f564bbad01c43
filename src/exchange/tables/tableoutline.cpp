#include "exchange/tables/tableoutline.h"

#include "exchange/tables/rowreader.h"
#include "exchange/tables/rowwords.h"

#include <QSet>

#include <algorithm>

using Reason = SkippedRow::Reason;

QString FoundTable::moneyUnit(const FoundColumn& column) const
{
    if (!column.unit.isEmpty()) {
        return isMoneyUnit(column.unit) ? column.unit : QString();
    }
    QStringList money;
    std::copy_if(units.begin(), units.end(), std::back_inserter(money), isMoneyUnit);
    return money.size() == 1 ? money.first() : QString();
}

TableOutline::TableOutline(const Sheet& sheet) : m_sheet(filledSheet(sheet)), m_headers(m_sheet) {}

Sheet TableOutline::filledSheet(Sheet sheet)
{
    fillMerges(sheet);
    return sheet;
}

FoundTable TableOutline::below(const HeaderBlock& header) const
{
    FoundTable table;
    if (!header.isValid()) {
        return table;
    }
    table.header = header;
    table.columns = m_headers.columns(header);
    readHead(table);
    readRows(table);
    findUnnamed(table);
    return table;
}

void TableOutline::readHead(FoundTable& table) const
{
    for (int row = 0; row < table.header.first; ++row) {
        const auto& cells = m_sheet.rows[row];
        if (RowReader::isBlank(cells)) {
            continue;
        }
        const QString first = RowReader::firstText(cells);
        Reason reason = isFormLine(first) ? Reason::Note : Reason::Title;
        for (const Cell& cell : cells) {
            const QStringList units = unitsOfLine(cell.text);
            if (units.isEmpty()) {
                continue;
            }
            table.units = units;
            reason = plainWords(first) == plainWords(cell.text) && isFormLine(first) ? Reason::Unit : reason;
        }
        table.skipped.append({row, reason, first});
    }
}

void TableOutline::readRows(FoundTable& table) const
{
    RowReader reader(m_sheet, m_headers, table);
    for (int row = table.header.last + 1; row < m_sheet.rows.size(); ++row) {
        const auto reason = reader.reasonToSkip(row);
        if (!reason) {
            table.dataRows.append(row);
            continue;
        }
        if (*reason == Reason::SecondTable && table.secondTable < 0) {
            table.secondTable = row;
        }
        if (!RowReader::isBlank(m_sheet.rows[row])) {
            table.skipped.append({row, *reason, RowReader::firstText(m_sheet.rows[row])});
        }
    }
}

void TableOutline::findUnnamed(FoundTable& table) const
{
    QSet<int> named;
    for (const FoundColumn& column : table.columns) {
        named.insert(column.column);
    }
    QSet<int> unnamed;
    for (const int row : table.dataRows) {
        const auto& cells = m_sheet.rows[row];
        for (int column = 0; column < cells.size(); ++column) {
            if (!named.contains(column) && !cells[column].text.trimmed().isEmpty()) {
                unnamed.insert(column);
            }
        }
    }
    table.unnamedColumns = QVector<int>(unnamed.begin(), unnamed.end());
    std::sort(table.unnamedColumns.begin(), table.unnamedColumns.end());
}
