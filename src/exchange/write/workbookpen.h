#pragma once

#include <xlsxwriter.h>

#include <QHash>
#include <QString>

/// Writes styled cells by libxlsxwriter, makes each format once, counts the cells, and keeps the first error.
/// A table is ruled in black and set close; a form is ruled in grey and its texts are indented.
class WorkbookPen
{
public:
    enum class Look { Table, Form };

    struct Style {
        double size = 10.5; // 五号
        bool bold = false;
        bool bordered = false;
        bool open = false; ///< not locked when the sheet is protected
        bool link = false;
        lxw_color_t fill = 0;   ///< 0: none
        lxw_color_t colour = 0; ///< of the letters; black
        lxw_format_alignments align = LXW_ALIGN_LEFT;
        QString number = {}; ///< number format

        bool operator==(const Style&) const = default;
        friend size_t qHash(const Style& style, size_t seed = 0) noexcept
        {
            return qHashMulti(seed, style.size, style.bold, style.bordered, style.open, style.link,
                              style.fill, style.colour, static_cast<int>(style.align), style.number);
        }
    };

    WorkbookPen(lxw_workbook* workbook, Look look) : m_workbook(workbook), m_look(look) {}

    void text(lxw_worksheet* sheet, int row, int column, const QString& text, const Style& style);
    /// Decimal text that a double holds; other text is written as text.
    void number(lxw_worksheet* sheet, int row, int column, const QString& text, const Style& style);
    /// A day as ISO text; other text is written as text.
    void date(lxw_worksheet* sheet, int row, int column, const QString& text, const Style& style);
    /// Merged over the columns from first to last.
    void across(lxw_worksheet* sheet, int row, int first, int last, const QString& text, const Style& style);
    /// A link to a cell of another sheet ("A1").
    void link(lxw_worksheet* sheet, int row, int column, const QString& target, const QString& cell,
              const QString& text, Style style);
    void keep(lxw_error error);

    lxw_error error() const { return m_error; }
    qint64 cells() const { return m_cells; }

    /// How many lines the text takes in a column of this width, in Latin letters.
    int linesOf(const QString& text, double width) const;

private:
    lxw_format* format(const Style& style);

    lxw_workbook* m_workbook;
    Look m_look;
    QHash<Style, lxw_format*> m_formats;
    qint64 m_cells = 0;
    lxw_error m_error = LXW_NO_ERROR;
};
