#pragma once

#include "report/figurewords.h"

#include "core/scope.h"

#include <optional>

/// A number of a series. A year without one is a gap in the line, never 0.
struct CardPoint {
    int year = 0;
    std::optional<Decimal> value;
    bool definitionBreak = false; ///< the definition changed between the year before and this one
    QString text;                 ///< in words: "52.75%"
    QString marks = {};           ///< what qualifies it, in words: coverage, as published, as reported …
};

struct CardSeries {
    QString figure, name;
    QVector<CardPoint> points;
    /// The same figure's solid series on another basis: dashed, and seen only where it parts from that.
    bool dashed = false;
};

/// A bar of a ranking or a slice of a composition.
struct CardBar {
    QString figure;
    Scope scope;
    QString name;
    std::optional<Decimal> value;
    QString text;       ///< in words, "no data yet" when missing
    QString coverage;   ///< "8/9 schools" when not all have reported
    int tone = 0;       ///< slices: which of the theme's colours; a group keeps its own over the years
    QString marks = {}; ///< as of a CardPoint, coverage among them
};

/// A figure beside its target.
struct CardTarget {
    QString figure, name;
    std::optional<Decimal> value, target;
    QString text, targetText;
    std::optional<bool> met;
    /// Value over target, 1 being the target; nothing unless both are above zero.
    std::optional<double> progress;
    QString marks = {};
};

/// What a figure's card says.
struct CardFace {
    QString value, unit; ///< value is empty when missing
    QString missing;     ///< why, in words; empty when there is a value
    QString change;
    Mood changeMood = Mood::Neutral;
    QString target;
    std::optional<bool> targetMet;
    QString coverage, published;
    QString asReported; ///< when the year was locked with another number
    QString estimated;  ///< when a value that it rests on is an estimate
    QString definition; ///< when the definition changed within the small line
    /// All that qualifies the number, in words.
    QStringList marks() const;
};

/// A column of a heat table, or an axis of a scatter.
struct CardColumn {
    QString figure, name, unit, target;
    int decimals = 0;
    bool judged = false; ///< one end is the better one
};

struct CardCell {
    QString figure;
    std::optional<Decimal> value;
    QString text;     ///< without the unit; "—" when missing
    QString words;    ///< with the unit and what qualifies it; why it is missing
    bool due = false; ///< missing although it should be there
    std::optional<bool> met;
    /// Between the column's groups: 0 is the worst and 1 the best; without a judgement, the smallest and the
    /// largest. Nothing when missing, or when all are the same.
    std::optional<double> standing;
};

struct CardRow {
    Scope scope;
    QString name;
    QVector<CardCell> cells; ///< beside the columns
};

/// A school between two figures.
struct CardDot {
    Scope scope;
    QString name;
    Decimal x, y;
    QString xText, yText;
    int tone = 0;         ///< which of the groups
    bool outlier = false; ///< far from the other schools in one of the numbers
};

struct CardField {
    QString name, unit;
    bool isNumber = false;
};

/// A figure's number within a text.
struct CardNumber {
    qsizetype paragraph = 0, from = 0, length = 0;
    QString figure, name;
};

struct CardRecord {
    qint64 id = 0;
    QStringList texts; ///< beside the fields
};
