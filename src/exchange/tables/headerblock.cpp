#include "exchange/tables/headerblock.h"

#include "exchange/tables/rowwords.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int MostHeaderRows = 6;
constexpr int WidestGroup = 100;
constexpr qsizetype MostMerges = 2000; ///< near the top; honest sheets have fewer

bool isData(const Cell& cell)
{
    return cell.kind == Cell::Kind::Number || cell.kind == Cell::Kind::Date
           || cell.kind == Cell::Kind::Boolean || isDataText(cell.text);
}

// 2022, 2023, 2024 as the headers of columns.
bool isYear(const Cell& cell)
{
    const int year = cell.text.size() == 4 ? cell.text.toInt() : 0;
    return year >= 1990 && year <= 2100;
}

} // namespace

HeaderBlockFinder::HeaderBlockFinder(const Sheet& sheet) : m_sheet(sheet)
{
    for (int row = 0; row < std::min<qsizetype>(LastHeaderRow, sheet.rows.size()); ++row) {
        m_width = std::max(m_width, filled(row));
    }
    for (const CellRange& range : sheet.merges) {
        const int columns = range.lastColumn - range.firstColumn + 1;
        if (m_merges.size() < MostMerges && range.firstRow < LastHeaderRow
            && columns < std::max(m_width, 2)) {
            m_merges.append(range);
        }
    }
}

int HeaderBlockFinder::widthOf(int row) const
{
    return row < 0 || row >= m_sheet.rows.size() ? 0 : static_cast<int>(m_sheet.rows[row].size());
}

int HeaderBlockFinder::filled(int row) const
{
    const auto& cells = m_sheet.rows[row];
    return static_cast<int>(std::count_if(cells.begin(), cells.end(),
                                          [](const Cell& cell) { return !cell.text.trimmed().isEmpty(); }));
}

bool HeaderBlockFinder::isHeaderlike(int row) const
{
    if (row < 0 || row >= m_sheet.rows.size()) {
        return false;
    }
    QSet<QString> words;
    QSet<QString> years;
    int formLines = 0;
    for (const Cell& cell : m_sheet.rows[row]) {
        const QString word = cell.text.trimmed();
        if (word.isEmpty()) {
            continue;
        }
        if (isYear(cell)) {
            years.insert(word);
        } else if (isData(cell)) {
            return false;
        } else {
            formLines += isFormLine(word) && !words.contains(word) ? 1 : 0;
            words.insert(word);
        }
    }
    return words.size() + years.size() >= 2 && !words.isEmpty() && years.size() != 1
           && formLines * 2 < words.size();
}

// A cell merged downwards, or one merged sideways with words of its own below.
bool HeaderBlockFinder::joinedByMerges(int upper) const
{
    return std::any_of(m_merges.begin(), m_merges.end(), [&](const CellRange& range) {
        if (range.firstRow <= upper && range.lastRow > upper) {
            return true;
        }
        if (range.lastRow != upper || range.lastColumn == range.firstColumn) {
            return false;
        }
        QSet<QString> below;
        for (int column = range.firstColumn; column <= range.lastColumn; ++column) {
            below.insert(text(upper + 1, column));
        }
        return below.size() > 1;
    });
}

// Without merged cells, as in text files: each row has words where the other has none.
bool HeaderBlockFinder::joinedByBlanks(int upper) const
{
    bool upperOnly = false;
    bool lowerOnly = false;
    for (int column = 0; column < std::max(widthOf(upper), widthOf(upper + 1)); ++column) {
        const bool hasUpper = !text(upper, column).isEmpty();
        const bool hasLower = !text(upper + 1, column).isEmpty();
        upperOnly = upperOnly || (hasUpper && !hasLower);
        lowerOnly = lowerOnly || (hasLower && !hasUpper && column > 0);
    }
    return upperOnly && lowerOnly;
}

