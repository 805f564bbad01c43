#include "exchange/tables/columntarget.h"

#include "exchange/tables/columnsynonyms.h"

using namespace Qt::StringLiterals;

const QString ValueColumn::School = u"#school"_s;
const QString ValueColumn::SchoolName = u"#school_name"_s;
const QString ValueColumn::Year = u"#year"_s;
const QString ValueColumn::Measure = u"#measure"_s;
const QString ValueColumn::Value = u"#value"_s;

namespace {

ColumnTarget yearTarget(const QString& name)
{
    const Field field = Field::year("year", "");
    return {name, field, {u"year"_s, u"年度"_s, u"年份"_s}, synonymsOf({}, field, u"年度"_s)};
}

ColumnTarget measureTarget(const Measure& measure)
{
    Field field;
    field.name = measure.code;
    field.kind = FieldKind::Decimal;
    field.unit = measure.unit;
    field.decimals = measure.decimals;
    return {measure.code,
            field,
            {measure.nameEn, measure.name, measure.code},
            synonymsOf({}, field, measure.name)};
}

} // namespace

QVector<ColumnTarget> recordTargets(const RecordType& type, const QTranslator& chinese)
{
    QVector<ColumnTarget> targets;
    if (type.isYearly()) {
        targets.append(yearTarget(u"year"_s));
    }
    for (const Field& field : type.fields) {
        const QString label = chinese.translate("Registers", field.label);
        targets.append({field.name,
                        field,
                        {QString::fromLatin1(field.label), label, field.name},
                        synonymsOf(type.id, field, label)});
    }
    return targets;
}

QVector<ColumnTarget> valueTargets(const Definitions& definitions)
{
    QVector<ColumnTarget> targets;
    for (const Measure& measure : definitions.measures()) {
        targets.append(measureTarget(measure));
    }
    const Field school = Field::school("school", "");
    targets.append(
        {ValueColumn::School,
         school,
         {u"school"_s, u"school code"_s, u"code"_s, u"institution code"_s, u"学校代码"_s, u"机构代码"_s,
          u"学校标识码"_s, u"标识码"_s, u"学校"_s, u"学校(机构)标识码"_s, u"单位"_s},
         synonymsOf({}, school, u"学校"_s)});
    targets.append({ValueColumn::SchoolName,
                    school,
                    {u"school name"_s, u"name"_s, u"学校名称"_s, u"单位名称"_s, u"名称"_s},
                    {u"校名"_s, u"园名"_s, u"学校全称"_s, u"园所名称"_s, u"幼儿园名称"_s, u"机构名称"_s,
                     u"校园名称"_s}});
    targets.append(yearTarget(ValueColumn::Year));
    targets.append({ValueColumn::Measure,
                    Field::text("measure", ""),
                    {u"measure"_s, u"指标"_s, u"指标代码"_s, u"项目"_s, u"填报项"_s},
                    {u"指标名称"_s}});
    targets.append({ValueColumn::Value,
                    Field::text("value", ""),
                    {u"value"_s, u"数值"_s, u"值"_s, u"填报值"_s, u"数量"_s},
                    {}});
    return targets;
}
