#include "exchange/text/csvreader.h"

#include "exchange/text/csvguard.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

constexpr int MostColumns = 16'384;
constexpr qsizetype MostCharacters = 16 * 1024 * 1024; // of one record
constexpr std::array<char16_t, 3> Separators{u',', u';', u'\t'};

Cell cellOf(const QString& field)
{
    const QString text = unguarded(field);
    return {text.isEmpty() ? Cell::Kind::Empty : Cell::Kind::Text, text};
}

} // namespace

CsvReader::CsvReader(QStringView text, QChar separator) : m_text(text), m_separator(separator)
{
    if (m_separator.isNull()) {
        m_separator = detectSeparator();
    }
}

CsvReader::CsvReader(std::function<QString()> nextPiece) : m_nextPiece(std::move(nextPiece))
{
    holdMore();
    m_separator = detectSeparator();
}

// A title line above the header often holds no separator, so the search goes on until one is found.
QChar CsvReader::detectSeparator() const
{
    std::array<qsizetype, Separators.size()> counts{};
    bool quoted = false;
    for (const QChar c : m_text) {
        quoted = c == u'"' ? !quoted : quoted;
        if (quoted) {
            continue;
        }
        const bool recordEnds = c == u'\n' || c == u'\r';
        if (recordEnds && std::ranges::any_of(counts, [](qsizetype count) { return count > 0; })) {
            break;
        }
        for (std::size_t i = 0; i < Separators.size(); ++i) {
            counts[i] += c == Separators[i] ? 1 : 0;
        }
    }
    const auto most = std::ranges::max_element(counts);
    return QChar(Separators[static_cast<std::size_t>(most - counts.begin())]);
}

QVector<QVector<Cell>> CsvReader::read()
{
    QVector<QVector<Cell>> rows;
    for (QVector<Cell> record; next(&record);) {
        rows.append(std::move(record));
    }
    while (!rows.isEmpty() && rows.last().isEmpty()) {
        rows.removeLast();
    }
    return rows;
}

bool CsvReader::next(QVector<Cell>* record)
{
    if (atEnd() && !holdMore()) {
        return false;
    }
    *record = readWholeRecord();
    if (m_openedAt >= 0 || m_isTooLong) {
        m_openedAt >= 0 ? complainUnclosed() : complainTooLong();
        m_at = m_text.size();
        m_nextPiece = {};
        return false;
    }
    ++m_row;
    return true;
}

// Where a record touches the end of what is held it may go on: a field, the second half of a line break or of
// a doubled quote. It is then read again with twice as much text.
QVector<Cell> CsvReader::readWholeRecord()
{
    for (;;) {
        const qsizetype start = m_at;
        QVector<Cell> record = readRecord();
        if (!atEnd() || m_isTooLong || !m_nextPiece) {
            return record;
        }
        m_isTooLong = m_at - start > MostCharacters;
        m_at = start;
        if (m_isTooLong || !holdMore()) {
            return m_isTooLong ? record : readRecord();
        }
        m_openedAt = -1;
    }
}

/// False when nothing more comes.
bool CsvReader::holdMore()
{
    if (!m_nextPiece) {
        return false;
    }
    m_held = m_held.sliced(m_at);
    m_at = 0;
    const qsizetype before = m_held.size();
    do {
        const QString piece = m_nextPiece();
        if (piece.isEmpty()) {
            m_nextPiece = {};
            break;
        }
        m_held += piece;
    } while (m_held.size() < 2 * before);
    m_text = m_held;
    return m_held.size() > before;
}

QVector<Cell> CsvReader::readRecord()
{
    QVector<Cell> record;
    for (m_column = 0;; ++m_column) {
        record.append(cellOf(readField()));
        if (atEnd() || m_text[m_at] != m_separator) {
            break;
        }
        ++m_at;
        if (m_column + 1 >= MostColumns) {
            m_isTooLong = true;
            return {};
        }
    }
    skipLineBreak();
    while (!record.isEmpty() && record.last().isEmpty()) {
        record.removeLast();
    }
    return record;
}

QString CsvReader::readField()
{
    QString field;
    if (!atEnd() && m_text[m_at] == u'"') {
        readQuoted(field);
    }
    // What stands behind a closing quote is kept, as Excel does.
    const qsizetype start = m_at;
    while (!atEnd() && m_text[m_at] != m_separator && !atLineBreak()) {
        ++m_at;
    }
    field += m_text.sliced(start, m_at - start);
    return field;
}

void CsvReader::readQuoted(QString& field)
{
    const qsizetype opened = m_at++;
    while (!atEnd()) {
        const qsizetype quote = m_text.indexOf(u'"', m_at);
        const qsizetype end = quote < 0 ? m_text.size() : quote;
        field += m_text.sliced(m_at, end - m_at);
        m_at = std::min(end + 1, m_text.size());
        if (quote >= 0 && (atEnd() || m_text[m_at] != u'"')) {
            return;
        }
        if (quote >= 0) {
            field += u'"';
            ++m_at;
        }
    }
    m_openedAt = opened;
}

void CsvReader::skipLineBreak()
{
    if (atEnd()) {
        return;
    }
    const bool two = m_text[m_at] == u'\r' && m_at + 1 < m_text.size() && m_text[m_at + 1] == u'\n';
    m_at += two ? 2 : 1;
}

bool CsvReader::atLineBreak() const
{
    return m_text[m_at] == u'\n' || m_text[m_at] == u'\r';
}

void CsvReader::complainUnclosed()
{
    constexpr qsizetype shown = 40;
    const QStringView rest = m_text.sliced(m_openedAt);
    Complaint complaint;
    complaint.row = m_row + 1;
    complaint.column = columnName(m_column);
    complaint.text = rest.first(std::min(shown, rest.size())).toString();
    complaint.message = tr("The quotation mark that opens here is never closed.");
    complaint.suggestion = tr("Close it, or write it twice if it belongs to the text.");
    m_complaints.append(complaint);
}

void CsvReader::complainTooLong()
{
    Complaint complaint;
    complaint.row = m_row + 1;
    complaint.column = columnName(m_column);
    complaint.message =
        tr("The row is longer than any table's: it does not end after %1 cells.").arg(m_column + 1);
    complaint.suggestion = tr("Open it in Excel or WPS and save it as .xlsx.");
    m_complaints.append(complaint);
}
