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
        Membership member = scope.isBureau() ? Membership::Inside : Membership::Outside;
        if (term.profile != nullptr) {
            member = m_engine.membership(*term.profile, year, scope);
        }
        if (member == Membership::Outside || term.state == SchoolTerm::State::NotExpected) {
            continue;
        }
        TraceRow like;
        like.figure = figure.code;
        like.owner = term.profile == nullptr ? tr("The bureau") : term.profile->name;
        like.state = stateText(term, member);
        like.counted = term.state == SchoolTerm::State::Counted && member == Membership::Inside;
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
    const RegisterRows part = m_engine.registerRows(version, year, scope);
    const QSet<const Record*> counting(part.rows.begin(), part.rows.end());
    for (const Record* record : part.isDivided ? m_engine.registerRows(version, year, {}).rows : part.rows) {
        const bool counts = counting.contains(record);
        if (!counts && !isDivided(type, *record, scope)) {
            continue;
        }
        TraceRow row;
        row.kind = TraceRow::Kind::Record;
        row.figure = figure.code;
        row.year = year;
        row.owner = ownerOf(type, *record);
        row.what = FieldText::label(type.label);
        const bool hasNumber = version.field < 0 || !record->isEmpty(version.field);
        row.text = version.field < 0 ? u"1"_s : m_text.show(type, *record, version.field);
        row.counted = hasNumber && counts;
        row.state = !counts ? dividedText() : hasNumber ? tr("counted") : tr("not filled in");
        row.rev = record->rev;
        row.type = type.id;
        row.record = record->id;
        rows.append(row);
    }
}

/// The key fields, led by the name: people know a school by its name, not by its code.
QString FigureTrace::ownerOf(const RecordType& type, const Record& record) const
{
    QStringList names = type.key;
    if (type.indexOf(u"name"_s) >= 0 && !names.contains(u"name"_s)) {
        names.prepend(u"name"_s);
    }
    QStringList owner;
    for (const QString& name : names) {
        const QString part = m_text.show(type, record, type.indexOf(name));
        if (!part.isEmpty()) {
            owner.append(part);
        }
    }
    return owner.join(u" · "_s);
}

bool FigureTrace::isDivided(const RecordType& type, const Record& record, const Scope& scope) const
{
    const qint64 school = record.school != 0 ? record.school : record.integer(type.indexOf(u"school"_s));
    const SchoolProfile* profile = m_engine.source().schools(record.year).find(school);
    return profile != nullptr && m_engine.membership(*profile, record.year, scope) == Membership::Divided;
}

QString FigureTrace::dividedText()
{
    return tr("its successors lie partly outside, so that nobody can tell its share");
}

/// As the engine has it: who should report and is divided makes the number missing, unless it has said that
/// there is nothing to report.
QString FigureTrace::stateText(const SchoolTerm& term, Membership member)
{
    const bool matters = term.isExpected() && term.state != SchoolTerm::State::NothingToAdd;
    if (member == Membership::Divided && matters) {
        return dividedText();
    }
    switch (term.state) {
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
