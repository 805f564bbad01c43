#include "core/figuretrace.h"

#include "core/computationtext.h"

using namespace Qt::StringLiterals;

QVector<TraceRow> FigureTrace::rows(const QString& code, int year, const Scope& scope)
{
    m_seen.clear();
    QVector<TraceRow> rows;
    addFigure(code, year, scope, rows);
    return rows;
}

void FigureTrace::addFigure(const QString& code, int year, const Scope& scope, QVector<TraceRow>& rows)
{
    const Figure* figure = m_engine.definitions().figure(code);
    const FigureVersion* version = figure == nullptr ? nullptr : figure->versionFor(year);
    if (figure == nullptr || m_seen.contains({code, year})) {
        return;
    }
    m_seen.insert({code, year});
    if (scope.isBureau()) { // as the engine does
        addPublished(*figure, year, rows);
    }
    if (version == nullptr) {
        return;
    }
    for (int each = year - version->years + 1; each <= year; ++each) {
        if (version->registerType != nullptr) {
            addRecords(*figure, *version, each, scope, rows);
        } else if (!version->overFigures) {
            addTerms(*figure, *version, each, scope, rows);
        }
    }
    if (version->overFigures) {
        for (const auto* formula : {&version->numerator, &version->denominator}) {
            for (const FormulaName& name :
                 formula->has_value() ? (*formula)->names() : QVector<FormulaName>()) {
                addFigure(name.code, name.previous ? year - 1 : year, scope, rows);
            }
        }
    }
}

void FigureTrace::addPublished(const Figure& figure, int year, QVector<TraceRow>& rows) const
{
    const PublishedValue* published = m_engine.definitions().publishedFor(figure.code, year);
    if (published == nullptr) {
        return;
    }
    TraceRow row;
    row.kind = TraceRow::Kind::Published;
    row.figure = figure.code;
    row.year = year;
    row.owner = published->source;
    row.what = tr("Published value");
    row.text = published->qualifier + published->value.toString(figure.decimals);
    row.state = tr("as published");
    row.counted = true;
    row.rev = published->rev;
    rows.append(row);
}

void FigureTrace::addTerms(const Figure& figure, const FigureVersion& version, int year, const Scope& scope,
                           QVector<TraceRow>& rows)
{
    const SchoolTerms& terms = m_engine.terms(version, year);
    for (const SchoolTerm& term : terms.terms()) {
        const bool inScope = term.profile == nullptr
                                 ? scope.isBureau()
                                 : m_engine.membership(*term.profile, year, scope) != Membership::Outside;
        if (!inScope || term.state == SchoolTerm::State::NotExpected) {
            continue;
        }
        TraceRow like;
        like.figure = figure.code;
        like.owner = term.profile == nullptr ? tr("The bureau") : term.profile->name;
        like.state = stateText(term.state);
        like.counted = term.state == SchoolTerm::State::Counted;
        const bool inNumerator = term.profile == nullptr || version.numeratorFilter.isEmpty()
                                 || version.numeratorFilter.matches(term.profile->record, {});
        if (inNumerator) {
            like.side = version.denominator ? u"numerator"_s : QString();
            addCells(terms, term, *version.numerator, like, rows);
        }
        if (version.denominator) {
            like.side = u"denominator"_s;
            addCells(terms, term, *version.denominator, like, rows);
        }
    }
}

void FigureTrace::addCells(const SchoolTerms& terms, const SchoolTerm& term, const Formula& formula,
                           const TraceRow& like, QVector<TraceRow>& rows) const
{
    for (const auto& cell : terms.cells(formula, term.profile)) {
        if (!cell.applies) {
            continue;
        }
        TraceRow row = like;
        row.year = cell.year;
        row.what = cell.measure->unit.isEmpty() ? cell.measure->name
                                                : tr("%1 (%2)").arg(cell.measure->name, cell.measure->unit);
        const qint64 school =
            cell.measure->ofBureau || term.profile == nullptr ? BureauItself : term.profile->school;
        row.valueKey = {cell.year, cell.measure->id, school};
        if (cell.value != nullptr) {
            row.text =
                cell.value->amount ? cell.value->amount->toString() : missingMark(*cell.value->missing);
            row.rev = cell.value->rev;
        }
        rows.append(row);
    }
}

void FigureTrace::addRecords(const Figure& figure, const FigureVersion& version, int year, const Scope& scope,
                             QVector<TraceRow>& rows)
{
    const RecordType& type = *version.registerType;
    for (const Record* record : m_engine.registerRows(version, year, scope).rows) {
        TraceRow row;
        row.kind = TraceRow::Kind::Record;
        row.figure = figure.code;
        row.year = year;
        QStringList names = type.key;
        if (type.indexOf(u"name"_s) >= 0 && !names.contains(u"name"_s)) {
            names.prepend(u"name"_s); // people know a school by its name, not by its code
        }
        QStringList owner;
        for (const QString& name : names) {
            const QString part = m_text.show(type, *record, type.indexOf(name));
            if (!part.isEmpty()) {
                owner.append(part);
            }
        }
        row.owner = owner.join(u" · "_s);
        row.what = FieldText::label(type.label);
        const bool hasNumber = version.field < 0 || !record->isEmpty(version.field);
        row.text = version.field < 0 ? u"1"_s : m_text.show(type, *record, version.field);
        row.counted = hasNumber;
        row.state = hasNumber ? tr("counted") : tr("not filled in");
        row.rev = record->rev;
        row.type = type.id;
        row.record = record->id;
        rows.append(row);
    }
}

QString FigureTrace::stateText(SchoolTerm::State state)
{
    switch (state) {
    case SchoolTerm::State::Counted: return tr("counted");
    case SchoolTerm::State::NotReported: return tr("not reported");
    case SchoolTerm::State::NothingToAdd: return tr("nothing to report");
    case SchoolTerm::State::NotExpected: return tr("does not apply");
    case SchoolTerm::State::NotInOperation: return tr("not in operation that year, not counted");
    }
    return {};
}

QString FigureTrace::computation(const QString& code, int year) const
{
    const Figure* figure = m_engine.definitions().figure(code);
    const FigureVersion* version = figure == nullptr ? nullptr : figure->versionFor(year);
    return version == nullptr ? QString() : ComputationText(m_engine.definitions()).codes(*version);
}

QString FigureTrace::computationInWords(const QString& code, int year) const
{
    const Figure* figure = m_engine.definitions().figure(code);
    const FigureVersion* version = figure == nullptr ? nullptr : figure->versionFor(year);
    return version == nullptr ? QString() : ComputationText(m_engine.definitions()).words(*version);
}
