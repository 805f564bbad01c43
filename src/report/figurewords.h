#pragma once

#include "core/figureengine.h"

#include <QCoreApplication>

/// Whether a number is a reason to be content.
enum class Mood { Good, Bad, Neutral };

/// How numbers of figures are put into words: units, changes, targets, coverage.
class FigureWords
{
    Q_DECLARE_TR_FUNCTIONS(FigureWords)

public:
    /// "52.75%", "201 所", "1:9.57"; "no data yet" when missing.
    static QString number(const FigureValue& value, const Figure& figure);
    static QString number(Decimal value, const Figure& figure);
    static QString noData();
    /// The name of a slice that stands for several.
    static QString others(int count);
    /// What stands after a number that is set apart from its unit: "%", "所", nothing for "1:n".
    static QString unit(const Figure& figure);
    /// The number alone, as it goes with unit(): "52.75", "超20", "1:9.57".
    static QString bare(const FigureValue& value, const Figure& figure);

    /// Percentages change by percentage points with an arrow, all else by a signed amount. Says why when
    /// there is no comparison: no number last year, or another definition. Empty when the number itself is
    /// missing.
    static QString change(const FigureReport& report);
    static Mood changeMood(const FigureReport& report);
    /// A difference without saying from what: "↓1.14 pp", "+3 所"; empty for none.
    static QString difference(Decimal difference, const Figure& figure);
    /// Whether a difference is a reason to be content, by the figure's direction.
    static Mood mood(Decimal difference, const Figure& figure);
    /// "≥50%"; empty without a target.
    static QString target(const Target* target, const Figure& figure);
    /// "98/103 schools" when not all have reported; empty otherwise. Figures that are not computed from the
    /// values of schools count what they rest on, whatever that is.
    static QString coverage(const FigureValue& value, const FigureVersion* version);
    /// For a published value: that it is one, and the computed number where it differs.
    static QString published(const FigureValue& value, const Figure& figure);
    /// "as reported 52.75" when the year was locked with another number; empty otherwise.
    static QString asReported(const FigureValue& value, const Figure& figure);
};
