#include "exchange/headermatch.h"

#include "exchange/rowreader.h"
#include "exchange/rowwords.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

int Header::columnOf(const QString& name) const
{
    const auto it = std::find_if(columns.begin(), columns.end(),
                                 [&](const HeaderColumn& column) { return column.name == name; });
    return it == columns.end() ? -1 : it->column;
}

QString Header::moneyOf(int column) const
{
    const auto it = std::ranges::find(columns, column, &HeaderColumn::column);
    return it == columns.end() ? QString() : it->money;
}

QStringList Header::unknown() const
{
    QStringList headers;
    for (const HeaderColumn& column : columns) {
        if (column.name.isEmpty()) {
            headers.append(column.header);
        }
    }
    return headers;
}

QVector<HeaderColumn> Header::repeated() const
{
    QVector<HeaderColumn> found;
    for (const HeaderColumn& column : columns) {
        if (!column.name.isEmpty() && columnOf(column.name) != column.column) {
            found.append(column);
        }
    }
    return found;
}

void HeaderNames::add(const QString& spelling, const QString& name)
{
    if (!spelling.isEmpty()) {
        m_names.insert(plainWords(spelling), name);
    }
}

void HeaderNames::add(const ColumnTarget& target)
{
    for (const QString& spelling : target.spellings) {
        add(spelling, target.name);
    }
}

QString HeaderNames::find(const QString& header) const
{
    const QString text = plainWords(header);
    const auto exact = m_names.constFind(text);
    if (exact != m_names.constEnd()) {
        return *exact;
    }
    static const QRegularExpression unit(u"^(.+)\\([^()]*\\)$"_s);
    const auto match = unit.match(text);
    return match.hasMatch() ? m_names.value(match.captured(1)) : QString();
}

// The whole name first, then without outer levels, then without the innermost where it only says that the
// column is the sum of the group.
QString HeaderNames::findLevels(const QStringList& levels) const
{
    for (qsizetype from = 0; from < levels.size(); ++from) {
        if (const QString name = find(levels.sliced(from).join(QString())); !name.isEmpty()) {
            return name;
        }
    }
    const bool isSum = levels.size() > 1 && isTotalLabel(levels.last());
    return isSum ? findLevels(levels.first(levels.size() - 1)) : QString();
}

Header HeaderNames::read(const TableOutline& outline, const HeaderBlock& block) const
{
    Header header;
    header.row = block.last;
    for (const FoundColumn& column : outline.headers().columns(block)) {
        QString name = find(column.header);
        if (name.isEmpty()) {
            name = findLevels(column.levels);
        }
        if (!name.isEmpty() || !column.isSerial) {
            header.columns.append({column.column, column.header, name, {}});
        }
    }
    return header;
}

Header HeaderNames::findHeader(Sheet& sheet) const
{
    fillMerges(sheet);
    const TableOutline outline(sheet);
    Header best;
    HeaderBlock bestBlock;
    qsizetype bestKnown = 0;
    const auto end = std::min<qsizetype>(HeaderBlockFinder::LastHeaderRow, sheet.rows.size());
    for (int row = 0; row < end; ++row) {
        const HeaderBlock block = outline.headers().around(row);
        const Header header = read(outline, block);
        const auto known = header.columns.size() - header.unknown().size();
        if (known > bestKnown && known * 2 >= header.columns.size()) {
            best = header;
            bestBlock = block;
            bestKnown = known;
        }
    }
    const FoundTable table = outline.below(bestBlock);
    best.dataRows = table.dataRows;
    best.secondTable = table.secondTable;
    for (HeaderColumn& column : best.columns) {
        const auto found = std::ranges::find(table.columns, column.column, &FoundColumn::column);
        column.money = table.moneyUnit(*found);
    }
    return best;
}

QString textWithMoney(const Cell& cell, const QString& money, const QString& wantedUnit)
{
    const QString text = shownText(cell);
    static const QRegularExpression bare(u"^\\s*[-+]?[\\d０-９][\\d０-９,，.．]*\\s*$"_s);
    const bool differs = !money.isEmpty() && money != wantedUnit && isMoneyUnit(wantedUnit);
    return differs && bare.match(text).hasMatch() ? text.trimmed() + money : text;
}

bool isDataRow(const QVector<Cell>& row)
{
    const QString first = RowReader::firstText(row);
    return !first.isEmpty() && !isTotalLabel(first) && !isNoteText(first);
}
