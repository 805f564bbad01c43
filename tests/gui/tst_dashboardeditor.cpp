#include "guifixture.h"

#include "gui/cardhandles.h"
#include "gui/mainwindow.h"
#include "work/dashboarddesk.h"
#include "work/people.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QRadioButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

/// Staff make dashboards of their own: the menu of the page, and the editor over the real cards.
class TestDashboardEditor : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void copiesAddsMovesAndSaves();
    void keysArrange();
    void theMouseArranges();
    void whatIsWrongStandsUnderTheField();
    void cancelAsks();
    void newRenameDelete();
    void exportsAndImports();
    void aWrongFileShowsTheError();
    void leadersOnlyExport();
    void clerksSave();

private:
    /// Opens the menu by a click and takes the entry by Enter.
    void choose(const char* entry)
    {
        auto* button = childOf<QToolButton>(*m_window, "dashboardMenu");
        QTimer timer;
        connect(&timer, &QTimer::timeout, button, [&timer, button, entry] {
            if (button->menu()->isVisible()) {
                timer.stop();
                button->menu()->setActiveAction(childOf<QAction>(*button, entry));
                QTest::keyClick(button->menu(), Qt::Key_Return);
            }
        });
        timer.start(20);
        QTest::mouseClick(button, Qt::LeftButton);
    }
    /// Does something with the editor and closes it. It is kept here, since waiting ends what sees dialogs.
    void arrange(std::function<void(QWidget& editor, CardHandles& handles)> action)
    {
        m_action = std::move(action);
        whenSeen("dashboardEditor", this, [this](QWidget& editor) { inEditor(editor); });
        choose("editDashboard");
    }
    void inEditor(QWidget& editor)
    {
        editor.activateWindow();
        QTRY_COMPARE(QApplication::activeWindow(), &editor);
        m_action(editor, *childOf<CardHandles>(editor, "cardHandles"));
        if (editor.isVisible()) {
            editor.close();
        }
    }
    QVector<CardDefinition> stored(const QString& name)
    {
        const DashboardDesk desk(*m_copy->database, User{u"test"_s}, u"window"_s);
        return desk.read(name, m_copy->session->reading().definitions).content.cards;
    }
    /// A shortcut of a window, which has to be the active one for that.
    static void press(QWidget& window, Qt::Key key)
    {
        window.activateWindow();
        QTRY_COMPARE(QApplication::activeWindow(), &window);
        QTest::keyClick(&window, key, Qt::ControlModifier);
    }
    static void save(QWidget& editor) { press(editor, Qt::Key_S); }
    QComboBox& box() { return *childOf<QComboBox>(*m_window, "dashboardBox"); }

    QTranslator m_chinese;
    std::function<void(QWidget& editor, CardHandles& handles)> m_action;
    std::unique_ptr<SampleCopy> m_copy;
    std::unique_ptr<MainWindow> m_window;
};

void TestDashboardEditor::init()
{
    m_copy = std::make_unique<SampleCopy>(m_chinese);
    m_window = std::make_unique<MainWindow>(*m_copy->session, m_copy->dialogs);
    m_window->resize(1366, 768);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    box().setCurrentIndex(1);
}

void TestDashboardEditor::cleanup()
{
    m_window.reset();
    m_copy.reset();
}

void TestDashboardEditor::copiesAddsMovesAndSaves()
{
    const auto before = stored(u"overview"_s);
    m_copy->dialogs.text = u"我的概览"_s;
    choose("copyDashboard");
    QCOMPARE(m_copy->dialogs.begun, u"全局概览 copy"_s);
    QCOMPARE(box().currentText(), u"我的概览"_s);
    QCOMPARE(stored(u"我的概览"_s), before);
    arrange([this](QWidget& editor, CardHandles& handles) {
        QTest::keyClick(&handles, Qt::Key_End);
        whenSeen("addCardDialog", &editor, [](QWidget& dialog) {
            QTest::keyClick(childOf<QListWidget>(dialog, "cardKindList"), Qt::Key_Down);
            QTest::keyClick(&dialog, Qt::Key_Return);
        });
        QTest::keyClick(&editor, Qt::Key_Insert);
        QVERIFY(!childOf<QPushButton>(editor, "saveDashboard")->isEnabled());
        auto* picker = childOf<QComboBox>(editor, "figurePicker");
        QCOMPARE(editor.focusWidget(), picker);
        QTest::keyClicks(picker->lineEdit(), u"xsjsl"_s);
        QTest::keyClick(picker, Qt::Key_Return);
        QTest::keyClick(&handles, Qt::Key_Left, Qt::ControlModifier);
        save(editor);
        QVERIFY(!editor.isVisible());
    });
    auto expected = before;
    CardDefinition added;
    added.kind = CardKind::Trend;
    added.figures = {u"myopia_rate"_s};
    expected.insert(before.size() - 1, added);
    QCOMPARE(stored(u"我的概览"_s), expected);
    const auto charts = std::ranges::count_if(
        before, [](const CardDefinition& card) { return card.kind != CardKind::Figure; });
    QCOMPARE(m_window->findChildren<QWidget*>(u"chartCard"_s).size(), charts + 1);
    press(*m_window, Qt::Key_Z);
    QTRY_COMPARE(stored(u"我的概览"_s), before);
    QTRY_COMPARE(m_window->findChildren<QWidget*>(u"chartCard"_s).size(), charts);
    press(*m_window, Qt::Key_Z);
    QTRY_VERIFY(box().findText(u"我的概览"_s) < 0);
}

