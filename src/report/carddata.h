#pragma once

#include "report/carddefinition.h"
#include "report/cardparts.h"

#include "core/figureengine.h"

#include <optional>

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
    int leftOut = 0;             ///< bars, rows beyond the limit; slices that the last one gathers
    QVector<CardTarget> targets; ///< targets
    /// Rankings of a ratio: all that is looked at. Compositions by group: the whole.
    std::optional<CardBar> bureau;

    QVector<CardColumn> columns;  ///< heat tables; scatters: the axis from left to right, and the upright one
    QVector<CardRow> rows;        ///< heat tables
    std::optional<CardRow> whole; ///< heat tables: all that is looked at
    QVector<CardDot> dots;        ///< scatters
    QStringList groups;           ///< scatters by colour: the names, by tone
    int lacking = 0;              ///< scatters: schools that have only one of the two numbers, or none
    QString registerId;           ///< records
    QVector<CardField> fields;    ///< records
    QVector<CardRecord> records;  ///< records
    QStringList paragraphs;       ///< texts
    QVector<CardNumber> numbers;  ///< texts: paragraph by paragraph, from left to right
    QString emptiness;            ///< why nothing is there, in words; empty: no data yet

    bool isEmpty() const; ///< nothing but missing numbers
};

/// How many of the twelve columns a card of the kind takes when its definition does not say.
int usualSpan(CardKind kind);

/// Asks the engine for what the card needs. The definition must have been read by CardReader.
CardData buildCard(const CardDefinition& definition, FigureEngine& engine, const DashboardView& view);
