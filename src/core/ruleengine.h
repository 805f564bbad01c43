#pragma once

#include "core/figureengine.h"
#include "core/formulareader.h"
#include "core/rule.h"

#include <QVector>

#include <optional>

/// A rule that does not hold, for one school or the bureau.
struct Finding {
    const Rule* rule = nullptr; ///< lives as long as the definitions
    qint64 school = BureauItself;
    std::optional<Decimal> left, right; ///< live; nothing: the side is missing, which the rule forbids
};

/// Runs the rules over a year. What is missing means what FormulaReader says; a side of which a school says
/// that there is nothing to report counts as 0 beside a number. Where one side is missing, the rule says
/// whether that is a failure; where both are, nothing is found. Schools out of operation are passed over.
class RuleEngine
{
public:
    explicit RuleEngine(FigureEngine& figures) : m_figures(figures) {}

    /// By rule, in the order of their definition, then by school.
    QVector<Finding> findings(int year) const;

    /// The numbers behind a finding's two sides; empty for a rule over figures.
    QVector<FormulaReader::Cell> cells(const Finding& finding, int year) const;

private:
    void checkSchools(const Rule& rule, int year, QVector<Finding>& findings) const;
    void checkBureau(const Rule& rule, int year, QVector<Finding>& findings) const;
    void checkFigures(const Rule& rule, int year, QVector<Finding>& findings) const;
    FormulaReader reader(const Formula& formula, int year) const;
    static std::optional<Finding> compare(const Rule& rule, qint64 school, FormulaReader::Side left,
                                          FormulaReader::Side right);

    FigureEngine& m_figures;
};