void TestDashboardEditor::keysArrange()
{
    auto expected = stored(u"overview"_s);
    arrange([](QWidget& editor, CardHandles& handles) {
        QTest::keyClick(&handles, Qt::Key_Right);
        QTest::keyClick(&handles, Qt::Key_Right, Qt::ControlModifier); // the second becomes the third
        QTest::keyClick(&handles, Qt::Key_Plus);
        press(editor, Qt::Key_D);
        QTest::keyClick(&handles, Qt::Key_Home);
        QTest::keyClick(&handles, Qt::Key_Delete);
        press(editor, Qt::Key_Z);
        press(editor, Qt::Key_Z);
        press(editor, Qt::Key_Y);
        QTest::keyClick(&handles, Qt::Key_End);
        QTest::keyClick(&handles, Qt::Key_Delete);
        save(editor);
    });
    expected.move(1, 2);
    expected[2].span = 4;
    expected.insert(3, expected[2]);
    expected.removeLast();
    QCOMPARE(stored(u"overview"_s), expected);
}

void TestDashboardEditor::theMouseArranges()
{
    auto expected = stored(u"overview"_s);
    arrange([](QWidget& editor, CardHandles& handles) {
        const QRect first = handles.placeOf(0);
        const QRect third = handles.placeOf(2);
        QTest::mousePress(&handles, Qt::LeftButton, {}, first.center());
        QTest::mouseMove(&handles, first.center() + QPoint(30, 0));
        QTest::mouseMove(&handles, third.center() + QPoint(20, 0));
        QTest::mouseRelease(&handles, Qt::LeftButton, {}, third.center() + QPoint(20, 0));
        const QRect now = handles.placeOf(2);
        const QPoint edge(now.right() - 2, now.center().y());
        QTest::mousePress(&handles, Qt::LeftButton, {}, edge);
        QTest::mouseMove(&handles, edge + QPoint(now.width() / 3, 0));
        QTest::mouseMove(&handles, edge + QPoint(now.width(), 0));
        QTest::mouseRelease(&handles, Qt::LeftButton, {}, edge + QPoint(now.width(), 0));
        save(editor);
    });
    expected.move(0, 2);
    expected[2].span = 6;
    QCOMPARE(stored(u"overview"_s), expected);
}

void TestDashboardEditor::whatIsWrongStandsUnderTheField()
{
    arrange([](QWidget& editor, CardHandles& handles) {
        for (int i = 0; i < 9; ++i) {
            QTest::keyClick(&handles, Qt::Key_Right); // to the targets
        }
        auto* kind = childOf<QComboBox>(editor, "cardKind");
        auto* problem = childOf<QLabel>(editor, "figuresProblem");
        QVERIFY(problem->isHidden());
        QTest::keyClick(kind, Qt::Key_Home); // a figure, of ten
        QVERIFY(problem->isVisible());
        QVERIFY(problem->text().contains(u"shows one figure, and 10 are named"_s));
        QVERIFY(childOf<QWidget>(editor, "cardYears")->isVisible());
        QVERIFY(!childOf<QWidget>(editor, "cardBy")->isVisible());
        save(editor);
        QVERIFY(editor.isVisible());
        press(editor, Qt::Key_Z);
        QVERIFY(problem->isHidden());
        auto* title = childOf<QLineEdit>(editor, "cardTitle");
        title->selectAll();
        typeText(title, u"目标"_s);
        save(editor);
    });
    QCOMPARE(stored(u"overview"_s)[9].title, u"目标"_s);
}

void TestDashboardEditor::cancelAsks()
{
    const auto before = stored(u"overview"_s);
    arrange([this](QWidget& editor, CardHandles& handles) {
        QTest::keyClick(&handles, Qt::Key_Delete);
        m_copy->dialogs.confirms = false;
        QTest::keyClick(&editor, Qt::Key_Escape);
        QVERIFY(editor.isVisible());
        m_copy->dialogs.confirms = true;
        QTest::keyClick(&editor, Qt::Key_Escape);
        QVERIFY(!editor.isVisible());
    });
    QCOMPARE(m_copy->dialogs.questions.size(), 2);
    QCOMPARE(stored(u"overview"_s), before);
    arrange([](QWidget& editor, CardHandles&) { QTest::keyClick(&editor, Qt::Key_Escape); });
    QCOMPARE(m_copy->dialogs.questions.size(), 2);
}

