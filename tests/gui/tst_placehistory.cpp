// Back returns to where one was: pages, dashboards with their filter, what lay behind a number, cells.

#include "guifixture.h"

#include "gui/mainwindow.h"
#include "gui/tracedialog.h"

#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>

using namespace Qt::StringLiterals;

class TestPlaceHistory : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void pagesBackAndForward();
    void aNewWayForgetsTheOldOne();
    void yearsDashboardsAndFilters();
    void fromACellBackToTheTrace();
    void aClosedTraceIsNoPlace();
    void mouseButtons();
    void fromTraceToTrace();

private:
    template <typename Widget>
    Widget* child(const char* name)
    {
        return childOf<Widget>(*m_window, name);
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers)
    {
        QTest::keyClick(m_window.get(), key, modifiers);
    }
    void back() { press(Qt::Key_Left, Qt::AltModifier); }
    void forward() { press(Qt::Key_Right, Qt::AltModifier); }
    int page() { return m_window->findChild<QStackedWidget*>()->currentIndex(); }
    TraceDialog* trace()
    {
        for (TraceDialog* dialog : m_window->findChildren<TraceDialog*>()) {
            if (dialog->isVisible()) {
                return dialog;
            }
        }
        return nullptr;
    }

    QTranslator m_chinese;
    std::unique_ptr<SampleCopy> m_sample;
    std::unique_ptr<MainWindow> m_window;
};

