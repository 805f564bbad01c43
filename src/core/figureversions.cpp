// The part of Definitions that reads how figures are computed.

#include "core/definitions.h"

#include "core/registers.h"
#include "core/schoolterms.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

FigureKind readKind(const QString& word)
{
    static const QHash<QString, FigureKind> kinds = {
        {u"ratio"_s, FigureKind::Ratio},     {u"count"_s, FigureKind::Count},
        {u"sum"_s, FigureKind::Sum},         {u"record"_s, FigureKind::Record},
        {u"formula"_s, FigureKind::Formula}, {u"dispersion"_s, FigureKind::Dispersion},
    };
    return kinds.value(word, FigureKind::Total);
}

} // namespace

void Definitions::readVersions()
{
    const RecordType& type = *Registers::find(u"figure_version"_s);
    for (const Record& record : m_records.value(type.id)) {
        const RecordView view(type, record);
        const QString code = view.text("figure");
        const auto owner = m_figureIndex.constFind(code);
        if (owner == m_figureIndex.constEnd()) {
            complain(type.id, code, tr("There is no figure “%1”").arg(code));
            continue;
        }
        try {
            const auto problemsBefore = m_problems.size();
            FigureVersion version = readVersion(view);
            checkFormulas(code, version);
            if (m_problems.size() == problemsBefore) {
                checkMeaning(version);
            }
            if (m_problems.size() == problemsBefore) { // what is defined wrongly is not computed
                m_figures[static_cast<size_t>(*owner)].versions.push_back(std::move(version));
            }
        } catch (const FormulaError& error) {
            complain(type.id, code, error.message());
        }
    }
    for (Figure& figure : m_figures) {
        std::sort(figure.versions.begin(), figure.versions.end(),
                  [](const FigureVersion& a, const FigureVersion& b) { return a.firstYear < b.firstYear; });
    }
}

void Definitions::checkFormulas(const QString& code, FigureVersion& version)
{
    const QString type = u"figure_version"_s;
    const auto problemsBefore = m_problems.size();
    for (const auto* formula : {&version.numerator, &version.denominator}) {
        if (formula->has_value()) {
            checkNames(type, code, **formula, &version.overFigures);
        }
    }
    if (version.denominator && version.overFigures && m_problems.size() == problemsBefore) {
        checkNames(type, code, *version.numerator, &version.overFigures); // measures over figures
    }
    checkLevels(code, version);
}

/// What could be computed, but would not mean what its kind says.
void Definitions::checkMeaning(const FigureVersion& version) const
{
    if (version.kind == FigureKind::Ratio && version.years > 1) {
        throw FormulaError(tr("Ratios of several years cannot be added up"));
    }
    if (version.kind == FigureKind::Dispersion && version.overFigures) {
        throw FormulaError(tr("A dispersion is computed over measures of schools, not over figures"));
    }
    const bool constantOverBureau = version.kind == FigureKind::Ratio && version.numerator->names().isEmpty()
                                    && SchoolTerms::isOfBureau(*version.denominator, *this);
    if (constantOverBureau) {
        throw FormulaError(
            tr("The numerator counts schools, which the bureau's own number cannot be paired with"));
    }
}

FigureVersion Definitions::readVersion(const RecordView& view) const
{
    FigureVersion version;
    version.firstYear = static_cast<int>(view.integer("first_year"));
    version.kind = readKind(view.text("kind"));
    version.years = view.isEmpty("years") ? 1 : static_cast<int>(view.integer("years"));
    if (!view.isEmpty("factor")) {
        const auto factor = Decimal::parse(view.text("factor"));
        if (!factor) {
            throw FormulaError(tr("The factor “%1” is not a number").arg(view.text("factor")));
        }
        version.factor = *factor;
    }
    version.overFigures = version.kind == FigureKind::Formula;
    readRegisterPart(view, version);
    if (version.registerType != nullptr) {
        return version;
    }
    version.numeratorText = view.text("numerator");
    version.numerator.emplace(version.numeratorText);
    if (version.kind == FigureKind::Ratio || version.kind == FigureKind::Dispersion) {
        version.denominatorText = view.text("denominator");
        version.denominator.emplace(version.denominatorText);
    }
    version.numeratorFilterText = view.text("numerator_filter");
    version.denominatorFilterText = view.text("denominator_filter");
    version.numeratorFilter = Filter(*Registers::find(u"school"_s), version.numeratorFilterText);
    version.denominatorFilter = Filter(*Registers::find(u"school"_s), version.denominatorFilterText);
    checkChoices(version.numeratorFilter);
    checkChoices(version.denominatorFilter);
    return version;
}

void Definitions::readRegisterPart(const RecordView& view, FigureVersion& version) const
{
    const bool overRegister = version.kind == FigureKind::Count || version.kind == FigureKind::Sum
                              || version.kind == FigureKind::Record;
    if (!overRegister) {
        return;
    }
    const QString id = view.text("register");
    version.registerType = Registers::find(id);
    if (version.registerType == nullptr || !version.registerType->isYearly()) {
        throw FormulaError(tr("There is no register “%1”").arg(id));
    }
    version.filterText = view.text("filter");
    version.filter = Filter(*version.registerType, version.filterText);
    checkChoices(version.filter);
    const QString field = view.text("field");
    version.field = version.registerType->indexOf(field);
    const bool needsNumber = version.kind != FigureKind::Count;
    if ((version.field < 0 && (needsNumber || !field.isEmpty()))
        || (needsNumber && !version.registerType->fields[version.field].isNumber())) {
        throw FormulaError(tr("“%1” has no field “%2” to compute with").arg(id, field));
    }
}

void Definitions::checkChoices(const Filter& filter) const
{
    for (const auto& [list, code] : filter.choiceCodes()) {
        if (!m_labels.value(list).contains(code)) {
            throw FormulaError(tr("The code list “%1” has no code “%2”").arg(list, code));
        }
    }
}
