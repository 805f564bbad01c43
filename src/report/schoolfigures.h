#pragma once

#include "core/figureengine.h"

/// One school's number of a figure.
struct SchoolFigure {
    enum class Stands { Within, High, Low }; ///< High and Low: far from the schools of the same type

    Scope scope; ///< the school alone
    QString name, township, type;
    std::optional<Decimal> value;
    QString text; ///< with its unit; "no data yet" when missing
    Stands stands = Stands::Within;
};

/// The numbers of all schools that a figure concerns, in the order of their codes.
///
/// A school stands high or low when its number lies beyond the fences of the schools of its type, of which at
/// least Fences::Fewest must have a number.
class SchoolFigures
{
public:
    /// `code` must exist; schools of `scope`, each by its own profile of the year.
    SchoolFigures(FigureEngine& engine, const QString& code, int year, const Scope& scope);

    const QVector<SchoolFigure>& schools() const { return m_schools; }
    int missing() const;
    int outliers() const;
    /// In the figure's unit, not rounded; nothing without numbers.
    std::optional<double> median() const;

private:
    void markOutliers();

    QVector<SchoolFigure> m_schools;
};
