#include "storagefixture.h"

#include "storage/historyproof.h"
#include "storage/snapshotstore.h"
#include "work/reading.h"
#include "work/review.h"
#include "work/yearlock.h"

#include <QTest>

using namespace Qt::StringLiterals;

using Kind = StorageError::Kind;

namespace {

const User Alone{u"solo"_s};
const User Clerk{u"clerk"_s, Role::Clerk, u"general"_s, false};
const User Reviewer{u"reviewer"_s, Role::Reviewer, {}, false};

/// A city with one measure, and a figure that adds it up.
class City : public TemporaryDatabase
{
public:
    City()
    {
        Change change(database(), info());
        save(change, "figure_version", 0,
             {{"figure", "rate"}, {"first_year", 2000}, {"kind", "total"}, {"numerator", "pupils"}});
        change.commit();
        put(100);
    }

    YearLock lock(const User& user = Alone) const { return {database(), user, u"program"_s}; }
    Review review(const User& user, int open = 0) const
    {
        return {database(), user, u"program"_s, [open](int, const QString&) { return open; }};
    }
    OfficeReview office(const User& user) const
    {
        Reading reading(database());
        return review(user).offices(reading, 2024).first();
    }
    FigureValue value(const Scope& scope = {}) const
    {
        Reading reading(database());
        return reading.figures.value(u"rate"_s, 2024, scope);
    }
    QStringList proof() const { return HistoryProof(database()).run(); }
    YearState state() const { return YearStore(database()).state(2024); }
};

} // namespace

class TestYearLock : public QObject
{
    Q_OBJECT

private slots:
    void keepsTheFiguresAsReported();
    void keepsTheFirstLocksNumbersAtLaterLocks();
    void addsNewFiguresAtALaterLock();
    void showsAMissingNumberAsARestatementToo();
    void refusesWhatTheStateDoesNotAllow();
    void isForReviewers();
    void needsEveryOfficesApprovalWhenPeopleWorkTogether();
    void cannotBeUnlockedFromOutside_data();
    void cannotBeUnlockedFromOutside();
    void refusesEveryWriteFromOutside_data();
    void refusesEveryWriteFromOutside();
    void provesTheSnapshot();
    void findingsStopASubmission();
    void goesFromDraftToApproved();
    void tellsWhatChangedSince();
};

void TestYearLock::keepsTheFiguresAsReported()
{
    const City city;
    city.lock().lock(2024);
    QCOMPARE(city.state(), YearState::Locked);
    QVERIFY(!city.value().restated);
    QCOMPARE(thrownKind([&] { city.put(90); }), Kind::Refused);
    city.lock().unlock(2024, u"the school counted twice"_s);
    city.put(90);
    const FigureValue value = city.value();
    QCOMPARE(value.value, Decimal::fromInt(90));
    QVERIFY(value.restated);
    QCOMPARE(value.asReported, Decimal::fromInt(100));
    QVERIFY(city.value({Grouping::Township, u"north"_s, 0}).restated);
    QVERIFY(city.value({Grouping::School, u"S1"_s, city.school}).restated);
    city.put(100);
    QVERIFY(!city.value().restated);
    QCOMPARE(city.proof(), QStringList());
}

void TestYearLock::keepsTheFirstLocksNumbersAtLaterLocks()
{
    const City city;
    city.lock().lock(2024);
    city.lock().unlock(2024, u"correction"_s);
    city.put(90);
    city.lock().lock(2024);
    QCOMPARE(city.value().asReported, Decimal::fromInt(100));
    QCOMPARE(city.proof(), QStringList());
}

void TestYearLock::addsNewFiguresAtALaterLock()
{
    const City city;
    city.lock().lock(2024);
    city.lock().unlock(2024, u"another figure is wanted"_s);
    {
        Change change(city.database(), City::info());
        city.save(change, "figure", 0,
                  {{"code", "double"}, {"name", "两倍"}, {"decimals", 0}, {"direction", "higher"}});
        city.save(change, "figure_version", 0,
                  {{"figure", "double"}, {"first_year", 2000}, {"kind", "total"}, {"numerator", "pupils*2"}});
        change.commit();
    }
    city.put(90);
    city.lock().lock(2024);
    const SnapshotStore store(city.database());
    QCOMPARE(store.of(u"rate"_s, 2024).value(u"bureau"_s).amount, Decimal::fromInt(100));
    QCOMPARE(store.of(u"double"_s, 2024).value(u"bureau"_s).amount, Decimal::fromInt(180));
    QCOMPARE(city.proof(), QStringList());
}

