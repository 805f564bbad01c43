#pragma once

#include "report/carddata.h"

#include "core/fieldtext.h"

#include <QCoreApplication>

/// A figure's number of one year, as reported and on the comparable basis, as plain data.
struct FigureYear {
    int year = 0;
    std::optional<Decimal> reported, comparable;
    QString reportedText, comparableText; ///< in words: "52.75%"; empty when missing
    bool differs = false;                 ///< the two bases do, be it that one of them has no number
    QString change;        ///< against the year before, both on the comparable basis; empty when missing
    QString coverage;      ///< as reported; empty when all have reported
    QString notes;         ///< that it was published, or reported otherwise when the year was locked
    QStringList movements; ///< which schools make the difference, and by what event; a line each
    bool definitionBreak = false; ///< against the year before
};

/// A figure over the years on two bases: each year as it was reported, and with the schools of earlier years
/// counted where their successors of the base year stand. The bureau as a whole has no difference.
class FigureYears
{
    Q_DECLARE_TR_FUNCTIONS(FigureYears)

public:
    FigureYears(FigureEngine& engine, const FieldText& text) : m_engine(engine), m_text(text) {}

    /// One entry a year, in the order given. `code` must exist; the scope's own basis is left aside.
    QVector<FigureYear> of(const QString& code, int base, const Scope& scope, const QVector<int>& years);
    /// The years as a trend, oldest first: a second, dashed line where the bases differ. Years in between
    /// that are not given are gaps.
    static CardData trend(const Figure& figure, int base, const QVector<FigureYear>& years);

private:
    FigureYear yearOf(const Figure& figure, int year, const Scope& reported, const Scope& comparable);
    QStringList movements(const Figure& figure, int year, const Scope& reported, const Scope& comparable);
    bool concerns(const FigureVersion* version, int year, const SchoolProfile& profile);
    QString events(const SchoolProfile& profile, int year, int base) const;

    FigureEngine& m_engine;
    const FieldText& m_text;
};
