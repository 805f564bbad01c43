#pragma once

#include "report/figurewords.h"

#include "core/figureengine.h"

#include <QCoreApplication>

#include <optional>

/// One of those that are compared: a year, or a part of the schools in a year.
struct ComparedSide {
    QString name;
    int year = 0;
    Scope scope = {};
};

/// A figure's number of one side, as plain data.
struct ComparedValue {
    std::optional<Decimal> value;
    QString text;       ///< in words: "52.75%", or why there is none
    QString bare;       ///< without the unit: "52.75"; empty when missing
    QString coverage;   ///< "8/9 schools" when not all have reported
    QString difference; ///< against the first side, in words, or why there is none; empty for the first side
    Mood mood = Mood::Neutral;
    /// Of the row's greatest number, 0 to 1; nothing when missing or when the row has a number below zero.
    std::optional<double> share;
};

struct ComparedRow {
    QString figure, name, unit;
    bool sensitive = false;        ///< kept out of exports
    QVector<ComparedValue> values; ///< in the order of the sides
};

/// Sets figures of several years, townships or schools side by side. The first side is what the others are
/// compared with.
class FigureComparison
{
    Q_DECLARE_TR_FUNCTIONS(FigureComparison)

public:
    explicit FigureComparison(FigureEngine& engine) : m_engine(engine) {}

    /// A row for each figure, in their order; codes that do not exist are left out.
    QVector<ComparedRow> rows(const QStringList& figures, const QVector<ComparedSide>& sides);
    /// "● better", "▲ worse"; empty when there is nothing to judge.
    static QString moodText(Mood mood);
    /// For a spreadsheet: a heading, then the figures with unit, numbers and differences. Sensitive rows are
    /// left out.
    static QVector<QStringList> asTable(const QVector<ComparedRow>& rows, const QVector<ComparedSide>& sides);

private:
    ComparedRow row(const Figure& figure, const QVector<ComparedSide>& sides);
    ComparedValue valueOf(const Figure& figure, const ComparedSide& side);
    void compare(const Figure& figure, const ComparedSide& first, const ComparedSide& side,
                 ComparedValue& value);
    bool definitionDiffers(const Figure& figure, int one, int other);
    static void giveShares(ComparedRow& row);

    FigureEngine& m_engine;
};
