#include "guifixture.h"

#include "gui/mainwindow.h"
#include "gui/signindialog.h"
#include "gui/welcomedialog.h"
#include "work/people.h"

#include <QApplication>
#include <QCheckBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTimer>
#include <QToolButton>

using namespace Qt::StringLiterals;

/// From the first start without a file to the window of who has signed in.
class TestWelcome : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void foundedWithAnAdministratorWhoSignsIn();
    void aRefusedAdministratorLeavesNoFile();
    void thinkingBetterOfItLeavesNoFile();
    void withoutSignInOneWorksAlone();

private:
    void found(bool withSignIn);
    void answer(std::function<void(QWidget& dialog)> action);
    static void fill(QWidget& dialog, const QString& password)
    {
        childOf<QLineEdit>(dialog, "personName")->clear();
        typeText(childOf<QLineEdit>(dialog, "personName"), u"李梅"_s);
        for (const char* name : {"newPassword", "newPasswordAgain"}) {
            childOf<QLineEdit>(dialog, name)->clear();
            QTest::keyClicks(childOf<QLineEdit>(dialog, name), password);
        }
        QTest::mouseClick(childOf<QPushButton>(dialog, "savePersonButton"), Qt::LeftButton);
    }
    QStringList made() const
    {
        return QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot);
    }

    QTranslator m_chinese;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<WelcomeDialog> m_welcome;
    TestDialogs m_dialogs;
};

void TestWelcome::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_dialogs = {};
    m_dialogs.file = m_folder->filePath(u"bureau.db"_s);
    m_welcome = std::make_unique<WelcomeDialog>(m_dialogs, m_chinese, u"root"_s);
    m_welcome->show();
}

void TestWelcome::found(bool withSignIn)
{
    auto* box = childOf<QCheckBox>(*m_welcome, "withSignIn");
    QCOMPARE(box->isChecked(), false);
    if (withSignIn) {
        QTest::mouseClick(box, Qt::LeftButton, {}, {10, box->height() / 2});
        QVERIFY(box->isChecked());
    }
    QTest::mouseClick(childOf<QPushButton>(*m_welcome, "newDatabaseButton"), Qt::LeftButton);
}

/// Runs when the dialog for the administrator stands.
void TestWelcome::answer(std::function<void(QWidget& dialog)> action)
{
    QTimer::singleShot(50, this, [action] {
        QWidget* asked = QApplication::activeModalWidget();
        QVERIFY(asked != nullptr);
        QCOMPARE(asked->objectName(), u"personDialog"_s);
        action(*asked);
    });
}

void TestWelcome::foundedWithAnAdministratorWhoSignsIn()
{
    answer([](QWidget& dialog) { fill(dialog, u"first password"_s); });
    found(true);
    QCOMPARE(m_welcome->result(), int(QDialog::Accepted));
    QCOMPARE(m_welcome->path(), m_dialogs.file);
    QCOMPARE(made(), QStringList{u"bureau.db"_s});
    const Database database(m_welcome->path());
    QVERIFY(People(database).signInNeeded());
    SignInDialog dialog(database);
    dialog.show();
    QTest::keyClicks(childOf<QLineEdit>(dialog, "signInPassword"), u"first password"_s);
    QTest::mouseClick(childOf<QPushButton>(dialog, "signInButton"), Qt::LeftButton);
    QTRY_VERIFY(dialog.user());
    Session session(database, m_chinese, *dialog.user());
    QVERIFY(session.user().may(Act::Manage));
    MainWindow window(session, m_dialogs);
    QVERIFY(childOf<QToolButton>(window, "userButton")->text().contains(u"李梅"_s));
}

void TestWelcome::aRefusedAdministratorLeavesNoFile()
{
    answer([this](QWidget& dialog) {
        fill(dialog, u"short"_s);
        QVERIFY(childOf<QLabel>(dialog, "personMessage")->isVisible());
        QCOMPARE(made(), QStringList());
        QVERIFY(QFile(m_dialogs.file).open(QIODevice::WriteOnly)); // somebody takes the name meanwhile
        fill(dialog, u"first password"_s);
        QVERIFY(dialog.isVisible());
        QVERIFY(childOf<QLabel>(dialog, "personMessage")->text().contains(u"bureau.db"_s));
        QCOMPARE(QFile(m_dialogs.file).size(), 0);
        QVERIFY(QFile::remove(m_dialogs.file));
        QCOMPARE(made(), QStringList());
        fill(dialog, u"first password"_s);
    });
    found(true);
    QCOMPARE(m_welcome->path(), m_dialogs.file);
    QVERIFY(People(Database(m_dialogs.file)).signInNeeded());
}

void TestWelcome::thinkingBetterOfItLeavesNoFile()
{
    answer([](QWidget& dialog) { QTest::keyClick(&dialog, Qt::Key_Escape); });
    found(true);
    QVERIFY(m_welcome->isVisible());
    QVERIFY(m_welcome->path().isEmpty());
    QCOMPARE(made(), QStringList());
}

void TestWelcome::withoutSignInOneWorksAlone()
{
    found(false);
    QCOMPARE(m_welcome->path(), m_dialogs.file);
    QVERIFY(!People(Database(m_dialogs.file)).signInNeeded());
}

QTEST_MAIN(TestWelcome)
#include "tst_welcome.moc"
