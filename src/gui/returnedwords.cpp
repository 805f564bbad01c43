#include "gui/returnedwords.h"

#include "gui/complainttext.h"

#include <QDateTime>

#include <algorithm>

using namespace Qt::StringLiterals;

QString ReturnedWords::status(ReturnedFile::Status status)
{
    switch (status) {
    case ReturnedFile::Status::Ready: return tr("Ready");
    case ReturnedFile::Status::Unchanged: return tr("No change");
    case ReturnedFile::Status::Refused: return tr("Wrong");
    case ReturnedFile::Status::Doubt: return tr("In doubt");
    case ReturnedFile::Status::Duplicate: return tr("Duplicate");
    }
    return {};
}

QString ReturnedWords::kind(ReturnedItem::Kind kind)
{
    switch (kind) {
    case ReturnedItem::Kind::New: return tr("New");
    case ReturnedItem::Kind::Changed: return tr("Changed");
    case ReturnedItem::Kind::Same: return tr("Same");
    case ReturnedItem::Kind::Refused: return tr("Wrong");
    }
    return {};
}

QString ReturnedWords::choice(ReturnedItem::Choice choice)
{
    switch (choice) {
    case ReturnedItem::Choice::Take: return tr("Take theirs");
    case ReturnedItem::Choice::Keep: return tr("Keep ours");
    case ReturnedItem::Choice::Later: return tr("Decide later");
    }
    return {};
}

ThemeColour ReturnedWords::colour(ReturnedFile::Status status)
{
    switch (status) {
    case ReturnedFile::Status::Ready: return &ThemeColours::good;
    case ReturnedFile::Status::Refused: return &ThemeColours::bad;
    case ReturnedFile::Status::Doubt: return &ThemeColours::ink;
    case ReturnedFile::Status::Unchanged:
    case ReturnedFile::Status::Duplicate: break;
    }
    return &ThemeColours::muted;
}

ThemeColour ReturnedWords::tint(ReturnedFile::Status status)
{
    switch (status) {
    case ReturnedFile::Status::Ready: return &ThemeColours::goodTint;
    case ReturnedFile::Status::Refused: return &ThemeColours::badTint;
    case ReturnedFile::Status::Doubt: return &ThemeColours::neutralTint;
    case ReturnedFile::Status::Unchanged:
    case ReturnedFile::Status::Duplicate: break;
    }
    return &ThemeColours::card;
}

QString ReturnedWords::reasons(const ReturnedFile& file)
{
    QStringList lines;
    if (!file.reason.isEmpty()) {
        lines.append(file.reason);
    }
    std::ranges::transform(file.errors, std::back_inserter(lines), &complaintText);
    return (lines + file.notes).join(u'\n');
}

QString ReturnedWords::author(const HistoryLine& line)
{
    const QDateTime at = QDateTime::fromString(line.at, Qt::ISODateWithMs).toLocalTime();
    return at.isValid() ? line.who + u' ' + at.toString(u"yyyy-MM-dd HH:mm"_s) : line.who;
}
