#include "guifixture.h"

#include "core/registers.h"
#include "gui/mainwindow.h"
#include "gui/peoplepanel.h"
#include "gui/recordform.h"
#include "gui/signindialog.h"
#include "storage/recordstore.h"
#include "storage/storageerror.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTimer>
#include <QToolButton>

using namespace Qt::StringLiterals;

/// Signing in by keys, what a leader may not do, and the page where people are looked after.
class TestSignIn : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void aNameIsFoundByItsInitials();
    void aWrongPasswordIsSaid();
    void signInIsIntroducedFromThePeoplePanel();
    void theLastAdministratorCannotBeSwitchedOff();
    void aLeaderReadsOnly();
    void theTopBarSaysWhoIsAtWork();

private:
    void addPeople();
    std::unique_ptr<Session> sessionOf(const User& user);
    /// Runs when the dialog of that name stands.
    template <typename Action>
    void whenAsked(const char* dialog, Action action);

    QTranslator m_chinese;
    std::unique_ptr<SampleCopy> m_copy;
    const User m_boss{u"李梅"_s, Role::Administrator, {}, false};
};

void TestSignIn::init()
{
    m_copy = std::make_unique<SampleCopy>(m_chinese);
}

void TestSignIn::addPeople()
{
    const People people(*m_copy->database);
    people.add(User{u"root"_s}, {0, m_boss.name, Role::Administrator}, u"first password"_s);
    people.add(m_boss, {0, u"王强"_s, Role::Leader}, u"second password"_s);
}

std::unique_ptr<Session> TestSignIn::sessionOf(const User& user)
{
    return std::make_unique<Session>(*m_copy->database, m_chinese, user);
}

template <typename Action>
void TestSignIn::whenAsked(const char* dialog, Action action)
{
    QTimer::singleShot(50, this, [dialog, action] {
        QWidget* asked = QApplication::activeModalWidget();
        QVERIFY(asked != nullptr);
        QCOMPARE(asked->objectName(), QString::fromLatin1(dialog));
        action(*asked);
    });
}

void TestSignIn::aNameIsFoundByItsInitials()
{
    addPeople();
    SignInDialog dialog(*m_copy->database);
    dialog.show();
    QVERIFY(QTest::qWaitForWindowExposed(&dialog));
    auto* name = childOf<QComboBox>(dialog, "signInName");
    QTest::keyClicks(name->lineEdit(), u"wq"_s);
    QTest::keyClick(name->lineEdit(), Qt::Key_Tab);
    QCOMPARE(name->currentText(), u"王强"_s);
    auto* password = childOf<QLineEdit>(dialog, "signInPassword");
    QTest::keyClicks(password, u"second password"_s);
    QTest::keyClick(password, Qt::Key_Return);
    QTRY_VERIFY(dialog.user());
    QCOMPARE(dialog.user()->name, u"王强"_s);
    QCOMPARE(dialog.user()->role, Role::Leader);
    QCOMPARE(dialog.result(), int(QDialog::Accepted));
}

void TestSignIn::aWrongPasswordIsSaid()
{
    addPeople();
    SignInDialog dialog(*m_copy->database);
    dialog.show();
    typeText(childOf<QComboBox>(dialog, "signInName")->lineEdit(), u"王强"_s);
    auto* password = childOf<QLineEdit>(dialog, "signInPassword");
    QTest::keyClicks(password, u"first password"_s);
    QTest::keyClick(password, Qt::Key_Return);
    auto* message = childOf<QLabel>(dialog, "signInMessage");
    QTRY_VERIFY(message->isVisible());
    QVERIFY(!dialog.user());
    QVERIFY(dialog.isVisible());
}

