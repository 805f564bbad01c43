#include "work/entryrules.h"

using namespace Qt::StringLiterals;

namespace {

const QString Hidden = u"**"_s;

QString rangeText(const EntryRule& rule)
{
    if (rule.minimum && rule.maximum) {
        return u"，%1 至 %2"_s.arg(rule.minimum->toString(), rule.maximum->toString());
    }
    if (rule.minimum) {
        return u"，不小于 %1"_s.arg(rule.minimum->toString());
    }
    return rule.maximum ? u"，不大于 %1"_s.arg(rule.maximum->toString()) : QString();
}

/// Decimals and bounds are set already.
void describeNumber(EntryRule& rule, const QString& unit)
{
    rule.kind = EntryRule::Kind::Number;
    const QString number = (rule.decimals == 0 ? u"整数"_s : u"数字，最多 %1 位小数"_s.arg(rule.decimals))
                           + rangeText(rule) + (unit.isEmpty() ? QString() : u"，单位：%1"_s.arg(unit))
                           + u"。"_s;
    rule.hint = u"填"_s + number;
    rule.refusal = u"请填"_s + number;
}

void describeChoice(EntryRule& rule, const QStringList& choices)
{
    rule.kind = EntryRule::Kind::Choice;
    rule.choices = choices;
    rule.hint = u"从下拉列表中选择。"_s;
    rule.refusal = u"请从下拉列表中选择，列表之外的内容不能收取。"_s;
}

std::optional<Decimal> bound(const std::optional<qint64>& whole)
{
    return whole ? std::optional(Decimal::fromInt(*whole)) : std::nullopt;
}

} // namespace

EntryRule entryRule(const Measure& measure)
{
    EntryRule rule;
    rule.title = measure.name;
    rule.decimals = measure.decimals;
    rule.minimum = measure.minimum;
    rule.maximum = measure.maximum;
    rule.signs = {u"无"_s, u"—"_s, u"-"_s, u"/"_s, Hidden};
    describeNumber(rule, measure.unit);
    rule.hint += u"\n不适用填“—”，本表无数据填“无”，暂时报不出就留空。"_s;
    rule.refusal += u"没有数时填“—”（不适用）或“无”（本表无数据），报不出留空；不要带单位。"_s;
    return rule;
}

EntryRule entryRule(const Field& field, const QString& label, const Definitions& definitions)
{
    EntryRule rule;
    rule.title = label;
    rule.signs = {Hidden};
    if (field.isNumber()) {
        rule.decimals = field.kind == FieldKind::Decimal ? field.decimals : 0;
        rule.minimum = bound(field.minimum);
        rule.maximum = bound(field.maximum);
        describeNumber(rule, field.unit);
    } else if (field.kind == FieldKind::Date) {
        rule.kind = EntryRule::Kind::Date;
        rule.hint = u"填日期，如 2024-9-1。"_s;
        rule.refusal = u"请填日期，写成 2024-9-1 的样子。"_s;
    } else if (field.kind == FieldKind::Bool) {
        describeChoice(rule, {u"是"_s, u"否"_s});
    } else if (field.kind == FieldKind::Choice) {
        QStringList labels;
        for (const CodeItem& item : definitions.codeList(field.target)) {
            labels.append(item.label);
        }
        describeChoice(rule, labels);
    }
    return rule;
}
