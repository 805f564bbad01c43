#include "gui/returnedwords.h"

#include "gui/complainttext.h"
#include "report/theme.h"

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

QColor ReturnedWords::colour(ReturnedFile::Status status)
{
    switch (status) {
    case ReturnedFile::Status::Ready: return Theme::good();
    case ReturnedFile::Status::Refused: return Theme::bad();
    case ReturnedFile::Status::Doubt: return Theme::ink();
    case ReturnedFile::Status::Unchanged:
    case ReturnedFile::Status::Duplicate: break;
    }
    return Theme::muted();
}

QColor ReturnedWords::tint(ReturnedFile::Status status)
{
    switch (status) {
    case ReturnedFile::Status::Ready: return Theme::goodTint();
    case ReturnedFile::Status::Refused: return Theme::badTint();
    case ReturnedFile::Status::Doubt: return Theme::neutralTint();
    case ReturnedFile::Status::Unchanged:
    case ReturnedFile::Status::Duplicate: break;
    }
    return Theme::card();
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
