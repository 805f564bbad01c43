#include "exchange/tables/tablemapping.h"

#include "core/amounttext.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

TableMapping TableMapping::with(const TableMapping& over) const
{
    TableMapping result = *this;
    result.target = over.target.isEmpty() ? target : over.target;
    result.columns.insert(over.columns);
    result.signs.insert(over.signs);
    result.constants.insert(over.constants);
    return result;
}

QString TableMapping::readSign(const QString& text) const
{
    const QString meaning = signs.value(signOf(text));
    if (meaning == Zero) {
        return u"0"_s;
    }
    const auto reason = missingFromCode(meaning);
    return reason ? missingMark(*reason) : text;
}

QStringList TableMapping::keys(const QVector<FoundColumn>& columns)
{
    QStringList keys;
    QHash<QString, int> seen;
    for (const FoundColumn& column : columns) {
        const QString header = column.header.simplified();
        const int count = ++seen[header];
        keys.append(count == 1 ? header : u"%1 [%2]"_s.arg(header).arg(count));
    }
    return keys;
}

QString TableMapping::fingerprint(const QVector<FoundColumn>& columns)
{
    return keys(columns).join(u'\n');
}

QString TableMapping::signOf(const QString& text)
{
    static const QString dashes = u"-–—－─−"_s;
    static const QStringList words = {u"无"_s, u"没有"_s, u"空"_s, u"缺"_s};
    constexpr qsizetype Longest = 4;
    constexpr qsizetype LongestWithSpaces = 16;
    if (text.isEmpty() || text.size() > LongestWithSpaces) {
        return {};
    }
    QString plain = text;
    plain.removeIf([](QChar c) { return c.isSpace(); });
    if (plain.isEmpty() || plain.size() > Longest) {
        return {};
    }
    const auto all = [&plain](auto holds) { return std::all_of(plain.begin(), plain.end(), holds); };
    if (all([](QChar c) { return dashes.contains(c); })) {
        return u"—"_s;
    }
    if (plain == u"／"_s || plain == u"\\"_s) {
        return u"/"_s;
    }
    const bool isMarks = all([](QChar c) { return (c.isPunct() || c.isSymbol()) && c != u'*'; });
    return isMarks || words.contains(plain) ? plain : QString();
}

QString TableMapping::usualMeaning(const QString& sign)
{
    if (sign == u"—"_s || sign == u"/"_s) {
        return missingCode(Missing::NotApplicable);
    }
    return sign == u"无"_s ? missingCode(Missing::NothingToReport) : QString();
}
