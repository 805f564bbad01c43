#include "storagefixture.h"

#include "core/lineage.h"
#include "storage/historyproof.h"
#include "storage/storeddata.h"
#include "work/newyear.h"
#include "work/reversal.h"
#include "work/schoolevents.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

using Kind = SchoolEvents::Kind;

/// Schools S1 to S4, open in 2023 and 2024.
class World : public TemporaryDatabase
{
public:
    World()
    {
        Change change(database(), info());
        for (const char* code : {"S1", "S2", "S3", "S4"}) {
            for (const int year : {2023, 2024}) {
                ids.insert(QString::fromLatin1(code),
                           code == QByteArray("S1") && year == 2024 ? school : add(change, code, year));
            }
        }
        change.commit();
    }

    qint64 enter(const SchoolEvents::Event& event) const
    {
        return SchoolEvents(database(), info()).enter(2024, event);
    }
    QString refusal(const SchoolEvents::Event& event) const
    {
        return thrownMessage([&] { enter(event); });
    }
    qint64 id(const char* code) const { return ids.value(QString::fromLatin1(code)); }
    QString profile(const char* code, const char* field, int year = 2024) const
    {
        const RecordType& type = *Registers::find(u"school"_s);
        for (const Record& record : RecordStore(database()).all(type, year)) {
            if (record.school == id(code)) {
                return RecordView(type, record).text(field);
            }
        }
        return u"no profile"_s;
    }
    void setStatus(const char* code, const QString& status) const
    {
        const RecordType& type = *Registers::find(u"school"_s);
        Change change(database(), info());
        for (Record record : RecordStore(database()).all(type, 2024)) {
            if (record.school == id(code)) {
                record.values[type.indexOf(u"status"_s)] = status;
                RecordStore(database()).save(change, type, record);
            }
        }
        change.commit();
    }
    /// All profiles and events, as the history keeps them.
    QByteArrayList content() const
    {
        QByteArrayList rows;
        for (const QString& id : {u"school"_s, u"school_event"_s}) {
            const RecordType& type = *Registers::find(id);
            for (const int year : {2023, 2024}) {
                for (const Record& record : RecordStore(database()).all(type, year)) {
                    rows.append(RecordStore::toJson(type, record));
                }
            }
        }
        return rows;
    }
    QVector<Record> events() const
    {
        return RecordStore(database()).all(*Registers::find(u"school_event"_s), 2024);
    }
    QVector<qint64> heirs(const char* code) const
    {
        StoredData data(database());
        return Lineage(data, 2024).heirs(id(code), 2023);
    }
    QStringList proof() const { return HistoryProof(database()).run(); }

    QHash<QString, qint64> ids;

private:
    qint64 add(Change& change, const char* code, int year) const
    {
        return save(change, "school", year,
                    {{"code", code},
                     {"name", code},
                     {"type", "211"},
                     {"ownership", "public"},
                     {"township", "north"},
                     {"status", "open"}})
            .school;
    }
};

} // namespace

class TestSchoolEvents : public QObject
{
    Q_OBJECT

private slots:
    void renamed();
    void merged();
    void split();
    void splitOff();
    void closedAndReopened();
    void isOneChangeThatCanBeTakenBack();
    void whatCannotBeIsRefused();
    void onlyWhatWasClosedIsReopened();
    void theDateLiesInTheYear();
    void aNameIsBorneOnce();
    void lockedYearIsRefused();
    void openEndedTargetAppliesInTheNewYear();
};

void TestSchoolEvents::renamed()
{
    World world;
    world.enter({.kind = Kind::Rename, .schools = {world.id("S2")}, .newName = u"实验小学"_s});
    QCOMPARE(world.profile("S2", "name"), u"实验小学"_s);
    QCOMPARE(world.profile("S2", "former_names"), u"S2"_s);
    QCOMPARE(world.profile("S2", "name", 2023), u"S2"_s);
    const RecordView event(*Registers::find(u"school_event"_s), world.events().first());
    QCOMPARE(event.text("before_value"), u"S2"_s);
    QCOMPARE(event.text("after_value"), u"实验小学"_s);
    QCOMPARE(world.heirs("S2"), QVector{world.id("S2")});
    QCOMPARE(world.proof(), QStringList());
}

