#include "work/schoolevents.h"

#include "core/registers.h"
#include "storage/storageerror.h"

#include <QDate>
#include <QSet>

using namespace Qt::StringLiterals;

namespace {

using Kind = SchoolEvents::Kind;

QString codeOf(Kind kind)
{
    switch (kind) {
    case Kind::Rename: return u"renamed"_s;
    case Kind::Merge: return u"merged"_s;
    case Kind::Split: return u"split"_s;
    case Kind::Close: return u"closed"_s;
    case Kind::Reopen: return u"reopened"_s;
    }
    return {};
}

const RecordType& schoolType()
{
    return *Registers::find(u"school"_s);
}

[[noreturn]] void refuse(const QString& message)
{
    throw StorageError(StorageError::Kind::Refused, message);
}

} // namespace

qint64 SchoolEvents::enter(int year, const Event& event) const
{
    Change change(m_database, m_info);
    const SchoolBook book(m_store.all(schoolType(), year));
    check(book, year, event);
    write(change, book, year, event);
    change.commit();
    return change.id();
}

void SchoolEvents::check(const SchoolBook& book, int year, const Event& event) const
{
    checkCounts(event);
    checkDate(year, event.date.trimmed());
    for (const qint64 id : event.schools) {
        const SchoolProfile* school = book.find(id);
        if (school == nullptr) {
            refuse(tr("The school has no profile in %1.").arg(year));
        }
        checkState(*school, event.kind);
        if (event.successors.contains(id)) {
            refuse(tr("“%1” cannot be its own successor.").arg(school->name));
        }
        if (event.kind == Kind::Rename) {
            checkNewName(book, year, *school, event.newName);
        }
    }
    for (const qint64 id : event.successors) {
        const SchoolProfile* successor = book.find(id);
        if (successor == nullptr) {
            refuse(tr("The successor has no profile in %1: record it among the schools first.").arg(year));
        }
        if (!successor->open) {
            refuse(tr("“%1” is not in operation in %2 and cannot be a successor.")
                       .arg(successor->name)
                       .arg(year));
        }
    }
}

void SchoolEvents::checkCounts(const Event& event) const
{
    const auto schools = event.schools.size();
    const auto successors = event.successors.size();
    for (const QVector<qint64>& list : {event.schools, event.successors}) {
        if (QSet<qint64>(list.begin(), list.end()).size() != list.size()) {
            refuse(tr("A school is named twice."));
        }
    }
    if (schools == 0) {
        refuse(tr("No school is chosen."));
    }
    if (event.kind != Kind::Merge && schools != 1) {
        refuse(tr("Such an event concerns one school."));
    }
    if (event.kind == Kind::Merge && successors != 1) {
        refuse(tr("A merger has one successor."));
    }
    if (event.kind == Kind::Split && successors < (event.goesOn ? 1 : 2)) {
        refuse(event.goesOn ? tr("Choose at least one school that was split off.")
                            : tr("A school that does not go on is split into at least two."));
    }
    if (event.kind != Kind::Merge && event.kind != Kind::Split && successors != 0) {
        refuse(tr("Such an event has no successor."));
    }
    if (event.kind == Kind::Rename && event.newName.trimmed().isEmpty()) {
        refuse(tr("The new name is missing."));
    }
}

void SchoolEvents::checkDate(int year, const QString& date) const
{
    if (!date.isEmpty() && QDate::fromString(date, Qt::ISODate).year() != year) {
        refuse(tr("The date %1 is not in %2: an event is recorded in the year in which it happened.")
                   .arg(date)
                   .arg(year));
    }
}

void SchoolEvents::checkNewName(const SchoolBook& book, int year, const SchoolProfile& school,
                                const QString& newName) const
{
    const QString wanted = normalisedName(newName);
    for (const SchoolProfile& other : book.profiles()) {
        if (normalisedName(other.name) != wanted) {
            continue;
        }
        refuse(other.school == school.school ? tr("“%1” bears that name already.").arg(school.name)
                                             : tr("Another school of %1 bears the name “%2” already: %3.")
                                                   .arg(QString::number(year), other.name, other.code));
    }
}

void SchoolEvents::checkState(const SchoolProfile& school, Kind kind) const
{
    const QString status = RecordView(schoolType(), school.record).text("status");
    const bool closed = status == u"stopped"_s || status == u"revoked"_s;
    if (kind != Kind::Reopen) {
        if (closed || status == u"merged"_s) {
            refuse(tr("“%1” is closed already.").arg(school.name));
        }
    } else if (school.open) {
        refuse(tr("“%1” is in operation.").arg(school.name));
    } else if (status == u"merged"_s) {
        refuse(tr("“%1” was merged into another school and lives on in it. Record a split of that school, or "
                  "take the merger back.")
                   .arg(school.name));
    } else if (!closed) {
        refuse(tr("“%1” was never closed. Its status is set among the schools.").arg(school.name));
    }
}

void SchoolEvents::write(Change& change, const SchoolBook& book, int year, const Event& event) const
{
    for (const qint64 id : event.schools) {
        const SchoolProfile& school = *book.find(id);
        switch (event.kind) {
        case Kind::Rename:
            writeRow(change, year, event, id, 0, school.name);
            rename(change, school, event.newName.trimmed());
            break;
        case Kind::Merge:
        case Kind::Split:
            for (const qint64 successor : event.successors) {
                writeRow(change, year, event, id, successor);
            }
            if (!event.goesOn) {
                setStatus(change, school, event.kind == Kind::Merge ? u"merged"_s : u"revoked"_s);
            }
            break;
        case Kind::Close:
        case Kind::Reopen:
            writeRow(change, year, event, id, 0);
            setStatus(change, school, event.kind == Kind::Close ? u"stopped"_s : u"open"_s);
            break;
        }
    }
}

void SchoolEvents::writeRow(Change& change, int year, const Event& event, qint64 school, qint64 successor,
                            const QString& oldName) const
{
    const RecordType& type = *Registers::find(u"school_event"_s);
    Record row = makeRecord(type, year);
    const auto set = [&](const QString& field, const QString& text) {
        if (!text.trimmed().isEmpty()) {
            row.values[type.indexOf(field)] = text.trimmed();
        }
    };
    set(u"kind"_s, codeOf(event.kind));
    row.values[type.indexOf(u"school"_s)] = school;
    if (successor != 0) {
        row.values[type.indexOf(u"successor"_s)] = successor;
    }
    set(u"date"_s, event.date);
    set(u"document"_s, event.document);
    set(u"before_value"_s, oldName);
    set(u"after_value"_s, event.newName);
    if (m_store.findByKey(type, row)) {
        refuse(
            tr("This event is recorded for %1 already; change its row among the school events.").arg(year));
    }
    m_store.save(change, type, row);
}

void SchoolEvents::setStatus(Change& change, const SchoolProfile& school, const QString& status) const
{
    Record record = school.record;
    record.values[schoolType().indexOf(u"status"_s)] = status;
    m_store.save(change, schoolType(), record);
}

void SchoolEvents::rename(Change& change, const SchoolProfile& school, const QString& newName) const
{
    Record record = school.record;
    QStringList former =
        RecordView(schoolType(), record).text("former_names").split(u'、', Qt::SkipEmptyParts);
    former.removeAll(newName);
    if (!former.contains(school.name)) {
        former.append(school.name);
    }
    record.values[schoolType().indexOf(u"name"_s)] = newName;
    record.values[schoolType().indexOf(u"former_names"_s)] = former.join(u'、');
    m_store.save(change, schoolType(), record);
}
