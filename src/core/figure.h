#pragma once

#include "core/decimal.h"
#include "core/filter.h"
#include "core/formula.h"
#include "core/recordtype.h"

#include <QString>

#include <optional>
#include <vector>

enum class FigureKind { Total, Ratio, Count, Sum, Record, Formula, Dispersion };

/// How a figure is computed from `firstYear` on. A later version is a break in the series.
struct FigureVersion {
    int firstYear = 0;
    FigureKind kind = FigureKind::Total;
    std::optional<Formula> numerator, denominator;
    QString numeratorText, denominatorText;
    Filter numeratorFilter, denominatorFilter; ///< over school profiles: which schools belong to a side
    QString numeratorFilterText, denominatorFilterText;
    Decimal factor = Decimal::fromInt(1);
    const RecordType* registerType = nullptr;
    Filter filter;
    QString filterText;
    int field = -1;
    int years = 1;
    bool overFigures = false; ///< the formulas' codes are figures, not measures
};

enum class Direction { Higher, Lower, Neutral, Target };

/// A number that leaves the house.
struct Figure {
    QString code, name, nameEn, unit, basis, period, office, definition, source;
    int decimals = 0;
    Direction direction = Direction::Neutral;
    bool sensitive = false;
    int order = 0;
    std::vector<FigureVersion> versions; ///< by firstYear, ascending

    bool isPercentage() const { return unit == QLatin1String("%"); }
    /// Null before the first version's first year.
    const FigureVersion* versionFor(int year) const;
};

enum class Comparison { AtLeast, AtMost, Equal };

/// What a figure should reach, by which document, in which years.
struct Target {
    int firstYear = 0;
    int lastYear = 0; ///< 0: until further notice
    Comparison comparison = Comparison::AtLeast;
    Decimal value;
    QString document;

    bool isMetBy(Decimal figure) const;
};

/// A final number that is known although its parts are not, or that was printed differently.
struct PublishedValue {
    QString qualifier; ///< 超, 约
    Decimal value;
    QString source;
    qint64 rev = 0;
};
