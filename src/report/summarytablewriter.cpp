#include "report/summarytablewriter.h"

#include "exchange/write/tabwriter.h"
#include "report/summaryworkbook.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace {

OutCell outCell(const TableCell& cell)
{
    const bool isNumber = cell.kind == TableCell::Kind::Number && !cell.sensitive;
    OutCell out;
    out.kind = isNumber ? Cell::Kind::Number : Cell::Kind::Text;
    out.text = isNumber ? cell.number->toString(cell.decimals) : SummaryWorkbook::exportText(cell);
    out.decimals = isNumber ? cell.decimals : -1;
    return out;
}

OutTable outTable(const SummaryTable& table)
{
    OutTable out;
    out.sheetName = table.title;
    for (const TableColumn& column : table.columns) {
        out.header.append(column.header());
    }
    for (const TableRow& row : table.rows) {
        QVector<OutCell> cells;
        for (const TableCell& cell : row.cells) {
            cells.append(outCell(cell));
        }
        out.rows.append(cells);
    }
    return out;
}

} // namespace

QString writeSummaryTable(const QString& path, const SummaryTable& table, const QString& bureauName)
{
    if (QFileInfo(path).suffix().compare("xlsx"_L1, Qt::CaseInsensitive) != 0) {
        return writeTable(path, outTable(table));
    }
    return replaceWhole(path,
                        [&](const QString& made) { return SummaryWorkbook(table, bureauName).write(made); });
}