void TestSignIn::signInIsIntroducedFromThePeoplePanel()
{
    PeoplePanel panel(*m_copy->session, m_copy->dialogs);
    panel.show();
    QSignalSpy wanted(&panel, &PeoplePanel::signInWanted);
    whenAsked("personDialog", [](QWidget& dialog) {
        auto* name = childOf<QLineEdit>(dialog, "personName");
        QCOMPARE(name->text(), u"clerk"_s);
        auto* again = childOf<QLineEdit>(dialog, "newPasswordAgain");
        QTest::keyClicks(childOf<QLineEdit>(dialog, "newPassword"), u"first password"_s);
        QTest::keyClicks(again, u"first passwor"_s);
        QTest::keyClick(again, Qt::Key_Return);
        QVERIFY(childOf<QLabel>(dialog, "personMessage")->isVisible());
        QTest::keyClicks(again, u"d"_s);
        QTest::keyClick(again, Qt::Key_Return);
    });
    QTest::mouseClick(childOf<QPushButton>(panel, "introduceButton"), Qt::LeftButton);
    QCOMPARE(wanted.size(), 1);
    const auto user = People(*m_copy->database).signIn(u"clerk"_s, u"first password"_s);
    QVERIFY(user && user->role == Role::Administrator);
    QVERIFY(!m_copy->session->canUndo());
}

void TestSignIn::theLastAdministratorCannotBeSwitchedOff()
{
    addPeople();
    const auto session = sessionOf(m_boss);
    PeoplePanel panel(*session, m_copy->dialogs);
    panel.show();
    auto* table = childOf<QTableWidget>(panel, "peopleTable");
    QCOMPARE(table->rowCount(), 2);
    table->setCurrentCell(0, 0);
    QTest::mouseClick(childOf<QPushButton>(panel, "activeButton"), Qt::LeftButton);
    QCOMPARE(m_copy->dialogs.failures.size(), 1);
    table->setCurrentCell(1, 0);
    QTest::mouseClick(childOf<QPushButton>(panel, "activeButton"), Qt::LeftButton);
    QCOMPARE(m_copy->dialogs.failures.size(), 1);
    QCOMPARE(People(*m_copy->database).active().size(), 1);
}

void TestSignIn::aLeaderReadsOnly()
{
    addPeople();
    const auto session = sessionOf({u"王强"_s, Role::Leader, {}, false});
    MainWindow window(*session, m_copy->dialogs);
    window.show();
    window.showPage(MainWindow::Records);
    for (const char* name : {"addButton", "importButton", "deleteButton"}) {
        QVERIFY2(!childOf<QPushButton>(window, name)->isEnabled(), name);
    }
    for (const char* name : {"addPersonButton", "editPersonButton", "resetPasswordButton", "activeButton"}) {
        window.showPage(MainWindow::Manage);
        QVERIFY2(!childOf<QPushButton>(window, name)->isEnabled(), name);
    }
    QVERIFY(childOf<QPushButton>(window, "exportButton")->isEnabled());
    const RecordType& type = *Registers::find(u"project"_s);
    RecordForm form(*session, m_copy->dialogs, type, makeRecord(type, session->year()));
    form.show();
    for (const char* name : {"saveButton", "saveAndNewButton", "copyLastButton"}) {
        QVERIFY2(!childOf<QPushButton>(form, name)->isVisible(), name);
    }
    auto* first = qobject_cast<QLineEdit*>(form.editor(type.fields.first().name));
    QVERIFY(first != nullptr && first->isReadOnly());
    form.save();
    QCOMPARE(form.record().id, 0);
    QVERIFY_EXCEPTION_THROWN(session->changeInfo(), StorageError);
}

void TestSignIn::theTopBarSaysWhoIsAtWork()
{
    {
        MainWindow alone(*m_copy->session, m_copy->dialogs);
        QVERIFY(alone.findChild<QToolButton*>(u"userButton"_s) == nullptr);
    }
    const auto session = sessionOf(m_boss);
    MainWindow window(*session, m_copy->dialogs);
    QVERIFY(childOf<QToolButton>(window, "userButton")->text().contains(m_boss.name));
}

QTEST_MAIN(TestSignIn)
#include "tst_signin.moc"
