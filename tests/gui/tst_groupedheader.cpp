// Groups of columns in the grid of values: real clicks, and which columns are seen.

#include "guifixture.h"

#include "core/collectionform.h"
#include "gui/gridview.h"
#include "gui/groupedheader.h"
#include "gui/valuegridmodel.h"
#include "gui/valuespage.h"

#include <QComboBox>
#include <QScrollBar>

using namespace Qt::StringLiterals;

class TestGroupedHeader : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void groupsStandInTheFormsOrder();
    void aClickFoldsAndUnfolds();
    void severalCanBeFolded();
    void theLastGroupStays();
    void theCursorLeavesAFoldedGroup();
    void clicksBelowTheLineSort();
    void foldedGroupsAreKeptByOffice();
    void theTitleStaysInView();
    void aGroupCanBeChosen();
    void leadsIntoAFoldedGroup();
    void noLineForOneGroup();

private:
    GridView* grid() { return childOf<GridView>(*m_page, "valueGrid"); }
    ValueGridModel* model() { return static_cast<ValueGridModel*>(grid()->model()); }
    GroupedHeader* header() { return static_cast<GroupedHeader*>(grid()->horizontalHeader()); }
    void choose(const QString& office);
    void click(const QString& group);
    /// How many columns of a group are seen.
    int seen(const QString& group);

    QTranslator m_chinese;
    std::unique_ptr<SampleCopy> m_sample;
    std::unique_ptr<ValuesPage> m_page;
    QStringList m_groups;
};

void TestGroupedHeader::init()
{
    m_sample = std::make_unique<SampleCopy>(m_chinese);
    m_page = std::make_unique<ValuesPage>(*m_sample->session, m_sample->dialogs);
    m_page->resize(1200, 700);
    m_page->show();
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    choose(u"personnel"_s);
    m_groups = model()->groups();
    QVERIFY(m_groups.size() >= 3);
}

void TestGroupedHeader::cleanup()
{
    m_page.reset();
    m_sample.reset();
}

void TestGroupedHeader::choose(const QString& office)
{
    auto* box = childOf<QComboBox>(*m_page, "officeBox");
    box->setCurrentIndex(box->findData(office));
}

void TestGroupedHeader::click(const QString& group)
{
    grid()->horizontalScrollBar()->setValue(0);
    if (header()->groupRect(group).isEmpty()) {
        for (int column = 0; column < model()->columnCount(); ++column) {
            if (model()->groupOf(column) == group && !grid()->isColumnHidden(column)) {
                grid()->scrollTo(model()->index(0, column));
                break;
            }
        }
    }
    const QRect cell = header()->groupRect(group);
    QVERIFY(!cell.isEmpty());
    QTest::mouseClick(header()->viewport(), Qt::LeftButton, {}, cell.center());
}

int TestGroupedHeader::seen(const QString& group)
{
    int seen = 0;
    for (int column = 0; column < model()->columnCount(); ++column) {
        seen += model()->groupOf(column) == group && !grid()->isColumnHidden(column) ? 1 : 0;
    }
    return seen;
}

void TestGroupedHeader::groupsStandInTheFormsOrder()
{
    QStringList asked;
    for (const CollectionForm& form : collectionForms(m_sample->session->reading().definitions)) {
        for (const Measure* measure : form.measures) {
            if (measure->office == u"personnel"_s) {
                asked.append(measure->code);
            }
        }
    }
    qsizetype before = -1;
    QStringList runs;
    for (int column = 0; column < model()->columnCount(); ++column) {
        const qsizetype place = asked.indexOf(model()->measureAt(model()->index(0, column))->code);
        QVERIFY(place > before);
        before = place;
        if (runs.isEmpty() || runs.last() != model()->groupOf(column)) {
            runs.append(model()->groupOf(column));
        }
    }
    QCOMPARE(runs, m_groups);
}

void TestGroupedHeader::aClickFoldsAndUnfolds()
{
    const int all = seen(m_groups[0]);
    QVERIFY(all > 1 && seen(m_groups[1]) > 1);
    const int wide = header()->groupRect(m_groups[0]).width();
    click(m_groups[0]);
    QCOMPARE(seen(m_groups[0]), 0);
    QVERIFY(seen(m_groups[1]) > 1);
    const QRect slim = header()->groupRect(m_groups[0]);
    QVERIFY(!slim.isEmpty() && slim.width() < wide && slim.width() < 40);
    QCOMPARE(header()->groupRect(m_groups[1]).left(), slim.right() + 1);
    click(m_groups[0]);
    QCOMPARE(seen(m_groups[0]), all);
    QCOMPARE(header()->groupRect(m_groups[0]).width(), wide);
}

