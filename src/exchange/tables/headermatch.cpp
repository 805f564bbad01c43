#include "exchange/tables/headermatch.h"

#include "exchange/tables/rowreader.h"
#include "exchange/tables/rowwords.h"

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

QMap<QString, QString> Header::understood() const
{
    QMap<QString, QString> result;
    for (const HeaderColumn& column : columns) {
        result.insert(column.key, column.name);
    }
    for (const QString& key : leftOut) {
        result.insert(key, TableMapping::LeftOut);
    }
    return result;
}

// A target that is not there (any more) leaves the column unknown.
void HeaderNames::use(const TableMapping& mapping)
{
    for (auto it = mapping.columns.begin(); it != mapping.columns.end(); ++it) {
        const bool isLeftOut = it.value() == TableMapping::LeftOut;
        m_said.insert(plainWords(it.key()), isLeftOut ? it.value() : targetOf(it.value()));
    }
}

QString HeaderNames::targetOf(const QString& nameOrSpelling) const
{
    const bool isName = std::find(m_names.begin(), m_names.end(), nameOrSpelling) != m_names.end();
    return isName ? nameOrSpelling : m_names.value(plainWords(nameOrSpelling));
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
    if (!text.endsWith(u')')) {
        return {};
    }
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

QString HeaderNames::findBySpelling(const FoundColumn& column) const
{
    const QString name = find(column.header);
    return name.isEmpty() ? findLevels(column.levels) : name;
}

Header HeaderNames::read(const TableOutline& outline, const HeaderBlock& block) const
{
    Header header;
    header.row = block.last;
    header.block = block;
    const QVector<FoundColumn> columns = outline.headers().columns(block);
    const QStringList keys = TableMapping::keys(columns);
    header.fingerprint = keys.join(u'\n');
    for (qsizetype i = 0; i < columns.size(); ++i) {
        const QString spelled = findBySpelling(columns[i]);
        const QString name = m_said.value(plainWords(keys[i]), spelled);
        header.said += m_said.contains(plainWords(keys[i])) ? 1 : 0;
        header.isMapped = header.isMapped || name != spelled;
        if (name == TableMapping::LeftOut) {
            header.leftOut.append(keys[i]);
        } else if (!name.isEmpty() || !columns[i].isSerial) {
            header.columns.append({columns[i].column, columns[i].header, name, keys[i], {}});
        }
    }
    return header;
}

Header HeaderNames::findHeader(Sheet& sheet) const
{
    fillMerges(sheet);
    const TableOutline outline(sheet);
    Header best;
    qsizetype bestKnown = 0;
    const auto end = std::min<qsizetype>(HeaderBlockFinder::LastHeaderRow, sheet.rows.size());
    for (int row = 0; row < end; ++row) {
        const HeaderBlock block = outline.headers().around(row);
        const Header header = read(outline, block);
        const auto known = header.columns.size() - header.unknown().size();
        const auto told = std::max<qsizetype>(known + header.leftOut.size(), header.said);
        if (told > bestKnown && told * 2 >= header.columns.size() + header.leftOut.size()) {
            best = header;
            bestKnown = told;
        }
    }
    const FoundTable table = outline.below(best.block);
    best.dataRows = table.dataRows;
    best.skipped = table.skipped;
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