void TestYearLock::showsAMissingNumberAsARestatementToo()
{
    const City city;
    {
        Change change(city.database(), City::info());
        ValueWriter(change).clear({2024, city.measure, city.school});
        change.commit();
    }
    city.lock().lock(2024);
    QVERIFY(!city.value().restated);
    city.lock().unlock(2024, u"came late"_s);
    city.put(5);
    QVERIFY(city.value().restated);
    QCOMPARE(city.value().asReported, std::optional<Decimal>());
}

void TestYearLock::refusesWhatTheStateDoesNotAllow()
{
    const City city;
    QCOMPARE(thrownKind([&] { city.lock().unlock(2024, u"no reason"_s); }), Kind::Refused);
    QCOMPARE(thrownKind([&] { city.lock().lock(1999); }), Kind::Refused);
    city.lock().startReview(2024);
    QCOMPARE(city.state(), YearState::InReview);
    QCOMPARE(thrownKind([&] { city.lock().startReview(2024); }), Kind::Refused);
    city.lock().lock(2024);
    QCOMPARE(thrownKind([&] { city.lock().lock(2024); }), Kind::Refused);
    QCOMPARE(thrownKind([&] { city.lock().unlock(2024, u"  "_s); }), Kind::Refused);
    QCOMPARE(city.state(), YearState::Locked);
    QCOMPARE(city.proof(), QStringList());
}

void TestYearLock::isForReviewers()
{
    const City city;
    QCOMPARE(thrownKind([&] { city.lock(Clerk).lock(2024); }), Kind::Refused);
    QCOMPARE(thrownKind([&] { city.lock(Clerk).startReview(2024); }), Kind::Refused);
    city.lock().lock(2024);
    QCOMPARE(thrownKind([&] { city.lock(Clerk).unlock(2024, u"please"_s); }), Kind::Refused);
    city.lock(Reviewer).unlock(2024, u"please"_s);
    QCOMPARE(city.state(), YearState::InReview);
}

void TestYearLock::needsEveryOfficesApprovalWhenPeopleWorkTogether()
{
    const City city;
    QVERIFY(thrownMessage([&] { city.lock(Reviewer).lock(2024); }).contains(u"办公室"_s));
    city.review(Clerk).submit(2024, u"general"_s);
    QCOMPARE(thrownKind([&] { city.lock(Reviewer).lock(2024); }), Kind::Refused);
    city.review(Reviewer).approve(2024, u"general"_s);
    city.lock(Reviewer).lock(2024);
    QCOMPARE(city.state(), YearState::Locked);
}

void TestYearLock::cannotBeUnlockedFromOutside_data()
{
    QTest::addColumn<QString>("sql");
    QTest::newRow("update") << u"UPDATE year SET state = 'open' WHERE year = 2024"_s;
    QTest::newRow("another entry") << u"UPDATE year SET state = 'open', rev = rev + 1 WHERE year = 2024"_s;
    QTest::newRow("an entry without a reason")
        << u"UPDATE year SET state = 'open', rev = (SELECT max(id) FROM history) WHERE year = 2024"_s;
    QTest::newRow("another year") << u"UPDATE year SET year = 2030 WHERE year = 2024"_s;
    QTest::newRow("delete") << u"DELETE FROM year WHERE year = 2024"_s;
    QTest::newRow("replace") << u"INSERT OR REPLACE INTO year (year, state, rev) VALUES (2024, 'open', 1)"_s;
    QTest::newRow("update or replace")
        << u"UPDATE OR REPLACE year SET year = 2024, state = 'open' WHERE year = 2023"_s;
    QTest::newRow("upsert") << u"INSERT INTO year (year, state, rev) VALUES (2024, 'open', 1) "
                               "ON CONFLICT DO UPDATE SET state = 'open'"_s;
}

void TestYearLock::cannotBeUnlockedFromOutside()
{
    QFETCH(QString, sql);
    const City city;
    city.lock().lock(2024);
    RawConnection raw(city.path());
    QVERIFY2(!raw.run(sql).isEmpty(), "it was taken");
    QCOMPARE(raw.ask(u"SELECT state FROM year WHERE year = 2024"_s), u"locked"_s);
}

