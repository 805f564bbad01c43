#include "exchange/collection/collectioncover.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

constexpr double LabelWidth = 18;
constexpr double TextWidth = 70;
constexpr double LineHeight = 16;
constexpr lxw_color_t HeadFill = 0xDDE7F0;
constexpr lxw_color_t Red = 0xC00000;

using Style = WorkbookPen::Style;

class Cover
{
public:
    Cover(lxw_worksheet* sheet, WorkbookPen& pen) : m_sheet(sheet), m_pen(pen) {}

    void title(const QString& text)
    {
        m_pen.across(m_sheet, m_row, 0, 1, text, {.size = 18, .bold = true, .align = LXW_ALIGN_CENTER});
        endRow(60);
    }

    void head(const QString& text, lxw_color_t colour = 0)
    {
        endRow(10);
        m_pen.across(m_sheet, m_row, 0, 1, text,
                     {.size = 12, .bold = true, .bordered = true, .fill = HeadFill, .colour = colour});
        endRow(22);
    }

    void line(const QString& label, const QString& text)
    {
        m_pen.text(m_sheet, m_row, 0, label, {.bold = true, .bordered = true});
        m_pen.text(m_sheet, m_row, 1, text, {.bordered = true});
        endRow(text);
    }

    void numbered(int number, const QString& text)
    {
        m_pen.text(m_sheet, m_row, 0, QString::number(number), {.bordered = true, .align = LXW_ALIGN_CENTER});
        m_pen.text(m_sheet, m_row, 1, text, {.bordered = true});
        endRow(text);
    }

    void numberedLink(int number, const QString& target)
    {
        m_pen.text(m_sheet, m_row, 0, QString::number(number), {.bordered = true, .align = LXW_ALIGN_CENTER});
        m_pen.link(m_sheet, m_row, 1, target, u"A1"_s, target, {.bordered = true});
        endRow(20);
    }

    void mistake(const QString& target, const QString& cell, const QString& text)
    {
        m_pen.link(m_sheet, m_row, 0, target, cell, target + u' ' + cell, {.bordered = true});
        m_pen.text(m_sheet, m_row, 1, text, {.bordered = true, .colour = Red});
        endRow(text);
    }

private:
    void endRow(double height)
    {
        m_pen.keep(worksheet_set_row(m_sheet, static_cast<lxw_row_t>(m_row), height, nullptr));
        ++m_row;
    }
    void endRow(const QString& text) { endRow(m_pen.linesOf(text, TextWidth) * LineHeight + 5); }

    lxw_worksheet* m_sheet;
    WorkbookPen& m_pen;
    int m_row = 0;
};

struct Mistake {
    QString sheet, cell, text;
};

QVector<Mistake> mistakesOf(const CollectionBook& book, const QStringList& names)
{
    QVector<Mistake> mistakes;
    for (qsizetype at = 0; at < book.sheets.size(); ++at) {
        const CollectionSheet& form = book.sheets[at];
        for (qsizetype row = 0; row < form.rows.size(); ++row) {
            for (qsizetype column = 0; column < form.rows[row].size(); ++column) {
                const QString& error = form.rows[row][column].error;
                if (!error.isEmpty()) {
                    const QString place = columnName(static_cast<int>(column))
                                          + QString::number(row + CollectionSheet::FirstRow + 1);
                    mistakes.append({names[at], place, error});
                }
            }
        }
    }
    return mistakes;
}

void setUpPage(lxw_worksheet* sheet, WorkbookPen& pen)
{
    pen.keep(worksheet_set_column(sheet, 0, 0, LabelWidth, nullptr));
    pen.keep(worksheet_set_column(sheet, 1, 1, TextWidth, nullptr));
    worksheet_gridlines(sheet, LXW_HIDE_ALL_GRIDLINES);
    worksheet_set_paper(sheet, 9); // A4
    worksheet_fit_to_pages(sheet, 1, 0);
    worksheet_center_horizontally(sheet);
    worksheet_protect(sheet, nullptr, nullptr);
}

} // namespace

void writeCollectionCover(lxw_worksheet* sheet, WorkbookPen& pen, const CollectionBook& book,
                          const QStringList& names)
{
    setUpPage(sheet, pen);
    Cover cover(sheet, pen);
    cover.title(book.title);
    for (const auto& [label, text] : book.facts) {
        cover.line(label, text);
    }
    if (const auto mistakes = mistakesOf(book, names); !mistakes.isEmpty()) {
        cover.head(u"以下单元格需要修改（%1 处）"_s.arg(mistakes.size()), Red);
        for (const Mistake& mistake : mistakes) {
            cover.mistake(mistake.sheet, mistake.cell, mistake.text);
        }
    }
    cover.head(u"填报步骤"_s);
    for (qsizetype step = 0; step < book.steps.size(); ++step) {
        cover.numbered(static_cast<int>(step + 1), book.steps[step]);
    }
    cover.head(u"表格目录（点击表名打开）"_s);
    for (qsizetype at = 0; at < names.size(); ++at) {
        cover.numberedLink(static_cast<int>(at + 1), names[at]);
    }
}
