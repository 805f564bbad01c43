#include "core/rule.h"

#include <QHash>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {

bool isSlip(double left, double right)
{
    constexpr double Nearness = 0.05;
    static constexpr std::array<double, 3> Units = {10.0, 100.0, 10'000.0};
    if (left == 0.0 || right == 0.0 || std::signbit(left) != std::signbit(right)) {
        return false;
    }
    const double times = std::max(left / right, right / left);
    return std::any_of(Units.begin(), Units.end(),
                       [times](double unit) { return std::abs(times / unit - 1.0) <= Nearness; });
}

} // namespace

bool Rule::isFor(const QString& schoolType) const
{
    return types.isEmpty() || std::any_of(types.begin(), types.end(), [&](const QString& prefix) {
               return schoolType.startsWith(prefix);
           });
}

bool Rule::holds(Decimal leftAmount, Decimal rightAmount) const
{
    switch (operation) {
    case RuleOperator::Equal: return leftAmount == rightAmount;
    case RuleOperator::Differs: return leftAmount != rightAmount;
    case RuleOperator::Less: return leftAmount < rightAmount;
    case RuleOperator::AtMost: return leftAmount <= rightAmount;
    case RuleOperator::Greater: return leftAmount > rightAmount;
    case RuleOperator::AtLeast: return leftAmount >= rightAmount;
    case RuleOperator::NoSlip: return !isSlip(leftAmount.toDouble(), rightAmount.toDouble());
    }
    return true;
}

Severity severityFromCode(const QString& code)
{
    return code == u"hint"_s ? Severity::Hint : code == u"explain"_s ? Severity::Explain : Severity::Must;
}

std::optional<RuleOperator> operatorFromCode(const QString& code)
{
    static const QHash<QString, RuleOperator> operators = {
        {u"eq"_s, RuleOperator::Equal},      {u"ne"_s, RuleOperator::Differs},
        {u"lt"_s, RuleOperator::Less},       {u"le"_s, RuleOperator::AtMost},
        {u"gt"_s, RuleOperator::Greater},    {u"ge"_s, RuleOperator::AtLeast},
        {u"no_slip"_s, RuleOperator::NoSlip}};
    const auto found = operators.constFind(code);
    return found == operators.constEnd() ? std::nullopt : std::optional(*found);
}
