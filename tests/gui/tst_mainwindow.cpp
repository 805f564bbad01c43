// The window as a whole: the seven pages, the year, the jump field, and the way from a number to its rows.

#include "guifixture.h"
#include "storage/valuestore.h"

#include "gui/cardcanvas.h"
#include "gui/mainwindow.h"
#include "gui/recordspage.h"
#include "gui/recordtablemodel.h"
#include "gui/rowfilter.h"
#include "gui/tablespage.h"
#include "gui/tracedialog.h"
#include "gui/valuegridmodel.h"

#include "exchange/tabreader.h"
#include "storage/recordstore.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTableView>
#include <QTableWidget>

using namespace Qt::StringLiterals;

class TestMainWindow : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void hasSevenPages();
    void switchesTheYearEverywhere();
    void jumpsByInitials();
    void figureCardsOpenTheirTrace();
    void traceLeadsToTheCell();
    void traceLeadsToOtherYears();
    void registersSearchFilterAndSort();
    void deletesARecordOnlyWhenConfirmed();
    void exportsWhatTheRegisterShows();
    void importsAFile();
    void overviewCountsFindingsAnew();
    void exportsASummaryTable();
    void summaryTableCellsOpenTheirTrace();

private:
    template <typename Widget>
    Widget* child(const char* name)
    {
        return childOf<Widget>(*m_window, name);
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::ControlModifier)
    {
        QTest::keyClick(m_window.get(), key, modifiers);
    }
    QTableView* records() { return child<QTableView>("recordTable"); }

    QTranslator m_chinese;
    std::unique_ptr<SampleCopy> m_sample;
    std::unique_ptr<MainWindow> m_window;
};