void TestSchoolEvents::merged()
{
    World world;
    world.enter({.kind = Kind::Merge,
                 .schools = {world.id("S2"), world.id("S3")},
                 .successors = {world.id("S4")},
                 .date = u"2024-08-01"_s,
                 .document = u"文〔2024〕1号"_s});
    QCOMPARE(world.events().size(), 2);
    QCOMPARE(world.profile("S2", "status"), u"merged"_s);
    QCOMPARE(world.profile("S3", "status"), u"merged"_s);
    QCOMPARE(world.profile("S4", "status"), u"open"_s);
    QCOMPARE(world.profile("S2", "status", 2023), u"open"_s);
    QCOMPARE(world.heirs("S2"), QVector{world.id("S4")});
    QCOMPARE(world.heirs("S3"), QVector{world.id("S4")});
    QCOMPARE(world.proof(), QStringList());
}

void TestSchoolEvents::split()
{
    World world;
    world.enter(
        {.kind = Kind::Split, .schools = {world.id("S2")}, .successors = {world.id("S3"), world.id("S4")}});
    QCOMPARE(world.events().size(), 2);
    QCOMPARE(world.profile("S2", "status"), u"revoked"_s);
    QCOMPARE(world.heirs("S2"), (QVector{world.id("S3"), world.id("S4")}));
    QCOMPARE(world.proof(), QStringList());
}

void TestSchoolEvents::splitOff()
{
    World world;
    world.enter(
        {.kind = Kind::Split, .schools = {world.id("S2")}, .successors = {world.id("S3")}, .goesOn = true});
    QCOMPARE(world.profile("S2", "status"), u"open"_s);
    QCOMPARE(world.heirs("S2"), (QVector{world.id("S2"), world.id("S3")}));
}

void TestSchoolEvents::closedAndReopened()
{
    World world;
    world.enter({.kind = Kind::Close, .schools = {world.id("S2")}, .date = u"2024-03-01"_s});
    QCOMPARE(world.profile("S2", "status"), u"stopped"_s);
    QCOMPARE(world.heirs("S2"), QVector<qint64>());
    world.enter({.kind = Kind::Reopen, .schools = {world.id("S2")}, .date = u"2024-09-01"_s});
    QCOMPARE(world.profile("S2", "status"), u"open"_s);
    QCOMPARE(world.heirs("S2"), QVector{world.id("S2")});
    QCOMPARE(world.proof(), QStringList());
}

void TestSchoolEvents::isOneChangeThatCanBeTakenBack()
{
    World world;
    const QByteArrayList before = world.content();
    const qint64 change = world.enter(
        {.kind = Kind::Merge, .schools = {world.id("S2"), world.id("S3")}, .successors = {world.id("S4")}});
    const QByteArrayList after = world.content();
    QVERIFY(after != before);
    const Reversal reversal(world.database(), World::info());
    const qint64 back = reversal.revert(change);
    QCOMPARE(world.content(), before);
    reversal.revert(back);
    QCOMPARE(world.content(), after);
    QCOMPARE(world.proof(), QStringList());
}

void TestSchoolEvents::whatCannotBeIsRefused()
{
    World world;
    const qint64 two = world.id("S2"), three = world.id("S3"), four = world.id("S4");
    const QByteArrayList untouched = world.content();
    QVERIFY(world.refusal({.kind = Kind::Merge, .schools = {two}, .successors = {two}}).contains(u"own"_s));
    QVERIFY(world.refusal({.kind = Kind::Merge, .schools = {two}}).contains(u"one successor"_s));
    QVERIFY(world.refusal({.kind = Kind::Merge, .schools = {two}, .successors = {99}}).contains(u"2024"_s));
    QVERIFY(world.refusal({.kind = Kind::Merge, .schools = {two, two}, .successors = {four}})
                .contains(u"twice"_s));
    QVERIFY(world.refusal({.kind = Kind::Split, .schools = {two}, .successors = {four}})
                .contains(u"at least two"_s));
    QVERIFY(world.refusal({.kind = Kind::Rename, .schools = {two}, .newName = u" "_s}).contains(u"name"_s));
    QVERIFY(world.refusal({.kind = Kind::Rename, .schools = {two}, .newName = u"S2"_s}).contains(u"bears"_s));
    QVERIFY(world.refusal({.kind = Kind::Reopen, .schools = {two}}).contains(u"in operation"_s));
    QVERIFY(world.refusal({.kind = Kind::Close, .schools = {}}).contains(u"No school"_s));
    QCOMPARE(world.content(), untouched);
    world.enter({.kind = Kind::Close, .schools = {two}});
    QVERIFY(world.refusal({.kind = Kind::Close, .schools = {two}}).contains(u"closed already"_s));
    const QByteArrayList closed = world.content();
    QVERIFY(world.refusal({.kind = Kind::Merge, .schools = {three}, .successors = {two}})
                .contains(u"not in operation"_s));
    QCOMPARE(world.content(), closed);
}

