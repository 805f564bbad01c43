// The part of FigureEngine that computes over the rows of registers.

#include "core/figureengine.h"

using namespace Qt::StringLiterals;

RegisterRows FigureEngine::registerRows(const FigureVersion& version, int year, const Scope& scope)
{
    const QPair<const FigureVersion*, int> key{&version, year};
    auto known = m_rows.constFind(key);
    if (known == m_rows.constEnd()) {
        known = m_rows.insert(key, allRows(*version.registerType, version.filter, year));
    }
    return partOf(*version.registerType, *known, scope);
}

RegisterRows FigureEngine::rowsOf(const RecordType& type, const Filter& filter, int year, const Scope& scope)
{
    return partOf(type, allRows(type, filter, year), scope);
}

RegisterRows FigureEngine::allRows(const RecordType& type, const Filter& filter, int year)
{
    const auto profileOf = [this](qint64 school, int of) {
        const SchoolProfile* profile = m_source.schools(of).find(school);
        return profile == nullptr ? nullptr : &profile->record;
    };
    RegisterRows found;
    found.isKept = m_source.nothingToReport(type.id, year);
    for (const Record& row : m_source.records(type, year)) {
        found.isKept = true;
        if (filter.matches(row, profileOf)) {
            found.rows.append(&row);
        }
    }
    return found;
}

RegisterRows FigureEngine::partOf(const RecordType& type, const RegisterRows& all, const Scope& scope)
{
    if (scope.isBureau()) {
        return all;
    }
    RegisterRows part;
    part.isKept = all.isKept && isDivisible(type, scope);
    for (const Record* row : all.rows) {
        const Membership member = rowMembership(type, *row, scope);
        part.isDivided = part.isDivided || member == Membership::Divided;
        if (member == Membership::Inside) {
            part.rows.append(row);
        }
    }
    return part;
}

/// Rows that are of no school, and of no township, do not belong to a part of the schools, nor do they not.
bool FigureEngine::isDivisible(const RecordType& type, const Scope& scope)
{
    const bool ofSchools = type.indexOf(u"school"_s) >= 0 || type.id == u"school"_s;
    return ofSchools || (type.indexOf(u"township"_s) >= 0 && scope.isOfTownships());
}

Membership FigureEngine::rowMembership(const RecordType& type, const Record& row, const Scope& scope)
{
    const int school = type.indexOf(u"school"_s);
    const qint64 identity = row.school != 0 ? row.school : row.integer(school);
    if (identity != 0) {
        const SchoolProfile* profile = m_source.schools(row.year).find(identity);
        return profile == nullptr ? Membership::Outside : membership(*profile, row.year, scope);
    }
    const int township = type.indexOf(u"township"_s);
    const bool inside = township >= 0 && scope.isOfTownships() && scope.containsTownship(row.text(township));
    return inside ? Membership::Inside : Membership::Outside;
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
