#pragma once

#include "core/user.h"
#include "storage/change.h"
#include "storage/recordstore.h"

#include <QCoreApplication>

/// One who works with the file, or has worked with it: nobody is ever deleted, since the history names him.
struct Person {
    qint64 id = 0; ///< 0 while unsaved
    QString name;
    Role role = Role::Clerk;
    QString office = {}; ///< code; empty: all. Where the pages open, not a wall: a clerk may enter anywhere
    bool active = true;  ///< may sign in
};

/// The people of a file. As long as none is active the file is in single-user mode: no sign-in. The first to
/// be added must be an administrator, and from then on one always stays active.
/// A person's history entries keep the Argon2id string that the row itself holds; History does not give it
/// out. Changes of people are not undone from the history: an old password or role must not return unseen.
/// Every function throws StorageError; writing is refused to whom User::may(Act::Manage) is false.
class People
{
    Q_DECLARE_TR_FUNCTIONS(People)

public:
    static constexpr int ShortestPassword = 8;

    explicit People(const Database& database) : m_database(database) {}

    /// In the order of their coming.
    QVector<Person> all() const;
    QVector<Person> active() const;
    bool signInNeeded() const { return !active().isEmpty(); }
    /// Throws Kind::Refused for a password that is too short.
    static void checkPassword(const QString& password);
    /// Nothing when name and password do not belong together; that answer takes a second longer. There is no
    /// lockout.
    std::optional<User> signIn(const QString& name, const QString& password) const;

    /// Whether a sign-in no longer holds: people have come into a file that was opened alone, or he was
    /// deactivated or given another role meanwhile.
    bool isOutdated(const User& user) const;

    /// Throw Kind::Refused for a name that is taken, a password that is too short, or when no administrator
    /// would be left.
    void add(const User& by, const Person& person, const QString& password) const;
    /// Name, role, office and whether active, of the person with that id.
    void change(const User& by, const Person& person) const;
    void resetPassword(const User& by, qint64 person, const QString& password) const;
    /// Everybody may do this for himself; the old password is asked again.
    void changeOwnPassword(const User& by, const QString& old, const QString& password) const;

private:
    QVector<Record> records() const;
    std::optional<Record> named(const QString& name) const;
    void write(const User& by, Record& record) const;
    void checkMay(const User& by) const;
    void checkStaysManaged() const;
    static QString checkedHash(const QString& password);

    const Database& m_database;
};