void TestYearLock::refusesEveryWriteFromOutside_data()
{
    QTest::addColumn<QString>("sql");
    QTest::newRow("value") << u"UPDATE value SET amount = 1 WHERE year = 2024"_s;
    QTest::newRow("value gone") << u"DELETE FROM value WHERE year = 2024"_s;
    QTest::newRow("school") << u"UPDATE school_year SET name = 'x' WHERE year = 2024"_s;
    QTest::newRow("published") << u"INSERT INTO published_value (rev, figure, figure_year, value, source) "
                                  "VALUES (1, 'rate', 2024, 1, 'x')"_s;
    QTest::newRow("explanation") << u"INSERT INTO explanation (rev, rule, year, school, reason, state) "
                                    "VALUES (1, 'r', 2024, 1, 'x', 'given')"_s;
    QTest::newRow("submission") << u"INSERT INTO submission (rev, year, office, state) "
                                   "VALUES (1, 2024, 'general', 'approved')"_s;
    QTest::newRow("nothing to report")
        << u"INSERT INTO nothing_to_report (rev, year, register) VALUES (1, 2024, 'award')"_s;
    QTest::newRow("snapshot") << u"UPDATE figure_snapshot SET amount = 1"_s;
    QTest::newRow("snapshot gone") << u"DELETE FROM figure_snapshot"_s;
    QTest::newRow("snapshot replaced")
        << u"INSERT OR REPLACE INTO figure_snapshot VALUES (2024, 'rate', 'bureau', 1, 1, 1, 1)"_s;
}

void TestYearLock::refusesEveryWriteFromOutside()
{
    QFETCH(QString, sql);
    const City city;
    city.lock().lock(2024);
    RawConnection raw(city.path());
    const QString message = raw.run(sql);
    QVERIFY2(message.contains(u"locked"_s) || message.contains(u"what was reported"_s),
             qPrintable(message.isEmpty() ? u"it was taken"_s : message));
    QCOMPARE(city.proof(), QStringList());
}

void TestYearLock::provesTheSnapshot()
{
    const City city;
    city.lock().lock(2024);
    RawConnection raw(city.path());
    raw.run(u"DROP TRIGGER figure_snapshot_is_final"_s);
    raw.run(u"DROP TRIGGER figure_snapshot_locked_update"_s);
    QCOMPARE(raw.run(u"UPDATE figure_snapshot SET amount = amount + 1 WHERE scope = 'bureau'"_s), QString());
    QCOMPARE(city.proof().size(), 1);
    raw.run(u"DROP TRIGGER figure_snapshot_is_kept"_s);
    raw.run(u"DROP TRIGGER figure_snapshot_locked_delete"_s);
    QCOMPARE(raw.run(u"DELETE FROM figure_snapshot"_s), QString());
    QCOMPARE(city.proof().size(), 1);
}

void TestYearLock::findingsStopASubmission()
{
    const City city;
    QVERIFY(thrownMessage([&] { city.review(Clerk, 2).submit(2024, u"general"_s); }).contains(u"2"_s));
    QCOMPARE(city.office(Clerk).state, SubmissionState::Draft);
}

void TestYearLock::goesFromDraftToApproved()
{
    const City city;
    QCOMPARE(thrownKind([&] { city.review(Reviewer).approve(2024, u"general"_s); }), Kind::Refused);
    city.review(Clerk).submit(2024, u"general"_s);
    OfficeReview office = city.office(Clerk);
    QCOMPARE(office.state, SubmissionState::Submitted);
    QCOMPARE(office.submitter, u"clerk"_s);
    QCOMPARE(office.expected, 1);
    QCOMPARE(office.reported, 1);
    QCOMPARE(thrownKind([&] { city.review(Clerk).approve(2024, u"general"_s); }), Kind::Refused);
    QCOMPARE(thrownKind([&] { city.review(Reviewer).sendBack(2024, u"general"_s, u" "_s); }), Kind::Refused);
    city.review(Reviewer).sendBack(2024, u"general"_s, u"S1 is too high"_s);
    office = city.office(Clerk);
    QCOMPARE(office.state, SubmissionState::SentBack);
    QCOMPARE(office.reason, u"S1 is too high"_s);
    city.review(Reviewer).submit(2024, u"general"_s);
    QCOMPARE(thrownKind([&] { city.review(Reviewer).approve(2024, u"general"_s); }), Kind::Refused);
    city.review(Alone).approve(2024, u"general"_s);
    QCOMPARE(city.office(Clerk).state, SubmissionState::Approved);
    QCOMPARE(city.office(Clerk).reason, QString());
    QCOMPARE(city.proof(), QStringList());
}

void TestYearLock::tellsWhatChangedSince()
{
    const City city;
    city.review(Clerk).submit(2024, u"general"_s);
    city.put(7, 2023);
    QVERIFY(!city.office(Clerk).changedSince);
    city.put(7);
    QVERIFY(city.office(Clerk).changedSince);
    city.review(Reviewer).approve(2024, u"general"_s);
    QVERIFY(!city.office(Clerk).changedSince);
}

QTEST_GUILESS_MAIN(TestYearLock)

#include "tst_yearlock.moc"
