#include "exchange/write/tableworkbook.h"

#include "exchange/write/workbookcheck.h"

#include <QDate>
#include <QFile>
#include <QRegularExpression>
#include <QTime>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype RowsForWidth = 2000; // the first rows tell enough about a column
constexpr int NarrowestColumn = 8;
constexpr int WidestColumn = 60;
constexpr qsizetype CellsToHold = 200'000; // beyond this libxlsxwriter puts rows on disk as they come
constexpr int MostDigits = 15;
constexpr int LongestName = 31;

// Excel counts days from 1900 and invents a day in that February; earlier dates go out as text.
const QDate FirstSafeDay(1900, 3, 1);

lxw_datetime moment(const QDate& day, const QTime& clock)
{
    return {day.year(), day.month(), day.day(), clock.hour(), clock.minute(), double(clock.second())};
}

} // namespace

// The library stores control characters as `_x000D_`. Text that looks so by itself, and the two characters
// that no XML may hold, are left to us.
QByteArray workbookText(QString text)
{
    static const QRegularExpression look(u"_(?=x[0-9A-Fa-f]{4}_)"_s);
    text.remove(QChar::Null); // would end the text for the library
    text.replace(look, u"_x005F_"_s);
    text.replace(QChar(0xFFFE), "_xFFFE_"_L1);
    text.replace(QChar(0xFFFF), "_xFFFF_"_L1);
    return text.toUtf8();
}

bool isNumber(const QString& text)
{
    bool ok = false;
    text.toDouble(&ok);
    QString digits;
    for (const QChar c : text) {
        if (c.toLower() == u'e') {
            break;
        }
        if (c >= u'0' && c <= u'9' && (c != u'0' || !digits.isEmpty())) {
            digits += c;
        }
    }
    while (digits.endsWith(u'0')) {
        digits.chop(1);
    }
    const bool finite = !text.isEmpty() && !text.contains(u'n', Qt::CaseInsensitive);
    return ok && finite && digits.size() <= MostDigits;
}

QString sheetNameOf(const QString& wanted)
{
    QString name = wanted;
    for (QChar& c : name) {
        if (u"[]:*?/\\"_s.contains(c) || c.category() == QChar::Other_Control) {
            c = u'_';
        }
    }
    name.truncate(name.size() > LongestName && name[LongestName - 1].isHighSurrogate() ? LongestName - 1
                                                                                       : LongestName);
    while (name.startsWith(u'\'')) {
        name.remove(0, 1);
    }
    while (name.endsWith(u'\'')) {
        name.chop(1);
    }
    // Excel keeps the name History for itself.
    const bool reserved = name.compare("History"_L1, Qt::CaseInsensitive) == 0;
    return name.trimmed().isEmpty() ? u"Sheet1"_s : reserved ? name + u'_' : name;
}

int displayWidth(QStringView text)
{
    int width = 0;
    int widest = 0;
    for (const QChar c : text) {
        width = c == u'\n' ? 0 : width + (c.unicode() >= 0x1100 ? 2 : 1);
        widest = std::max(widest, width);
    }
    return widest;
}

QString TableWorkbook::write(const QString& path)
{
    lxw_workbook_options options{};
    options.constant_memory = m_table.rows.size() * m_table.header.size() > CellsToHold ? 1 : 0;
    m_workbook = workbook_new_opt(QFile::encodeName(path).constData(), &options);
    if (!m_workbook) {
        return tr("There is not enough memory.");
    }
    m_sheet = workbook_add_worksheet(m_workbook, sheetNameOf(m_table.sheetName).toUtf8().constData());
    QString error;
    if (!m_sheet) {
        error = tr("The sheet cannot be named “%1”.").arg(m_table.sheetName);
    } else {
        makeFormats();
        layOut();
        error = writeRows();
    }
    const lxw_error closed = workbook_close(m_workbook);
    if (error.isEmpty() && closed != LXW_NO_ERROR) {
        error = QString::fromUtf8(lxw_strerror(closed));
    }
    return error.isEmpty() ? checkWorkbook(path, m_cells) : error;
}

void TableWorkbook::makeFormats()
{
    m_headerFormat = workbook_add_format(m_workbook);
    format_set_bold(m_headerFormat);
    format_set_bg_color(m_headerFormat, 0xDDE7F0);
    format_set_bottom(m_headerFormat, LXW_BORDER_THIN);
    format_set_align(m_headerFormat, LXW_ALIGN_VERTICAL_CENTER);
    m_dayFormat = workbook_add_format(m_workbook);
    format_set_num_format(m_dayFormat, "yyyy-mm-dd");
    m_momentFormat = workbook_add_format(m_workbook);
    format_set_num_format(m_momentFormat, "yyyy-mm-dd hh:mm:ss");
    m_clockFormat = workbook_add_format(m_workbook);
    format_set_num_format(m_clockFormat, "hh:mm:ss");
}

