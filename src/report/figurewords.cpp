#include "report/figurewords.h"

using namespace Qt::StringLiterals;

namespace {

const QString RatioUnit = u"1:n"_s;

QString signedText(Decimal number, int decimals)
{
    const QString digits = (number < Decimal() ? -number : number).toString(decimals);
    return (number < Decimal() ? u"−"_s : u"+"_s) + digits;
}

} // namespace

QString FigureWords::noData()
{
    return tr("no data yet");
}

QString FigureWords::others(int count)
{
    return tr("Others (%1)").arg(count);
}

QString FigureWords::unit(const Figure& figure)
{
    return figure.unit == RatioUnit ? QString() : figure.unit;
}

QString FigureWords::bare(const FigureValue& value, const Figure& figure)
{
    const QString text = value.display(figure.decimals);
    return figure.unit == RatioUnit && !text.isEmpty() ? u"1:"_s + text : text;
}

QString FigureWords::number(const FigureValue& value, const Figure& figure)
{
    if (!value.value) {
        return noData();
    }
    const QString gap = figure.isPercentage() || unit(figure).isEmpty() ? QString() : u" "_s;
    return bare(value, figure) + gap + unit(figure);
}

QString FigureWords::number(Decimal value, const Figure& figure)
{
    FigureValue plain;
    plain.value = value;
    return number(plain, figure);
}

QString FigureWords::change(const FigureReport& report)
{
    const Figure& figure = *report.figure;
    if (!report.value.value) {
        return {};
    }
    const bool lastYear = report.previousYear == report.year - 1;
    if (report.definitionChanged) {
        return lastYear ? tr("Definition changed, not compared with last year")
                        : tr("Definition changed, not compared with %1").arg(report.previousYear);
    }
    if (!report.change) {
        return lastYear ? tr("No number for last year") : tr("No number for %1").arg(report.previousYear);
    }
    const Decimal change = *report.change;
    if (change == Decimal()) {
        return lastYear ? tr("Same as last year") : tr("Same as in %1").arg(report.previousYear);
    }
    if (figure.isPercentage()) {
        const bool down = change < Decimal();
        const QString points = (down ? u"↓"_s : u"↑"_s) + (down ? -change : change).toString(figure.decimals);
        return lastYear ? tr("%1 pp on last year").arg(points)
                        : tr("%1 pp on %2").arg(points).arg(report.previousYear);
    }
    const QString amount = difference(change, figure);
    return lastYear ? tr("%1 on last year").arg(amount) : tr("%1 on %2").arg(amount).arg(report.previousYear);
}

Mood FigureWords::changeMood(const FigureReport& report)
{
    return report.change ? mood(*report.change, *report.figure) : Mood::Neutral;
}

QString FigureWords::difference(Decimal difference, const Figure& figure)
{
    if (difference == Decimal()) {
        return {};
    }
    if (figure.isPercentage()) {
        const bool down = difference < Decimal();
        return tr("%1 pp").arg((down ? u"↓"_s : u"↑"_s)
                               + (down ? -difference : difference).toString(figure.decimals));
    }
    const QString number = signedText(difference, figure.decimals);
    return unit(figure).isEmpty() ? number : number + u' ' + unit(figure);
}

Mood FigureWords::mood(Decimal difference, const Figure& figure)
{
    const bool judged = figure.direction == Direction::Higher || figure.direction == Direction::Lower;
    if (!judged || difference == Decimal()) {
        return Mood::Neutral;
    }
    return (difference > Decimal()) == (figure.direction == Direction::Higher) ? Mood::Good : Mood::Bad;
}

QString FigureWords::target(const Target* target, const Figure& figure)
{
    if (target == nullptr) {
        return {};
    }
    // As many places as the document gives: ≥50%, not ≥50.00%.
    const QString unit = FigureWords::unit(figure);
    const QString gap = figure.isPercentage() || unit.isEmpty() ? QString() : u" "_s;
    const QString number = (figure.unit == RatioUnit ? u"1:"_s : QString()) + target->value.toString();
    switch (target->comparison) {
    case Comparison::AtLeast: return u"≥"_s + number + gap + unit;
    case Comparison::AtMost: return u"≤"_s + number + gap + unit;
    case Comparison::Equal: return u"＝"_s + number + gap + unit;
    }
    return {};
}

QString FigureWords::coverage(const FigureValue& value, const FigureVersion* version)
{
    const Coverage& coverage = value.coverage;
    if (coverage.isComplete() || version == nullptr) {
        return {};
    }
    const bool ofSchools = version->registerType == nullptr && !version->overFigures && version->years == 1;
    return (ofSchools ? tr("%1/%2 schools") : tr("%1/%2 reported"))
        .arg(coverage.reported)
        .arg(coverage.expected);
}

QString FigureWords::published(const FigureValue& value, const Figure& figure)
{
    if (value.published == nullptr) {
        return {};
    }
    const bool differs = value.computed && *value.computed != value.published->value;
    return differs ? tr("as published; computed %1").arg(value.computed->toString(figure.decimals))
                   : tr("as published");
}

QString FigureWords::asReported(const FigureValue& value, const Figure& figure)
{
    if (!value.restated) {
        return {};
    }
    return value.asReported ? tr("as reported %1").arg(value.asReported->toString(figure.decimals))
                            : tr("not reported then");
}
