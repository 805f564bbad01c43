#include "guifixture.h"

#include "core/registers.h"
#include "gui/mainwindow.h"
#include "gui/yearspanel.h"
#include "storage/recordstore.h"
#include "storage/yearstore.h"

#include <QComboBox>
#include <QPushButton>
#include <QTableWidget>

using namespace Qt::StringLiterals;

/// The table of years and the button that opens the next one, by real clicks.
class TestYearsPanel : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_copy = std::make_unique<SampleCopy>(m_chinese); }
    void yearsAreListedNewestFirst();
    void aClickOpensTheNextYear();
    void thinkingBetterOfItChangesNothing();
    void aYearThatIsTooFarOffIsRefused();
    void aClerkDoesNotOpenAYear();
    void theWindowHasTheSection();

private:
    static void click(QWidget& panel)
    {
        QTest::mouseClick(childOf<QPushButton>(panel, "newYearButton"), Qt::LeftButton);
    }
    std::unique_ptr<YearsPanel> shownPanel(Session& session)
    {
        auto panel = std::make_unique<YearsPanel>(session, m_copy->dialogs);
        panel->show();
        return panel;
    }
    int newest() const { return YearStore(*m_copy->database).all().last().year; }

    QTranslator m_chinese;
    std::unique_ptr<SampleCopy> m_copy;
};

void TestYearsPanel::yearsAreListedNewestFirst()
{
    const auto panel = shownPanel(*m_copy->session);
    const auto* table = childOf<QTableWidget>(*panel, "yearsTable");
    QCOMPARE(table->rowCount(), m_copy->session->years().size());
    QCOMPARE(table->item(0, 0)->text(), QString::number(newest()));
    const auto schools = RecordStore(*m_copy->database).all(*Registers::find(u"school"_s), newest());
    QCOMPARE(table->item(0, 2)->text(), QString::number(schools.size()));
}

void TestYearsPanel::aClickOpensTheNextYear()
{
    const auto panel = shownPanel(*m_copy->session);
    const int before = newest();
    click(*panel);
    QCOMPARE(m_copy->dialogs.failures, QStringList());
    QCOMPARE(newest(), before + 1);
    QCOMPARE(m_copy->session->year(), before + 1);
    QVERIFY(!m_copy->session->canUndo());
    QCOMPARE(m_copy->dialogs.listed.size(), 3);
    const auto* table = childOf<QTableWidget>(*panel, "yearsTable");
    QCOMPARE(table->item(0, 0)->text(), QString::number(before + 1));
    QCOMPARE(table->item(0, 2)->text(), m_copy->dialogs.listed[0][1]);
    QCOMPARE(table->item(0, 4)->text(), m_copy->dialogs.listed[1][1]);
}

void TestYearsPanel::thinkingBetterOfItChangesNothing()
{
    const auto panel = shownPanel(*m_copy->session);
    const int before = newest();
    m_copy->dialogs.confirms = false;
    click(*panel);
    QCOMPARE(m_copy->dialogs.questions.size(), 1);
    QCOMPARE(newest(), before);
}

/// The year after next year is refused, and said to be.
void TestYearsPanel::aYearThatIsTooFarOffIsRefused()
{
    const auto panel = shownPanel(*m_copy->session);
    for (int i = 0; i < 100 && m_copy->dialogs.failures.isEmpty(); ++i) {
        click(*panel);
    }
    QCOMPARE(m_copy->dialogs.failures.size(), 1);
    QVERIFY(newest() <= QDate::currentDate().year() + 1);
}

void TestYearsPanel::aClerkDoesNotOpenAYear()
{
    Session clerk(*m_copy->database, m_chinese, User{u"王强"_s, Role::Clerk, {}, false});
    const auto panel = shownPanel(clerk);
    const int before = newest();
    QVERIFY(!childOf<QPushButton>(*panel, "newYearButton")->isEnabled());
    click(*panel);
    QCOMPARE(newest(), before);
    QCOMPARE(m_copy->dialogs.questions, QStringList());
}

void TestYearsPanel::theWindowHasTheSection()
{
    MainWindow window(*m_copy->session, m_copy->dialogs);
    window.showPage(MainWindow::Manage);
    QCOMPARE(window.findChildren<YearsPanel*>().size(), 1);
}

QTEST_MAIN(TestYearsPanel)
#include "tst_yearspanel.moc"
