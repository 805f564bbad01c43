// The grid of values worked in as a spreadsheet: real keys, the clipboard's text, and what is on disk.

#include "guifixture.h"

#include "gui/gridfooter.h"
#include "gui/gridroles.h"
#include "gui/gridview.h"
#include "gui/mainwindow.h"
#include "gui/valuegridmodel.h"
#include "storage/evidencestore.h"
#include "storage/history.h"
#include "storage/valuestore.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>

using namespace Qt::StringLiterals;

class TestGridKeys : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void pastesABlockAsOneStep();
    void undoesAndRedoesAPaste();
    void pastesOneValueIntoAll();
    void repeatsARow();
    void blankCellsOfABlockClear();
    void asksWhenTheBlockIsTooLarge();
    void listsWhatIsRefusedAndStoresTheRest();
    void storesNothingWhenTheRestIsDeclined();
    void refusesCellsThatDoNotApply();
    void copiesWhatExcelReads();
    void cutsToTheClipboard();
    void fillsDownAndRight();
    void deletesAllSelectedAtOnce();
    void movesAsExcelDoes();
    void enterReturnsToWhereTabsBegan();
    void goesRoundInASelectedBlock();
    void arrowsAcceptWhatIsTyped();
    void escapeGivesUp();
    void whoMayOnlyReadCopiesOnly();
    void reasonsByAKeyForAll();
    void marksEstimates();
    void sortsByAClickOnAHeader();
    void filtersAndPastesIntoWhatIsSeen();
    void sumsWhatIsSeenAndWhatIsSelected();
    void marksWhatWasChanged();
    void marksWhatWasCleared();
    void tellsOfTheCellAtHand();
    void showsColumnsWithGaps();
    void marksWhatARuleDoubts();

private:
    GridView* grid() { return childOf<GridView>(*m_window, "valueGrid"); }
    QLineEdit* editor() { return qobject_cast<QLineEdit*>(grid()->indexWidget(grid()->currentIndex())); }
    QModelIndex at(int row, int column) { return grid()->model()->index(row, column); }
    QString text(int row, int column) { return at(row, column).data().toString(); }
    void pressMenu(const char* menu, Qt::Key letter);
    void openWindow(User user);
    void select(int top, int left, int bottom, int right);
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) { QTest::keyClick(grid(), key, modifiers); }
    void paste(const QString& clipboard);
    qint64 changes() { return History(*m_sample->database).newest(1).first().change; }

    QTranslator m_chinese;
    std::unique_ptr<SampleCopy> m_sample;
    std::unique_ptr<MainWindow> m_window;
};

void TestGridKeys::init()
{
    m_sample = std::make_unique<SampleCopy>(m_chinese);
    openWindow(m_sample->session->user());
}

void TestGridKeys::cleanup()
{
    m_window.reset();
    m_sample.reset();
}

/// The primary schools' eyesight screening: whole numbers that all of them report.
void TestGridKeys::openWindow(User user)
{
    m_window.reset();
    m_sample->session = std::make_unique<Session>(*m_sample->database, m_chinese, user);
    m_window = std::make_unique<MainWindow>(*m_sample->session, m_sample->dialogs);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_window->showPage(MainWindow::Values);
    auto* office = childOf<QComboBox>(*m_window, "officeBox");
    office->setCurrentIndex(office->findData(u"health"_s));
    grid()->setFocus();
    QVERIFY(grid()->model()->rowCount() > 10 && grid()->model()->columnCount() >= 3);
    for (int cell = 0; cell < 18; ++cell) {
        QCOMPARE(at(cell % 6, cell / 6).flags().testFlag(Qt::ItemIsEditable), user.may(Act::Enter));
    }
}

void TestGridKeys::select(int top, int left, int bottom, int right)
{
    grid()->setCurrentIndex(at(top, left));
    grid()->selectionModel()->select(QItemSelection(at(top, left), at(bottom, right)),
                                     QItemSelectionModel::ClearAndSelect);
}

void TestGridKeys::paste(const QString& clipboard)
{
    QGuiApplication::clipboard()->setText(clipboard);
    press(Qt::Key_V, Qt::ControlModifier);
}

