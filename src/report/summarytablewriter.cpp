#include "report/summarytablewriter.h"

#include "exchange/write/tabwriter.h"
#include "report/summaryworkbook.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSaveFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace {

class SummaryTableWriter
{
    Q_DECLARE_TR_FUNCTIONS(SummaryTableWriter)

public:
    static QString cannotWrite(const QString& path, const QString& reason)
    {
        return tr("“%1” cannot be written: %2").arg(path, reason);
    }
    static QString unknownEnding(const QString& path)
    {
        return tr("“%1” ends neither in .csv nor in .xlsx.").arg(path);
    }
};

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

/// The workbook is made and checked elsewhere first; the file itself changes in one step.
QString writeWorkbook(const QString& path, const SummaryTable& table, const QString& bureauName)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly)) {
        return SummaryTableWriter::cannotWrite(path, file.errorString());
    }
    const QTemporaryDir folder;
    QFile workbook(folder.filePath(u"table.xlsx"_s));
    QString error = folder.isValid() ? SummaryWorkbook(table, bureauName).write(workbook.fileName())
                                     : folder.errorString();
    if (error.isEmpty() && !workbook.open(QIODevice::ReadOnly)) {
        error = workbook.errorString();
    }
    if (error.isEmpty()) {
        // A failed write is kept by the file and makes the commit fail.
        file.write(workbook.readAll());
        error = file.commit() ? QString() : file.errorString();
    }
    return error.isEmpty() ? QString() : SummaryTableWriter::cannotWrite(path, error);
}

} // namespace

QString writeSummaryTable(const QString& path, const SummaryTable& table, const QString& bureauName)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending == "csv"_L1) {
        return writeCsv(path, outTable(table));
    }
    return ending == "xlsx"_L1 ? writeWorkbook(path, table, bureauName)
                               : SummaryTableWriter::unknownEnding(path);
}
