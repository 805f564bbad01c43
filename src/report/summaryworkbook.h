#pragma once

#include <xlsxwriter.h>

#include "report/summarytable.h"

#include <QCoreApplication>
#include <QHash>
#include <QVector>

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
    struct Style {
        double size = 10.5; // 五号
        bool bold = false;
        bool bordered = false;
        bool filled = false;
        lxw_format_alignments align = LXW_ALIGN_LEFT;
        QString number = {}; // number format

        QString key() const;
    };

    void setUpPage();
    void chooseWidths();
    void writeTitle();
    void writeHeader();
    void writeRows();
    void writeCell(lxw_row_t row, lxw_col_t column, const TableCell& cell, bool bold);
    void writeFoot();
    void writeText(lxw_row_t row, lxw_col_t column, const QString& text, const Style& style);
    /// Over the columns from first to last.
    void writeAcross(lxw_row_t row, lxw_col_t first, lxw_col_t last, const QString& text, const Style& style);
    lxw_format* format(const Style& style);
    void keep(lxw_error error);
    int linesOf(const QString& text, double width) const;
    double allWidths() const;
    lxw_col_t lastColumn() const { return static_cast<lxw_col_t>(m_table.columns.size() - 1); }

    const SummaryTable& m_table;
    QString m_bureauName;
    lxw_workbook* m_workbook = nullptr;
    lxw_worksheet* m_sheet = nullptr;
    QHash<QString, lxw_format*> m_formats;
    QVector<double> m_widths;
    qint64 m_cells = 0; // handed to the library, to be found again in the file
    lxw_error m_error = LXW_NO_ERROR;
};
