#include "report/figurecells.h"

#include "report/figurewords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

using Kind = TableCell::Kind;

namespace {

QString comparisonSign(Comparison comparison)
{
    switch (comparison) {
    case Comparison::AtLeast: return u"≥"_s;
    case Comparison::AtMost: return u"≤"_s;
    case Comparison::Equal: return u"＝"_s; // not the narrow one, which spreadsheets take for a formula
    }
    return {};
}

} // namespace

TableCell FigureCells::value(const Figure& figure, int year, const Scope& scope)
{
    const FigureValue value = m_engine.value(figure.code, year, scope);
    TableCell cell;
    if (!value.value) {
        cell = TableCell::missing(whyMissing(figure, year, scope));
    } else if (value.isRough()) {
        cell = TableCell::ofText(value.display(figure.decimals)); // "超20" is not the number 20
    } else {
        cell = TableCell::ofNumber(*value.value, figure.decimals);
    }
    cell.published = value.published != nullptr;
    cell.asReported = FigureWords::asReported(value, figure);
    cell.sensitive = figure.sensitive;
    cell.origin.figure = figure.code;
    cell.origin.scope = scope;
    cell.origin.year = year;
    return cell;
}

TableCell FigureCells::cell(FigureColumn column, const FigureReport& report)
{
    if (column == FigureColumn::Unit) {
        return TableCell::ofText(report.figure->unit);
    }
    if (column == FigureColumn::Value || column == FigureColumn::Previous) {
        const int year = column == FigureColumn::Value ? report.year : report.year - 1;
        return value(*report.figure, year, report.scope);
    }
    TableCell cell;
    switch (column) {
    case FigureColumn::Change: cell = change(report); break;
    case FigureColumn::Target: cell = target(report); break;
    case FigureColumn::Met: cell = met(report); break;
    default: cell = coverage(report); break;
    }
    cell.sensitive = report.figure->sensitive && column != FigureColumn::Target;
    cell.origin.figure = report.figure->code;
    cell.origin.scope = report.scope;
    cell.origin.year = report.year;
    return cell;
}

TableCell FigureCells::change(const FigureReport& report)
{
    // "超20" against 17 is not 3 more.
    if (!report.change || report.value.isRough() || report.previous.isRough()) {
        return report.value.value ? TableCell::missing(Kind::NotApplicable) : missingValue(report);
    }
    const QString suffix = report.figure->isPercentage() ? tr(" percentage points") : QString();
    return TableCell::ofNumber(*report.change, report.figure->decimals, suffix);
}

TableCell FigureCells::met(const FigureReport& report)
{
    if (report.target == nullptr) {
        return TableCell::missing(Kind::NotApplicable);
    }
    if (!report.targetMet) {
        return missingValue(report);
    }
    return TableCell::ofText(*report.targetMet ? tr("met") : tr("not met"));
}

TableCell FigureCells::missingValue(const FigureReport& report)
{
    return TableCell::missing(whyMissing(*report.figure, report.year, report.scope));
}

TableCell FigureCells::target(const FigureReport& report)
{
    if (report.target == nullptr) {
        return TableCell::missing(Kind::NotApplicable);
    }
    return TableCell::ofText(comparisonSign(report.target->comparison) + report.target->value.toString());
}

/// With a wide stroke: spreadsheets take "3/12" in a CSV file for a day in March.
TableCell FigureCells::coverage(const FigureReport& report)
{
    const Coverage& coverage = report.value.coverage;
    if (coverage.expected == 0) {
        return TableCell::missing(Kind::NotApplicable);
    }
    return TableCell::ofText(u"%1／%2"_s.arg(coverage.reported).arg(coverage.expected));
}

Kind FigureCells::whyMissing(const Figure& figure, int year, const Scope& scope)
{
    const FigureVersion* version = figure.versionFor(year);
    if (version == nullptr) {
        return Kind::NotApplicable;
    }
    if (version->years > 1) {
        return Kind::NotReported;
    }
    if (version->registerType != nullptr) {
        return whyRegisterMissing(*version, year, scope);
    }
    if (version->overFigures) {
        return whyPartsMissing(*version, year, scope);
    }
    // All who should have did report, or none should have: the number cannot exist, such as 0 ÷ 0.
    return m_engine.value(figure.code, year, scope).coverage.isComplete() ? Kind::NotApplicable
                                                                          : Kind::NotReported;
}

Kind FigureCells::whyRegisterMissing(const FigureVersion& version, int year, const Scope& scope)
{
    const RegisterRows found = m_engine.registerRows(version, year, scope);
    if (found.isKept && found.rows.isEmpty() && !scope.isBureau()) {
        return Kind::NotApplicable;
    }
    const QString field = version.field < 0 ? QString() : version.registerType->fields[version.field].name;
    const bool masked = std::any_of(found.rows.begin(), found.rows.end(),
                                    [&](const Record* row) { return row->masked.contains(field); });
    return masked ? Kind::Masked : Kind::NotReported;
}

/// Last year's parts do not count: what was not reported then is not due now.
Kind FigureCells::whyPartsMissing(const FigureVersion& version, int year, const Scope& scope)
{
    QVector<Kind> reasons;
    for (const auto* formula : {&version.numerator, &version.denominator}) {
        for (const FormulaName& name : formula->has_value() ? (*formula)->names() : QVector<FormulaName>()) {
            const Figure* part = m_engine.definitions().figure(name.code);
            if (part != nullptr && !name.previous && !m_engine.value(part->code, year, scope).value) {
                reasons.append(whyMissing(*part, year, scope));
            }
        }
    }
    for (const Kind reason : {Kind::NotReported, Kind::Masked}) {
        if (reasons.contains(reason)) {
            return reason;
        }
    }
    return Kind::NotApplicable;
}
