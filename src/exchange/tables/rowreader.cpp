#include "exchange/tables/rowreader.h"

#include "exchange/tables/rowwords.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

using Reason = SkippedRow::Reason;

namespace {

bool isData(const Cell& cell)
{
    return cell.kind == Cell::Kind::Number || cell.kind == Cell::Kind::Date || isDataText(cell.text);
}

QStringList texts(const QVector<Cell>& cells)
{
    QStringList found;
    for (const Cell& cell : cells) {
        if (const QString text = cell.text.trimmed(); !text.isEmpty()) {
            found.append(text);
        }
    }
    return found;
}

QStringList plain(QStringList words)
{
    for (QString& word : words) {
        word = plainWords(word);
    }
    return words;
}

} // namespace

RowReader::RowReader(const Sheet& sheet, const HeaderBlockFinder& headers, const FoundTable& table)
    : m_sheet(sheet), m_headers(headers), m_table(table), m_numbers(table.columns.size())
{
    for (int row = table.header.first; row <= table.header.last; ++row) {
        m_header.append(plain(texts(sheet.rows[row])));
    }
}

bool RowReader::isBlank(const QVector<Cell>& cells)
{
    return std::all_of(cells.begin(), cells.end(),
                       [](const Cell& cell) { return cell.text.trimmed().isEmpty(); });
}

QString RowReader::firstText(const QVector<Cell>& cells)
{
    return texts(cells).value(0);
}

std::optional<Reason> RowReader::reasonToSkip(int row)
{
    if (m_atEnd) {
        return Reason::SecondTable;
    }
    m_own = texts(m_sheet.rows[row]);
    if (m_own.isEmpty()) {
        m_afterGap = true;
        return Reason::Note;
    }
    const auto found = reason(row);
    m_atEnd = found == Reason::SecondTable;
    m_afterNote = found == Reason::Note;
    m_afterGap = found && *found != Reason::Total && *found != Reason::ColumnNumbers;
    if (!found) {
        noteData(row);
    }
    return found;
}

std::optional<Reason> RowReader::reason(int row)
{
    if (repeatsHeader()) {
        return Reason::RepeatedHeader;
    }
    if (row == m_table.header.last + 1 && isColumnNumbers()) {
        return Reason::ColumnNumbers;
    }
    if (beginsSecondTable(row)) {
        return Reason::SecondTable;
    }
    if (isTitleOfSecond(row)) {
        return Reason::Title;
    }
    if (!unitsOfLine(m_own.first()).isEmpty()) {
        return Reason::Unit;
    }
    if (isNoteText(m_own.first()) || (m_afterNote && isLoneText()) || isFormFoot()) {
        return Reason::Note;
    }
    if (isTotal(row)) {
        return Reason::Total;
    }
    return isGroup(row) ? std::optional(Reason::Group) : std::nullopt;
}

// Page after page repeats all of the header's rows, or the lowest.
bool RowReader::repeatsHeader() const
{
    return m_own.size() > 1 && std::any_of(m_header.begin(), m_header.end(), [&](const QStringList& header) {
               return header.size() == m_own.size() && header.first() == plainWords(m_own.first())
                      && header == plain(m_own);
           });
}

bool RowReader::isColumnNumbers() const
{
    static const QString stems = u"甲乙丙丁戊己庚辛"_s;
    static const QRegularExpression sum(u"^(\\d+)(=.*)?$"_s);
    int next = 1;
    for (const QString& text : m_own) {
        const auto number = sum.match(plainWords(text).remove(u'(').remove(u')'));
        if (number.hasMatch() && number.captured(1).toInt() == next) {
            ++next;
        } else if (text.size() != 1 || next > 1 || !stems.contains(text)) {
            return false;
        }
    }
    return m_own.size() >= 3 && next > 2;
}

// The label is the first word that is no number and not the group that the row shares with its neighbours.
bool RowReader::isTotal(int row) const
{
    bool inGroup = false;
    for (const FoundColumn& column : m_table.columns) {
        const QString own = text(row, column.column);
        if (own.isEmpty() || isData(m_sheet.cell(row, column.column))) {
            continue;
        }
        if (inGroup ? isBareTotal(own) : isTotalLabel(own)) {
            return true;
        }
        inGroup = own == text(row - 1, column.column) || own == text(row + 1, column.column);
        if (!inGroup) {
            return false;
        }
    }
    return false;
}

bool RowReader::isLoneText() const
{
    return !isDataText(m_own.first()) && m_own.count(m_own.first()) == m_own.size();
}

// One word over the whole width, or a numbered heading. A school about which nothing else is known is none.
bool RowReader::isGroup(int row) const
{
    static const QRegularExpression heading(
        u"^([一二三四五六七八九十]+[、.．]|\\([一二三四五六七八九十\\d]+\\)"
        u"|.*\\((共)?\\d+(所|家|个|人|校|园)\\)$)"_s);
    if (!isLoneText() || m_table.columns.size() < 3) {
        return false;
    }
    const FoundColumn& first = m_table.columns.first();
    const bool inSerial = first.isSerial && !text(row, first.column).isEmpty();
    return m_own.size() > 1 || inSerial || heading.match(plainWords(m_own.first())).hasMatch();
}

// The date by itself below a table.
bool RowReader::isFormFoot() const
{
    return m_own.size() == 1 && m_afterGap && m_rows > 0 && m_table.columns.size() > 2
           && isFormLine(m_own.first());
}

bool RowReader::isTitleOfSecond(int row) const
{
    return m_afterGap && m_rows > 0 && isLoneText() && beginsSecondTable(row + 1);
}

// A header below the first one: 序号 again among other words, or, after a gap or a heading, words in columns
// that held numbers until here.
bool RowReader::beginsSecondTable(int row) const
{
    if (m_rows == 0 || row >= m_sheet.rows.size()) {
        return false;
    }
    const auto& cells = m_sheet.rows[row];
    const bool hasSerial =
        std::any_of(cells.begin(), cells.end(), [](const Cell& cell) { return isSerialHeader(cell.text); });
    return (hasSerial || (m_afterGap && cells.size() >= 3 && breaksColumns(row)))
           && m_headers.isHeaderlike(row);
}

bool RowReader::breaksColumns(int row) const
{
    for (int i = 0; i < m_numbers.size(); ++i) {
        if (m_numbers[i] * 2 > m_rows && !text(row, m_table.columns[i].column).isEmpty()) {
            return true;
        }
    }
    return false;
}

void RowReader::noteData(int row)
{
    constexpr int EnoughRows = 200;
    if (m_rows >= EnoughRows) {
        return;
    }
    ++m_rows;
    for (int i = 0; i < m_numbers.size(); ++i) {
        m_numbers[i] += isData(m_sheet.cell(row, m_table.columns[i].column)) ? 1 : 0;
    }
}
