#include "exchange/collection/collectionsheetwriter.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr double LineHeight = 15;
constexpr lxw_color_t HeadFill = 0xDDE7F0;
constexpr lxw_color_t RequiredFill = 0xF8D9C4;
constexpr lxw_color_t RequiredLetters = 0xC00000;
constexpr lxw_color_t EntryFill = 0xFFFBE0;
constexpr lxw_color_t ErrorFill = 0xFF9B9B;

using Style = WorkbookPen::Style;

/// What is typed into a cell for text stays text: a number that begins with 0, a document's 2024-5.
QString numberFormat(const CollectionCell& cell)
{
    switch (cell.content.kind) {
    case Cell::Kind::Date: return u"yyyy-mm-dd"_s;
    case Cell::Kind::Text: return cell.entry ? u"@"_s : QString();
    default: return cell.content.decimals > 0 ? u"0."_s + QString(cell.content.decimals, u'0') : QString();
    }
}

} // namespace

void CollectionSheetWriter::write()
{
    setUpPage();
    writeHead();
    for (int row = 0; row < m_form.rows.size(); ++row) {
        writeRow(row);
    }
}

void CollectionSheetWriter::setUpPage()
{
    worksheet_set_paper(m_sheet, 9); // A4
    worksheet_set_landscape(m_sheet);
    worksheet_fit_to_pages(m_sheet, 1, 0);
    worksheet_center_horizontally(m_sheet);
    worksheet_set_margins(m_sheet, 0.5, 0.5, 0.7, 0.7); // inches
    m_pen.keep(worksheet_repeat_rows(m_sheet, 0, CollectionSheet::HeaderRow));
    m_pen.keep(worksheet_set_footer(m_sheet, "&L&A&C第 &P 页 共 &N 页"));
    worksheet_freeze_panes(m_sheet, CollectionSheet::FirstRow, static_cast<lxw_col_t>(m_form.frozenColumns));
    lxw_protection freedom{};
    freedom.format_columns = 1;
    freedom.format_rows = 1;
    worksheet_protect(m_sheet, nullptr, &freedom);
    for (int column = 0; column <= lastColumn(); ++column) {
        const auto at = static_cast<lxw_col_t>(column);
        m_pen.keep(worksheet_set_column(m_sheet, at, at, m_form.columns[column].width, nullptr));
    }
}

double CollectionSheetWriter::allWidths() const
{
    double sum = 0;
    for (const CollectionColumn& column : m_form.columns) {
        sum += column.width;
    }
    return sum;
}

void CollectionSheetWriter::writeHead()
{
    m_pen.across(m_sheet, 0, 0, lastColumn(), m_form.title,
                 {.size = 16, .bold = true, .align = LXW_ALIGN_CENTER});
    m_pen.keep(worksheet_set_row(m_sheet, 0, 30, nullptr));
    m_pen.across(m_sheet, 1, 0, lastColumn(), m_form.instruction, {});
    m_pen.keep(worksheet_set_row(m_sheet, 1, m_pen.linesOf(m_form.instruction, allWidths()) * LineHeight + 6,
                                 nullptr));
    int lines = 1;
    for (int column = 0; column <= lastColumn(); ++column) {
        const CollectionColumn& each = m_form.columns[column];
        m_pen.text(m_sheet, CollectionSheet::HeaderRow, column, each.header,
                   {.bold = true,
                    .bordered = true,
                    .fill = each.required ? RequiredFill : HeadFill,
                    .colour = each.required ? RequiredLetters : 0,
                    .align = LXW_ALIGN_CENTER});
        lines = std::max(lines, m_pen.linesOf(each.header, each.width));
    }
    m_pen.keep(worksheet_set_row(m_sheet, CollectionSheet::HeaderRow, lines * LineHeight + 6, nullptr));
}

void CollectionSheetWriter::writeRow(int row)
{
    const auto& cells = m_form.rows[row];
    int lines = 1;
    for (int column = 0; column < cells.size() && column <= lastColumn(); ++column) {
        writeCell(row + CollectionSheet::FirstRow, column, cells[column]);
        lines = std::max(lines, m_pen.linesOf(cells[column].content.text, m_form.columns[column].width));
    }
    m_pen.keep(worksheet_set_row(m_sheet, static_cast<lxw_row_t>(row + CollectionSheet::FirstRow),
                                 lines * LineHeight + 5, nullptr));
}

void CollectionSheetWriter::writeCell(int row, int column, const CollectionCell& cell)
{
    Style style{.bordered = true, .open = cell.entry};
    style.align = m_form.columns[column].numbers ? LXW_ALIGN_RIGHT : LXW_ALIGN_LEFT;
    style.fill = !cell.error.isEmpty() ? ErrorFill : cell.entry ? EntryFill : 0;
    style.number = numberFormat(cell);
    switch (cell.content.kind) {
    case Cell::Kind::Number: m_pen.number(m_sheet, row, column, cell.content.text, style); break;
    case Cell::Kind::Date: m_pen.date(m_sheet, row, column, cell.content.text, style); break;
    default: m_pen.text(m_sheet, row, column, cell.content.text, style);
    }
    if (!cell.error.isEmpty()) {
        writeComment(row, column, cell.error);
    }
}

void CollectionSheetWriter::writeComment(int row, int column, const QString& text)
{
    constexpr int Width = 260; // pixels
    lxw_comment_options options{};
    options.width = Width;
    options.height = static_cast<uint16_t>(20 * (1 + m_pen.linesOf(text, Width / 8.0)));
    m_pen.keep(worksheet_write_comment_opt(m_sheet, static_cast<lxw_row_t>(row),
                                           static_cast<lxw_col_t>(column), text.toUtf8().constData(),
                                           &options));
}
