// 核查: findings are looked for, explained, judged and followed to their cell, by keys and clicks.

#include "guifixture.h"

#include "gui/findingsmodel.h"
#include "gui/findingspanel.h"
#include "gui/mainwindow.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTableView>

using namespace Qt::StringLiterals;

class TestFindingsPanel : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void listsAndCounts();
    void searchesAndFilters();
    void groups();
    void explainsAndJudges();
    void sendsBackWithAReason();
    void refusesAnEmptyReason();
    void leadsToTheCell();
    void emptyYear();

private:
    template <typename Widget>
    Widget* child(const char* name)
    {
        return childOf<Widget>(*m_panel, name);
    }
    QAbstractItemModel& rows() { return *child<QTableView>("findingTable")->model(); }
    QString cell(int column)
    {
        const QModelIndex current = child<QTableView>("findingTable")->currentIndex();
        return current.siblingAtColumn(column).data().toString();
    }
    void click(const char* name) { QTest::mouseClick(child<QPushButton>(name), Qt::LeftButton); }

    QTranslator m_chinese;
    std::unique_ptr<SampleCopy> m_sample;
    std::unique_ptr<FindingsPanel> m_panel;
};

void TestFindingsPanel::init()
{
    m_sample = std::make_unique<SampleCopy>(m_chinese);
    m_panel = std::make_unique<FindingsPanel>(*m_sample->session, m_sample->dialogs);
    m_panel->resize(1200, 700);
    m_panel->show();
    m_panel->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
}

void TestFindingsPanel::cleanup()
{
    m_panel.reset();
    m_sample.reset();
}

void TestFindingsPanel::listsAndCounts()
{
    const QAbstractItemModelTester tester(&rows());
    QVERIFY(rows().rowCount() > 5);
    QCOMPARE(cell(FindingsModel::SeverityColumn), u"强制"_s); // the gravest first
    QCOMPARE(child<QLabel>("findingCount")->text(),
             u"%1 findings, %1 to correct or explain"_s.arg(rows().rowCount()));
    QVERIFY(!child<QLabel>("findingMessage")->text().isEmpty());
    QVERIFY(!child<QLabel>("findingNumbers")->text().isEmpty());
}

void TestFindingsPanel::searchesAndFilters()
{
    const int all = rows().rowCount();
    QTest::keyClick(m_panel.get(), Qt::Key_F, Qt::ControlModifier);
    QVERIFY(child<QLineEdit>("findingSearch")->hasFocus());
    QTest::keyClicks(child<QLineEdit>("findingSearch"), u"zczhj"_s); // 职称组合计
    QCOMPARE(rows().rowCount(), 1);
    QCOMPARE(cell(FindingsModel::RuleColumn), u"职称组合计"_s);
    QTest::keyClick(child<QLineEdit>("findingSearch"), Qt::Key_Escape);
    QCOMPARE(rows().rowCount(), all);
    auto* severity = child<QComboBox>("findingSeverity");
    severity->setFocus();
    QTest::keyClick(severity, Qt::Key_Down);
    QCOMPARE(severity->currentText(), u"强制"_s);
    QVERIFY(rows().rowCount() < all);
    child<QComboBox>("findingState")->setCurrentIndex(3); // accepted: none yet
    QCOMPARE(rows().rowCount(), 0);
    QVERIFY(child<QLabel>("emptyLabel")->isVisible());
}

void TestFindingsPanel::groups()
{
    const int all = rows().rowCount();
    auto* list = child<QListWidget>("findingGroups");
    for (int grouping = 0; grouping < 3; ++grouping) {
        child<QComboBox>("findingGrouping")->setCurrentIndex(grouping);
        int sum = 0;
        for (int row = 1; row < list->count(); ++row) {
            list->setCurrentRow(row);
            sum += rows().rowCount();
        }
        QCOMPARE(sum, all);
        list->setCurrentRow(0);
        QCOMPARE(rows().rowCount(), all);
    }
}

void TestFindingsPanel::explainsAndJudges()
{
    const QString rule = cell(FindingsModel::RuleColumn);
    QVERIFY(!child<QPushButton>("acceptButton")->isVisible());
    child<QLineEdit>("reasonField")->setFocus();
    typeText(child<QLineEdit>("reasonField"), u"已与学校核实"_s);
    QTest::keyClick(child<QLineEdit>("reasonField"), Qt::Key_Return);
    QCOMPARE(cell(FindingsModel::RuleColumn), rule); // the same is still chosen
    QCOMPARE(cell(FindingsModel::StateColumn), u"Explained"_s);
    QCOMPARE(child<QLineEdit>("reasonField")->text(), u"已与学校核实"_s);
    click("acceptButton");
    QCOMPARE(cell(FindingsModel::StateColumn), u"Accepted"_s);
    m_sample->session->undo();
    QCOMPARE(cell(FindingsModel::StateColumn), u"Explained"_s);
    QCOMPARE(m_sample->dialogs.failures, QStringList());
}

void TestFindingsPanel::sendsBackWithAReason()
{
    typeText(child<QLineEdit>("reasonField"), u"属实"_s);
    click("explainButton");
    click("sendBackButton");
    QCOMPARE(m_sample->dialogs.failures.size(), 1); // why?
    typeText(child<QLineEdit>("replyField"), u"请附花名册"_s);
    click("sendBackButton");
    QCOMPARE(cell(FindingsModel::StateColumn), u"Sent back"_s);
    QVERIFY(child<QLabel>("findingAnswer")->text().contains(u"请附花名册"_s));
}

void TestFindingsPanel::refusesAnEmptyReason()
{
    click("explainButton");
    QCOMPARE(m_sample->dialogs.failures.size(), 1);
    QCOMPARE(cell(FindingsModel::StateColumn), u"Open"_s);
}

void TestFindingsPanel::leadsToTheCell()
{
    const QSignalSpy wanted(m_panel.get(), &FindingsPanel::valueWanted);
    auto* table = child<QTableView>("findingTable");
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Return);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.first().first().toInt(), m_sample->session->year());
}

void TestFindingsPanel::emptyYear()
{
    m_sample->session->setYear(m_sample->session->years().first());
    const int shown = rows().rowCount();
    QCOMPARE(child<QLabel>("emptyLabel")->isVisible(), shown == 0);
    QCOMPARE(child<QTableView>("findingTable")->isVisible(), shown > 0);
}

QTEST_MAIN(TestFindingsPanel)
#include "tst_findingspanel.moc"