void TestGridKeys::pastesABlockAsOneStep()
{
    const qint64 before = changes();
    select(1, 0, 1, 0);
    paste(u"1,001人\t12\r\n１００２\t无\r\n"_s);
    QCOMPARE(text(1, 0), u"1001"_s);
    QCOMPARE(text(1, 1), u"12"_s);
    QCOMPARE(text(2, 0), u"1002"_s);
    QCOMPARE(text(2, 1), u"无"_s);
    QCOMPARE(changes(), before + 1);
    QCOMPARE(History(*m_sample->database).ofChange(before + 1).size(), 4);
    QVERIFY(m_sample->dialogs.questions.isEmpty());
}

void TestGridKeys::undoesAndRedoesAPaste()
{
    const QStringList before{text(1, 0), text(2, 0)};
    select(1, 0, 1, 0);
    paste(u"1001\n1002\n"_s);
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(text(1, 0), before[0]);
    QCOMPARE(text(2, 0), before[1]);
    press(Qt::Key_Y, Qt::ControlModifier);
    QCOMPARE(text(1, 0), u"1001"_s);
    QCOMPARE(text(2, 0), u"1002"_s);
    QVERIFY(m_sample->dialogs.failures.isEmpty());
}

void TestGridKeys::pastesOneValueIntoAll()
{
    select(1, 0, 3, 1);
    paste(u"7\r\n"_s);
    for (int cell = 0; cell < 6; ++cell) {
        QCOMPARE(text(1 + cell % 3, cell / 3), u"7"_s);
    }
}

void TestGridKeys::repeatsARow()
{
    select(0, 0, 3, 1);
    paste(u"7\t8"_s);
    QCOMPARE(text(0, 0) + text(0, 1) + text(3, 0) + text(3, 1), u"7878"_s);
    select(0, 0, 2, 0); // no multiple of two rows: pasted once
    paste(u"1\n2"_s);
    QCOMPARE(text(0, 0) + text(1, 0) + text(2, 0), u"127"_s);
}

void TestGridKeys::blankCellsOfABlockClear()
{
    select(1, 0, 1, 0);
    paste(u"5\t6"_s);
    paste(u"\t8"_s);
    QCOMPARE(text(1, 0), QString());
    QCOMPARE(text(1, 1), u"8"_s);
}

void TestGridKeys::asksWhenTheBlockIsTooLarge()
{
    const int last = grid()->model()->rowCount() - 1;
    const QString before = text(last, 0);
    select(last, 0, last, 0);
    m_sample->dialogs.confirms = false;
    paste(u"41\n42\n43"_s);
    QCOMPARE(m_sample->dialogs.questions.size(), 1);
    QCOMPARE(text(last, 0), before);
    m_sample->dialogs.confirms = true;
    paste(u"41\n42\n43"_s);
    QCOMPARE(text(last, 0), u"41"_s);
}

void TestGridKeys::listsWhatIsRefusedAndStoresTheRest()
{
    const QString before = text(1, 0);
    select(0, 0, 0, 0);
    paste(u"11\n2万\n很多\n14"_s);
    QCOMPARE(m_sample->dialogs.listed.size(), 2);
    QCOMPARE(m_sample->dialogs.listed[0][0], grid()->model()->headerData(1, Qt::Vertical).toString());
    QCOMPARE(m_sample->dialogs.listed[0][2], u"2万"_s);
    QCOMPARE(m_sample->dialogs.listed[0][4], u"20000"_s);
    QCOMPARE(m_sample->dialogs.listed[1][2], u"很多"_s);
    QCOMPARE(text(0, 0), u"11"_s);
    QCOMPARE(text(1, 0), before);
    QCOMPARE(text(3, 0), u"14"_s);
}

void TestGridKeys::storesNothingWhenTheRestIsDeclined()
{
    const qint64 before = changes();
    m_sample->dialogs.confirms = false;
    select(0, 0, 0, 0);
    paste(u"11\n很多"_s);
    QCOMPARE(changes(), before);
}