void TestDashboardEditor::newRenameDelete()
{
    const int count = box().count();
    m_copy->dialogs.text = u"局长看板"_s;
    whenSeen("dashboardEditor", this, [](QWidget& editor) { editor.close(); });
    choose("newDashboard");
    QCOMPARE(box().currentText(), u"局长看板"_s);
    QVERIFY(stored(u"局长看板"_s).isEmpty());
    m_copy->dialogs.text = u"周会看板"_s;
    choose("renameDashboard");
    QCOMPARE(m_copy->dialogs.begun, u"局长看板"_s);
    QCOMPARE(box().currentText(), u"周会看板"_s);
    m_copy->dialogs.confirms = false;
    choose("deleteDashboard");
    QCOMPARE(box().count(), count + 1);
    m_copy->dialogs.confirms = true;
    choose("deleteDashboard");
    QCOMPARE(box().count(), count);
    QCOMPARE(m_copy->dialogs.failures, QStringList());
}

void TestDashboardEditor::exportsAndImports()
{
    m_copy->dialogs.file = m_copy->filePath(u"x.edubureau-dashboard.json"_s);
    choose("exportDashboard");
    QCOMPARE(m_copy->dialogs.news.size(), 1);
    whenSeen("importDashboardDialog", this, [](QWidget& dialog) {
        QCOMPARE(childOf<QLineEdit>(dialog, "importTitle")->text(), u"全局概览 2"_s);
        QTest::keyClick(&dialog, Qt::Key_Return);
    });
    choose("importDashboard");
    QCOMPARE(m_copy->dialogs.failures, QStringList());
    QCOMPARE(box().currentText(), u"全局概览 2"_s);
    QCOMPARE(stored(u"全局概览 2"_s), stored(u"overview"_s));
    const int count = box().count();
    whenSeen("importDashboardDialog", this, [](QWidget& dialog) {
        QTest::keyClick(childOf<QRadioButton>(dialog, "importReplaces"), Qt::Key_Space);
        QTest::keyClick(&dialog, Qt::Key_Return);
    });
    choose("importDashboard");
    QCOMPARE(box().count(), count);
    QCOMPARE(box().currentText(), u"全局概览"_s);
}

void TestDashboardEditor::aWrongFileShowsTheError()
{
    const int count = box().count();
    m_copy->dialogs.file = m_copy->filePath(u"x.json"_s);
    DashboardContent wrong{u"wrong"_s, u"错"_s, stored(u"overview"_s)};
    wrong.cards[1].figures = {u"moon"_s};
    DashboardFile::save(m_copy->dialogs.file, wrong);
    choose("importDashboard");
    QCOMPARE(m_copy->dialogs.failures.size(), 1);
    QVERIFY(m_copy->dialogs.failures.first().contains(u"Card 2, key “figure”: there is no figure “moon”"_s));
    QCOMPARE(box().count(), count);
}

void TestDashboardEditor::leadersOnlyExport()
{
    m_window.reset();
    Session session(*m_copy->database, m_chinese, User{u"王"_s, Role::Leader, {}, false});
    m_window = std::make_unique<MainWindow>(session, m_copy->dialogs);
    m_window->show();
    auto* button = childOf<QToolButton>(*m_window, "dashboardMenu");
    emit button->menu()->aboutToShow();
    for (const char* entry : {"newDashboard", "copyDashboard", "editDashboard", "renameDashboard",
                              "deleteDashboard", "importDashboard"}) {
        QVERIFY2(!childOf<QAction>(*button, entry)->isEnabled(), entry);
    }
    QVERIFY(childOf<QAction>(*button, "exportDashboard")->isEnabled());
    m_window.reset();
}

void TestDashboardEditor::clerksSave()
{
    const User wang{u"王"_s, Role::Clerk, {}, false};
    People people(*m_copy->database);
    people.add(User{u"root"_s}, {0, u"李"_s, Role::Administrator}, u"12345678"_s);
    people.add(User{u"李"_s, Role::Administrator, {}, false}, {0, wang.name, wang.role}, u"12345678"_s);
    m_window.reset();
    Session session(*m_copy->database, m_chinese, wang);
    m_window = std::make_unique<MainWindow>(session, m_copy->dialogs);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    box().setCurrentIndex(1);
    const auto before = stored(u"overview"_s);
    arrange([](QWidget& editor, CardHandles& handles) {
        QTest::keyClick(&handles, Qt::Key_Delete);
        save(editor);
        QVERIFY(!editor.isVisible());
    });
    QCOMPARE(m_copy->dialogs.failures, QStringList());
    QCOMPARE(stored(u"overview"_s), before.mid(1));
    m_window.reset();
}

QTEST_MAIN(TestDashboardEditor)
#include "tst_dashboardeditor.moc"