void TestPlaceHistory::init()
{
    m_sample = std::make_unique<SampleCopy>(m_chinese);
    m_window = std::make_unique<MainWindow>(*m_sample->session, m_sample->dialogs);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestPlaceHistory::cleanup()
{
    m_window.reset();
    m_sample.reset();
}

void TestPlaceHistory::pagesBackAndForward()
{
    auto* button = child<QToolButton>("backButton");
    QVERIFY(!button->isEnabled());
    press(Qt::Key_3, Qt::ControlModifier);
    press(Qt::Key_6, Qt::ControlModifier);
    QVERIFY(button->isEnabled());
    QVERIFY(!child<QToolButton>("forwardButton")->isEnabled());
    back();
    QCOMPARE(page(), int(MainWindow::Records));
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(page(), int(MainWindow::Overview));
    QVERIFY(!button->isEnabled());
    back();
    QCOMPARE(page(), int(MainWindow::Overview));
    forward();
    QTest::mouseClick(child<QToolButton>("forwardButton"), Qt::LeftButton);
    QCOMPARE(page(), int(MainWindow::Tables));
    QVERIFY(!child<QToolButton>("forwardButton")->isEnabled());
}

void TestPlaceHistory::aNewWayForgetsTheOldOne()
{
    press(Qt::Key_3, Qt::ControlModifier);
    back();
    press(Qt::Key_6, Qt::ControlModifier);
    forward();
    QCOMPARE(page(), int(MainWindow::Tables));
    back();
    QCOMPARE(page(), int(MainWindow::Overview));
}

void TestPlaceHistory::yearsDashboardsAndFilters()
{
    m_window->resize(1100, 500);
    auto* dashboards = child<QComboBox>("dashboardBox");
    auto* township = child<QComboBox>("townshipBox");
    dashboards->setCurrentIndex(1);
    auto* bar = child<QScrollArea>("dashboardScroll")->verticalScrollBar();
    QCoreApplication::processEvents();
    bar->setValue(50);
    township->setCurrentIndex(2);
    const QString chosen = township->currentData().toString();
    child<QComboBox>("yearBox")->setCurrentIndex(1);
    const int year = m_sample->session->year();
    dashboards->setCurrentIndex(2);
    press(Qt::Key_3, Qt::ControlModifier);
    back();
    QCOMPARE(dashboards->currentIndex(), 2);
    back();
    QCOMPARE(dashboards->currentIndex(), 1);
    QCOMPARE(township->currentData().toString(), chosen);
    QCOMPARE(m_sample->session->year(), year);
    QCOMPARE(bar->value(), 50);
    back();
    QCOMPARE(m_sample->session->year(), 2024);
    QCOMPARE(township->currentData().toString(), chosen);
    back();
    QCOMPARE(township->currentData().toString(), QString());
    back();
    QCOMPARE(dashboards->currentIndex(), 0);
    QVERIFY(!child<QToolButton>("backButton")->isEnabled());
    forward();
    forward();
    QCOMPARE(township->currentData().toString(), chosen);
}

void TestPlaceHistory::fromACellBackToTheTrace()
{
    auto* dashboards = child<QComboBox>("dashboardBox");
    dashboards->setCurrentIndex(dashboards->findData(u"health"_s));
    child<QComboBox>("townshipBox")->setCurrentIndex(1);
    auto* card = m_window->findChild<QWidget*>(u"figureCard"_s);
    QTest::mouseClick(card, Qt::LeftButton);
    auto* rows = childOf<QTableView>(*trace(), "traceTable");
    rows->setCurrentIndex(rows->model()->index(4, 0));
    const QString school = rows->model()->index(4, 0).data().toString();
    const QString title = childOf<QLabel>(*trace(), "pageTitle")->text();
    QTest::keyClick(rows, Qt::Key_Return);
    QCOMPARE(page(), int(MainWindow::Values));
    QVERIFY(trace() == nullptr);
    auto* grid = child<QTableView>("valueGrid");
    const QModelIndex cell = grid->currentIndex();
    back();
    QCOMPARE(page(), int(MainWindow::Overview));
    QCOMPARE(child<QComboBox>("townshipBox")->currentIndex(), 1);
    QVERIFY(trace() != nullptr);
    QCOMPARE(childOf<QLabel>(*trace(), "pageTitle")->text(), title);
    rows = childOf<QTableView>(*trace(), "traceTable");
    QCOMPARE(rows->currentIndex().siblingAtColumn(0).data().toString(), school);
    QTest::keyClick(rows, Qt::Key_Right, Qt::AltModifier); // also from within the dialog
    QCOMPARE(page(), int(MainWindow::Values));
    QCOMPARE(grid->currentIndex(), cell);
    QVERIFY(trace() == nullptr);
    back();
    QTest::keyClick(trace(), Qt::Key_Left, Qt::AltModifier);
    QVERIFY(trace() == nullptr);
    QCOMPARE(page(), int(MainWindow::Overview));
    QCOMPARE(dashboards->currentData().toString(), u"health"_s);
}

void TestPlaceHistory::aClosedTraceIsNoPlace()
{
    m_window->openFigure(u"myopia_rate"_s, 2024, {});
    QVERIFY(child<QToolButton>("backButton")->isEnabled());
    QTest::keyClick(trace(), Qt::Key_Escape);
    QVERIFY(trace() == nullptr);
    QVERIFY(!child<QToolButton>("backButton")->isEnabled());
}

void TestPlaceHistory::mouseButtons()
{
    press(Qt::Key_3, Qt::ControlModifier);
    auto* records = child<QTableView>("recordTable");
    QTest::mouseClick(records->viewport(), Qt::BackButton);
    QCOMPARE(page(), int(MainWindow::Overview));
    QTest::mouseClick(m_window->findChild<QStackedWidget*>(), Qt::ForwardButton);
    QCOMPARE(page(), int(MainWindow::Records));
}

void TestPlaceHistory::fromTraceToTrace()
{
    m_window->openFigure(u"myopia_rate"_s, 2024, {});
    trace()->figureWanted(u"myopia_rate"_s, 2023, {});
    m_window->findChildren<TraceDialog*>().first()->close(); // as the dialog does when it hands over
    QVERIFY(childOf<QLabel>(*trace(), "traceValue")->text().startsWith(u"53.89"_s));
    back();
    QVERIFY(childOf<QLabel>(*trace(), "traceValue")->text().startsWith(u"52.75"_s));
}

QTEST_MAIN(TestPlaceHistory)
#include "tst_placehistory.moc"
