#pragma once

#include "report/carddefinition.h"
#include "report/figurewords.h"

#include "core/figureengine.h"

#include <optional>

/// A number of a series. A year without one is a gap in the line, never 0.
struct CardPoint {
    int year = 0;
    std::optional<Decimal> value;
    bool definitionBreak = false; ///< the definition changed between the year before and this one
    QString text;                 ///< in words: "52.75%"
};

struct CardSeries {
    QString figure, name;
    QVector<CardPoint> points;
    /// The figure of the first series on another basis: dashed, and seen only where it parts from that.
    bool dashed = false;
};

/// A bar of a ranking or a slice of a composition.
struct CardBar {
    QString figure;
    Scope scope;
    QString name;
    std::optional<Decimal> value;
    QString text;     ///< in words, "no data yet" when missing
    QString coverage; ///< "8/9 schools" when not all have reported
    int tone = 0;     ///< slices: which of the theme's colours; a group keeps its own over the years
};

/// A figure beside its target.
struct CardTarget {
    QString figure, name;
    std::optional<Decimal> value, target;
    QString text, targetText;
    std::optional<bool> met;
    /// Value over target, 1 being the target; nothing unless both are above zero.
    std::optional<double> progress;
};

/// What a figure's card says.
struct CardFace {
    QString value, unit; ///< value is empty when missing
    QString change;
    Mood changeMood = Mood::Neutral;
    QString target;
    std::optional<bool> targetMet;
    QString coverage, published;
    QString asReported; ///< when the year was locked with another number
};

/// Through what a dashboard is looked at.
struct DashboardView {
    int year = 0;
    int against = 0; ///< the year to compare with; 0: the year before
    SchoolFilter within = {};

    /// All that is looked at.
    Scope whole() const;
    bool operator==(const DashboardView&) const = default;
};

/// What a card shows, as plain data that outlives the definitions and the engine. Texts are in the language
/// that was set when it was built.
struct CardData {
    CardKind kind = CardKind::Figure;
    QString title, unit;
    DashboardView view;
    int span = 0;           ///< of the grid's twelve columns
    int decimals = 0;       ///< of the values
    bool sensitive = false; ///< holds a figure that is kept out of exports

    CardFace face;               ///< figures
    QVector<CardSeries> series;  ///< trends; figures: the small line
    QVector<CardBar> bars;       ///< rankings and compositions
    int leftOut = 0;             ///< bars beyond the limit; slices that the last one gathers
    QVector<CardTarget> targets; ///< targets
    /// Rankings of a ratio: the bureau's own number. Compositions by group: the whole.
    std::optional<CardBar> bureau;

    bool isEmpty() const; ///< nothing but missing numbers
};

/// How many of the twelve columns a card of the kind takes when its definition does not say.
int usualSpan(CardKind kind);

/// Asks the engine for what the card needs. The definition must have been read by CardReader.
CardData buildCard(const CardDefinition& definition, FigureEngine& engine, const DashboardView& view);