void TestGridKeys::refusesCellsThatDoNotApply()
{
    auto* office = childOf<QComboBox>(*m_window, "officeBox");
    office->setCurrentIndex(office->findData(u"planning"_s));
    childOf<QComboBox>(*m_window, "schoolTypeBox")->setCurrentIndex(6); // all types
    QModelIndex closed;
    for (int row = 0; row < grid()->model()->rowCount() && !closed.isValid(); ++row) {
        closed = at(row, 0).flags() & Qt::ItemIsEditable ? QModelIndex() : at(row, 0);
    }
    QVERIFY(closed.isValid());
    const qint64 before = changes();
    select(closed.row(), 0, closed.row(), 0);
    paste(u"5"_s);
    QCOMPARE(m_sample->dialogs.listed.size(), 1);
    QCOMPARE(changes(), before);
}

void TestGridKeys::copiesWhatExcelReads()
{
    select(0, 0, 0, 0);
    paste(u"1\t2\n3\t无"_s);
    select(0, 0, 1, 1);
    press(Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"1\t2\n3\t无"_s);
}

void TestGridKeys::cutsToTheClipboard()
{
    select(0, 0, 0, 0);
    paste(u"1\t2"_s);
    select(0, 0, 0, 1);
    press(Qt::Key_X, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"1\t2"_s);
    QCOMPARE(text(0, 0) + text(0, 1), QString());
    press(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(text(0, 0) + text(0, 1), u"12"_s);
}

void TestGridKeys::fillsDownAndRight()
{
    select(0, 0, 0, 0);
    paste(u"1\t2"_s);
    select(0, 0, 3, 1);
    press(Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(text(3, 0) + text(3, 1), u"12"_s);
    select(1, 0, 2, 2);
    press(Qt::Key_R, Qt::ControlModifier);
    QCOMPARE(text(1, 1) + text(2, 2), u"11"_s);
    select(4, 0, 4, 0); // one row only: from the one above
    press(Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(text(4, 0), u"1"_s);
}

void TestGridKeys::deletesAllSelectedAtOnce()
{
    select(0, 0, 0, 0);
    paste(u"1\t2\n3\t4"_s);
    const qint64 before = changes();
    select(0, 0, 1, 1);
    press(Qt::Key_Delete);
    QCOMPARE(text(0, 0) + text(0, 1) + text(1, 0) + text(1, 1), QString());
    QCOMPARE(changes(), before + 1);
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(text(0, 0) + text(0, 1) + text(1, 0) + text(1, 1), u"1234"_s);
}

void TestGridKeys::movesAsExcelDoes()
{
    const int rows = grid()->model()->rowCount();
    const int columns = grid()->model()->columnCount();
    select(0, 0, rows - 1, 0);
    paste(u"1"_s);
    select(3, 0, 3, 0);
    press(Qt::Key_Delete);
    select(0, 0, 0, 0);
    press(Qt::Key_Down, Qt::ControlModifier);
    QCOMPARE(grid()->currentIndex(), at(2, 0));
    press(Qt::Key_Down, Qt::ControlModifier);
    QCOMPARE(grid()->currentIndex(), at(4, 0));
    press(Qt::Key_Down, Qt::ControlModifier);
    QCOMPARE(grid()->currentIndex(), at(rows - 1, 0));
    press(Qt::Key_Home, Qt::ControlModifier);
    QCOMPARE(grid()->currentIndex(), at(0, 0));
    press(Qt::Key_End);
    QCOMPARE(grid()->currentIndex(), at(0, columns - 1));
    press(Qt::Key_Home);
    press(Qt::Key_Right, Qt::ShiftModifier);
    press(Qt::Key_Down, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(grid()->selectionModel()->isSelected(at(0, 0)) && grid()->selectionModel()->isSelected(at(1, 1)));
    press(Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(grid()->selectionModel()->selectedIndexes().size(), rows * columns);
    press(Qt::Key_End, Qt::ControlModifier);
    QCOMPARE(grid()->currentIndex(), at(rows - 1, columns - 1));
}

void TestGridKeys::enterReturnsToWhereTabsBegan()
{
    select(0, 0, 0, 0);
    press(Qt::Key_Tab);
    press(Qt::Key_Tab);
    QCOMPARE(grid()->currentIndex(), at(0, 2));
    press(Qt::Key_Tab, Qt::ShiftModifier);
    QCOMPARE(grid()->currentIndex(), at(0, 1));
    press(Qt::Key_Return);
    QCOMPARE(grid()->currentIndex(), at(1, 0));
    press(Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(grid()->currentIndex(), at(0, 0));
    for (int column = 0; column < 2; ++column) { // typed, each left by Tab
        press(Qt::Key_5);
        QVERIFY(editor() != nullptr);
        QTest::keyClick(editor(), Qt::Key_Tab);
        QCOMPARE(text(0, column), u"5"_s);
        QCOMPARE(grid()->currentIndex(), at(0, column + 1));
    }
    press(Qt::Key_Return);
    QCOMPARE(grid()->currentIndex(), at(1, 0));
}

void TestGridKeys::goesRoundInASelectedBlock()
{
    select(1, 0, 2, 1);
    for (const Qt::Key digit : {Qt::Key_3, Qt::Key_4, Qt::Key_5, Qt::Key_6}) {
        press(digit);
        QTest::keyClick(editor(), Qt::Key_Return);
        QTRY_VERIFY(editor() == nullptr);
        QCOMPARE(grid()->selectionModel()->selectedIndexes().size(), 4);
    }
    QCOMPARE(text(1, 0) + text(2, 0) + text(1, 1) + text(2, 1), u"3456"_s);
    QCOMPARE(grid()->currentIndex(), at(1, 0));
    press(Qt::Key_7);
    QTest::keyClick(editor(), Qt::Key_Tab);
    QCOMPARE(grid()->currentIndex(), at(1, 1));
    press(Qt::Key_Tab);
    QCOMPARE(grid()->currentIndex(), at(2, 0));
    press(Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(grid()->currentIndex(), at(1, 0));
    press(Qt::Key_Backtab, Qt::ShiftModifier);
    QCOMPARE(grid()->currentIndex(), at(2, 1));
    QCOMPARE(grid()->selectionModel()->selectedIndexes().size(), 4);
}

void TestGridKeys::arrowsAcceptWhatIsTyped()
{
    select(1, 1, 1, 1);
    press(Qt::Key_5);
    QTest::keyClick(editor(), Qt::Key_Left);
    QCOMPARE(text(1, 1), u"5"_s);
    QCOMPARE(grid()->currentIndex(), at(1, 0));
    press(Qt::Key_F2); // in an opened cell they move within its text
    QVERIFY(editor() != nullptr);
    QTest::keyClick(editor(), Qt::Key_Left);
    QCOMPARE(grid()->currentIndex(), at(1, 0));
    QTest::keyClick(editor(), Qt::Key_Escape);
}

void TestGridKeys::escapeGivesUp()
{
    const QString before = text(1, 1);
    select(1, 1, 1, 1);
    press(Qt::Key_5);
    QTest::keyClick(editor(), Qt::Key_Escape);
    QTRY_VERIFY(editor() == nullptr);
    QCOMPARE(text(1, 1), before);
}

void TestGridKeys::whoMayOnlyReadCopiesOnly()
{
    openWindow(User{u"chief"_s, Role::Leader, {}, false});
    const qint64 before = changes();
    select(0, 0, 1, 1);
    press(Qt::Key_Delete);
    paste(u"5"_s);
    press(Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(changes(), before);
    press(Qt::Key_X, Qt::ControlModifier);
    QCOMPARE(changes(), before);
    QCOMPARE(QGuiApplication::clipboard()->text().section(u'\t', 0, 0), text(0, 0));
}

void TestGridKeys::pressMenu(const char* menu, Qt::Key letter)
{
    auto* opened = childOf<QMenu>(*m_window, menu);
    QTRY_VERIFY(opened->isVisible());
    QTest::keyClick(opened, letter);
    QTRY_VERIFY(m_window->findChild<QMenu*>(QString::fromLatin1(menu)) == nullptr);
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    grid()->setFocus();
}

void TestGridKeys::reasonsByAKeyForAll()
{
    const qint64 before = changes();
    select(0, 0, 1, 1);
    press(Qt::Key_M, Qt::ControlModifier);
    pressMenu("reasonMenu", Qt::Key_W);
    QCOMPARE(text(0, 0) + text(0, 1) + text(1, 0) + text(1, 1), u"无无无无"_s);
    QCOMPARE(changes(), before + 1);
    press(Qt::Key_M, Qt::ControlModifier);
    pressMenu("reasonMenu", Qt::Key_B);
    QCOMPARE(text(0, 0) + text(1, 1), QString());
}

void TestGridKeys::marksEstimates()
{
    select(0, 0, 0, 0);
    paste(u"1\t2"_s);
    select(0, 0, 0, 1);
    const Measure* measure = m_sample->session->reading().definitions.measure(u"screened"_s);
    const auto estimates = [&] {
        const auto& values = m_sample->session->reading().data.values(measure->id, 2024);
        return std::count_if(values.begin(), values.end(), [](const Value& value) { return value.estimated; });
    };
    press(Qt::Key_M, Qt::ControlModifier);
    pressMenu("reasonMenu", Qt::Key_G);
    QCOMPARE(estimates(), 1);
    press(Qt::Key_M, Qt::ControlModifier);
    pressMenu("reasonMenu", Qt::Key_G);
    QCOMPARE(estimates(), 0);
}

void TestGridKeys::sortsByAClickOnAHeader()
{
    select(0, 0, 0, 0);
    paste(u"900\n5\n30"_s);
    QHeaderView* header = grid()->horizontalHeader();
    const auto click = [&] {
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, QPoint(header->sectionViewportPosition(0) + 20, 10));
    };
    const auto place = [&](int row) { return grid()->verticalHeader()->visualIndex(row); };
    click();
    const bool down = place(0) < place(2);
    QVERIFY(down ? place(2) < place(1) : place(1) < place(2) && place(2) < place(0));
    click();
    QVERIFY(down != (place(0) < place(2)));
    click();
    QCOMPARE(place(0), 0);
    QCOMPARE(place(2), 2);
}

void TestGridKeys::filtersAndPastesIntoWhatIsSeen()
{
    const int rows = grid()->model()->rowCount();
    select(0, 0, rows - 1, 0);
    paste(u"10"_s);
    select(0, 0, 0, 0);
    paste(u"500\n20\n600"_s);
    press(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    auto* field = childOf<QLineEdit>(*m_window, "filterField");
    typeText(field, u">100"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QVERIFY(!grid()->isRowHidden(0) && grid()->isRowHidden(1) && !grid()->isRowHidden(2));
    select(0, 0, 0, 0);
    paste(u"701\n702"_s);
    QCOMPARE(text(0, 0) + text(1, 0) + text(2, 0), u"70120702"_s);
    press(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(!grid()->isRowHidden(1));
}

void TestGridKeys::sumsWhatIsSeenAndWhatIsSelected()
{
    const int rows = grid()->model()->rowCount();
    select(0, 0, rows - 1, 0);
    press(Qt::Key_Delete);
    select(0, 0, 0, 0);
    paste(u"1\n无\n4"_s);
    select(0, 0, 2, 0);
    auto* totals = childOf<QLabel>(*m_window, "selectionTotals");
    QTRY_VERIFY(totals->text().contains(u"2.5"_s));
    QVERIFY(totals->text().contains(u"5"_s) && totals->text().contains(u"2"_s));
    QCOMPARE(m_window->findChild<GridFooter*>()->sumOf(0), u"5"_s);
    QCOMPARE(m_window->findChild<GridFooter*>()->sumOf(1).isEmpty(), false);
}

void TestGridKeys::marksWhatWasChanged()
{
    const auto marks = [&](int row) { return CellMarks::fromInt(at(row, 0).data(GridRole::Marks).toInt()); };
    QCOMPARE(marks(0), CellMarks());
    select(0, 0, 0, 0);
    paste(u"1"_s);
    QCOMPARE(marks(0), CellMarks(CellMark::Changed));
    QCOMPARE(marks(1), CellMarks());
    auto* model = static_cast<ValueGridModel*>(grid()->model());
    {
        Change change(*m_sample->database, {u"clerk"_s, u"window"_s});
        EvidenceStore(*m_sample->database).attach(change, "value", historyKey(model->keyAt(at(1, 0))), u"a.txt"_s, "a");
        change.commit();
    }
    m_sample->session->noteChange();
    model->setMarks({{model->keyAt(at(2, 0)), CellMark::Doubtful}});
    QCOMPARE(marks(1), CellMarks(CellMark::Evidence));
    QCOMPARE(marks(2), CellMarks(CellMark::Doubtful));
}

void TestGridKeys::marksWhatWasCleared()
{
    const auto marks = [&](int row) { return CellMarks::fromInt(at(row, 0).data(GridRole::Marks).toInt()); };
    QVERIFY(!text(0, 0).isEmpty() && !text(1, 0).isEmpty());
    select(0, 0, 1, 0);
    press(Qt::Key_Delete);
    QVERIFY(text(0, 0).isEmpty());
    QCOMPARE(marks(0), CellMarks(CellMark::Changed));
    QCOMPARE(marks(1), CellMarks(CellMark::Changed));
    QCOMPARE(marks(2), CellMarks());
    auto* model = static_cast<ValueGridModel*>(grid()->model());
    QVERIFY(model->setData(at(2, 0), QString(), Qt::EditRole)); // one cell by itself
    QCOMPARE(marks(2), CellMarks(CellMark::Changed));
    openWindow(m_sample->session->user()); // another session has not changed it
    QCOMPARE(marks(0), CellMarks());
}

void TestGridKeys::tellsOfTheCellAtHand()
{
    select(0, 0, 0, 0);
    paste(u"77"_s);
    press(Qt::Key_F4);
    auto* facts = childOf<QLabel>(*m_window, "cellFacts");
    QTRY_VERIFY(facts->text().contains(grid()->model()->headerData(0, Qt::Vertical).toString()));
    QVERIFY(facts->text().contains(u"clerk"_s));
    QVERIFY(facts->text().contains(u"2023"_s));
    press(Qt::Key_F4);
    QVERIFY(!childOf<QWidget>(*m_window, "cellPanel")->isVisible());
}

void TestGridKeys::showsColumnsWithGaps()
{
    const int rows = grid()->model()->rowCount();
    select(0, 0, rows - 1, 0);
    paste(u"10"_s);
    select(0, 1, 0, 1);
    press(Qt::Key_Delete);
    auto* group = childOf<QComboBox>(*m_window, "groupBox");
    group->setCurrentIndex(group->findData(u"gaps"_s));
    QVERIFY(grid()->isColumnHidden(0));
    QVERIFY(!grid()->isColumnHidden(1));
    group->setCurrentIndex(0);
    QVERIFY(!grid()->isColumnHidden(0));
}

void TestGridKeys::marksWhatARuleDoubts()
{
    const auto marked = [this](int row) {
        return CellMarks(at(row, 2).data(GridRole::Marks).toInt()).testFlag(CellMark::Doubtful);
    };
    QVERIFY(!marked(0)); // screened: not more than were to be screened
    grid()->setCurrentIndex(at(0, 2));
    const QString before = text(0, 2);
    QTest::keyClicks(grid(), u"99999"_s);
    QTest::keyClick(editor(), Qt::Key_Return);
    QTRY_VERIFY(marked(0));
    const QString reason = at(0, 2).data(Qt::ToolTipRole).toString();
    QVERIFY2(reason.contains(u"实际受检多于应筛查人数"_s), qPrintable(reason));
    QVERIFY(!marked(1));
    QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(text(0, 2), before);
    QTRY_VERIFY(!marked(0));
}

QTEST_MAIN(TestGridKeys)
#include "tst_gridkeys.moc"
