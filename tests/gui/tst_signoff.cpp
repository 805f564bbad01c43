// The sign-off: an office submits, a reviewer approves or sends back, the year is locked and unlocked.

#include "guifixture.h"

#include "gui/mainwindow.h"
#include "gui/signoffpanel.h"

#include "storage/yearstore.h"
#include "work/yearlock.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>

using namespace Qt::StringLiterals;

class TestSignOff : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void submitsAndApproves();
    void sendsBackWithAReason();
    void findingsStopASubmission();
    void undoTakesASubmissionBack();
    void clerksJudgeNothing();
    void locksAndUnlocks();
    void theWindowShowsTheLock();

private:
    void open(const User& user, int findings = 0)
    {
        m_session = std::make_unique<Session>(*m_sample->database, m_chinese, user);
        m_session->setYear(2024);
        m_panel = std::make_unique<SignOffPanel>(*m_session, m_sample->dialogs,
                                                 [findings](int, const QString&) { return findings; });
        m_panel->show();
        table()->setCurrentCell(0, 0);
    }
    QTableWidget* table() { return childOf<QTableWidget>(*m_panel, "officeTable"); }
    QString cell(int column) { return table()->item(0, column)->text(); }
    QPushButton* button(const char* name) { return childOf<QPushButton>(*m_panel, name); }
    /// By the keyboard, as somebody does who does not use the mouse.
    void press(const char* name)
    {
        button(name)->setFocus();
        QTest::keyClick(button(name), Qt::Key_Space);
    }
    YearState state() const { return YearStore(*m_sample->database).state(2024); }

    QTranslator m_chinese;
    std::unique_ptr<SampleCopy> m_sample;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<SignOffPanel> m_panel;
};

void TestSignOff::init()
{
    m_sample = std::make_unique<SampleCopy>(m_chinese);
}

void TestSignOff::cleanup()
{
    m_panel.reset();
    m_session.reset();
    m_sample.reset();
}

void TestSignOff::submitsAndApproves()
{
    open(User{u"clerk"_s});
    QVERIFY(table()->rowCount() > 3);
    QCOMPARE(cell(1), u"Draft"_s);
    QVERIFY(!button("approveButton")->isEnabled());
    press("submitButton");
    QCOMPARE(cell(1), u"Submitted"_s);
    QCOMPARE(cell(4), u"clerk"_s);
    QVERIFY(!button("submitButton")->isEnabled());
    press("approveButton");
    QCOMPARE(cell(1), u"Approved"_s);
}

void TestSignOff::sendsBackWithAReason()
{
    open(User{u"clerk"_s});
    press("submitButton");
    press("sendBackButton"); // no text given: thought better of it
    QCOMPARE(cell(1), u"Submitted"_s);
    m_sample->dialogs.text = u"近视人数过高"_s;
    press("sendBackButton");
    QCOMPARE(cell(1), u"Sent back"_s);
    QVERIFY(cell(5).contains(u"近视人数过高"_s));
}

void TestSignOff::findingsStopASubmission()
{
    open(User{u"clerk"_s}, 3);
    QCOMPARE(cell(3), u"3"_s);
    press("submitButton");
    QCOMPARE(cell(1), u"Draft"_s);
    QVERIFY(m_sample->dialogs.failures.value(0).contains(u"3"_s));
}

void TestSignOff::undoTakesASubmissionBack()
{
    open(User{u"clerk"_s});
    press("submitButton");
    m_session->undo();
    QCOMPARE(cell(1), u"Draft"_s);
}

void TestSignOff::clerksJudgeNothing()
{
    open(User{u"clerk"_s, Role::Clerk, {}, false});
    press("submitButton");
    QCOMPARE(cell(1), u"Submitted"_s);
    QVERIFY(!button("approveButton")->isEnabled());
    QVERIFY(!button("sendBackButton")->isEnabled());
    QVERIFY(!button("lockButton")->isVisible());
}

void TestSignOff::locksAndUnlocks()
{
    open(User{u"clerk"_s});
    press("startReviewButton");
    QCOMPARE(state(), YearState::InReview);
    m_sample->dialogs.confirms = false;
    press("lockButton");
    QCOMPARE(state(), YearState::InReview);
    m_sample->dialogs.confirms = true;
    press("lockButton");
    QCOMPARE(state(), YearState::Locked);
    QVERIFY(!button("submitButton")->isEnabled());
    press("unlockButton"); // no reason given
    QCOMPARE(state(), YearState::Locked);
    m_sample->dialogs.text = u"更正"_s;
    press("unlockButton");
    QCOMPARE(state(), YearState::InReview);
    QVERIFY(m_sample->dialogs.failures.isEmpty());
}

void TestSignOff::theWindowShowsTheLock()
{
    open(User{u"clerk"_s});
    MainWindow window(*m_session, m_sample->dialogs);
    window.show();
    auto* banner = childOf<QLabel>(window, "lockBanner");
    auto* years = childOf<QComboBox>(window, "yearBox");
    QVERIFY(!banner->isVisible());
    press("lockButton");
    QVERIFY(banner->isVisible());
    QVERIFY(banner->text().contains(u"2024"_s));
    QVERIFY(years->currentText().contains(u"locked"_s));
    m_session->setYear(2023);
    QVERIFY(!banner->isVisible());
    QCOMPARE(years->currentText(), u"2023"_s);
}

QTEST_MAIN(TestSignOff)

#include "tst_signoff.moc"
