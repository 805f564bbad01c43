#include "exchange/collection/collectionrules.h"

using namespace Qt::StringLiterals;

namespace {

// What the file format allows.
constexpr qsizetype LongestTitle = 32;
constexpr qsizetype LongestMessage = 255;

QString shortened(const QString& text, qsizetype most)
{
    return text.size() <= most ? text : text.left(most - 1) + u'…';
}

QString numberCondition(const EntryRule& rule, const QString& cell)
{
    QString condition = u"AND(%1=ROUND(%1,%2)"_s.arg(cell).arg(rule.decimals);
    if (rule.minimum) {
        condition += u",%1>=%2"_s.arg(cell, rule.minimum->toString());
    }
    if (rule.maximum) {
        condition += u",%1<=%2"_s.arg(cell, rule.maximum->toString());
    }
    return condition + u')';
}

QString signCondition(const EntryRule& rule, const QString& cell)
{
    QStringList equal;
    for (const QString& sign : rule.signs) {
        equal.append(u"TRIM(%1)=\"%2\""_s.arg(cell, sign));
    }
    return equal.isEmpty() ? u"FALSE"_s : u"OR(%1)"_s.arg(equal.join(u','));
}

} // namespace

QString entryFormula(const EntryRule& rule, const QString& cell)
{
    QString fits;
    switch (rule.kind) {
    case EntryRule::Kind::Number: fits = numberCondition(rule, cell); break;
    case EntryRule::Kind::Date: fits = u"AND(%1>=DATE(1949,1,1),%1<DATE(2200,1,1))"_s.arg(cell); break;
    case EntryRule::Kind::Choice:
    case EntryRule::Kind::Free: return {};
    }
    return u"=IF(ISNUMBER(%1),%2,%3)"_s.arg(cell, fits, signCondition(rule, cell));
}

void writeEntryRule(lxw_worksheet* sheet, WorkbookPen& pen, const EntryRule& rule, int firstRow, int lastRow,
                    int column, const QString& choices)
{
    const bool isChoice = rule.kind == EntryRule::Kind::Choice;
    QByteArray formula = entryFormula(rule, columnName(column) + QString::number(firstRow + 1)).toUtf8();
    QByteArray list = (u'=' + choices).toUtf8();
    QByteArray title = shortened(rule.title, LongestTitle).toUtf8();
    QByteArray hint = shortened(rule.hint, LongestMessage).toUtf8();
    QByteArray refusal = shortened(rule.refusal, LongestMessage).toUtf8();
    lxw_data_validation validation{};
    validation.validate = LXW_VALIDATION_TYPE_ANY;
    if (isChoice || !formula.isEmpty()) {
        validation.validate =
            isChoice ? LXW_VALIDATION_TYPE_LIST_FORMULA : LXW_VALIDATION_TYPE_CUSTOM_FORMULA;
        validation.value_formula = isChoice ? list.data() : formula.data();
        validation.error_title = title.data();
        validation.error_message = refusal.data();
    }
    if (!hint.isEmpty()) {
        validation.input_title = title.data();
        validation.input_message = hint.data();
    }
    pen.keep(worksheet_data_validation_range(sheet, static_cast<lxw_row_t>(firstRow),
                                             static_cast<lxw_col_t>(column), static_cast<lxw_row_t>(lastRow),
                                             static_cast<lxw_col_t>(column), &validation));
}