void TestSchoolEvents::onlyWhatWasClosedIsReopened()
{
    World world;
    const qint64 two = world.id("S2"), three = world.id("S3");
    world.enter({.kind = Kind::Merge, .schools = {two}, .successors = {world.id("S4")}});
    world.setStatus("S3", u"planned"_s);
    const QByteArrayList untouched = world.content();
    QVERIFY(world.refusal({.kind = Kind::Reopen, .schools = {two}}).contains(u"merged"_s));
    QVERIFY(world.refusal({.kind = Kind::Reopen, .schools = {three}}).contains(u"never closed"_s));
    QCOMPARE(world.content(), untouched);
    world.setStatus("S3", u"revoked"_s);
    world.enter({.kind = Kind::Reopen, .schools = {three}});
    QCOMPARE(world.profile("S3", "status"), u"open"_s);
}

void TestSchoolEvents::theDateLiesInTheYear()
{
    World world;
    const QByteArrayList untouched = world.content();
    const auto closing = [&](const QString& date) {
        return SchoolEvents::Event{.kind = Kind::Close, .schools = {world.id("S2")}, .date = date};
    };
    for (const QString& date : {u"2023-12-31"_s, u"2025-01-01"_s, u"2024-02-30"_s, u"September"_s}) {
        const QString message = world.refusal(closing(date));
        QVERIFY2(message.contains(date) && message.contains(u"in 2024"_s), qPrintable(message));
    }
    QCOMPARE(world.content(), untouched);
    world.enter(closing(u"2024-12-31"_s));
    QCOMPARE(RecordView(*Registers::find(u"school_event"_s), world.events().first()).text("date"),
             u"2024-12-31"_s);
}

void TestSchoolEvents::aNameIsBorneOnce()
{
    World world;
    const QByteArrayList untouched = world.content();
    for (const QString& name : {u"S3"_s, u" S 3 "_s}) {
        const QString message =
            world.refusal({.kind = Kind::Rename, .schools = {world.id("S2")}, .newName = name});
        QVERIFY2(message.contains(u"Another school of 2024"_s), qPrintable(message));
    }
    QCOMPARE(world.content(), untouched);
    world.enter({.kind = Kind::Rename, .schools = {world.id("S3")}, .newName = u"实验小学"_s});
    world.enter({.kind = Kind::Rename, .schools = {world.id("S2")}, .newName = u"S3"_s}); // free now
    QCOMPARE(world.profile("S2", "name"), u"S3"_s);
}

void TestSchoolEvents::lockedYearIsRefused()
{
    World world;
    world.setState(2024, "locked");
    const QByteArrayList before = world.content();
    QCOMPARE(thrownKind([&] { world.enter({.kind = Kind::Close, .schools = {world.id("S2")}}); }),
             StorageError::Kind::Refused);
    QCOMPARE(world.content(), before);
}

void TestSchoolEvents::openEndedTargetAppliesInTheNewYear()
{
    World world;
    {
        Change change(world.database(), World::info());
        world.save(change, "target", 0,
                   {{"figure", "rate"},
                    {"first_year", 2020},
                    {"comparison", "at_least"},
                    {"value", 95000000},
                    {"document", "规划"}});
        change.commit();
    }
    NewYear(world.database(), World::info()).open(2025);
    const Definitions definitions(readDefinitionRecords(world.database()));
    const Target* target = definitions.targetFor(u"rate"_s, 2025);
    QVERIFY(target != nullptr);
    QCOMPARE(target->document, u"规划"_s);
}

QTEST_APPLESS_MAIN(TestSchoolEvents)
#include "tst_schoolevents.moc"
