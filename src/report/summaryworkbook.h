#pragma once

#include <xlsxwriter.h>

#include "exchange/write/workbookpen.h"
#include "report/summarytable.h"

#include <QCoreApplication>
#include <QVector>

#include <memory>

/// Lays a summary table out as a workbook the way a bureau makes one by hand: title, reporting unit and units
/// line, bordered header and rows, notes, signatures; A4 landscape, one page wide, header on every page.
/// Used once, by writeSummaryTable().
class SummaryWorkbook
{
    Q_DECLARE_TR_FUNCTIONS(SummaryWorkbook)

public:
    /// The table must outlive the workbook.
    SummaryWorkbook(const SummaryTable& table, const QString& bureauName)
        : m_table(table), m_bureauName(bureauName)
    {
    }

    /// Writes to the path, overwriting what is there. Empty when done, else the reason.
    QString write(const QString& path);
    /// A cell's text outside the house: ** for what is kept out of exports.
    static QString exportText(const TableCell& cell);

private:
    using Style = WorkbookPen::Style;

    void setUpPage();
    void chooseWidths();
    void writeTitle();
    void writeHeader();
    void writeRows();
    void writeCell(lxw_row_t row, lxw_col_t column, const TableCell& cell, bool bold);
    void writeFoot();
    double allWidths() const;
    lxw_col_t lastColumn() const { return static_cast<lxw_col_t>(m_table.columns.size() - 1); }

    const SummaryTable& m_table;
    QString m_bureauName;
    lxw_workbook* m_workbook = nullptr;
    lxw_worksheet* m_sheet = nullptr;
    std::unique_ptr<WorkbookPen> m_pen;
    QVector<double> m_widths;
};
