// Registers edited in their list: keys on the real page, and what is stored.

#include "guifixture.h"

#include "core/pinyin.h"
#include "core/registers.h"
#include "gui/gridorder.h"
#include "gui/gridview.h"
#include "gui/pickeredit.h"
#include "gui/recordspage.h"
#include "gui/recordtablemodel.h"
#include "storage/recordstore.h"

#include <QAbstractButton>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSortFilterProxyModel>

using namespace Qt::StringLiterals;

class TestRecordGrid : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void typingReplacesAndIsStored();
    void refusedTextKeepsTheEditor();
    void pickersTakeInitials();
    void deleteClearsTheCell();
    void aSortedRowStays();
    void rowsHaveNames();
    void sortsByAClick();
    void filtersAColumn();
    void filtersOutliveAChange();
    void theHeaderStaysWhenFiltersLeaveNothing();
    void oneUndoTakesABlockBack();
    void readersDoNotType();

private:
    QModelIndex cell(const QString& field, int row = 0) const
    {
        return m_table->model()->index(row, m_type->indexOf(field));
    }
    void go(const QString& field, int row = 0)
    {
        m_table->setCurrentIndex(cell(field, row));
        m_table->setFocus();
    }
    QWidget* editor() const { return QApplication::focusWidget(); }
    QString storedText(qint64 id, const QString& field) const
    {
        return RecordStore(*m_sample->database).find(*m_type, id)->text(m_type->indexOf(field));
    }
    qint64 idAt(int row) const
    {
        auto* proxy = static_cast<QSortFilterProxyModel*>(m_table->model());
        return m_model->record(proxy->mapToSource(proxy->index(row, 0)).row()).id;
    }

    QTranslator m_chinese;
    std::unique_ptr<SampleCopy> m_sample;
    std::unique_ptr<RecordsPage> m_page;
    GridView* m_table = nullptr;
    RecordTableModel* m_model = nullptr;
    const RecordType* m_type = Registers::find(u"project"_s);
};

void TestRecordGrid::init()
{
    m_sample = std::make_unique<SampleCopy>(m_chinese);
    m_page = std::make_unique<RecordsPage>(*m_sample->session, m_sample->dialogs);
    m_page->resize(1200, 700);
    m_page->show();
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    m_page->open(u"project"_s);
    m_table = childOf<GridView>(*m_page, "recordTable");
    m_model = m_table->findChild<RecordTableModel*>();
}

void TestRecordGrid::cleanup()
{
    m_page.reset();
    m_sample.reset();
}

void TestRecordGrid::typingReplacesAndIsStored()
{
    const qint64 id = idAt(0);
    go(u"total_investment"_s);
    QTest::keyClick(m_table, Qt::Key_1);
    QTest::keyClicks(editor(), u".5"_s);
    typeText(editor(), u"亿"_s);
    QTest::keyClick(editor(), Qt::Key_Return);
    QTRY_COMPARE(storedText(id, u"total_investment"_s), u"15000000000"_s);
    QCOMPARE(cell(u"total_investment"_s).data().toString(), u"15000"_s);
    QTRY_COMPARE(m_table->currentIndex(), cell(u"total_investment"_s, 1));
}

void TestRecordGrid::refusedTextKeepsTheEditor()
{
    const qint64 id = idAt(0);
    const QString before = storedText(id, u"land"_s);
    go(u"land"_s);
    QTest::keyClick(m_table, Qt::Key_9);
    QTest::keyClicks(editor(), u"x"_s);
    QTest::keyClick(editor(), Qt::Key_Return);
    QTRY_VERIFY(childOf<QLabel>(*m_page, "recordMessage")->text().contains(u"9x"_s));
    auto* line = qobject_cast<QLineEdit*>(editor());
    QVERIFY(line != nullptr && line->text() == u"9x"_s);
    QCOMPARE(storedText(id, u"land"_s), before);
    QTest::keyClick(line, Qt::Key_Escape);
    QTRY_VERIFY(m_table->hasFocus());
}

