#include "report/tablenotes.h"

#include <algorithm>

using namespace Qt::StringLiterals;

TableNotes::TableNotes(FigureEngine& engine, int year, const QVector<FigureUse>& uses,
                       const QVector<Scope>& scopes)
    : m_engine(engine), m_year(year), m_uses(uses), m_scopes(scopes)
{
}

QStringList TableNotes::ofFigures(const SummaryTable& table)
{
    QStringList notes = {coverage(), definitionChanges(), published(table), restated(table)};
    notes.removeAll(QString());
    return notes;
}

QString TableNotes::line(const QString& text)
{
    return tr("Note: %1").arg(text);
}

QString TableNotes::blanks(const SummaryTable& table)
{
    int blank = 0;
    bool dashed = false;
    for (const TableRow& row : table.rows) {
        for (const TableCell& cell : row.cells) {
            blank += cell.kind == TableCell::Kind::NotReported ? 1 : 0;
            dashed = dashed || (cell.kind == TableCell::Kind::NotApplicable && cell.origin.isFigure());
        }
    }
    QStringList items;
    if (blank > 0) {
        items.append(tr("%n blank cell(s): due but not reported, not zero", nullptr, blank));
    }
    if (dashed) {
        items.append(tr("“—”: not applicable or not known"));
    }
    return items.isEmpty() ? QString() : line(items.join(tr("; ")));
}

QString TableNotes::coverage()
{
    QStringList items;
    for (const FigureUse& use : m_uses) {
        addCoverage(use, items);
    }
    return items.isEmpty() ? QString() : line(items.join(tr("; ")));
}

void TableNotes::addCoverage(const FigureUse& use, QStringList& items)
{
    const FigureVersion* version = use.figure->versionFor(use.year);
    if (version == nullptr || m_told.contains({use.figure->code, use.year})) {
        return;
    }
    m_told.insert({use.figure->code, use.year});
    if (version->overFigures) {
        addParts(*version, use.year, items);
        return;
    }
    const Coverage coverage = covered(use);
    // Where nobody reported there is a blank, which has its own note.
    if (coverage.reported > 0 && !coverage.isComplete() && !isOfBureau(*version)) {
        items.append(coverageText(use, *version, coverage));
    }
}

/// A formula's own coverage adds up those of its parts; a reader wants to know which part lacks what.
void TableNotes::addParts(const FigureVersion& version, int year, QStringList& items)
{
    for (const auto* formula : {&version.numerator, &version.denominator}) {
        if (!formula->has_value()) {
            continue;
        }
        for (const FormulaName& name : (*formula)->names()) {
            if (const Figure* part = m_engine.definitions().figure(name.code)) {
                addCoverage({part, name.previous ? year - 1 : year}, items);
            }
        }
    }
}

Coverage TableNotes::covered(const FigureUse& use)
{
    Coverage sum;
    for (const Scope& scope : m_scopes) {
        const Coverage part = m_engine.value(use.figure->code, use.year, scope).coverage;
        sum.reported += part.reported;
        sum.expected += part.expected;
    }
    return sum;
}

/// The bureau's own number is there or not, and a blank says so.
bool TableNotes::isOfBureau(const FigureVersion& version) const
{
    return version.numerator && SchoolTerms::isOfBureau(*version.numerator, m_engine.definitions());
}

QString TableNotes::coverageText(const FigureUse& use, const FigureVersion& version,
                                 const Coverage& coverage) const
{
    const QString name = nameOf(use);
    if (version.registerType != nullptr) {
        return tr("%1: %2/%3 records give it").arg(name).arg(coverage.reported).arg(coverage.expected);
    }
    if (version.years > 1) {
        return tr("%1: %2/%3 reports of %4 years")
            .arg(name)
            .arg(coverage.reported)
            .arg(coverage.expected)
            .arg(version.years);
    }
    return tr("%1 %2/%3 schools reported").arg(name).arg(coverage.reported).arg(coverage.expected);
}

QString TableNotes::nameOf(const FigureUse& use) const
{
    return use.year == m_year ? use.figure->name : tr("%1 of %2").arg(use.figure->name).arg(use.year);
}

QString TableNotes::definitionChanges() const
{
    QStringList names;
    for (const FigureUse& use : m_uses) {
        const FigureVersion* then = use.figure->versionFor(use.year);
        if (then != nullptr && then != use.figure->versionFor(m_year)) {
            names.append(nameOf(use));
        }
    }
    return names.isEmpty()
               ? QString()
               : line(tr("defined differently, not to be compared: %1").arg(names.join(tr(", "))));
}

QString TableNotes::published(const SummaryTable& table) const
{
    QStringList names;
    for (const FigureUse& use : m_uses) {
        const auto showsIt = [&](const TableCell& cell) {
            return cell.published && cell.origin.figure == use.figure->code && cell.origin.year == use.year;
        };
        for (const TableRow& row : table.rows) {
            if (std::any_of(row.cells.begin(), row.cells.end(), showsIt)) {
                names.append(nameOf(use));
                break;
            }
        }
    }
    return names.isEmpty() ? QString() : line(tr("as published: %1").arg(names.join(tr(", "))));
}

/// A few are told one by one; more are only counted, and marked where they stand. What is kept out of
/// exports is not told at all.
QString TableNotes::restated(const SummaryTable& table) const
{
    constexpr int Told = 8;
    QStringList items;
    for (const TableRow& row : table.rows) {
        for (const TableCell& cell : row.cells) {
            const Figure* figure = m_engine.definitions().figure(cell.origin.figure);
            if (cell.asReported.isEmpty() || cell.sensitive || figure == nullptr) {
                continue;
            }
            const QString name = nameOf({figure, cell.origin.year});
            const QString place = m_engine.scopeName(cell.origin.scope, cell.origin.year);
            items.append(place.isEmpty() ? tr("%1 %2").arg(name, cell.asReported)
                                         : tr("%1, %2: %3").arg(place, name, cell.asReported));
        }
    }
    if (items.isEmpty()) {
        return {};
    }
    const int more = static_cast<int>(items.size()) - Told;
    const QString told = items.mid(0, Told).join(tr("; "));
    return tr("Correction: %1").arg(more > 0 ? tr("%1; and %n more", nullptr, more).arg(told) : told);
}
