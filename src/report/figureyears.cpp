#include "report/figureyears.h"

#include "report/partingseries.h"

#include "core/registers.h"

#include <algorithm>

using namespace Qt::StringLiterals;

QVector<FigureYear> FigureYears::of(const QString& code, int base, const Scope& scope,
                                    const QVector<int>& years)
{
    const Figure& figure = *m_engine.definitions().figure(code);
    Scope reported = scope;
    reported.comparableTo = 0;
    Scope comparable = scope;
    comparable.comparableTo = scope.isBureau() ? 0 : base;
    QVector<FigureYear> found;
    for (const int year : years) {
        found.append(yearOf(figure, year, reported, comparable));
    }
    return found;
}

FigureYear FigureYears::yearOf(const Figure& figure, int year, const Scope& reported, const Scope& comparable)
{
    const FigureValue then = m_engine.value(figure.code, year, reported);
    const FigureReport now = m_engine.report(figure.code, year, comparable);
    const auto words = [&](const FigureValue& value) {
        return value.value ? FigureWords::number(value, figure) : QString();
    };
    FigureYear line;
    line.year = year;
    line.reported = then.value;
    line.comparable = now.value.value;
    line.reportedText = words(then);
    line.comparableText = words(now.value);
    line.differs = then.value != now.value.value;
    line.change = FigureWords::change(now);
    line.coverage = FigureWords::coverage(then, figure.versionFor(year));
    line.definitionBreak = now.definitionChanged;
    QStringList notes = {FigureWords::published(then, figure), FigureWords::asReported(then, figure)};
    notes.removeAll(QString());
    line.notes = notes.join(u" · "_s);
    if (line.differs) {
        line.movements = movements(figure, year, reported, comparable);
    }
    return line;
}

QStringList FigureYears::movements(const Figure& figure, int year, const Scope& reported,
                                   const Scope& comparable)
{
    QStringList lines;
    for (const SchoolProfile& profile : m_engine.source().schools(year).profiles()) {
        const Membership then = m_engine.membership(profile, year, reported);
        const Membership now = m_engine.membership(profile, year, comparable);
        if (then == now || !profile.open || !concerns(figure.versionFor(year), year, profile)) {
            continue;
        }
        const QString happened = events(profile, year, comparable.comparableTo);
        const QString school = happened.isEmpty() ? profile.name : tr("%1 (%2)").arg(profile.name, happened);
        switch (now) {
        case Membership::Inside: lines.append(tr("Counts here too: %1").arg(school)); break;
        case Membership::Outside: lines.append(tr("No longer counts here: %1").arg(school)); break;
        case Membership::Divided: lines.append(tr("Cannot be divided: %1").arg(school)); break;
        }
    }
    return lines;
}

/// What a figure over figures or over a register rests on is not looked into: any school may concern it.
bool FigureYears::concerns(const FigureVersion* version, int year, const SchoolProfile& profile)
{
    if (version == nullptr || version->overFigures || version->registerType != nullptr) {
        return true;
    }
    const auto& terms = m_engine.terms(*version, year).terms();
    return std::any_of(terms.begin(), terms.end(), [&](const SchoolTerm& term) {
        return term.profile != nullptr && term.profile->school == profile.school && term.isExpected();
    });
}

/// "2023 Merged → heir", from the register of school events; a school may also have moved without one.
QString FigureYears::events(const SchoolProfile& profile, int year, int base) const
{
    const RecordType& type = *Registers::find(u"school_event"_s);
    const int school = type.indexOf(u"school"_s);
    const int successor = type.indexOf(u"successor"_s);
    QStringList texts;
    for (int each = year; each <= base; ++each) {
        for (const Record& event : m_engine.source().records(type, each)) {
            if (event.integer(school) != profile.school) {
                continue;
            }
            const QString kind = m_text.show(type, event, type.indexOf(u"kind"_s));
            const QString heir = m_text.show(type, event, successor);
            texts.append(u"%1 %2"_s.arg(each).arg(kind) + (heir.isEmpty() ? QString() : u" → "_s + heir));
        }
    }
    return texts.join(u", "_s);
}

CardData FigureYears::trend(const Figure& figure, int base, const QVector<FigureYear>& years)
{
    CardData card;
    card.kind = CardKind::Trend;
    card.unit = figure.unit;
    card.decimals = figure.decimals;
    card.view.year = base;
    card.sensitive = figure.sensitive;
    if (years.isEmpty()) {
        return card;
    }
    QVector<FigureYear> line = years;
    std::sort(line.begin(), line.end(),
              [](const FigureYear& a, const FigureYear& b) { return a.year < b.year; });
    for (qsizetype i = 1; i < line.size(); ++i) {
        if (line[i].year > line[i - 1].year + 1) {
            FigureYear gap;
            gap.year = line[i - 1].year + 1;
            line.insert(i, gap);
        }
    }
    CardSeries reported{figure.code, tr("as reported"), {}, false};
    QVector<CardPoint> comparable;
    for (const FigureYear& year : line) {
        reported.points.append(
            {year.year, year.reported, year.definitionBreak, year.reportedText, year.coverage});
        comparable.append({year.year, year.comparable, year.definitionBreak, year.comparableText});
    }
    card.series = {reported};
    const CardSeries parting = partingSeries(reported, tr("comparable with %1").arg(base), comparable);
    if (!parting.points.isEmpty()) {
        card.series.append(parting);
    }
    return card;
}
