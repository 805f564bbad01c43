// Ctrl+F in the grids: real keys, where the cursor goes and what the bar says.

#include "guifixture.h"

#include "core/pinyin.h"
#include "gui/gridview.h"
#include "gui/mainwindow.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>

using namespace Qt::StringLiterals;

class TestFindBar : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void findsNumbersOneAfterTheOther();
    void separatorsDoNotMatter();
    void findsSchoolsByInitials();
    void findsColumns();
    void hiddenCellsAreNotFound();
    void marksWhatIsFound();
    void saysWhenNothingIsFound();
    void findsInARegister();

private:
    GridView* grid() { return childOf<GridView>(*m_page, m_gridName); }
    QLineEdit* field() { return childOf<QLineEdit>(*m_page, "findField"); }
    QString count() { return childOf<QLabel>(*m_page, "findCount")->text(); }
    QModelIndex at(int row, int column) { return grid()->model()->index(row, column); }
    void show(MainWindow::PageIndex page, const char* pageGrid);
    void put(int row, int column, const QString& text) { grid()->model()->setData(at(row, column), text, Qt::EditRole); }
    void find(const QString& text);
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }

    QTranslator m_chinese;
    std::unique_ptr<SampleCopy> m_sample;
    std::unique_ptr<MainWindow> m_window;
    QWidget* m_page = nullptr;
    const char* m_gridName = nullptr;
};

void TestFindBar::init()
{
    m_sample = std::make_unique<SampleCopy>(m_chinese);
    m_window = std::make_unique<MainWindow>(*m_sample->session, m_sample->dialogs);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    show(MainWindow::Values, "valueGrid");
    auto* office = childOf<QComboBox>(*m_window, "officeBox");
    office->setCurrentIndex(office->findData(u"health"_s));
    grid()->setFocus();
}

void TestFindBar::cleanup()
{
    m_window.reset();
    m_sample.reset();
}

void TestFindBar::show(MainWindow::PageIndex page, const char* pageGrid)
{
    m_window->showPage(page);
    m_gridName = pageGrid;
    QWidget* above = childOf<GridView>(*m_window, pageGrid);
    while (above->findChild<QWidget*>(u"findBar"_s) == nullptr) {
        above = above->parentWidget();
    }
    m_page = above;
    grid()->setFocus();
}

void TestFindBar::find(const QString& text)
{
    press(Qt::Key_F, Qt::ControlModifier);
    QVERIFY(field()->hasFocus());
    typeText(field(), text);
}

void TestFindBar::findsNumbersOneAfterTheOther()
{
    put(1, 1, u"7777"_s);
    put(4, 0, u"7777"_s);
    put(4, 1, u"7777"_s);
    grid()->setCurrentIndex(at(2, 0));
    find(u"7777"_s);
    QCOMPARE(grid()->currentIndex(), at(4, 0));
    QCOMPARE(count(), u"2 / 3"_s);
    press(Qt::Key_Return);
    QCOMPARE(grid()->currentIndex(), at(4, 1));
    press(Qt::Key_F3);
    QCOMPARE(grid()->currentIndex(), at(1, 1)); // around the end
    QCOMPARE(count(), u"1 / 3"_s);
    press(Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(grid()->currentIndex(), at(4, 1));
    press(Qt::Key_F3, Qt::ShiftModifier);
    QCOMPARE(grid()->currentIndex(), at(4, 0));
    press(Qt::Key_Escape);
    QVERIFY(!field()->isVisible());
    QVERIFY(grid()->hasFocus());
    QCOMPARE(grid()->currentIndex(), at(4, 0));
    press(Qt::Key_F3); // goes on without the bar
    QCOMPARE(grid()->currentIndex(), at(4, 1));
}

void TestFindBar::separatorsDoNotMatter()
{
    put(3, 1, u"7777"_s);
    find(u"7,777"_s);
    QCOMPARE(grid()->currentIndex(), at(3, 1));
}

void TestFindBar::findsSchoolsByInitials()
{
    const int last = grid()->model()->rowCount() - 1;
    grid()->setCurrentIndex(at(0, 1));
    find(Pinyin::initials(grid()->model()->headerData(last, Qt::Vertical).toString()));
    QCOMPARE(grid()->currentIndex(), at(last, 1));
    QCOMPARE(count(), u"1 / 1"_s);
}

void TestFindBar::findsColumns()
{
    grid()->setCurrentIndex(at(5, 0));
    find(grid()->model()->headerData(2, Qt::Horizontal).toString());
    QCOMPARE(grid()->currentIndex(), at(5, 2));
}

void TestFindBar::hiddenCellsAreNotFound()
{
    put(1, 1, u"7777"_s);
    put(4, 1, u"7777"_s);
    grid()->setRowHidden(1, true);
    find(u"7777"_s);
    QCOMPARE(count(), u"1 / 1"_s);
    QCOMPARE(grid()->currentIndex(), at(4, 1));
}

void TestFindBar::marksWhatIsFound()
{
    put(1, 1, u"7777"_s);
    put(4, 1, u"7777"_s);
    const auto ground = [this](int row) {
        const QImage image = grid()->viewport()->grab(grid()->visualRect(at(row, 1))).toImage();
        return image.pixelColor(image.width() / 4, image.height() / 4);
    };
    const QColor plain = ground(4);
    find(u"7777"_s);
    QVERIFY(ground(4) != plain);
    QCOMPARE(ground(5), plain);
    press(Qt::Key_Escape);
    QCOMPARE(ground(4), plain);
}

void TestFindBar::saysWhenNothingIsFound()
{
    grid()->setCurrentIndex(at(2, 1));
    find(u"zzzzz"_s);
    QVERIFY(!count().isEmpty() && !count().contains(u'/'));
    press(Qt::Key_Return);
    QCOMPARE(grid()->currentIndex(), at(2, 1));
}

void TestFindBar::findsInARegister()
{
    show(MainWindow::Records, "recordTable");
    childOf<QListWidget>(*m_window, "registerList")->setCurrentRow(2); // projects
    const QString name = at(6, 1).data().toString();
    grid()->setFocus();
    find(name);
    QCOMPARE(grid()->currentIndex().data().toString(), name);
    press(Qt::Key_Escape);
    QVERIFY(grid()->hasFocus());
    press(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(childOf<QLineEdit>(*m_window, "recordSearch")->hasFocus());
}

QTEST_MAIN(TestFindBar)
#include "tst_findbar.moc"
