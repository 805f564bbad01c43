#include "storage/database.h"
#include "work/dashboards.h"
#include "work/founding.h"
#include "work/reading.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// What is shipped, over the sample city: every dashboard reads, and every card of it shows something.
class TestDashboards : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void allCardsHaveData_data();
    void allCardsHaveData();
    void filtersHold_data() { allCardsHaveData_data(); }
    void filtersHold();

private:
    QTranslator m_chinese;
    QTemporaryDir m_folder;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<Reading> m_reading;
};

void TestDashboards::initTestCase()
{
    const QString path = m_folder.filePath(u"sample.db"_s);
    Founding(m_chinese).found(path, true, u"test"_s);
    m_database = std::make_unique<Database>(path);
    m_reading = std::make_unique<Reading>(*m_database);
    QCOMPARE(dashboardNames(m_reading->definitions).size(), 7);
}

void TestDashboards::allCardsHaveData_data()
{
    QTest::addColumn<QString>("code");
    for (const char* code :
         {"overview", "preschool", "compulsory", "teachers", "projects", "health", "honours"}) {
        QTest::newRow(code) << QString::fromLatin1(code);
    }
}

void TestDashboards::allCardsHaveData()
{
    QFETCH(QString, code);
    const FilledDashboard dashboard = fillDashboard(code, m_reading->figures, {.year = 2024});
    QVERIFY(dashboard.cards.size() >= 6 && dashboard.cards.size() <= 12);
    for (const CardData& card : dashboard.cards) {
        QVERIFY2(!card.isEmpty(), qPrintable(card.title));
        QVERIFY2(!card.sensitive, qPrintable(card.title));
    }
}

/// Within one township nothing of the others is counted: heat tables have its row only, and what cannot be
/// divided says so.
void TestDashboards::filtersHold()
{
    QFETCH(QString, code);
    DashboardView view{.year = 2024, .against = 2022, .within = {.township = u"339901001"_s}};
    for (const CardData& card : fillDashboard(code, m_reading->figures, view).cards) {
        if (card.kind == CardKind::Heat) {
            QCOMPARE(card.rows.size(), 1);
            QCOMPARE(card.rows.first().cells.first().value, card.whole->cells.first().value);
        }
        if (card.kind == CardKind::Figure) {
            QVERIFY2(card.face.value.isEmpty() != card.face.missing.isEmpty(), qPrintable(card.title));
        }
        QCOMPARE(card.view, view);
    }
}

QTEST_MAIN(TestDashboards)
#include "tst_dashboards.moc"
