#include "report/summaryworkbook.h"

#include "core/amounttext.h"
#include "exchange/write/tableworkbook.h"
#include "exchange/write/workbookcheck.h"

#include <QFile>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace {

constexpr lxw_row_t TitleRow = 0;
constexpr lxw_row_t UnitRow = 1;
constexpr lxw_row_t HeaderRow = 2;
constexpr lxw_row_t FirstDataRow = 3;
constexpr double TitleSize = 18; // 小二
constexpr double LineHeight = 15;
constexpr lxw_color_t HeadFill = 0xDDE7F0;
constexpr double NarrowestColumn = 6;
constexpr double NarrowestNumbers = 9;
constexpr double WidestColumn = 36;
constexpr int LongestHeaderLine = 14;
constexpr lxw_col_t MostFrozenColumns = 3;

lxw_format_alignments alignmentOf(TableColumn::Align align)
{
    switch (align) {
    case TableColumn::Align::Left: return LXW_ALIGN_LEFT;
    case TableColumn::Align::Centre: return LXW_ALIGN_CENTER;
    case TableColumn::Align::Right: return LXW_ALIGN_RIGHT;
    }
    return LXW_ALIGN_LEFT;
}

QString numberFormat(const TableCell& cell)
{
    const QString digits = cell.decimals == 0 ? u"0"_s : u"0."_s + QString(cell.decimals, u'0');
    return cell.suffix.isEmpty() ? digits : digits + u'"' + cell.suffix + u'"';
}

} // namespace

QString SummaryWorkbook::exportText(const TableCell& cell)
{
    return cell.sensitive && !cell.isMissing() ? missingMark(Missing::Masked) : cell.text;
}

QString SummaryWorkbook::write(const QString& path)
{
    m_workbook = workbook_new(QFile::encodeName(path).constData());
    if (m_workbook == nullptr) {
        return tr("There is not enough memory.");
    }
    m_sheet = workbook_add_worksheet(m_workbook, sheetNameOf(m_table.title).toUtf8().constData());
    if (m_sheet == nullptr) {
        workbook_close(m_workbook);
        return tr("The sheet cannot be named “%1”.").arg(m_table.title);
    }
    m_pen = std::make_unique<WorkbookPen>(m_workbook, WorkbookPen::Look::Table);
    chooseWidths();
    setUpPage();
    writeTitle();
    writeHeader();
    writeRows();
    writeFoot();
    m_pen->keep(workbook_close(m_workbook));
    const lxw_error error = m_pen->error();
    return error == LXW_NO_ERROR ? checkWorkbook(path, m_pen->cells())
                                 : QString::fromUtf8(lxw_strerror(error));
}

void SummaryWorkbook::setUpPage()
{
    worksheet_set_paper(m_sheet, 9); // A4
    worksheet_set_landscape(m_sheet);
    worksheet_fit_to_pages(m_sheet, 1, 0);
    worksheet_center_horizontally(m_sheet);
    worksheet_set_margins(m_sheet, 0.6, 0.6, 0.8, 0.8); // inches
    m_pen->keep(worksheet_repeat_rows(m_sheet, HeaderRow, HeaderRow));
    //: Footer of a printed page: 第 &P 页 共 &N 页
    m_pen->keep(worksheet_set_footer(m_sheet, (u"&C"_s + tr("Page &P of &N")).toUtf8().constData()));
    const auto labels = static_cast<lxw_col_t>(m_table.labelColumns);
    worksheet_freeze_panes(m_sheet, FirstDataRow, std::min({labels, MostFrozenColumns, lastColumn()}));
    for (lxw_col_t column = 0; column <= lastColumn(); ++column) {
        m_pen->keep(worksheet_set_column(m_sheet, column, column, m_widths[column], nullptr));
    }
}

/// Wide enough for the rows; a longer header is broken into lines, and so are long texts.
void SummaryWorkbook::chooseWidths()
{
    for (qsizetype column = 0; column < m_table.columns.size(); ++column) {
        const bool isNumbers = m_table.columns[column].align == TableColumn::Align::Right;
        const int header = displayWidth(m_table.columns[column].header());
        const int name = std::min(displayWidth(m_table.columns[column].name), LongestHeaderLine);
        double width = std::min(header, std::max(name, (header + 1) / 2));
        for (const TableRow& row : m_table.rows) {
            width = std::max<double>(width, displayWidth(exportText(row.cells[column])));
        }
        m_widths.append(std::clamp(width + 2, isNumbers ? NarrowestNumbers : NarrowestColumn, WidestColumn));
    }
}

