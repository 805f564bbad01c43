// The part of Definitions that holds formulas against each other: names that exist, and no cycles.

#include "core/definitions.h"

#include "core/registers.h"

#include <functional>

using namespace Qt::StringLiterals;

void Definitions::checkNames(const QString& type, const QString& owner, const Formula& formula,
                             bool* overFigures)
{
    bool measures = false;
    for (const FormulaName& name : formula.names()) {
        const bool isMeasure = m_measureIndex.contains(name.code);
        if (!isMeasure && !m_figureIndex.contains(name.code)) {
            complain(type, owner, tr("There is no measure or figure “%1”").arg(name.code));
            return;
        }
        if (isMeasure && name.published) {
            complain(type, owner,
                     tr("“%1” is a measure; only figures have a published value").arg(name.code));
        }
        measures = measures || isMeasure;
        *overFigures = *overFigures || !isMeasure;
    }
    if (measures && *overFigures) {
        complain(type, owner, tr("A formula uses either measures or figures, not both together"));
    }
}

/// Schools' numbers are paired school by school, which the bureau's own numbers cannot be.
void Definitions::checkLevels(const QString& owner, const FigureVersion& version)
{
    int ofBureau = 0;
    int ofSchools = 0;
    for (const auto* formula : {&version.numerator, &version.denominator}) {
        for (const FormulaName& name : formula->has_value() ? (*formula)->names() : QVector<FormulaName>()) {
            if (const Measure* found = measure(name.code)) {
                ++(found->ofBureau ? ofBureau : ofSchools);
            }
        }
    }
    if (ofBureau > 0 && ofSchools > 0) {
        complain(u"figure_version"_s, owner,
                 tr("The formula mixes numbers of schools with the bureau's own; define a figure of each and "
                    "compute from these"));
    }
}

void Definitions::checkRules()
{
    const RecordType& type = *Registers::find(u"rule"_s);
    for (const Record& record : m_records.value(type.id)) {
        const RecordView view(type, record);
        for (const char* side : {"left_side", "right_side"}) {
            try {
                bool overFigures = false;
                checkNames(type.id, view.text("code"), Formula(view.text(side)), &overFigures);
            } catch (const FormulaError& error) {
                complain(type.id, view.text("code"), error.message());
            }
        }
    }
}

/// Depth-first over "is computed from"; last year's values do not count, they end in the first year.
void Definitions::checkCycles()
{
    enum class Mark { Fresh, Open, Done };
    QHash<QString, Mark> marks;
    QStringList path;
    const std::function<void(const Figure&)> visit = [&](const Figure& figure) {
        marks[figure.code] = Mark::Open;
        path.append(figure.code);
        for (const FigureVersion& version : figure.versions) {
            for (const auto* formula : {&version.numerator, &version.denominator}) {
                if (!formula->has_value()) {
                    continue;
                }
                for (const FormulaName& name : (*formula)->names()) {
                    const Figure* next = this->figure(name.code);
                    if (next == nullptr || name.previous) {
                        continue;
                    }
                    const Mark mark = marks.value(next->code, Mark::Fresh);
                    if (mark == Mark::Open) {
                        const QStringList circle = path.mid(path.indexOf(next->code)) << next->code;
                        complain(u"figure_version"_s, figure.code,
                                 tr("The figures are computed from each other in a circle: %1")
                                     .arg(circle.join(u" → "_s)));
                    } else if (mark == Mark::Fresh) {
                        visit(*next);
                    }
                }
            }
        }
        path.removeLast();
        marks[figure.code] = Mark::Done;
    };
    for (const Figure& figure : m_figures) {
        if (marks.value(figure.code, Mark::Fresh) == Mark::Fresh) {
            visit(figure);
        }
    }
}