void TestRecordGrid::pickersTakeInitials()
{
    const qint64 id = idAt(0);
    const SchoolProfile school = m_sample->session->reading().data.schools(2024).profiles().at(3);
    go(u"school"_s);
    QTest::keyClick(m_table, Qt::Key_F2);
    auto* picker = m_table->findChild<PickerEdit*>();
    QVERIFY(picker != nullptr);
    picker->lineEdit()->selectAll();
    QTest::keyClicks(picker, school.code);
    QVERIFY(picker->offered().contains(school.name));
    QTest::keyClick(picker, Qt::Key_Tab);
    QTRY_COMPARE(storedText(id, u"school"_s), QString::number(school.school));
    QCOMPARE(m_table->currentIndex().column(), m_type->indexOf(u"school"_s) + 1);
}

void TestRecordGrid::deleteClearsTheCell()
{
    const qint64 id = idAt(0);
    const auto rows = m_table->model()->rowCount();
    go(u"total_investment"_s);
    QTest::keyClick(m_table, Qt::Key_Delete);
    QVERIFY(RecordStore(*m_sample->database).find(*m_type, id)->isEmpty(m_type->indexOf(u"total_investment"_s)));
    QCOMPARE(m_table->model()->rowCount(), rows);
    const QString name = storedText(id, u"name"_s);
    go(u"name"_s); // required
    QTest::keyClick(m_table, Qt::Key_Delete);
    QCOMPARE(storedText(id, u"name"_s), name);
    QVERIFY(!childOf<QLabel>(*m_page, "recordMessage")->text().isEmpty());
}

void TestRecordGrid::aSortedRowStays()
{
    m_table->sortByColumn(m_type->indexOf(u"name"_s), Qt::AscendingOrder);
    const qint64 id = idAt(0);
    go(u"name"_s);
    QTest::keyClick(m_table, Qt::Key_Z);
    QTest::keyClicks(editor(), u"zz"_s);
    QTest::keyClick(editor(), Qt::Key_Tab);
    QTRY_COMPARE(storedText(id, u"name"_s), u"zzz"_s);
    QCOMPARE(idAt(0), id);
    QCOMPARE(m_table->currentIndex().row(), 0);
}

void TestRecordGrid::rowsHaveNames()
{
    const auto name = [this] { return m_table->model()->headerData(0, Qt::Vertical).toString(); };
    QCOMPARE(name(), m_model->record(0).text(m_type->indexOf(u"name"_s))); // its key is a number only
    m_table->horizontalScrollBar()->setValue(m_table->horizontalScrollBar()->maximum());
    QVERIFY(m_table->verticalHeader()->isVisible());
    for (const char* field : {"number", "name"}) {
        go(QString::fromLatin1(field));
        QTest::keyClick(m_table, Qt::Key_F2);
        QVERIFY(editor() != m_table);
        QTest::keyClick(editor(), Qt::Key_Escape);
    }
    go(u"name"_s);
    QVERIFY(m_table->model()->setData(cell(u"name"_s), u"改名"_s, Qt::EditRole));
    QCOMPARE(name(), u"改名"_s);
    m_page->open(u"award"_s);
    QCOMPARE(name(), m_sample->session->reading().text.showKey(*m_model->type(), m_model->record(0)));
}

void TestRecordGrid::sortsByAClick()
{
    const qint64 first = idAt(0);
    const int money = m_type->indexOf(u"total_investment"_s);
    QHeaderView* header = m_table->horizontalHeader();
    const auto click = [&] {
        m_table->scrollTo(m_table->model()->index(0, money));
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {},
                          QPoint(header->sectionViewportPosition(money) + 20, 10));
    };
    const auto at = [&](int row) {
        return m_table->model()->index(row, money).data(RecordTableModel::SortRole).toLongLong();
    };
    click();
    const bool down = at(0) > at(1);
    QVERIFY(down ? at(1) >= at(2) : at(0) <= at(1) && at(1) <= at(2));
    click();
    QVERIFY(down ? at(0) <= at(1) : at(0) >= at(1));
    click();
    QCOMPARE(idAt(0), first);
    QTest::mouseClick(m_table->findChild<QAbstractButton*>({}, Qt::FindDirectChildrenOnly), Qt::LeftButton);
    const auto initials = [&](int row) {
        return Pinyin::initials(m_table->model()->headerData(row, Qt::Vertical).toString());
    };
    QVERIFY(initials(0) <= initials(1) && initials(1) <= initials(2));
}

