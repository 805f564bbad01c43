#include "exchange/workbook.h"

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype ShortText = 32;
constexpr qsizetype MostSharedTexts = 50'000;
constexpr qint64 BlockOverhead = 32; ///< what the heap takes beside a text or a row

} // namespace

void WorkbookCollector::beginSheet(const QString& name, bool hidden)
{
    m_sheet = {};
    m_sheet.name = name;
    m_isHidden = hidden;
}

bool WorkbookCollector::addRow(int row, QVector<Cell> cells)
{
    if (m_isFull) {
        return false;
    }
    const qsizetype newRows = row + 1 - m_sheet.rows.size();
    m_bytes += newRows * qint64(sizeof(QVector<Cell>)) + cells.size() * qint64(sizeof(Cell)) + BlockOverhead;
    for (Cell& cell : cells) {
        m_bytes += share(cell.text);
    }
    if (m_bytes > MostBytes) {
        m_isFull = true;
        complain({{},
                  m_sheet.name,
                  row + 1,
                  {},
                  {},
                  tr("The tables of this file are larger than can be taken at once."),
                  tr("Split the file into smaller ones.")});
        return false;
    }
    cells.squeeze();
    m_sheet.rows.resize(row + 1);
    m_sheet.rows[row] = std::move(cells);
    return true;
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
