// The part of FigureEngine that computes over the rows of registers.

#include "core/figureengine.h"

#include <algorithm>

using namespace Qt::StringLiterals;

FigureEngine::KeptRows FigureEngine::readRows(const RecordType& type, const Filter& filter, int year)
{
    const int schoolField = type.indexOf(u"school"_s);
    const auto profileOf = [this](qint64 school, int of) {
        const SchoolProfile* profile = m_source.schools(of).find(school);
        return profile == nullptr ? nullptr : &profile->record;
    };
    KeptRows kept;
    kept.all.isKept = m_source.nothingToReport(type.id, year);
    for (const Record& row : m_source.records(type, year)) {
        kept.all.isKept = true;
        if (!filter.matches(row, profileOf)) {
            continue;
        }
        const qint64 school = row.school != 0 ? row.school : row.integer(schoolField);
        if (school == 0) {
            kept.ofNoSchool.append(kept.all.rows.size());
        } else if (const int place = m_source.schools(year).indexOf(school); place >= 0) {
            kept.ofSchool[place].append(kept.all.rows.size());
        }
        kept.all.rows.append(&row);
    }
    return kept;
}

RegisterRows FigureEngine::registerRows(const FigureVersion& version, int year, const Scope& scope)
{
    const QPair<const FigureVersion*, int> key{&version, year};
    auto known = m_rows.constFind(key);
    if (known == m_rows.constEnd()) {
        known = m_rows.insert(key, readRows(*version.registerType, version.filter, year));
    }
    return partOf(*version.registerType, *known, year, scope);
}

RegisterRows FigureEngine::rowsOf(const RecordType& type, const Filter& filter, int year, const Scope& scope)
{
    return partOf(type, readRows(type, filter, year), year, scope);
}

RegisterRows FigureEngine::partOf(const RecordType& type, const KeptRows& kept, int year, const Scope& scope)
{
    if (scope.isBureau()) {
        return kept.all;
    }
    RegisterRows part;
    part.isKept = kept.all.isKept && isDivisible(type, kept, scope);
    addRowsOfSchools(kept, year, scope, part);
    const int township = scope.isOfTownships() ? type.indexOf(u"township"_s) : -1;
    for (const qsizetype each : kept.ofNoSchool) {
        const Record* row = kept.all.rows[each];
        if (township >= 0 && scope.containsTownship(row->text(township))) {
            part.rows.append(row);
        }
    }
    std::sort(part.rows.begin(), part.rows.end()); // they stand in one piece: the register's own order
    return part;
}

void FigureEngine::addRowsOfSchools(const KeptRows& kept, int year, const Scope& scope, RegisterRows& part)
{
    for (const auto& [place, member] : division(year, scope).members(scope)) {
        const auto rows = kept.ofSchool.constFind(place);
        if (rows == kept.ofSchool.constEnd()) {
            continue;
        }
        part.isDivided = part.isDivided || member == Membership::Divided;
        for (const qsizetype each : *rows) {
            if (member == Membership::Inside) {
                part.rows.append(kept.all.rows[each]);
            }
        }
    }
}

/// Rows that are of no school, and of no township, do not belong to a part of the schools, nor do they not.
bool FigureEngine::isDivisible(const RecordType& type, const KeptRows& kept, const Scope& scope)
{
    const bool mayBeOfSchools = type.indexOf(u"school"_s) >= 0 || type.id == u"school"_s;
    const bool ofNoSchool = !kept.all.rows.isEmpty() && kept.ofNoSchool.size() == kept.all.rows.size();
    return (mayBeOfSchools && !ofNoSchool) || (type.indexOf(u"township"_s) >= 0 && scope.isOfTownships());
}

FigureValue FigureEngine::overRegister(const Figure& figure, const FigureVersion& version, int year,
                                       const Scope& scope)
{
    const RegisterRows found = registerRows(version, year, scope);
    FigureValue result;
    if (!found.isKept) {
        return result;
    }
    result.coverage = {0, static_cast<int>(found.rows.size())};
    if (found.isDivided) {
        return result;
    }
    std::optional<Decimal> sum;
    QSet<QString> distinct;
    for (const Record* row : found.rows) {
        const RecordView view(*version.registerType, *row);
        if (version.field >= 0 && row->isEmpty(version.field)) {
            continue;
        }
        ++result.coverage.reported;
        distinct.insert(version.field < 0 ? QString() : row->text(version.field));
        const auto number =
            version.field < 0 ? std::optional(Decimal::fromInt(1)) : view.number(version.field);
        if (version.kind == FigureKind::Record) {
            sum = number;
        } else if (version.kind == FigureKind::Sum) {
            sum = sum.value_or(Decimal()).plus(*number);
            if (!sum) {
                return result; // out of range
            }
        }
    }
    if (version.kind == FigureKind::Count) {
        sum = Decimal::fromInt(version.field < 0 ? found.rows.size() : distinct.size());
    } else if (version.kind == FigureKind::Record && distinct.size() != 1) {
        sum.reset(); // no row, or rows that contradict each other
    } else if (version.kind == FigureKind::Sum && found.rows.isEmpty() && scope.isBureau()) {
        sum = Decimal(); // the register is kept and holds nothing of the kind
    }
    const auto scaled = sum ? sum->times(version.factor) : std::nullopt;
    return rounded(scaled, scaled ? scaled->toDouble() : 0.0, figure, result.coverage);
}