void TableWorkbook::layOut()
{
    worksheet_freeze_panes(m_sheet, 1, 0);
    if (!m_table.header.isEmpty()) {
        worksheet_autofilter(m_sheet, 0, 0, static_cast<lxw_row_t>(m_table.rows.size()),
                             static_cast<lxw_col_t>(m_table.header.size() - 1));
    }
    for (qsizetype column = 0; column < m_table.header.size(); ++column) {
        int width = displayWidth(m_table.header[column]) + 2; // the filter's button
        for (qsizetype row = 0; row < std::min(m_table.rows.size(), RowsForWidth); ++row) {
            if (column < m_table.rows[row].size()) {
                width = std::max(width, displayWidth(m_table.rows[row][column].text));
            }
        }
        const auto at = static_cast<lxw_col_t>(column);
        worksheet_set_column(m_sheet, at, at, std::clamp(width + 1, NarrowestColumn, WidestColumn), nullptr);
    }
}

QString TableWorkbook::writeRows()
{
    lxw_error error = writeHeader();
    for (qsizetype row = 0; row < m_table.rows.size(); ++row) {
        const auto& cells = m_table.rows[row];
        for (qsizetype column = 0; column < cells.size() && error == LXW_NO_ERROR; ++column) {
            error = writeCell(static_cast<lxw_row_t>(row + 1), static_cast<lxw_col_t>(column), cells[column]);
            if (error != LXW_NO_ERROR) {
                return tr("Row %1, column %2 does not fit into a workbook: %3")
                    .arg(row + 2)
                    .arg(columnName(static_cast<int>(column)), QString::fromUtf8(lxw_strerror(error)));
            }
        }
    }
    return error == LXW_NO_ERROR ? QString() : QString::fromUtf8(lxw_strerror(error));
}

lxw_error TableWorkbook::writeHeader()
{
    lxw_error error = LXW_NO_ERROR;
    for (qsizetype column = 0; column < m_table.header.size() && error == LXW_NO_ERROR; ++column) {
        error = writeText(0, static_cast<lxw_col_t>(column), m_table.header[column], m_headerFormat);
    }
    return error;
}

lxw_error TableWorkbook::writeCell(lxw_row_t row, lxw_col_t column, const OutCell& cell)
{
    switch (cell.kind) {
    case Cell::Kind::Number:
        if (isNumber(cell.text)) {
            ++m_cells;
            return worksheet_write_number(m_sheet, row, column, cell.text.toDouble(),
                                          numberFormat(cell.decimals));
        }
        break;
    case Cell::Kind::Date: return writeDate(row, column, cell.text);
    case Cell::Kind::Boolean:
        ++m_cells;
        return worksheet_write_boolean(m_sheet, row, column, cell.text == "TRUE"_L1 ? 1 : 0, nullptr);
    case Cell::Kind::Empty:
    case Cell::Kind::Text:
    case Cell::Kind::Error: break;
    }
    return writeText(row, column, cell.text, nullptr);
}

lxw_error TableWorkbook::writeText(lxw_row_t row, lxw_col_t column, const QString& text, lxw_format* format)
{
    if (text.isEmpty() && !format) {
        return LXW_NO_ERROR;
    }
    ++m_cells;
    return worksheet_write_string(m_sheet, row, column, workbookText(text).constData(), format);
}

lxw_error TableWorkbook::writeDate(lxw_row_t row, lxw_col_t column, const QString& text)
{
    // Not through QDateTime: the local clock leaves out hours when summer time begins.
    const QDate day = QDate::fromString(text.left(10), Qt::ISODate);
    const QTime clock = QTime::fromString(text.contains(u'T') ? text.mid(11) : text, Qt::ISODate);
    if (!text.contains(u'-') && clock.isValid()) {
        ++m_cells;
        lxw_datetime time{0, 0, 0, clock.hour(), clock.minute(), double(clock.second())};
        return worksheet_write_datetime(m_sheet, row, column, &time, m_clockFormat);
    }
    const bool whole = text.size() == 10 || (text.contains(u'T') && clock.isValid());
    if (!whole || day < FirstSafeDay || day.year() > 9999) {
        return writeText(row, column, text, nullptr);
    }
    ++m_cells;
    lxw_datetime time = moment(day, text.size() == 10 ? QTime(0, 0) : clock);
    return worksheet_write_datetime(m_sheet, row, column, &time,
                                    text.contains(u'T') ? m_momentFormat : m_dayFormat);
}

lxw_format* TableWorkbook::numberFormat(int decimals)
{
    if (decimals < 0) {
        return nullptr;
    }
    lxw_format*& format = m_numberFormats[decimals];
    if (!format) {
        format = workbook_add_format(m_workbook);
        const QByteArray code = decimals == 0 ? QByteArray("0") : "0." + QByteArray(decimals, '0');
        format_set_num_format(format, code.constData());
    }
    return format;
}
