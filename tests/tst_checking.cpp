// Explanations: for which numbers they count, and who may judge them.

#include "storage/storageerror.h"
#include "storage/valuestore.h"
#include "work/explanations.h"
#include "work/founding.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class TestChecking : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void explanationLastsAsLongAsTheNumbers();
    void reviewerJudges();
    void nobodyJudgesHisOwn();
    void openFindingsByOffice();
    void doubts();

private:
    CheckedFinding current(const QString& rule);
    Explanations by(const QString& name, Role role) const
    {
        return Explanations(*m_database, 2024, User{name, role, {}, false}, {name, u"program"_s, {}, {}, {}});
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_database;
};

void TestChecking::init()
{
    m_database.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    const QString path = m_folder->filePath(u"sample.db"_s);
    const QTranslator chinese;
    Founding(chinese).found(path, true, u"test"_s);
    m_database = std::make_unique<Database>(path);
}

CheckedFinding TestChecking::current(const QString& rule)
{
    Reading reading(*m_database);
    const Checking checking(*m_database, reading, 2024);
    for (CheckedFinding checked : checking.findings()) {
        if (checked.code == rule) {
            checked.finding.rule = nullptr; // it goes with the reading
            return checked;
        }
    }
    return {};
}

void TestChecking::explanationLastsAsLongAsTheNumbers()
{
    Reading reading(*m_database);
    const Checking checking(*m_database, reading, 2024);
    const CheckedFinding& first = checking.findings().first();
    QCOMPARE(first.state, FindingState::Open);
    QVERIFY(by(u"clerk"_s, Role::Clerk).explain(first, u"  核实无误 "_s) > 0);
    QCOMPARE(current(first.code).state, FindingState::Explained);
    QCOMPARE(current(first.code).reason, u"核实无误"_s);
    const auto cell = checking.cells(first).first();
    Change change(*m_database, {u"clerk"_s, u"program"_s, {}, {}, {}});
    Value value = *cell.value;
    value.amount = value.amount->plus(Decimal::fromInt(7));
    ValueWriter(change).put({2024, cell.measure->id, first.finding.school}, value);
    change.commit();
    QCOMPARE(current(first.code).state, FindingState::Open);
}

void TestChecking::reviewerJudges()
{
    Reading reading(*m_database);
    const Checking checking(*m_database, reading, 2024);
    CheckedFinding first = checking.findings().first();
    QVERIFY_THROWS_EXCEPTION(StorageError, by(u"li"_s, Role::Reviewer).accept(first));
    by(u"clerk"_s, Role::Clerk).explain(first, u"核实无误"_s);
    first.state = FindingState::Explained;
    QVERIFY_THROWS_EXCEPTION(StorageError, by(u"wang"_s, Role::Clerk).accept(first));
    by(u"li"_s, Role::Reviewer).sendBack(first, u"请附花名册"_s);
    QCOMPARE(current(first.code).state, FindingState::SentBack);
    QCOMPARE(current(first.code).answer, u"请附花名册"_s);
    QVERIFY(current(first.code).waitsForAnswer());
    by(u"clerk"_s, Role::Clerk).explain(first, u"花名册已附"_s);
    by(u"li"_s, Role::Reviewer).accept(first);
    QCOMPARE(current(first.code).state, FindingState::Accepted);
    QCOMPARE(current(first.code).answer, QString());
}

void TestChecking::nobodyJudgesHisOwn()
{
    Reading reading(*m_database);
    const Checking checking(*m_database, reading, 2024);
    CheckedFinding first = checking.findings().first();
    by(u"li"_s, Role::Reviewer).explain(first, u"核实无误"_s);
    first.state = FindingState::Explained;
    QCOMPARE(by(u"zhao"_s, Role::Reviewer).giver(first), u"li"_s);
    QVERIFY_THROWS_EXCEPTION(StorageError, by(u"li"_s, Role::Reviewer).accept(first));
    by(u"zhao"_s, Role::Reviewer).accept(first);
    QCOMPARE(by(u"li"_s, Role::Reviewer).giver(first), u"li"_s); // not who accepted it
}

void TestChecking::openFindingsByOffice()
{
    Reading reading(*m_database);
    const Checking checking(*m_database, reading, 2024);
    const OpenFindings open = checking.openFindings(u"personnel"_s);
    QVERIFY(open.stopSubmission());
    QVERIFY(!open.toExplain.isEmpty());
    for (const CheckedFinding& each : open.must + open.toExplain) {
        QCOMPARE(each.office, u"personnel"_s);
        by(u"clerk"_s, Role::Clerk).explain(each, u"核实无误"_s);
    }
    const OpenFindings after = Checking(*m_database, reading, 2024).openFindings(u"personnel"_s);
    QVERIFY(!after.stopSubmission());
    QVERIFY(after.toExplain.isEmpty());
}

void TestChecking::doubts()
{
    Reading reading(*m_database);
    const Checking checking(*m_database, reading, 2024);
    const CheckedFinding& first = checking.findings().first();
    const auto cell = checking.cells(first).first();
    const ValueKey key{2024, cell.measure->id, first.finding.school};
    QCOMPARE(checking.doubts().value(key), CellDoubt::Doubtful);
    by(u"clerk"_s, Role::Clerk).explain(first, u"核实无误"_s);
    QCOMPARE(Checking(*m_database, reading, 2024).doubts().value(key), CellDoubt::Explained);
}

QTEST_GUILESS_MAIN(TestChecking)
#include "tst_checking.moc"
