#include "exchange/tables/rowwords.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

const QSet<QString>& knownUnits()
{
    static const QSet<QString> units = {
        u"人"_s,   u"名"_s,   u"位"_s,       u"所"_s, u"个"_s,   u"元"_s, u"千元"_s, u"百元"_s, u"万元"_s,
        u"亿元"_s, u"万人"_s, u"%"_s,        u"％"_s, u"‰"_s,    u"㎡"_s, u"m2"_s,   u"m²"_s,   u"平方米"_s,
        u"亩"_s,   u"公顷"_s, u"公里"_s,     u"米"_s, u"册"_s,   u"台"_s, u"套"_s,   u"辆"_s,   u"间"_s,
        u"岁"_s,   u"年"_s,   u"天"_s,       u"次"_s, u"人次"_s, u"项"_s, u"件"_s,   u"班"_s,   u"张"_s,
        u"学时"_s, u"户"_s,   u"万平方米"_s, u"份"_s, u"万册"_s, u"座"_s, u"家"_s,   u"篇"_s,   u"元/生"_s,
    };
    return units;
}

/// One of those characters that are most of a Chinese text; it has no small form and is no space.
bool isHan(QChar c)
{
    return c >= u'\u3400' && c <= u'\u9fff';
}

/// Whether data (see isDataText) may begin so.
bool beginsData(QChar c)
{
    return (c >= u'0' && c <= u'9') || (c >= u'０' && c <= u'９') || u"-+—–/"_s.contains(c);
}

bool matches(const QRegularExpression& pattern, const QString& text)
{
    return pattern.match(plainWords(text)).hasMatch();
}

} // namespace

QString plainWords(const QString& text)
{
    QString plain(text.size(), Qt::Uninitialized);
    QChar* end = plain.data();
    for (const QChar c : text) {
        if (isHan(c)) {
            *end++ = c;
        } else if (c == u'（') {
            *end++ = u'(';
        } else if (c == u'）') {
            *end++ = u')';
        } else if (!c.isSpace()) {
            *end++ = c.toLower();
        }
    }
    plain.truncate(end - plain.constData());
    return plain;
}

bool isSerialHeader(const QString& header)
{
    if (header.size() > 6) {
        return false;
    }
    const QString plain = plainWords(header);
    return plain == u"序号"_s || plain == u"序"_s || plain == u"no."_s || plain == u"行次"_s;
}

bool isTotalLabel(const QString& label)
{
    static const QRegularExpression total(
        u"^(.{0,10}(合计|小计|总计|累计)(\\(.*\\))?|其中.*|全?[市县区省国]?平均(数|值)?)[:：]?$"_s);
    const bool may = label.contains(u'计') || label.contains(u'均') || label.startsWith(u'其');
    return may && matches(total, label);
}

bool isBareTotal(const QString& label)
{
    const QString plain = plainWords(label);
    return plain == u"合计"_s || plain == u"小计"_s || plain == u"总计"_s;
}

bool isNoteText(const QString& text)
{
    static const QRegularExpression note(
        u"^(注(\\d*[:：.、]|\\d+|$)|(备注|说明|附注|附件|填表说明|数据来源|资料来源)\\d*[:：]"
        u"|(填[表报]人|制表人?|编制人|经办人|审核人?|复核人?|核对人|(单位|学校|分管)?负责人|联系人|联系电话|"
        u"电话"
        u"|(填[表报]|制表|报出|统计|上报)(日期|时间)|(填[表报]|制表|报送|上报)单位|单位\\(盖章\\)|盖章|日期)"
        u"(\\(.{1,8}\\))?[:：]|第\\d+页|共\\d+页)"_s);
    const bool may = text.contains(u':') || text.contains(u'：') || text.startsWith(u'注')
                     || text.startsWith(u'第') || text.startsWith(u'共');
    return may && matches(note, text);
}

bool isFormLine(const QString& text)
{
    static const QRegularExpression date(
        u"^(\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}|\\d{4}年(\\d{1,2}月(\\d{1,2}日)?)?|\\d{4}年度|\\d{4}[-—]\\d{4}学年)$"_s);
    return isNoteText(text) || !unitsOfLine(text).isEmpty() || matches(date, text);
}

QStringList unitsOfLine(const QString& text)
{
    static const QRegularExpression line(u"(?:^|[(\\[【计金额数量])单位[:：]([^()\\]】]+)[)\\]】]?$"_s);
    static const QRegularExpression between(u"[、,，;；和]"_s);
    if (!text.contains(u'单')) {
        return {};
    }
    const auto match = line.match(plainWords(text));
    if (!match.hasMatch()) {
        return {};
    }
    const QStringList units = match.captured(1).split(between, Qt::SkipEmptyParts);
    const bool known = std::all_of(units.begin(), units.end(),
                                   [](const QString& unit) { return knownUnits().contains(unit); });
    return known ? units : QStringList();
}

QString unitOfHeader(const QString& header)
{
    static const QRegularExpression unit(u"^.+\\((?:单位[:：])?([^()]{1,5})\\)$"_s);
    if (!header.contains(u')') && !header.contains(u'）')) {
        return {};
    }
    const QString found = unit.match(plainWords(header)).captured(1);
    return knownUnits().contains(found) ? found : QString();
}

QString withoutUnit(const QString& header)
{
    if (unitOfHeader(header).isEmpty()) {
        return header;
    }
    const auto bracket = std::max(header.lastIndexOf(u'('), header.lastIndexOf(u'（'));
    return header.left(bracket).trimmed();
}

bool isMoneyUnit(const QString& unit)
{
    return unit.endsWith(u'元');
}

bool isDataText(const QString& text)
{
    static const QRegularExpression data(
        u"^([-—–/]+|[-+]?[\\d０-９][\\d０-９,，.．]*(e[-+]?\\d+)?[%％‰]?(人|名|所|个|元|万元|亿元|万|亿)?|\\d{4}[-/.年]\\d{1,2}([-/.月].*)?)$"_s);
    static const QRegularExpression year(u"^\\d{4}(年|年度|学年)$"_s);
    const auto first = std::find_if_not(text.begin(), text.end(), [](QChar c) { return c.isSpace(); });
    if (first == text.end() || !beginsData(*first)) {
        return false;
    }
    const QString plain = plainWords(text);
    return data.match(plain).hasMatch() && !year.match(plain).hasMatch();
}
