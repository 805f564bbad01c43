// The part of Definitions that reads rules and holds their formulas against what is defined.

#include "core/definitions.h"

#include "core/registers.h"

#include <algorithm>

using namespace Qt::StringLiterals;

void Definitions::readRules()
{
    const RecordType& type = *Registers::find(u"rule"_s);
    for (const Record& record : m_records.value(type.id)) {
        const RecordView view(type, record);
        const auto problemsBefore = m_problems.size();
        Rule rule = readRule(view);
        if (m_problems.size() == problemsBefore) { // what is defined wrongly is not run
            m_rules.push_back(std::move(rule));
        }
    }
}

Rule Definitions::readRule(const RecordView& view)
{
    Rule rule;
    rule.code = view.text("code");
    rule.name = view.text("name");
    rule.office = view.text("office");
    rule.message = view.text("message");
    rule.severityCode = view.text("severity");
    rule.severity = severityFromCode(rule.severityCode);
    rule.operatorCode = view.text("operator");
    rule.leftText = view.text("left_side");
    rule.rightText = view.text("right_side");
    rule.missingFails = view.text("missing_means") == u"fail"_s;
    for (const QString& prefix : view.text("types").split(u'|', Qt::SkipEmptyParts)) {
        rule.types.append(prefix.trimmed());
    }
    const QString type = u"rule"_s;
    const auto problemsBefore = m_problems.size();
    if (const auto operation = operatorFromCode(rule.operatorCode)) {
        rule.operation = *operation;
    } else {
        complain(type, rule.code, tr("There is no operator “%1”").arg(rule.operatorCode));
    }
    bool overFigures = false;
    const auto readSide = [&](const QString& text, std::optional<Formula>& side) {
        try {
            side.emplace(text);
            checkNames(type, rule.code, *side, &overFigures);
        } catch (const FormulaError& error) {
            complain(type, rule.code, error.message());
        }
    };
    readSide(rule.leftText, rule.left);
    readSide(rule.rightText, rule.right);
    if (m_problems.size() > problemsBefore) {
        return rule;
    }
    const QVector<FormulaName> names = rule.left->names() + rule.right->names();
    const auto isMeasure = [this](const FormulaName& name) { return measure(name.code) != nullptr; };
    const auto ofBureau = [this](const FormulaName& name) {
        return measure(name.code) != nullptr && measure(name.code)->ofBureau;
    };
    if (overFigures && std::any_of(names.begin(), names.end(), isMeasure)) {
        complain(type, rule.code, tr("A rule is either over measures or over figures, not over both"));
    }
    const bool allOfBureau = std::all_of(names.begin(), names.end(), ofBureau);
    rule.over = overFigures ? Rule::Over::Figures : allOfBureau ? Rule::Over::Bureau : Rule::Over::Schools;
    return rule;
}

const Rule* Definitions::rule(const QString& code) const
{
    const auto found =
        std::find_if(m_rules.begin(), m_rules.end(), [&](const Rule& each) { return each.code == code; });
    return found == m_rules.end() ? nullptr : &*found;
}
