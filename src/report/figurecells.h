#pragma once

#include "core/figureengine.h"
#include "report/summarytable.h"

#include <QCoreApplication>

/// Turns figures into cells of a table, and tells why a number is not there.
class FigureCells
{
    Q_DECLARE_TR_FUNCTIONS(FigureCells)

public:
    explicit FigureCells(FigureEngine& engine) : m_engine(engine) {}

    TableCell value(const Figure& figure, int year, const Scope& scope);
    /// Figures over the whole bureau, beside last year and target.
    TableCell cell(FigureColumn column, const FigureReport& report);

private:
    TableCell change(const FigureReport& report);
    TableCell met(const FigureReport& report);
    TableCell missingValue(const FigureReport& report);
    static TableCell target(const FigureReport& report);
    static TableCell coverage(const FigureReport& report);
    TableCell::Kind whyMissing(const Figure& figure, int year, const Scope& scope);
    TableCell::Kind whyRegisterMissing(const FigureVersion& version, int year, const Scope& scope);
    TableCell::Kind whyPartsMissing(const FigureVersion& version, int year, const Scope& scope);

    FigureEngine& m_engine;
};