// The row below fills all blanks of a row of groups, and the data begin only after it.
bool HeaderBlockFinder::leavesBelow(int upper) const
{
    const int lower = upper + 1;
    if (!isHeaderlike(lower) || !joinedByBlanks(upper) || isHeaderlike(lower + 1)) {
        return false;
    }
    for (int column = 0; column < std::max(widthOf(upper), widthOf(lower)); ++column) {
        const bool hasUpper = !text(upper, column).isEmpty();
        const bool isGroup = hasUpper && text(upper, column + 1).isEmpty();
        const bool hasLower = !text(lower, column).isEmpty();
        if ((!hasUpper && !hasLower) || (hasLower && hasUpper && !isGroup)) {
            return false;
        }
    }
    return true;
}

HeaderBlock HeaderBlockFinder::around(int row) const
{
    HeaderBlock block{row, row};
    const auto isFull = [&] { return block.last - block.first + 1 >= MostHeaderRows; };
    while (block.first > 0 && !isFull() && isHeaderlike(block.first - 1)
           && (joinedByMerges(block.first - 1) || joinedByBlanks(block.first - 1))) {
        --block.first;
    }
    while (block.last + 1 < m_sheet.rows.size() && !isFull() && isHeaderlike(block.last + 1)
           && joinedByMerges(block.last)) {
        ++block.last;
    }
    return block;
}

HeaderBlock HeaderBlockFinder::firstLikely() const
{
    const int end = static_cast<int>(std::min<qsizetype>(LastHeaderRow, m_sheet.rows.size()));
    for (int row = 0; row < end; ++row) {
        if (!isHeaderlike(row) || filled(row) * 2 < m_width) {
            continue;
        }
        HeaderBlock block = around(row);
        if (leavesBelow(block.last)) {
            ++block.last;
        }
        return block.last + 1 < m_sheet.rows.size() ? block : HeaderBlock();
    }
    return {};
}

QString HeaderBlockFinder::levelText(const HeaderBlock& block, int row, int column) const
{
    const QString own = text(row, column);
    if (!own.isEmpty() || row == block.last || text(block.last, column).isEmpty()) {
        return own;
    }
    for (int left = column - 1; left >= std::max(column - WidestGroup, 0); --left) {
        if (!text(row, left).isEmpty()) {
            // A group reaches to the right over blanks as long as there are words below each.
            return text(block.last, left).isEmpty() ? QString() : text(row, left);
        }
    }
    return {};
}

FoundColumn HeaderBlockFinder::column(const HeaderBlock& block, int column) const
{
    FoundColumn found;
    found.column = column;
    QString last;
    QString written;
    for (int row = block.first; row <= block.last; ++row) {
        const QString level = levelText(block, row, column).simplified();
        const QString plain = plainWords(level);
        if (level.isEmpty() || level == last || plain == u"其中"_s || plain == u"其中:"_s
            || plain == u"其中："_s) {
            continue;
        }
        last = written = level;
        found.levels.append(withoutUnit(level));
        if (const QString unit = unitOfHeader(level); !unit.isEmpty()) {
            found.unit = unit;
        }
    }
    const bool isPlain = found.levels.size() < 2;
    found.header = isPlain ? written : found.levels.join(u'·');
    if (!isPlain && !found.unit.isEmpty()) {
        found.header += u'（' + found.unit + u'）';
    }
    found.isSerial = isSerialHeader(found.levels.value(0)) && isPlain;
    return found;
}

QVector<FoundColumn> HeaderBlockFinder::columns(const HeaderBlock& block) const
{
    int width = 0;
    for (int row = block.first; row <= block.last; ++row) {
        width = std::max(width, widthOf(row));
    }
    QVector<FoundColumn> found;
    for (int at = 0; at < width; ++at) {
        FoundColumn candidate = column(block, at);
        if (!candidate.header.isEmpty()) {
            found.append(candidate);
        }
    }
    return found;
}