void TestMainWindow::init()
{
    m_sample = std::make_unique<SampleCopy>(m_chinese);
    m_window = std::make_unique<MainWindow>(*m_sample->session, m_sample->dialogs);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestMainWindow::cleanup()
{
    m_window.reset();
    m_sample.reset();
}

void TestMainWindow::hasSevenPages()
{
    auto* pages = m_window->findChild<QStackedWidget*>();
    QCOMPARE(pages->count(), 7);
    QCOMPARE(child<QListWidget>("navigation")->count(), 7);
    for (int page = 0; page < 7; ++page) {
        press(static_cast<Qt::Key>(Qt::Key_1 + page));
        QCOMPARE(pages->currentIndex(), page);
    }
}

void TestMainWindow::switchesTheYearEverywhere()
{
    press(Qt::Key_3);
    const int now = records()->model()->rowCount();
    auto* box = child<QComboBox>("yearBox");
    QCOMPARE(box->currentData().toInt(), 2024);
    QCOMPARE(box->count(), 5);
    box->setCurrentIndex(box->findData(2020));
    QCOMPARE(m_sample->session->year(), 2020);
    QVERIFY(records()->model()->rowCount() != now);
}

void TestMainWindow::jumpsByInitials()
{
    press(Qt::Key_K);
    auto* field = child<QLineEdit>("jumpField");
    QTRY_VERIFY(field->hasFocus());
    QTest::keyClicks(field, u"xsjsl"_s);
    auto* list = child<QListWidget>("jumpList");
    QTRY_VERIFY(list->isVisible());
    QVERIFY(list->item(0)->text().startsWith(u"学生近视率"_s));
    QTest::keyClick(field, Qt::Key_Return);
    auto* trace = m_window->findChild<TraceDialog*>();
    QVERIFY(trace != nullptr);
    QVERIFY(childOf<QLabel>(*trace, "traceValue")->text().contains(u"52.75"_s));
}

void TestMainWindow::figureCardsOpenTheirTrace()
{
    child<QComboBox>("dashboardBox")->setCurrentIndex(1); // the window opens on what is left to do
    const auto cards = m_window->findChildren<QWidget*>(u"figureCard"_s);
    QVERIFY(cards.size() >= 4);
    QVERIFY(m_window->findChildren<QWidget*>(u"chartCard"_s).size() >= 4);
    for (QWidget* card : cards) {
        QTest::mouseClick(card, Qt::LeftButton);
        auto* trace = m_window->findChild<TraceDialog*>();
        QVERIFY2(trace != nullptr, qPrintable(card->accessibleName()));
        QVERIFY(childOf<QTableView>(*trace, "traceTable")->model()->rowCount() > 0);
        delete trace;
    }
}

void TestMainWindow::traceLeadsToTheCell()
{
    m_window->openFigure(u"myopia_rate"_s, 2024, {});
    auto* trace = m_window->findChild<TraceDialog*>();
    auto* table = childOf<QTableView>(*trace, "traceTable");
    table->setCurrentIndex(table->model()->index(3, 0));
    QVERIFY(childOf<QLabel>(*trace, "traceDetails")->text().contains(u"values-2024.csv"_s));
    const QString school = table->model()->index(3, 0).data().toString();
    QTest::keyClick(table, Qt::Key_Return);
    QCOMPARE(m_window->findChild<QStackedWidget*>()->currentIndex(), int(MainWindow::Values));
    auto* grid = child<QTableView>("valueGrid");
    QCOMPARE(grid->model()->headerData(grid->currentIndex().row(), Qt::Vertical).toString(), school);
}

void TestMainWindow::traceLeadsToOtherYears()
{
    m_window->openFigure(u"myopia_rate"_s, 2024, {});
    auto* trace = m_window->findChild<TraceDialog*>();
    childOf<QTabWidget>(*trace, "traceTabs")->setCurrentIndex(1);
    auto* years = childOf<QTableWidget>(*trace, "yearsTrendTable");
    years->setCurrentCell(1, 0);
    QTest::keyClick(years, Qt::Key_Return);
    QTRY_COMPARE(m_window->findChildren<TraceDialog*>().size(), 1); // in the place of the other
    trace = m_window->findChild<TraceDialog*>();
    QVERIFY(trace->isVisible());
    QVERIFY(childOf<QLabel>(*trace, "traceValue")->text().startsWith(u"53.89"_s));
}

void TestMainWindow::registersSearchFilterAndSort()
{
    press(Qt::Key_3);
    auto* filter = static_cast<RowFilter*>(records()->model());
    new QAbstractItemModelTester(filter->sourceModel(),
                                 QAbstractItemModelTester::FailureReportingMode::QtTest, this);
    child<QListWidget>("registerList")->setCurrentRow(2); // projects
    const int all = filter->rowCount();
    QVERIFY(all > 10);
    child<QLineEdit>("recordSearch")->setText(filter->index(0, 1).data().toString());
    QVERIFY(filter->rowCount() >= 1 && filter->rowCount() < all);
    child<QLineEdit>("recordSearch")->clear();
    auto* field = child<QComboBox>("filterField");
    field->setCurrentIndex(1);
    auto* value = child<QComboBox>("filterValue");
    value->setCurrentIndex(1);
    QVERIFY(filter->rowCount() < all);
    field->setCurrentIndex(0);
    QCOMPARE(filter->rowCount(), all);
    const auto* model = static_cast<RecordTableModel*>(filter->sourceModel());
    const int money = model->type()->indexOf(u"total_investment"_s);
    records()->sortByColumn(money, Qt::DescendingOrder);
    const auto at = [&](int row) {
        return filter->index(row, money).data(RecordTableModel::SortRole).toLongLong();
    };
    QVERIFY(at(0) >= at(1) && at(1) >= at(2));
}

void TestMainWindow::deletesARecordOnlyWhenConfirmed()
{
    press(Qt::Key_3);
    child<QListWidget>("registerList")->setCurrentRow(16); // task forces
    const int all = records()->model()->rowCount();
    records()->setCurrentIndex(records()->model()->index(0, 0));
    records()->setFocus();
    m_sample->dialogs.confirms = false;
    QTest::keyClick(records(), Qt::Key_Minus, Qt::ControlModifier);
    QCOMPARE(m_sample->dialogs.questions.size(), 1);
    QCOMPARE(records()->model()->rowCount(), all);
    m_sample->dialogs.confirms = true;
    QTest::keyClick(records(), Qt::Key_Minus, Qt::ControlModifier);
    QCOMPARE(records()->model()->rowCount(), all - 1);
}

void TestMainWindow::exportsWhatTheRegisterShows()
{
    press(Qt::Key_3);
    child<QListWidget>("registerList")->setCurrentRow(6); // awards
    const int shown = records()->model()->rowCount();
    m_sample->dialogs.file = m_sample->filePath(u"awards.xlsx"_s);
    QTest::mouseClick(child<QPushButton>("exportButton"), Qt::LeftButton);
    QVERIFY2(m_sample->dialogs.failures.isEmpty(), qPrintable(m_sample->dialogs.failures.join(u' ')));
    const Workbook workbook = readWorkbook(m_sample->dialogs.file);
    QCOMPARE(workbook.sheets.size(), 1);
    QCOMPARE(workbook.sheets.first().rows.size(), shown + 1);
}

void TestMainWindow::importsAFile()
{
    press(Qt::Key_3);
    child<QListWidget>("registerList")->setCurrentRow(16); // task forces
    const int all = records()->model()->rowCount();
    QFile file(m_sample->filePath(u"专班.csv"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("name,duty\n示例新专班,统筹\n");
    file.close();
    m_sample->dialogs.file = file.fileName();
    whenSeen("importDialog", this, [](QWidget& dialog) {
        QTest::mouseClick(childOf<QPushButton>(dialog, "takeButton"), Qt::LeftButton);
    });
    QTest::mouseClick(child<QPushButton>("importButton"), Qt::LeftButton);
    QCOMPARE(records()->model()->rowCount(), all + 1);
    m_window->activateWindow();
    QTRY_VERIFY(m_window->isActiveWindow());
    press(Qt::Key_Z);
    QCOMPARE(records()->model()->rowCount(), all);
    press(Qt::Key_Y);
    QCOMPARE(records()->model()->rowCount(), all + 1);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write("name,founded_on\n示例又一专班,某日\n");
    file.close();
    QString said;
    whenSeen("importDialog", this, [&said](QWidget& dialog) {
        said = childOf<QListWidget>(dialog, "importErrors")->item(0)->text();
        QTest::mouseClick(childOf<QPushButton>(dialog, "takeButton"), Qt::LeftButton);
        QTest::keyClick(&dialog, Qt::Key_Escape);
    });
    QTest::mouseClick(child<QPushButton>("importButton"), Qt::LeftButton);
    QVERIFY2(said.contains(u"某日"_s), qPrintable(said));
    QCOMPARE(records()->model()->rowCount(), all + 1);
}

void TestMainWindow::overviewCountsFindingsAnew()
{
    Session& session = *m_sample->session;
    const auto* offices = child<QTableWidget>("todoOffices");
    const auto findings = [offices] {
        int sum = 0;
        for (int row = 0; row < offices->rowCount(); ++row) {
            sum += offices->item(row, 4)->text().toInt();
        }
        return sum;
    };
    QCOMPARE(findings(), 6);
    const Measure myopic = *session.reading().definitions.measure(u"myopic"_s);
    Value value;
    value.amount = Decimal::fromInt(99999);
    Change change(*m_sample->database, session.changeInfo());
    {
        const qint64 school = session.reading().data.values(myopic.id, session.year())[1].school;
        ValueWriter(change).put({session.year(), myopic.id, school}, value);
    }
    change.commit();
    session.noteValueChange(change.id());
    const int more = findings();
    QVERIFY2(more > 6, qPrintable(QString::number(more)));
    press(Qt::Key_Z);
    QCOMPARE(findings(), 6);
}

void TestMainWindow::exportsASummaryTable()
{
    press(Qt::Key_6);
    auto* table = child<QTableWidget>("summaryTable");
    QVERIFY(child<QListWidget>("tableList")->count() >= 8);
    QVERIFY(table->rowCount() > 20);
    m_sample->dialogs.file = m_sample->filePath(u"汇总.xlsx"_s);
    QTest::mouseClick(child<QPushButton>("exportTableButton"), Qt::LeftButton);
    QVERIFY2(m_sample->dialogs.failures.isEmpty(), qPrintable(m_sample->dialogs.failures.join(u' ')));
    const Workbook workbook = readWorkbook(m_sample->dialogs.file);
    bool found = false;
    for (const auto& row : workbook.sheets.first().rows) {
        for (const Cell& cell : row) {
            found = found || cell.text == u"52.75"_s;
        }
    }
    QVERIFY(found);
}

void TestMainWindow::summaryTableCellsOpenTheirTrace()
{
    press(Qt::Key_6);
    auto* table = child<QTableWidget>("summaryTable");
    const auto found = table->findItems(u"52.75"_s, Qt::MatchExactly);
    QVERIFY(!found.isEmpty());
    table->setCurrentItem(found.first());
    QTest::keyClick(table, Qt::Key_Return);
    auto* trace = m_window->findChild<TraceDialog*>();
    QVERIFY(trace != nullptr);
    QVERIFY(childOf<QLabel>(*trace, "traceValue")->text().contains(u"52.75"_s));
}

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
