#include "work/people.h"

#include "core/registers.h"
#include "storage/passwords.h"
#include "storage/storageerror.h"

#include <QThread>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

const RecordType& type()
{
    return *Registers::findKept(u"person"_s);
}

Person personOf(const Record& record)
{
    const RecordView view(type(), record);
    return {record.id, view.text("name"), roleFromCode(view.text("role")).value_or(Role::Clerk),
            view.text("office"), view.isTrue("active")};
}

void set(Record& record, const char* field, const QVariant& value)
{
    record.values[type().indexOf(QString::fromLatin1(field))] = value;
}

void fill(Record& record, const Person& person)
{
    set(record, "name", person.name.trimmed());
    set(record, "role", roleCode(person.role));
    set(record, "office", person.office.isEmpty() ? QVariant() : person.office);
    set(record, "active", qlonglong(person.active));
}

[[noreturn]] void refuse(const QString& message)
{
    throw StorageError(StorageError::Kind::Refused, message);
}

} // namespace

QVector<Record> People::records() const
{
    return RecordStore(m_database).all(type(), 0);
}

QVector<Person> People::all() const
{
    QVector<Person> people;
    for (const Record& record : records()) {
        people.append(personOf(record));
    }
    return people;
}

QVector<Person> People::active() const
{
    QVector<Person> people = all();
    people.removeIf([](const Person& person) { return !person.active; });
    return people;
}

std::optional<Record> People::named(const QString& name) const
{
    const auto all = records();
    const auto found = std::find_if(all.begin(), all.end(),
                                    [&](const Record& record) { return personOf(record).name == name; });
    return found == all.end() ? std::nullopt : std::optional(*found);
}

std::optional<User> People::signIn(const QString& name, const QString& password) const
{
    constexpr int DelayMs = 1000;
    const auto record = named(name.trimmed());
    if (record && personOf(*record).active
        && passwordMatches(RecordView(type(), *record).text("password"), password)) {
        const Person person = personOf(*record);
        return User{person.name, person.role, person.office, false};
    }
    QThread::msleep(DelayMs);
    return std::nullopt;
}

bool People::isOutdated(const User& user) const
{
    if (user.alone) {
        return signInNeeded();
    }
    const auto record = named(user.name);
    return record && (!personOf(*record).active || personOf(*record).role != user.role);
}

void People::checkPassword(const QString& password)
{
    if (password.size() < ShortestPassword) {
        refuse(tr("A password needs at least %1 characters.").arg(ShortestPassword));
    }
}

QString People::checkedHash(const QString& password)
{
    checkPassword(password);
    return hashPassword(password);
}

void People::add(const User& by, const Person& person, const QString& password) const
{
    Record record = makeRecord(type(), 0);
    fill(record, person);
    set(record, "password", checkedHash(password));
    write(by, record);
}

void People::change(const User& by, const Person& person) const
{
    auto record = RecordStore(m_database).find(type(), person.id);
    if (!record) {
        refuse(tr("This person is not in the file."));
    }
    fill(*record, person);
    write(by, *record);
}

void People::resetPassword(const User& by, qint64 person, const QString& password) const
{
    checkMay(by); // before the hash is made, which takes its time
    auto record = RecordStore(m_database).find(type(), person);
    if (!record) {
        refuse(tr("This person is not in the file."));
    }
    set(*record, "password", checkedHash(password));
    write(by, *record);
}

void People::changeOwnPassword(const User& by, const QString& old, const QString& password) const
{
    if (!signIn(by.name, old)) {
        refuse(tr("The old password is not right."));
    }
    auto record = named(by.name);
    set(*record, "password", checkedHash(password));
    Change change(m_database, {by.name, u"window"_s});
    RecordStore(m_database).save(change, type(), *record);
    change.commit();
}

void People::write(const User& by, Record& record) const
{
    Change change(m_database, {by.name, u"window"_s});
    checkMay(by);
    const QString name = personOf(record).name;
    if (name.isEmpty()) {
        refuse(tr("A name is needed."));
    }
    if (const auto same = named(name); same && same->id != record.id) {
        refuse(tr("There is already somebody of the name “%1”.").arg(name));
    }
    RecordStore(m_database).save(change, type(), record);
    checkStaysManaged();
    change.commit();
}

/// Whoever works alone does so only as long as the file has no people.
void People::checkMay(const User& by) const
{
    if (!by.may(Act::Manage) || isOutdated(by)) {
        refuse(tr("Only a signed-in administrator may change people."));
    }
}

void People::checkStaysManaged() const
{
    const auto people = active();
    if (std::none_of(people.begin(), people.end(),
                     [](const Person& person) { return person.role == Role::Administrator; })) {
        refuse(tr("At least one active administrator has to remain."));
    }
}
