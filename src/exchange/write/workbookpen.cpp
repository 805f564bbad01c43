#include "exchange/write/workbookpen.h"

#include "exchange/write/tableworkbook.h"

#include <QDate>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {

// Excel counts days from 1900 and invents a day in that February.
const QDate FirstSafeDay(1900, 3, 1);

} // namespace

void WorkbookPen::text(lxw_worksheet* sheet, int row, int column, const QString& text, const Style& style)
{
    ++m_cells;
    const auto at = static_cast<lxw_row_t>(row);
    const auto where = static_cast<lxw_col_t>(column);
    keep(text.isEmpty()
             ? worksheet_write_blank(sheet, at, where, format(style))
             : worksheet_write_string(sheet, at, where, workbookText(text).constData(), format(style)));
}

void WorkbookPen::number(lxw_worksheet* sheet, int row, int column, const QString& text, const Style& style)
{
    if (!isNumber(text)) {
        this->text(sheet, row, column, text, style);
        return;
    }
    ++m_cells;
    keep(worksheet_write_number(sheet, static_cast<lxw_row_t>(row), static_cast<lxw_col_t>(column),
                                text.toDouble(), format(style)));
}

void WorkbookPen::date(lxw_worksheet* sheet, int row, int column, const QString& text, const Style& style)
{
    const QDate day = QDate::fromString(text, Qt::ISODate);
    if (!day.isValid() || day < FirstSafeDay || day.year() > 9999) {
        this->text(sheet, row, column, text, style);
        return;
    }
    ++m_cells;
    lxw_datetime moment{day.year(), day.month(), day.day(), 0, 0, 0};
    keep(worksheet_write_datetime(sheet, static_cast<lxw_row_t>(row), static_cast<lxw_col_t>(column), &moment,
                                  format(style)));
}

void WorkbookPen::across(lxw_worksheet* sheet, int row, int first, int last, const QString& text,
                         const Style& style)
{
    if (first == last) { // the library merges no single cell
        this->text(sheet, row, first, text, style);
        return;
    }
    m_cells += last - first + 1;
    const auto at = static_cast<lxw_row_t>(row);
    keep(worksheet_merge_range(sheet, at, static_cast<lxw_col_t>(first), at, static_cast<lxw_col_t>(last),
                               workbookText(text).constData(), format(style)));
}

void WorkbookPen::link(lxw_worksheet* sheet, int row, int column, const QString& target, const QString& cell,
                       const QString& text, Style style)
{
    style.link = true;
    ++m_cells;
    const QString place = u"internal:'"_s + QString(target).replace(u'\'', "''"_L1) + u"'!"_s + cell;
    keep(worksheet_write_url_opt(sheet, static_cast<lxw_row_t>(row), static_cast<lxw_col_t>(column),
                                 place.toUtf8().constData(), format(style), workbookText(text).constData(),
                                 nullptr));
}

/// The first error is the one that tells.
void WorkbookPen::keep(lxw_error error)
{
    if (m_error == LXW_NO_ERROR) {
        m_error = error;
    }
}

int WorkbookPen::linesOf(const QString& text, double width) const
{
    const double room = width - (m_look == Look::Form ? 2 : 1);
    int lines = 0;
    for (const QString& line : text.split(u'\n')) {
        lines += std::max(1, static_cast<int>(std::ceil(displayWidth(line) / std::max(1.0, room))));
    }
    return lines;
}

lxw_format* WorkbookPen::format(const Style& style)
{
    lxw_format*& made = m_formats[style];
    if (made != nullptr) {
        return made;
    }
    made = workbook_add_format(m_workbook);
    format_set_font_name(made,
                         "宋体"); // 小标宋 and 仿宋 are not on every machine, and a workbook embeds none
    format_set_font_size(made, style.size);
    format_set_align(made, static_cast<uint8_t>(style.align));
    format_set_align(made, LXW_ALIGN_VERTICAL_CENTER);
    format_set_text_wrap(made);
    if (style.bold) {
        format_set_bold(made);
    }
    if (style.bordered) {
        format_set_border(made, LXW_BORDER_THIN);
    }
    if (style.bordered && m_look == Look::Form) {
        format_set_border_color(made, 0xA6A6A6);
        format_set_indent(made, style.align != LXW_ALIGN_CENTER ? 1 : 0);
    }
    if (style.open) {
        format_set_unlocked(made);
    }
    if (style.link) {
        format_set_underline(made, LXW_UNDERLINE_SINGLE);
        format_set_font_color(made, 0x0563C1);
    } else if (style.colour != 0) {
        format_set_font_color(made, style.colour);
    }
    if (style.fill != 0) {
        format_set_bg_color(made, style.fill);
    }
    if (!style.number.isEmpty()) {
        format_set_num_format(made, style.number.toUtf8().constData());
    }
    return made;
}