void TestRecordGrid::filtersAColumn()
{
    const int all = m_table->model()->rowCount();
    const int money = m_type->indexOf(u"total_investment"_s);
    QVERIFY(m_table->model()->setData(cell(u"total_investment"_s, 2), u"99999"_s, Qt::EditRole));
    const qint64 largest = idAt(2);
    go(u"total_investment"_s);
    QTest::keyClick(m_table, Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    auto* field = childOf<QLineEdit>(*m_page, "filterField");
    typeText(field, u">99998"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(m_table->model()->rowCount(), 1);
    QCOMPARE(idAt(0), largest);
    auto* button = childOf<QPushButton>(*m_page, "clearFiltersButton");
    QVERIFY(button->isVisible());
    QVERIFY(button->text().contains(QString::number(all)));
    QVERIFY(m_table->model()->setData(m_table->model()->index(0, money), u"5"_s, Qt::EditRole));
    QCOMPARE(m_table->model()->rowCount(), 1); // what is typed moves nothing
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(m_table->model()->rowCount(), all);
    QVERIFY(!button->isVisible());
}

void TestRecordGrid::filtersOutliveAChange()
{
    auto* order = m_table->findChild<GridOrder*>();
    order->setFilter(m_type->indexOf(u"name"_s), *GridFilter::parse(cell(u"name"_s).data().toString()));
    const int seen = m_table->model()->rowCount();
    QVERIFY(seen < m_model->rowCount());
    m_sample->session->noteChange();
    QCOMPARE(m_table->model()->rowCount(), seen);
    m_page->open(u"award"_s);
    QVERIFY(!order->isFiltered());
}

void TestRecordGrid::theHeaderStaysWhenFiltersLeaveNothing()
{
    auto* order = m_table->findChild<GridOrder*>();
    const int name = m_type->indexOf(u"name"_s);
    order->setFilter(name, *GridFilter::parse(u"zzzzz"_s));
    QCOMPARE(m_table->model()->rowCount(), 0);
    QVERIFY(m_table->isVisible() && m_table->horizontalHeader()->isVisible());
    QVERIFY(childOf<QLabel>(*m_page, "emptyLabel")->isVisible());
    order->clearFilter(name);
    QVERIFY(m_table->model()->rowCount() > 0);
    QVERIFY(!childOf<QLabel>(*m_page, "emptyLabel")->isVisible());
    QTRY_VERIFY(m_table->viewport()->height() > 100);
}

void TestRecordGrid::oneUndoTakesABlockBack()
{
    const int land = m_type->indexOf(u"land"_s);
    const int name = m_type->indexOf(u"name"_s);
    const int number = m_type->indexOf(u"number"_s);
    const Record first = m_model->record(0);
    const Record second = m_model->record(1);
    const auto refused = m_model->setBlock({{m_model->index(0, land), u"11"_s},
                                            {m_model->index(1, land), u"12"_s},
                                            {m_model->index(1, name), u"改名"_s},
                                            {m_model->index(0, name), u"同"_s},
                                            {m_model->index(2, land), u"x"_s},
                                            {m_model->index(3, number), first.text(number)}});
    QCOMPARE(refused.size(), 2);
    QCOMPARE(refused[0].text, u"x"_s);
    QCOMPARE(refused[1].index.row(), 3);
    QCOMPARE(storedText(second.id, u"name"_s), u"改名"_s);
    m_sample->session->undo();
    QCOMPARE(storedText(first.id, u"name"_s), first.text(name));
    QCOMPARE(storedText(second.id, u"land"_s), second.text(land));
}

void TestRecordGrid::readersDoNotType()
{
    Session reader(*m_sample->database, m_chinese, User{u"leader"_s, Role::Leader, {}, false});
    RecordTableModel model(reader);
    model.setType(m_type);
    QVERIFY(!(model.flags(model.index(0, 0)) & Qt::ItemIsEditable));
    QCOMPARE(model.setBlock({{model.index(0, 0), u"x"_s}}).size(), 1);
}

QTEST_MAIN(TestRecordGrid)
#include "tst_recordgrid.moc"
