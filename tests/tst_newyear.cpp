#include "storagefixture.h"

#include "storage/historyproof.h"
#include "work/newyear.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestNewYear : public QObject
{
    Q_OBJECT

private slots:
    void carriesWhatGoesOn();
    void carriesNothingElse();
    void refusesAYearThatExists();
    void lookingChangesNothing();
};

namespace {

void addProject(TemporaryDatabase& file, const char* number, const char* status)
{
    Change change(file.database(), TemporaryDatabase::info());
    file.save(change, "project", 2024,
              {{"number", number},
               {"name", number},
               {"category", "new_build"},
               {"status", status},
               {"total_investment", 9000000},
               {"planned_investment", 5000000},
               {"done_investment", 4000000}});
    change.commit();
}

} // namespace

void TestNewYear::carriesWhatGoesOn()
{
    TemporaryDatabase file;
    addProject(file, "P1", "started");
    addProject(file, "P2", "in_use");
    {
        Change change(file.database(), TemporaryDatabase::info());
        file.save(change, "school", 2024,
                  {{"code", "S2"},
                   {"name", "第二小学"},
                   {"type", "211"},
                   {"ownership", "public"},
                   {"township", "north"},
                   {"status", "merged"}});
        change.commit();
    }
    const auto result = NewYear(file.database(), TemporaryDatabase::info()).open(2025);
    QCOMPARE(result.schools, 1);
    QCOMPARE(result.schoolsLeftOut, 1);
    QCOMPARE(result.projects, 1);
    QCOMPARE(result.projectsLeftOut, 1);
    QVERIFY(result.change != 0);
    const RecordStore store(file.database());
    const auto schools = store.all(*Registers::find(u"school"_s), 2025);
    QCOMPARE(schools.size(), 1);
    QCOMPARE(schools.first().school, file.school);
    const RecordType& type = *Registers::find(u"project"_s);
    const auto projects = store.all(type, 2025);
    QCOMPARE(projects.size(), 1);
    const RecordView view(type, projects.first());
    QCOMPARE(view.text("number"), u"P1"_s);
    QCOMPARE(view.integer("total_investment"), 9000000);
    QVERIFY(view.isEmpty("planned_investment"));
    QVERIFY(view.isEmpty("done_investment"));
    QCOMPARE(HistoryProof(file.database()).run(), QStringList());
}

void TestNewYear::carriesNothingElse()
{
    TemporaryDatabase file;
    file.put(812);
    NewYear(file.database(), TemporaryDatabase::info()).open(2025);
    QVERIFY(ValueStore(file.database()).column(file.measure, 2025).isEmpty());
}

void TestNewYear::refusesAYearThatExists()
{
    TemporaryDatabase file;
    const NewYear years(file.database(), TemporaryDatabase::info());
    QCOMPARE(thrownKind([&] { years.open(2024); }), StorageError::Kind::Refused);
    QCOMPARE(thrownKind([&] { years.open(2026); }), StorageError::Kind::Refused);
    QVERIFY(!YearStore(file.database()).contains(2026));
}

void TestNewYear::lookingChangesNothing()
{
    TemporaryDatabase file;
    const auto seen = NewYear(file.database(), TemporaryDatabase::info()).preview();
    QCOMPARE(seen.year, 2025);
    QCOMPARE(seen.schools, 1);
    QCOMPARE(seen.change, 0);
    QVERIFY(!YearStore(file.database()).contains(2025));
}

QTEST_APPLESS_MAIN(TestNewYear)
#include "tst_newyear.moc"
