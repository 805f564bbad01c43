#include "storagefixture.h"

#include "storage/history.h"
#include "storage/historyproof.h"
#include "work/people.h"
#include "work/reversal.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// Who may work with a file: signing in, and the rules that keep somebody in charge.
class TestPeople : public QObject
{
    Q_OBJECT

private slots:
    void aFileWithoutPeopleAsksForNobody();
    void theFirstPersonIsAnAdministrator();
    void nameAndPasswordBelongTogether();
    void theLastAdministratorStays();
    void namesAndPasswordsAreChecked();
    void onlyAnAdministratorChangesPeople();
    void theHistoryKeepsPasswordsToItself();
};

namespace {

const User Founder{u"root"_s};
const User Li{u"李"_s, Role::Administrator, {}, false};
const Person Boss{0, u"李"_s, Role::Administrator};
const QString Password = u"一二三四五六七八"_s;

std::optional<StorageError::Kind> refused()
{
    return StorageError::Kind::Refused;
}

} // namespace

void TestPeople::aFileWithoutPeopleAsksForNobody()
{
    const TemporaryDatabase file;
    QVERIFY(!People(file.database()).signInNeeded());
    QVERIFY(!People(file.database()).signIn(u"李"_s, Password));
}

void TestPeople::theFirstPersonIsAnAdministrator()
{
    const TemporaryDatabase file;
    const People people(file.database());
    QCOMPARE(thrownKind([&] { people.add(Founder, {0, u"王"_s, Role::Clerk}, Password); }), refused());
    QVERIFY(people.all().isEmpty());
    people.add(Founder, Boss, Password);
    QVERIFY(people.signInNeeded());
    QCOMPARE(thrownKind([&] { people.add(Founder, {0, u"王"_s, Role::Clerk}, Password); }), refused());
}

void TestPeople::nameAndPasswordBelongTogether()
{
    const TemporaryDatabase file;
    const People people(file.database());
    people.add(Founder, Boss, Password);
    people.add(Li, {0, u"王"_s, Role::Clerk, u"general"_s}, u"password"_s);
    const auto user = people.signIn(u"王"_s, u"password"_s);
    QVERIFY(user);
    QCOMPARE(user->name, u"王"_s);
    QCOMPARE(user->office, u"general"_s);
    QVERIFY(user->may(Act::Enter) && !user->may(Act::Review) && !user->alone);
    QVERIFY(!people.signIn(u"王"_s, Password));
    QVERIFY(!people.signIn(u"王"_s, {}));
    people.changeOwnPassword(*user, u"password"_s, u"new password"_s);
    QVERIFY(!people.signIn(u"王"_s, u"password"_s));
    QVERIFY(people.signIn(u"王"_s, u"new password"_s));
    Person gone = people.all().last();
    gone.active = false;
    QVERIFY(people.isOutdated(Founder) && !people.isOutdated(*user));
    people.change(Li, gone);
    QVERIFY(people.isOutdated(*user));
    QVERIFY(!people.signIn(u"王"_s, u"new password"_s));
    QCOMPARE(people.all().size(), 2);
}

void TestPeople::theLastAdministratorStays()
{
    const TemporaryDatabase file;
    const People people(file.database());
    people.add(Founder, Boss, Password);
    Person boss = people.all().first();
    boss.active = false;
    QCOMPARE(thrownKind([&] { people.change(Li, boss); }), refused());
    boss.active = true;
    boss.role = Role::Reviewer;
    QCOMPARE(thrownKind([&] { people.change(Li, boss); }), refused());
    QCOMPARE(people.all().first().role, Role::Administrator);
    people.add(Li, {0, u"王"_s, Role::Administrator}, Password);
    people.change(Li, boss);
    QCOMPARE(people.all().first().role, Role::Reviewer);
}

void TestPeople::namesAndPasswordsAreChecked()
{
    const TemporaryDatabase file;
    const People people(file.database());
    QCOMPARE(thrownKind([&] { people.add(Founder, Boss, u"1234567"_s); }), refused());
    people.add(Founder, Boss, Password);
    QCOMPARE(thrownKind([&] { people.add(Li, {0, u" 李 "_s, Role::Clerk}, Password); }), refused());
    QCOMPARE(thrownKind([&] { people.add(Li, {0, u" "_s, Role::Clerk}, Password); }), refused());
}

void TestPeople::onlyAnAdministratorChangesPeople()
{
    const TemporaryDatabase file;
    const People people(file.database());
    people.add(Founder, Boss, Password);
    const Person boss = people.all().first();
    for (const Role role : {Role::Clerk, Role::Reviewer, Role::Leader}) {
        const User other{u"王"_s, role, {}, false};
        QCOMPARE(thrownKind([&] { people.resetPassword(other, boss.id, Password); }), refused());
        QCOMPARE(thrownKind([&] { people.add(other, {0, u"赵"_s, Role::Clerk}, Password); }), refused());
    }
    QCOMPARE(thrownKind([&] { people.changeOwnPassword(Li, u"not that one"_s, Password); }), refused());
}

void TestPeople::theHistoryKeepsPasswordsToItself()
{
    const TemporaryDatabase file;
    const People people(file.database());
    people.add(Founder, Boss, Password);
    people.resetPassword(Li, people.all().first().id, u"another one"_s);
    const HistoryLine line = History(file.database()).newest(1).first();
    QCOMPARE(line.subject, u"person"_s);
    QVERIFY(line.after->contains(u"李"_s) && !line.after->contains(u"argon2"_s));
    QVERIFY(!line.before->contains(u"argon2"_s));
    const Reversal reversal(file.database(), TemporaryDatabase::info());
    QCOMPARE(thrownKind([&] { reversal.revert(line.change); }), refused());
    QCOMPARE(thrownKind([&] { reversal.restore(line, true); }), refused());
    QVERIFY(people.signIn(u"李"_s, u"another one"_s));
    QCOMPARE(HistoryProof(file.database()).run(), QStringList());
}

QTEST_GUILESS_MAIN(TestPeople)
#include "tst_people.moc"