double SummaryWorkbook::allWidths() const
{
    return std::accumulate(m_widths.begin(), m_widths.end(), 0.0);
}

void SummaryWorkbook::writeTitle()
{
    const Style title{.size = TitleSize, .bold = true, .align = LXW_ALIGN_CENTER};
    m_pen->across(m_sheet, TitleRow, 0, lastColumn(), m_table.title, title);
    m_pen->keep(worksheet_set_row(
        m_sheet, TitleRow, m_pen->linesOf(m_table.title, allWidths() * 10.5 / TitleSize) * 28, nullptr));
    const lxw_col_t middle = lastColumn() / 2;
    m_pen->across(m_sheet, UnitRow, 0, middle, m_table.words.reportingUnit + m_bureauName, Style{});
    if (lastColumn() > 0) {
        m_pen->across(m_sheet, UnitRow, static_cast<lxw_col_t>(middle + 1), lastColumn(), m_table.unitLine,
                      Style{.align = LXW_ALIGN_RIGHT});
    }
    m_pen->keep(worksheet_set_row(m_sheet, UnitRow, LineHeight + 3, nullptr));
}

void SummaryWorkbook::writeHeader()
{
    const Style style{.bold = true, .bordered = true, .fill = HeadFill, .align = LXW_ALIGN_CENTER};
    int lines = 1;
    for (lxw_col_t column = 0; column <= lastColumn(); ++column) {
        const QString header = m_table.columns[column].header();
        m_pen->text(m_sheet, HeaderRow, column, header, style);
        lines = std::max(lines, m_pen->linesOf(header, m_widths[column]));
    }
    m_pen->keep(worksheet_set_row(m_sheet, HeaderRow, lines * LineHeight + 6, nullptr));
}

void SummaryWorkbook::writeRows()
{
    lxw_row_t at = FirstDataRow;
    for (const TableRow& row : m_table.rows) {
        int lines = 1;
        for (lxw_col_t column = 0; column <= lastColumn(); ++column) {
            writeCell(at, column, row.cells[column], row.isTotal);
            lines = std::max(lines, m_pen->linesOf(exportText(row.cells[column]), m_widths[column]));
        }
        m_pen->keep(worksheet_set_row(m_sheet, at, lines * LineHeight + 3, nullptr));
        ++at;
    }
}

void SummaryWorkbook::writeCell(lxw_row_t row, lxw_col_t column, const TableCell& cell, bool bold)
{
    Style style{.bold = bold, .bordered = true, .align = alignmentOf(m_table.columns[column].align)};
    const bool fits = cell.kind == TableCell::Kind::Number && isNumber(cell.number->toString());
    if (!fits || cell.sensitive) {
        m_pen->text(m_sheet, static_cast<int>(row), column, exportText(cell), style);
        return;
    }
    style.number = numberFormat(cell);
    m_pen->number(m_sheet, static_cast<int>(row), column, cell.number->toString(), style);
}

void SummaryWorkbook::writeFoot()
{
    auto row = static_cast<lxw_row_t>(FirstDataRow + m_table.rows.size());
    for (const QString& note : m_table.notes) {
        m_pen->across(m_sheet, static_cast<int>(row), 0, lastColumn(), note, Style{.size = 9});
        m_pen->keep(worksheet_set_row(m_sheet, row, m_pen->linesOf(note, allWidths() * 10.5 / 9) * LineHeight,
                                      nullptr));
        ++row;
    }
    const TableWords& words = m_table.words;
    const QString space(8, QChar(u'　'));
    m_pen->across(m_sheet, static_cast<int>(row), 0, lastColumn(),
                  QStringList{words.head, words.checker, words.compiler, words.date}.join(space), Style{});
    m_pen->keep(worksheet_set_row(m_sheet, row, 2 * LineHeight, nullptr));
}
