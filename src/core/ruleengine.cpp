#include "core/ruleengine.h"

using State = FormulaReader::State;

QVector<Finding> RuleEngine::findings(int year) const
{
    QVector<Finding> findings;
    for (const Rule& rule : m_figures.definitions().rules()) {
        switch (rule.over) {
        case Rule::Over::Schools: checkSchools(rule, year, findings); break;
        case Rule::Over::Bureau: checkBureau(rule, year, findings); break;
        case Rule::Over::Figures: checkFigures(rule, year, findings); break;
        }
    }
    return findings;
}

FormulaReader RuleEngine::reader(const Formula& formula, int year) const
{
    return FormulaReader(formula, year, m_figures.definitions(), m_figures.source());
}

void RuleEngine::checkSchools(const Rule& rule, int year, QVector<Finding>& findings) const
{
    FormulaReader left = reader(*rule.left, year);
    FormulaReader right = reader(*rule.right, year);
    for (const SchoolProfile& profile : m_figures.source().schools(year).profiles()) {
        if (!profile.open || !rule.isFor(profile.type)) {
            continue;
        }
        if (const auto found =
                compare(rule, profile.school, left.evaluate(&profile), right.evaluate(&profile))) {
            findings.append(*found);
        }
    }
}

void RuleEngine::checkBureau(const Rule& rule, int year, QVector<Finding>& findings) const
{
    const auto left = reader(*rule.left, year).evaluate(nullptr);
    const auto right = reader(*rule.right, year).evaluate(nullptr);
    if (const auto found = compare(rule, BureauItself, left, right)) {
        findings.append(*found);
    }
}

void RuleEngine::checkFigures(const Rule& rule, int year, QVector<Finding>& findings) const
{
    const auto side = [&](const Formula& formula) {
        const auto amount = m_figures.amount(formula, year);
        return amount ? FormulaReader::Side{State::Number, *amount} : FormulaReader::Side{State::Missing, {}};
    };
    if (const auto found = compare(rule, BureauItself, side(*rule.left), side(*rule.right))) {
        findings.append(*found);
    }
}

std::optional<Finding> RuleEngine::compare(const Rule& rule, qint64 school, FormulaReader::Side left,
                                           FormulaReader::Side right)
{
    if (left.state == State::NotApplicable || right.state == State::NotApplicable) {
        return std::nullopt;
    }
    const auto amountOf = [](const FormulaReader::Side& side) {
        return side.state == State::Missing ? std::nullopt : std::optional(side.number);
    };
    const Finding finding{&rule, school, amountOf(left), amountOf(right)};
    if (finding.left && finding.right) {
        const bool nothing = left.state == State::Nothing && right.state == State::Nothing;
        return nothing || rule.holds(*finding.left, *finding.right) ? std::nullopt : std::optional(finding);
    }
    const bool oneSided = finding.left || finding.right;
    return rule.missingFails && oneSided ? std::optional(finding) : std::nullopt;
}

QVector<FormulaReader::Cell> RuleEngine::cells(const Finding& finding, int year) const
{
    if (finding.rule->over == Rule::Over::Figures) {
        return {};
    }
    const SchoolProfile* profile = m_figures.source().schools(year).find(finding.school);
    return reader(*finding.rule->left, year).cells(profile)
           + reader(*finding.rule->right, year).cells(profile);
}
