// What is left to do: who owes what, the way to it, the list to chase by, and "nothing to report".

#include "guifixture.h"

#include "exchange/tabreader.h"
#include "gui/mainwindow.h"
#include "gui/todopanel.h"
#include "storage/valuestore.h"

#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QTableWidget>

using namespace Qt::StringLiterals;

class TestTodoPanel : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void opensOnWhatIsLeftToDo();
    void leadersOpenOnADashboard();
    void beginsWithTheClerksOffice();
    void listsWhoOwesMostFirst();
    void enterLeadsToTheOfficeAndTheCell();
    void copiesAndExportsTheList();
    void marksASchoolsValuesAsNone();
    void declaresAnEmptyRegisterAndWithdraws();

private:
    void open(const User& user = {u"clerk"_s});
    template <typename Widget>
    Widget* child(const char* name)
    {
        return childOf<Widget>(*m_window, name);
    }
    QTableWidget* chase() { return child<QTableWidget>("todoChase"); }
    int owed(int row) { return chase()->item(row, 4)->text().toInt(); }
    int page() { return m_window->findChild<QStackedWidget*>()->currentIndex(); }

    QTranslator m_chinese;
    std::unique_ptr<SampleCopy> m_sample;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<MainWindow> m_window;
};

void TestTodoPanel::init()
{
    m_window.reset();
    m_session.reset();
    m_sample = std::make_unique<SampleCopy>(m_chinese);
    open();
}

void TestTodoPanel::open(const User& user)
{
    m_window.reset();
    m_session = std::make_unique<Session>(*m_sample->database, m_chinese, user);
    m_window = std::make_unique<MainWindow>(*m_session, m_sample->dialogs);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestTodoPanel::opensOnWhatIsLeftToDo()
{
    QVERIFY(m_window->findChild<TodoPanel*>()->isVisible());
    QVERIFY(child<QTableWidget>("todoOffices")->rowCount() >= 5);
    QVERIFY(child<QLabel>("todoSummary")->text().contains(u"2024"_s));
}

void TestTodoPanel::leadersOpenOnADashboard()
{
    open({u"head"_s, Role::Leader, {}, false});
    QVERIFY(!m_window->findChild<TodoPanel*>()->isVisible());
    QVERIFY(m_window->findChildren<QWidget*>(u"figureCard"_s).size() >= 4);
}

void TestTodoPanel::beginsWithTheClerksOffice()
{
    const int all = child<QTableWidget>("todoOffices")->rowCount();
    open({u"clerk"_s, Role::Clerk, u"health"_s, false});
    QCOMPARE(child<QTableWidget>("todoOffices")->rowCount(), 1);
    auto* scope = child<QComboBox>("todoScope");
    QCOMPARE(scope->currentData().toString(), u"health"_s);
    scope->setFocus();
    QTest::keyClick(scope, Qt::Key_Home);
    QCOMPARE(child<QTableWidget>("todoOffices")->rowCount(), all);
}

void TestTodoPanel::listsWhoOwesMostFirst()
{
    QVERIFY(chase()->rowCount() > 1);
    for (int row = 1; row < chase()->rowCount(); ++row) {
        QVERIFY(owed(row - 1) >= owed(row));
    }
    QCOMPARE(chase()->item(0, 5)->text().split(u'、').size(), owed(0));
}

void TestTodoPanel::enterLeadsToTheOfficeAndTheCell()
{
    auto* offices = child<QTableWidget>("todoOffices");
    offices->setFocus();
    offices->setCurrentCell(1, 0);
    const QString office = offices->item(1, 0)->data(Qt::UserRole).toString();
    QTest::keyClick(offices, Qt::Key_Return);
    QCOMPARE(page(), int(MainWindow::Values));
    QCOMPARE(child<QComboBox>("officeBox")->currentData().toString(), office);
    m_window->showPage(MainWindow::Overview);
    offices->setCurrentCell(0, 0); // an office without measures: its registers
    QTest::keyClick(offices, Qt::Key_Return);
    QCOMPARE(page(), int(MainWindow::Records));
    m_window->showPage(MainWindow::Overview);
    chase()->setFocus();
    const QString school = chase()->item(0, 1)->text();
    QTest::keyClick(chase(), Qt::Key_Return);
    QCOMPARE(page(), int(MainWindow::Values));
    auto* grid = child<QTableView>("valueGrid");
    QVERIFY(grid->currentIndex().data().toString().isEmpty());
    if (!chase()->item(0, 0)->text().isEmpty()) {
        QVERIFY(
            grid->model()->headerData(grid->currentIndex().row(), Qt::Vertical).toString().contains(school));
    }
}

void TestTodoPanel::copiesAndExportsTheList()
{
    QTest::mouseClick(child<QPushButton>("copyChaseButton"), Qt::LeftButton);
    const QStringList lines = QGuiApplication::clipboard()->text().trimmed().split(u'\n');
    QCOMPARE(lines.size(), chase()->rowCount() + 1);
    QCOMPARE(lines[1].split(u'\t').size(), 6);
    QCOMPARE(lines[1].split(u'\t')[1], chase()->item(0, 1)->text());
    m_sample->dialogs.file = m_sample->filePath(u"chase.xlsx"_s);
    QTest::mouseClick(child<QPushButton>("exportChaseButton"), Qt::LeftButton);
    const Workbook read = readWorkbook(m_sample->dialogs.file);
    QVERIFY(read.complaints.isEmpty());
    QCOMPARE(read.sheets[0].rows.size(), chase()->rowCount() + 1);
}

void TestTodoPanel::marksASchoolsValuesAsNone()
{
    const int before = chase()->rowCount();
    const int history = int(m_session->canUndo());
    QCOMPARE(history, 0);
    m_sample->dialogs.confirms = false;
    QTest::mouseClick(child<QPushButton>("markNoneButton"), Qt::LeftButton);
    QCOMPARE(chase()->rowCount(), before);
    m_sample->dialogs.confirms = true;
    QTest::mouseClick(child<QPushButton>("markNoneButton"), Qt::LeftButton);
    QVERIFY(m_sample->dialogs.failures.isEmpty());
    QCOMPARE(chase()->rowCount(), before - 1);
    m_session->undo(); // one step
    QCOMPARE(chase()->rowCount(), before);
    QVERIFY(!m_session->canUndo());
}

void TestTodoPanel::declaresAnEmptyRegisterAndWithdraws()
{
    // An earlier year of the sample has registers without rows.
    m_session->setYear(2020);
    auto* open = child<QListWidget>("todoRegisters");
    QVERIFY(open->count() > 0);
    const int before = open->count();
    open->setFocus();
    open->setCurrentRow(0);
    QTest::keyClick(open, Qt::Key_Return);
    QCOMPARE(page(), int(MainWindow::Records));
    auto* button = child<QPushButton>("nothingButton");
    QVERIFY(button->isVisible());
    QTest::mouseClick(button, Qt::LeftButton);
    QVERIFY(m_sample->dialogs.failures.isEmpty());
    m_window->showPage(MainWindow::Overview);
    QCOMPARE(open->count(), before - 1);
    m_window->showPage(MainWindow::Records);
    QTest::keyClick(button, Qt::Key_Space);
    m_window->showPage(MainWindow::Overview);
    QCOMPARE(open->count(), before);
}

QTEST_MAIN(TestTodoPanel)
#include "tst_todopanel.moc"
