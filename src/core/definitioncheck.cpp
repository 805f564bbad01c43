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
        if (name.peers && type != u"rule"_s) {
            complain(type, owner, tr("“%1.peers” can be asked for in rules only").arg(name.code));
        } else if (name.peers && (!isMeasure || measure(name.code)->ofBureau)) {
            complain(type, owner, tr("“%1” is no measure of schools, so it has no peers").arg(name.code));
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

/// The figures that a figure is computed from in the same year. Last year's do not count: they end in the
/// first.
QStringList Definitions::partsOf(const Figure& figure) const
{
    QStringList parts;
    for (const FigureVersion& version : figure.versions) {
        for (const auto* formula : {&version.numerator, &version.denominator}) {
            for (const FormulaName& name :
                 formula->has_value() ? (*formula)->names() : QVector<FormulaName>()) {
                if (!name.previous && m_figureIndex.contains(name.code)) {
                    parts.append(name.code);
                }
            }
        }
    }
    return parts;
}

/// Depth-first over "is computed from". The figure that closes a circle is not computed, so that none can be
/// followed for ever.
void Definitions::checkCycles()
{
    enum class Mark { Fresh, Open, Done };
    QHash<QString, Mark> marks;
    QStringList path;
    QStringList closing;
    const std::function<void(const QString&)> visit = [&](const QString& code) {
        marks[code] = Mark::Open;
        path.append(code);
        for (const QString& part : partsOf(*figure(code))) {
            const Mark mark = marks.value(part, Mark::Fresh);
            if (mark == Mark::Open) {
                const QStringList circle = path.mid(path.indexOf(part)) << part;
                complain(u"figure_version"_s, code,
                         tr("The figures are computed from each other in a circle: %1")
                             .arg(circle.join(u" → "_s)));
                closing.append(code);
            } else if (mark == Mark::Fresh) {
                visit(part);
            }
        }
        path.removeLast();
        marks[code] = Mark::Done;
    };
    for (const Figure& each : m_figures) {
        if (marks.value(each.code, Mark::Fresh) == Mark::Fresh) {
            visit(each.code);
        }
    }
    for (const QString& code : closing) {
        m_figures[static_cast<size_t>(m_figureIndex.value(code))].versions.clear();
    }
}