void TestGroupedHeader::severalCanBeFolded()
{
    const QString last = m_groups[m_groups.size() - 1];
    const QString other = m_groups[m_groups.size() - 2];
    click(last);
    click(other);
    QCOMPARE(seen(other) + seen(last), 0);
    QCoreApplication::processEvents(); // the grid has been laid out anew
    auto* bar = grid()->horizontalScrollBar();
    bar->setValue(bar->maximum()); // their cells stand at the end of the group before
    QVERIFY(!header()->groupRect(other).isEmpty());
    QCOMPARE(header()->groupRect(last).left(), header()->groupRect(other).right() + 1);
    QTest::mouseClick(header()->viewport(), Qt::LeftButton, {}, header()->groupRect(last).center());
    QVERIFY(seen(last) > 0);
    QCOMPARE(seen(other), 0);
}

void TestGroupedHeader::theLastGroupStays()
{
    for (const QString& group : m_groups) {
        click(group);
    }
    QVERIFY(seen(m_groups.last()) > 0);
    QVERIFY(grid()->isVisible() && !grid()->isColumnHidden(grid()->currentIndex().column()));
}

void TestGroupedHeader::theCursorLeavesAFoldedGroup()
{
    grid()->setCurrentIndex(model()->index(3, 0));
    click(m_groups[0]);
    QCOMPARE(grid()->currentIndex().row(), 3);
    QCOMPARE(model()->groupOf(grid()->currentIndex().column()), m_groups[1]);
}

void TestGroupedHeader::clicksBelowTheLineSort()
{
    const QPoint in(header()->sectionViewportPosition(0) + 20, 10);
    const QPoint below(in.x(), header()->height() - 10);
    QTest::mouseClick(header()->viewport(), Qt::LeftButton, {}, below);
    QCOMPARE(header()->sortIndicatorSection(), 0);
    QTest::mouseClick(header()->viewport(), Qt::LeftButton, {}, in); // folds, and sorts nothing
    QCOMPARE(header()->sortIndicatorSection(), 0);
    QCOMPARE(seen(m_groups[0]), 0);
}

void TestGroupedHeader::foldedGroupsAreKeptByOffice()
{
    click(m_groups[1]);
    choose(u"planning"_s);
    for (const QString& group : model()->groups()) {
        QVERIFY(seen(group) > 0);
    }
    choose(u"personnel"_s);
    QCOMPARE(seen(m_groups[1]), 0);
    QVERIFY(seen(m_groups[0]) > 0);
}

void TestGroupedHeader::theTitleStaysInView()
{
    grid()->horizontalScrollBar()->setValue(header()->sectionSize(0) + 30);
    const QRect cell = header()->groupRect(m_groups[0]);
    QCOMPARE(cell.left(), 0);
    QCOMPARE(cell.right() + 1, std::min(header()->viewport()->width(),
                                        header()->sectionViewportPosition(seen(m_groups[0]))));
}

void TestGroupedHeader::aGroupCanBeChosen()
{
    click(m_groups[1]);
    auto* box = childOf<QComboBox>(*m_page, "groupBox");
    box->setCurrentIndex(box->findText(m_groups[1]));
    QVERIFY(seen(m_groups[1]) > 0); // although it is folded
    QCOMPARE(seen(m_groups[0]) + seen(m_groups[2]), 0);
    QVERIFY(header()->groupRect(m_groups[0]).isEmpty());
    box->setCurrentIndex(0);
    QCOMPARE(seen(m_groups[1]), 0);
    QVERIFY(seen(m_groups[0]) > 0);
    box->setCurrentIndex(box->findText(m_groups[0]));
    choose(u"health"_s); // which has no such group
    QCOMPARE(box->currentIndex(), 0);
    QCOMPARE(box->findText(m_groups[0]), -1);
}

void TestGroupedHeader::leadsIntoAFoldedGroup()
{
    const Measure measure = *model()->measureAt(model()->index(0, 0));
    const qint64 school = model()->schoolAt(model()->index(2, 0));
    click(m_groups[0]);
    m_page->open(measure.id, school);
    QCOMPARE(model()->measureAt(grid()->currentIndex())->id, measure.id);
    QVERIFY(!grid()->isColumnHidden(grid()->currentIndex().column()));
}

void TestGroupedHeader::noLineForOneGroup()
{
    QVERIFY(header()->lineHeight() > 0);
    const int tall = header()->height();
    choose(u"health"_s);
    QCOMPARE(header()->lineHeight(), 0);
    QVERIFY(header()->height() < tall);
    choose(u"personnel"_s);
    childOf<QComboBox>(*m_page, "levelBox")->setCurrentIndex(1);
    QCOMPARE(header()->lineHeight(), 0);
}

QTEST_MAIN(TestGroupedHeader)
#include "tst_groupedheader.moc"
