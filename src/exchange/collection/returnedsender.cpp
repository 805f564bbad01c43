#include "exchange/collection/returnedsender.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

using Profiles = QVector<const SchoolProfile*>;

void add(Profiles& profiles, const SchoolProfile* profile)
{
    if (profile != nullptr && !profiles.contains(profile)) {
        profiles.append(profile);
    }
}

QString withoutZeros(const QString& code)
{
    qsizetype at = 0;
    while (at < code.size() - 1 && code[at] == u'0') {
        ++at;
    }
    return code.mid(at);
}

/// Codes that stand alone in a text: digits and letters around them would make another code of them.
void addByCode(Profiles& profiles, const QString& text, const SchoolBook& book)
{
    static const QRegularExpression codes(u"[0-9A-Za-z]{2,}"_s);
    for (auto match = codes.globalMatch(text); match.hasNext();) {
        const QString code = match.next().captured();
        for (const SchoolProfile& profile : book.profiles()) {
            if (profile.code == code || (code.size() >= 5 && withoutZeros(profile.code) == code)) {
                add(profiles, &profile);
            }
        }
    }
}

void addByName(Profiles& profiles, const QString& text, const SchoolBook& book)
{
    const QString plain = normalisedName(text);
    Profiles named;
    for (const SchoolProfile& profile : book.profiles()) {
        if (plain.contains(normalisedName(profile.name))) {
            add(named, &profile);
        }
    }
    for (const SchoolProfile* profile : named) {
        const bool isPart = std::ranges::any_of(named, [&](const SchoolProfile* other) {
            return other->name.size() > profile->name.size()
                   && normalisedName(other->name).contains(normalisedName(profile->name));
        });
        if (!isPart) {
            add(profiles, profile);
        }
    }
    if (named.isEmpty()) {
        add(profiles, book.findByText(text));
    }
}

void addYears(QVector<int>& years, const QString& text, const QRegularExpression& pattern)
{
    for (auto match = pattern.globalMatch(text); match.hasNext();) {
        const int year = match.next().captured(1).toInt();
        if (!years.contains(year)) {
            years.append(year);
        }
    }
}

} // namespace

ReturnedSender tellSender(const ReturnedWorkbook& workbook, const QString& fileName, const SchoolBook& book)
{
    static const QRegularExpression titled(u"(20[0-9]{2})(?:-20[0-9]{2})?学?年度"_s);
    static const QRegularExpression bare(u"(?<![0-9])(20[0-9]{2})(?![0-9])"_s);
    ReturnedSender sender;
    const QStringList codes = workbook.answers.values(u"学校代码"_s);
    const QStringList names = workbook.answers.values(u"学校名称"_s);
    for (const QString& code : codes) {
        addByCode(sender.schools, code, book);
    }
    addByCode(sender.schools, fileName, book);
    if (sender.schools.isEmpty()) {
        for (const QString& name : names + workbook.titles) {
            addByName(sender.schools, name, book);
        }
        addByName(sender.schools, fileName, book);
    }
    for (const QString& year : workbook.answers.values(u"填报年度"_s)) {
        addYears(sender.years, year, bare);
    }
    for (const QString& title : workbook.titles) {
        addYears(sender.years, title, titled);
    }
    if (sender.years.isEmpty()) {
        addYears(sender.years, fileName, bare);
    }
    return sender;
}
