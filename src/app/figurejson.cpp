#include "app/figurejson.h"

using namespace Qt::StringLiterals;

QJsonValue numberToJson(const std::optional<Decimal>& number)
{
    return number ? QJsonValue(number->toDouble()) : QJsonValue(QJsonValue::Null);
}

QJsonObject figureToJson(const FigureReport& report, const FigureEngine& engine)
{
    const Figure& figure = *report.figure;
    const FigureValue& value = report.value;
    QJsonObject object{
        {u"code"_s, figure.code},
        {u"name"_s, figure.name},
        {u"unit"_s, figure.unit},
        {u"year"_s, report.year},
        {u"scope"_s, engine.scopeText(report.scope)},
        {u"value"_s, numberToJson(value.value)},
        {u"decimals"_s, figure.decimals},
        {u"display"_s, value.display(figure.decimals)},
        {u"previous"_s, numberToJson(report.previous.value)},
        {u"change"_s, numberToJson(report.change)},
        {u"target"_s, report.target == nullptr ? QJsonValue(QJsonValue::Null)
                                               : numberToJson(report.target->value)},
        {u"coverage"_s, QJsonObject{{u"reported"_s, value.coverage.reported}, {u"expected"_s, value.coverage.expected}}},
        {u"published"_s, value.published != nullptr},
    };
    if (value.published != nullptr) {
        object.insert(u"computed"_s, numberToJson(value.computed));
        object.insert(u"qualifier"_s, value.published->qualifier);
        object.insert(u"source"_s, value.published->source);
    }
    if (value.restated) {
        object.insert(u"as_reported"_s, numberToJson(value.asReported));
    }
    if (report.targetMet) {
        object.insert(u"target_met"_s, *report.targetMet);
    }
    if (report.definitionChanged) {
        object.insert(u"definition_changed"_s, true);
    }
    return object;
}
