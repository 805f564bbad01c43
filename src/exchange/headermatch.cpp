#include "exchange/headermatch.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

int Header::columnOf(const QString& name) const
{
    const auto it = std::find_if(columns.begin(), columns.end(),
                                 [&](const HeaderColumn& column) { return column.name == name; });
    return it == columns.end() ? -1 : it->column;
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

QString HeaderNames::plain(const QString& header)
{
    QString text;
    for (const QChar c : header) {
        if (c == u'（') {
            text += u'(';
        } else if (c == u'）') {
            text += u')';
        } else if (!c.isSpace()) {
            text += c.toLower();
        }
    }
    return text;
}

void HeaderNames::add(const QString& spelling, const QString& name)
{
    if (!spelling.isEmpty()) {
        m_names.insert(plain(spelling), name);
    }
}

QString HeaderNames::find(const QString& header) const
{
    const QString text = plain(header);
    const auto exact = m_names.constFind(text);
    if (exact != m_names.constEnd()) {
        return *exact;
    }
    static const QRegularExpression unit(u"^(.+)\\([^()]*\\)$"_s);
    const auto match = unit.match(text);
    return match.hasMatch() ? m_names.value(match.captured(1)) : QString();
}

Header HeaderNames::readRow(const Sheet& sheet, int row) const
{
    Header header;
    header.row = row;
    const auto width = std::max(sheet.rows[row].size(), row > 0 ? sheet.rows[row - 1].size() : 0);
    for (int column = 0; column < width; ++column) {
        const QString own = sheet.cell(row, column).text.trimmed();
        const QString above = row > 0 ? sheet.cell(row - 1, column).text.trimmed() : QString();
        QString name = find(own);
        if (name.isEmpty() && !above.isEmpty()) {
            name = own.isEmpty() ? find(above) : find(above + own);
        }
        const QString text = own.isEmpty() && !name.isEmpty() ? above : own;
        if (!text.isEmpty() && (!name.isEmpty() || !isSerialHeader(text))) {
            header.columns.append({column, text, name});
        }
    }
    return header;
}

Header HeaderNames::findHeader(Sheet& sheet) const
{
    constexpr int LastTitleRow = 20;
    fillMerges(sheet);
    Header best;
    qsizetype bestKnown = 0;
    for (int row = 0; row < std::min<qsizetype>(LastTitleRow, sheet.rows.size()); ++row) {
        const Header header = readRow(sheet, row);
        const auto known = header.columns.size() - header.unknown().size();
        if (known > bestKnown && known * 2 >= header.columns.size()) {
            best = header;
            bestKnown = known;
        }
    }
    return best;
}

bool isSerialHeader(const QString& header)
{
    return header == u"序号"_s || header.compare(u"no."_s, Qt::CaseInsensitive) == 0;
}

bool isDataRow(const QVector<Cell>& row)
{
    static const QRegularExpression summary(u"^(合\\s*计|小\\s*计|总\\s*计|注[:：0-9]?.*|说明[:：].*)$"_s);
    for (const Cell& cell : row) {
        const QString text = cell.text.trimmed();
        if (!text.isEmpty()) {
            return !summary.match(text).hasMatch();
        }
    }
    return false;
}
