#include "exchange/workbook.h"

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype ShortText = 32;
constexpr qsizetype MostSharedTexts = 50'000;
constexpr qsizetype MostComplaints = 2'000;
constexpr qint64 BlockOverhead = 32; ///< what the heap takes beside a text or a row

} // namespace

void WorkbookCollector::beginSheet(const QString& name, bool hidden)
{
    m_sheet = {};
    m_sheet.name = name;
    m_isHidden = hidden;
    hold(qint64(sizeof(Sheet)) + name.size() * qint64(sizeof(QChar)), -1);
}

bool WorkbookCollector::addRow(int row, QVector<Cell> cells)
{
    const qint64 newRows = row + 1 - m_sheet.rows.size();
    qint64 bytes =
        newRows * qint64(sizeof(QVector<Cell>)) + cells.size() * qint64(sizeof(Cell)) + BlockOverhead;
    for (Cell& cell : cells) {
        bytes += share(cell.text);
    }
    if (!hold(bytes, row)) {
        return false;
    }
    cells.squeeze();
    m_sheet.rows.resize(row + 1);
    m_sheet.rows[row] = std::move(cells);
    return true;
}

void WorkbookCollector::addMerge(const CellRange& range)
{
    if (hold(qint64(sizeof(CellRange)), range.firstRow)) {
        m_sheet.merges.append(range);
    }
}

// More than anyone reads come from files that are wrong in every cell of many sheets.
void WorkbookCollector::complain(const Complaint& complaint)
{
    if (m_workbook.complaints.size() < MostComplaints) {
        m_workbook.complaints.append(complaint);
    }
}

/// False when there is no room for so much more, which is complained about once.
bool WorkbookCollector::hold(qint64 bytes, int row)
{
    m_bytes += bytes;
    if (m_bytes > MostBytes && !m_isFull) {
        m_isFull = true;
        complain({{},
                  m_sheet.name,
                  row + 1,
                  {},
                  {},
                  tr("The tables of this file are larger than can be taken at once."),
                  tr("Split the file into smaller ones.")});
    }
    return !m_isFull;
}

/// One copy for equal short texts; gives how many bytes the text takes anew.
qint64 WorkbookCollector::share(QString& text)
{
    if (text.isEmpty()) {
        return 0;
    }
    const qint64 size = text.size() * qint64(sizeof(QChar)) + BlockOverhead;
    if (text.size() > ShortText) {
        return size;
    }
    if (const auto known = m_texts.constFind(text); known != m_texts.constEnd()) {
        text = *known;
        return 0;
    }
    if (m_texts.size() < MostSharedTexts) {
        m_texts.insert(text);
    }
    return size;
}

void WorkbookCollector::endSheet()
{
    if (!m_isFull) {
        (m_isHidden ? m_workbook.hidden : m_workbook.sheets).append(std::move(m_sheet));
    }
    m_sheet = {};
}
