#pragma once

#include <xlsxwriter.h>

#include <QCoreApplication>
#include <QHash>
#include <QString>

#include "exchange/write/tabwriter.h"

/// Writes one table as an .xlsx workbook by libxlsxwriter. Used once, by writeXlsx().
class TableWorkbook
{
    Q_DECLARE_TR_FUNCTIONS(TableWorkbook)

public:
    /// The table must outlive the writer.
    explicit TableWorkbook(const OutTable& table) : m_table(table) {}

    /// Writes to the path, overwriting what is there. Empty when done, else the reason.
    QString write(const QString& path);

private:
    void makeFormats();
    void layOut();
    lxw_error writeHeader();
    lxw_error writeCell(lxw_row_t row, lxw_col_t column, const OutCell& cell);
    lxw_error writeText(lxw_row_t row, lxw_col_t column, const QString& text, lxw_format* format);
    lxw_error writeDate(lxw_row_t row, lxw_col_t column, const QString& text);
    QString writeRows();
    lxw_format* numberFormat(int decimals);

    const OutTable& m_table;
    lxw_workbook* m_workbook = nullptr;
    lxw_worksheet* m_sheet = nullptr;
    lxw_format* m_headerFormat = nullptr;
    lxw_format* m_dayFormat = nullptr;
    lxw_format* m_momentFormat = nullptr;
    lxw_format* m_clockFormat = nullptr;
    QHash<int, lxw_format*> m_numberFormats;
    qint64 m_cells = 0; // handed to the library, to be found again in the file
};

/// True for decimal text that a double holds without loss of digits.
bool isNumber(const QString& text);

/// The name made fit for a worksheet; "Sheet1" when nothing is left.
QString sheetNameOf(const QString& wanted);

/// How many Latin letters wide a column with this text is; a Chinese character counts two.
int displayWidth(QStringView text);

/// The text as libxlsxwriter takes it for a cell.
QByteArray workbookText(QString text);
